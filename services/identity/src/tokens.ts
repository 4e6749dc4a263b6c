import { type Community, type Grant, type Parsed, type Problem, problem, type TokenClaims } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { KeyRing } from './keys/key-ring.ts';
import { algorithm } from './keys/signing-key.ts';
import type { ShownRefresh } from './people/session-book.ts';

/** Who a token speaks of. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly avatar?: string | undefined;
}

/** What an access token says besides. */
export interface Subject {
  readonly person: Person;
  readonly role: TokenClaims['role'];
  readonly session: string;
  readonly grants?: readonly Grant[] | undefined;
  /** What a program may do. */
  readonly scope?: string | undefined;
}

/** A signed token and when it ends. */
export interface SignedToken {
  readonly token: string;
  readonly expiresAtMs: number;
}

/** What a token is for, as its `typ` header says. */
export type TokenType = 'at+jwt' | 'refresh+jwt' | 'invitation+jwt';

export interface TokensOptions {
  /** The keys as they are now. */
  readonly ring: () => KeyRing;
  readonly issuer: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly onSigned: (type: TokenType) => void;
}

export const refreshDays = 30;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** How long a session goes on without being used. */
export const sessionLifeMs = refreshDays * dayMs;

/**
 * Signs tokens and reads them back. The kinds cannot be taken for each other (RFC 8725, 3.11 and 3.12): they differ
 * in `typ`, and only an access token has `iss`, `community` and `role`, without which no service takes one.
 */
export class Tokens {
  readonly #options: TokensOptions;

  constructor(options: TokensOptions) {
    this.#options = options;
  }

  /** A token to show to every service. */
  signAccess(subject: Subject, { community, identity }: Community): Promise<SignedToken> {
    const { person, role, session, grants, scope } = subject;
    const { audience, tokenMinutes } = identity;
    const claims = {
      iss: this.#options.issuer,
      sub: person.id,
      name: person.name,
      ...(person.avatar !== undefined && { avatar: person.avatar }),
      community: community.id,
      role,
      sid: session,
      ...(grants !== undefined && { grants }),
      ...(scope !== undefined && { scope }),
      ...(audience !== null && { aud: audience }),
    };
    return this.#sign('at+jwt', claims, tokenMinutes * minuteMs);
  }

  /** A token that buys the next ones. It names no issuer, so that a community that moves to another address keeps its people. */
  signRefresh({ personId, name, session, generation }: ShownRefresh, { community }: Community): Promise<SignedToken> {
    const claims = { sub: personId, name, aud: community.id, sid: session, gen: generation };
    return this.#sign('refresh+jwt', claims, refreshDays * dayMs);
  }

  /** Whose refresh token it is, and which. */
  async readRefresh(token: string, { community }: Community): Promise<Parsed<ShownRefresh>> {
    const verified = await this.#verify('refresh+jwt', token);
    if (!verified.ok) return verified;
    const { sub, name, aud, sid, gen } = verified.value;
    if (aud !== community.id) return refuse(problem('token_wrong_community'));
    if (sub === undefined || typeof name !== 'string') return refuse(problem('token_invalid'));
    if (typeof sid !== 'string' || typeof gen !== 'number') return refuse(problem('token_invalid'));
    return { ok: true, value: { personId: sub, name, session: sid, generation: gen } };
  }

  /** An invitation to hand on. What it allows is kept here, not in it. */
  signInvitation(id: string, lifeMs: number, { community }: Community): Promise<SignedToken> {
    return this.#sign('invitation+jwt', { sub: id, aud: community.id }, lifeMs);
  }

  /** Which invitation it is. */
  async readInvitation(token: string, { community }: Community): Promise<string | undefined> {
    const verified = await this.#verify('invitation+jwt', token);
    return verified.ok && verified.value.aud === community.id ? verified.value.sub : undefined;
  }

  async #sign(typ: TokenType, claims: JWTPayload, lifeMs: number): Promise<SignedToken> {
    const { ring, clock, newId, onSigned } = this.#options;
    const { signer } = ring();
    const iat = Math.floor(clock.now() / 1000);
    const exp = iat + Math.floor(lifeMs / 1000);
    const token = await new SignJWT({ ...claims, iat, exp, jti: newId() })
      .setProtectedHeader({ alg: algorithm, typ, kid: signer.kid })
      .sign(signer.privateKey);
    onSigned(typ);
    return { token, expiresAtMs: exp * 1000 };
  }

  async #verify(type: TokenType, token: string): Promise<Parsed<JWTPayload>> {
    const { ring, clock } = this.#options;
    try {
      const { payload } = await jwtVerify(token, ring().find, {
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
