import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { SigningKey } from './signing-key.ts';

/** All keys of the service: one signs, and what any of them signed is still good. */
export class KeyRing {
  readonly signer: SigningKey;
  /** Newest first. */
  readonly keys: readonly SigningKey[];
  /** The public halves. Always the same object, so that whoever reads it can tell that nothing changed. */
  readonly jwks: JSONWebKeySet;
  /** Finds the key that a token names in its header. */
  readonly find: JWTVerifyGetKey;

  /**
   * Takes the keys in the order in which they were stored; of two that are equally old the later one counts as newer.
   * The newest signs, of those made until `signUntilMs`; the oldest if all are younger.
   */
  constructor(
    [first, ...more]: readonly [SigningKey, ...(readonly SigningKey[])],
    signUntilMs: number = Number.POSITIVE_INFINITY,
  ) {
    this.keys = [first, ...more].reverse().sort((a, b) => b.createdAtMs - a.createdAtMs);
    this.signer = this.keys.find(({ createdAtMs }) => createdAtMs <= signUntilMs) ?? this.keys.at(-1) ?? first;
    this.jwks = { keys: this.keys.map((key) => key.publicJwk) };
    this.find = createLocalJWKSet(this.jwks);
  }
}
