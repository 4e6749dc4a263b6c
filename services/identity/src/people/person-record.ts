import type { Grant, OpenSession, Role } from '@nodegx/protocol';

/** How a session began. */
export type Way = OpenSession['way'];

/** One sign-in of a person, from the first token to the last refresh. */
export interface SessionRecord {
  readonly id: string;
  readonly way: Way;
  /** Which refresh token is the present one; each buys the next, once. */
  readonly generation: number;
  readonly beganAtMs: number;
  readonly lastUsedAtMs: number;
  /** When the present refresh token ends. */
  readonly endsAtMs: number;
  /** What an invitation allows. */
  readonly grants?: readonly Grant[];
  /** What the shared access token was when this began; another one now ends it. */
  readonly proof?: string;
}

/** What is kept of a person. Guests have a record from their first refresh on. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly avatar?: string;
  /** What the operator made of them, besides what the community's file says. */
  readonly role?: Exclude<Role, 'guest'>;
  /** The operator keeps them out, besides whom the community's file bans. */
  readonly isBanned?: true;
  /** The hash of their password (argon2id, PHC string); without it they cannot sign in with one. */
  readonly password?: string;
  /** Whom they are elsewhere, such as `github|583231`. */
  readonly link?: string;
  readonly sessions: readonly SessionRecord[];
  /** Until when it must be known that sessions were ended, for someone of whom nothing else is worth keeping. */
  readonly forgetAtMs?: number;
}

/** Takes what was stored for a record; its checksum has been checked, so only its shape is in question. */
export function toPersonRecord(value: unknown): PersonRecord | undefined {
  return isPersonRecord(value) ? value : undefined;
}

function isPersonRecord(value: unknown): value is PersonRecord {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'name' in value && 'sessions' in value)) return false;
  const { id, name, sessions } = value;
  return typeof id === 'string' && typeof name === 'string' && Array.isArray(sessions) && sessions.every(isSession);
}

function isSession(value: unknown): value is SessionRecord {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'generation' in value && 'endsAtMs' in value && 'way' in value)) return false;
  return typeof value.id === 'string' && typeof value.generation === 'number' && typeof value.endsAtMs === 'number';
}
