import { type Community, type Parsed, type Problem, problem, type TokenClaims } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { KeyRing } from './keys/key-ring.ts';
import { algorithm } from './keys/signing-key.ts';

/** Who a token speaks of. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A signed token and when it ends. */
export interface SignedToken {
  readonly token: string;
  readonly expiresAtMs: number;
}

/** What a token is for, as its `typ` header says. */
export type TokenType = 'at+jwt' | 'refresh+jwt';

export interface TokensOptions {
  readonly ring: KeyRing;
  readonly issuer: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly onSigned: (type: TokenType) => void;
}

export const refreshDays = 30;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Signs tokens and reads them back. The two kinds cannot be taken for each other (RFC 8725, 3.11 and 3.12): they differ
 * in `typ`, and a refresh token has none of `iss`, `community` and `role`, without which no service takes a token.
 */
export class Tokens {
  readonly #options: TokensOptions;

  constructor(options: TokensOptions) {
    this.#options = options;
  }

  /** A token to show to every service. */
  signAccess(person: Person, role: TokenClaims['role'], { community, identity }: Community): Promise<SignedToken> {
    const { audience, tokenMinutes } = identity;
    const claims = {
      iss: this.#options.issuer,
      sub: person.id,
      name: person.name,
      community: community.id,
      role,
      ...(audience !== null && { aud: audience }),
    };
    return this.#sign('at+jwt', claims, tokenMinutes * minuteMs);
  }

  /** A token that buys the next ones. It names no issuer, so that a community that moves to another address keeps its people. */
  signRefresh(person: Person, { community }: Community): Promise<SignedToken> {
    return this.#sign('refresh+jwt', { sub: person.id, name: person.name, aud: community.id }, refreshDays * dayMs);
  }

  /** Whose refresh token it is. */
  async readRefresh(token: string, { community }: Community): Promise<Parsed<Person>> {
    const verified = await this.#verifyRefresh(token);
    if (!verified.ok) return verified;
    const { sub, name, aud } = verified.value;
    if (aud !== community.id) return refuse(problem('token_wrong_community'));
    if (sub === undefined || typeof name !== 'string') return refuse(problem('token_invalid'));
    return { ok: true, value: { id: sub, name } };
  }

  async #sign(typ: TokenType, claims: JWTPayload, lifeMs: number): Promise<SignedToken> {
    const { ring, clock, newId, onSigned } = this.#options;
    const iat = Math.floor(clock.now() / 1000);
    const exp = iat + Math.floor(lifeMs / 1000);
    const token = await new SignJWT({ ...claims, iat, exp, jti: newId() })
      .setProtectedHeader({ alg: algorithm, typ, kid: ring.newest.kid })
      .sign(ring.newest.privateKey);
    onSigned(typ);
    return { token, expiresAtMs: exp * 1000 };
  }

  async #verifyRefresh(token: string): Promise<Parsed<JWTPayload>> {
    const { ring, clock } = this.#options;
    const type: TokenType = 'refresh+jwt';
    try {
      const { payload } = await jwtVerify(token, ring.find, {
        typ: type,
        algorithms: [algorithm],
        requiredClaims: ['sub', 'exp', 'aud', 'jti'],
        currentDate: new Date(clock.now()),
      });
      return { ok: true, value: payload };
    } catch (error) {
      if (error instanceof errors.JWTExpired) {
        return refuse(problem('token_expired', { message: 'Your session has ended. Join or sign in again.' }));
      }
      if (error instanceof errors.JOSEError) return refuse(problem('token_invalid'));
      throw error;
    }
  }
}

function refuse(value: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: value };
}
