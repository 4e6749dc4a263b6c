import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { ClientError } from '../errors.ts';
import type { Advert } from '../wire/peer-messages.ts';
import type { UpdateReach, Vector } from './vector.ts';

/** The sync server, as a place in the topology; replicas have other names. */
export const serverNode = '';

/** One open way out of this replica: to the sync server, or to one other replica. */
export interface Line {
  /** Where it leads: a replica, or `serverNode`. */
  readonly node: string;
  /** Whether it takes edits and presence. */
  readonly isOpen: boolean;
  /** What the other end is known to have: what it said, what came from it, what was sent to it. */
  readonly known: Vector;
  /** Passes an edit on, now or, where the other end does not keep up, later as part of one difference. */
  push(update: Uint8Array, reach: UpdateReach, author: string): void;
  /** Passes the latest states of these clients on. */
  showPresence(clients: readonly number[]): void;
  /** Says what this replica has, so that the other end asks for what it lacks. */
  offer(): void;
  /** Asks the other end for all that is missing here. */
  ask(): void;
  /** Ends it because of what came over it. */
  fail(error: ClientError): void;
}

/** A line to one other replica. */
export interface Peer extends Line {
  /** Whether all that the other end had has arrived. */
  readonly isSynced: boolean;
  /** Tells who is connected to whom. */
  tell(adverts: readonly Advert[]): void;
  close(error?: ClientError): void;
}

/** What lines see of the replica that they belong to. */
export interface Switchboard {
  /** The name of this replica: nobody else has it. */
  readonly self: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** Whether some line has brought all that its other end had. */
  readonly isSynced: boolean;
  /** How much of each client's structs is here. */
  vector(): Vector;
  /** A number that replicas with the same deletions share. */
  deletions(): number;
  /** Takes in what came over a line. Bytes that are no update cost the line. */
  apply(update: Uint8Array, line: Line, author: string): void;
  /** The talk with the server has begun. */
  serverOpened(line: Line): void;
  /** Another replica has said who it is, and under which client id it writes. */
  peerOpened(peer: Peer, client: number): void;
  /** All that the other end had has arrived, or it has fallen behind or caught up. */
  lineChanged(): void;
  lineClosed(line: Line): void;
  /** Another replica tells who is connected to whom. */
  adverts(adverts: readonly Advert[], from: Peer): void;
  fault(error: ClientError): void;
}
