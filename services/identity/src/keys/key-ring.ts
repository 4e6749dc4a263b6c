import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { SigningKey } from './signing-key.ts';

/** All keys of the service: the newest signs, and what any of them signed is still good. */
export class KeyRing {
  readonly newest: SigningKey;
  /** The public halves, newest first. Always the same object, so that whoever reads it can tell that nothing changed. */
  readonly jwks: JSONWebKeySet;
  /** Finds the key that a token names in its header. */
  readonly find: JWTVerifyGetKey;

  /** Takes the keys in the order in which they were stored; of two that are equally old the later one signs. */
  constructor(first: SigningKey, ...more: readonly SigningKey[]) {
    const byAge = [first, ...more].reverse().sort((a, b) => b.createdAtMs - a.createdAtMs);
    this.newest = byAge[0] ?? first;
    this.jwks = { keys: byAge.map((key) => key.publicJwk) };
    this.find = createLocalJWKSet(this.jwks);
  }
}
