import { randomUUID } from 'node:crypto';
import type { Person } from '../person.ts';
import { cleanName } from '../shown-text.ts';

// As in token-claims.v1.json: ids hold no spaces or control characters.
const goodId = /^[^\s\p{Cc}]{1,255}$/u;

/** Someone who shows no token, taken at their word as far as it is well formed, with the role of a guest. */
export function anonymousPerson(userId: string | undefined, name: string | undefined): Person {
  const id = userId !== undefined && goodId.test(userId) ? userId : `guest:${randomUUID()}`;
  return {
    id,
    name: (name === undefined ? undefined : cleanName(name)) ?? 'Guest',
    role: 'guest',
    grants: undefined,
    verified: false,
  };
}
