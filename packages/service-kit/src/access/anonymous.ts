import { randomUUID } from 'node:crypto';
import type { Person } from '../person.ts';

// As in token-claims.v1.json: ids hold no spaces or control characters, names no control characters.
const goodId = /^[^\s\p{Cc}]{1,255}$/u;
const goodName = /^(?=.*\S)[^\p{Cc}\u2028\u2029]{1,64}$/u;

/** Someone who shows no token, taken at their word as far as it is well formed, with the role of a guest. */
export function anonymousPerson(userId: string | undefined, name: string | undefined): Person {
  const id = userId !== undefined && goodId.test(userId) ? userId : `guest:${randomUUID()}`;
  return {
    id,
    name: name !== undefined && goodName.test(name) ? name.trim() : 'Guest',
    role: 'guest',
    grants: undefined,
    verified: false,
  };
}
