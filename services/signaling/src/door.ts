import { type Problem, problem } from '@nodegx/protocol';
import type { Person } from '@nodegx/service-kit';
import { actorOf } from './requests.ts';
import type { Room } from './room/world.ts';

/**
 * Why a person, whose token is good for a room, may not come in where nobody can be asked to let them in: the banned;
 * and where it is locked, has a lobby, or is for the invited, everybody who is neither inside nor invited. `forbidden`
 * is for whoever was put out of such a room.
 */
export function doorOf(room: Room, person: Person): Problem | undefined {
  const { id, grants } = person;
  if (room.banned.has(id)) return problem('room_banned');
  if (actorOf(person).isModerator) return undefined;
  for (const { userId } of room.seats.values()) if (userId === id) return undefined;
  if (room.isLocked) return problem('room_locked');
  const isOpen = room.entry === 'anyone' && !room.hasLobby;
  if (isOpen || grants !== undefined || room.guests.has(id)) return undefined;
  return problem(room.kicked.has(id) ? 'forbidden' : 'not_invited');
}
