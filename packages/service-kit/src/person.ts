import type { Grant } from '@nodegx/protocol';

/** Who is at the other end of a connection. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly avatar?: string;
  readonly role: 'owner' | 'moderator' | 'member' | 'guest';
  /** `undefined`: not limited to anything. An empty list: nothing allowed. */
  readonly grants: readonly Grant[] | undefined;
  /** Wall time at which the token ends; without it the person stays as long as they like. */
  readonly expiresAtMs?: number;
  /** The session that the token belongs to, by which it can be ended before its time. */
  readonly session?: string;
  /** What a program may do; only its token names any. */
  readonly scopes?: readonly string[];
  /** False: no token was shown and the id is taken at its word. */
  readonly verified: boolean;
}
