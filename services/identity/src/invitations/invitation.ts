import type { Grant, OpenInvitation } from '@nodegx/protocol';
import type { PersonRecord } from '../people/person-record.ts';

/** An invitation as it is kept: for guests with grants, or for an account of the community's own with a role. */
export interface Invitation {
  readonly id: string;
  /** Who made it; `undefined`: the operator. */
  readonly by?: string;
  /** What it makes of whoever opens an account with it; without it people come in under a name, with the grants. */
  readonly role?: PersonRecord['role'];
  readonly grants: readonly Grant[];
  readonly usesLeft: number;
  readonly madeAtMs: number;
  readonly expiresAtMs: number;
  /** Who came in with it. */
  readonly sessions: readonly { readonly person: string; readonly session: string }[];
}

/** What its maker sees of it. */
export function shown({ id, grants, usesLeft, expiresAtMs }: Invitation): OpenInvitation {
  return { id, grants: [...grants], usesLeft, expiresAt: new Date(expiresAtMs).toISOString() };
}

/** The checksum of what is stored has been checked, so only its shape is in question. */
export function isInvitation(value: unknown): value is Invitation {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'usesLeft' in value && 'expiresAtMs' in value)) return false;
  return 'grants' in value && Array.isArray(value.grants) && 'sessions' in value && Array.isArray(value.sessions);
}
