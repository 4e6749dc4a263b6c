import type { Actor } from './commands.ts';
import { isAt, type Place, type Seat } from './world.ts';

/**
 * Whether somebody certainly is the person of a seat: by a token that was checked, or by having the seat's own connection.
 * Where no token is needed, anybody may go by anybody's id.
 */
export function isCertainly(seat: Seat, actor: Actor, origin: Place): boolean {
  return seat.userId === actor.userId && (actor.isVerified || isAt(seat.place, origin));
}
