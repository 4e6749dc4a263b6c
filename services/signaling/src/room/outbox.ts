import type { Problem } from '@nodegx/protocol';
import type { Origin, RoomEvent } from './commands.ts';
import type { GuestRole, Invitation, Place } from './world.ts';

/** What comes of a command. Each process does the part that concerns its own sockets. */
export interface Outbox {
  /** One JSON text for one socket. */
  send(place: Place, text: string): void;
  /** The text of a `joined` or `resumed`: the socket's process adds its relays, whose passwords are in no log. */
  sendEntry(place: Place, text: string): void;
  /** For every socket of a person. */
  sendTo(userId: string, text: string): void;
  refuse(origin: Origin, problem: Problem): void;
  /** The socket has that seat from now on, or has it no more. */
  seated(place: Place, room: string, peerId: string): void;
  unseated(place: Place, room: string): void;
  /** The room's place at the door is gone or became a seat. */
  waiting(place: Place, room: string, peerId: string | undefined): void;
  /** Something of what the directory shows of a room is different. */
  changed(room: string): void;
  /** An invitation that reached nobody, for the inbox. */
  undelivered(origin: Origin, invitation: Invitation): void;
  /** The invitation link may be signed. */
  linked(origin: Origin, room: string, link: { id: string; role: GuestRole; uses: number; expiresAtMs: number }): void;
  /** How many messages were passed on to seats. */
  relayed(by: Place, count: number): void;
  count(event: RoomEvent): void;
}
