import { types } from 'node:util';
import {
  type Community,
  type Problem,
  type ProblemCode,
  parseTokenClaims,
  problem,
  type TokenClaims,
} from '@nodegx/protocol';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Clock } from '../clock.ts';
import type { Person } from '../person.ts';
import { type KeySource, KeySourceError } from './keys.ts';
import { isListed } from './listed.ts';

/** How far the clocks of issuer and service may differ. */
export const clockToleranceSeconds = 5;

const maxTokenLength = 8_192;

export type TokenResult =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly problem: Problem };

/** Checks access tokens: who signed them, for whom, until when (RFC 7519, RFC 8725). */
export class TokenCheck {
  readonly #keys: KeySource;
  readonly #clock: Clock;
  readonly #issuer: string | undefined;

  constructor(keys: KeySource, clock: Clock, issuer: string | undefined) {
    this.#keys = keys;
    this.#clock = clock;
    this.#issuer = issuer;
  }

  async check(token: string, community: Community): Promise<TokenResult> {
    if (token.length > maxTokenLength) return refuse('token_invalid');
    const { issuer = this.#issuer, audience } = outsideIssuer(community);
    let payload: JWTPayload;
    try {
      const verified = await jwtVerify(token, this.#keys, {
        algorithms: ['EdDSA', 'ES256'],
        requiredClaims: ['exp', 'sub'],
        clockTolerance: clockToleranceSeconds,
        currentDate: new Date(this.#clock.now()),
        ...(issuer !== undefined && { issuer }),
        ...(audience !== undefined && { audience }),
      });
      // A refresh token is for the issuer only (RFC 8725, 3.11).
      if (verified.protectedHeader.typ === 'refresh+jwt') return refuse('token_invalid');
      payload = verified.payload;
    } catch (error) {
      return { ok: false, problem: toProblem(error) };
    }
    const claims = parseTokenClaims(payload);
    if (!claims.ok) return claims;
    if (claims.value.community !== community.community.id) return refuse('token_wrong_community');
    return { ok: true, person: toPerson(claims.value, community) };
  }
}

function outsideIssuer({ identity }: Community): { issuer?: string; audience?: string } {
  return {
    ...(identity.issuer !== null && { issuer: identity.issuer }),
    ...(identity.audience !== null && { audience: identity.audience }),
  };
}

/** The community file can make a moderator of someone whose token does not know of it yet, never the other way. */
function toPerson(claims: TokenClaims, community: Community): Person {
  const isModerator = claims.role !== 'owner' && isListed(community.moderation.moderators, claims.sub, community);
  return {
    id: claims.sub,
    name: claims.name,
    ...(claims.avatar !== undefined && { avatar: claims.avatar }),
    role: isModerator ? 'moderator' : claims.role,
    grants: claims.grants,
    ...(claims.sid !== undefined && { session: claims.sid }),
    ...(claims.scope !== undefined && { scopes: claims.scope.split(' ') }),
    expiresAtMs: claims.exp * 1000,
    verified: true,
  };
}

function toProblem(error: unknown): Problem {
  if (error instanceof KeySourceError) {
    return problem('keys_unavailable');
  }
  if (error instanceof errors.JWTExpired) return problem('token_expired');
  if (error instanceof errors.JOSEError) return problem('token_invalid');
  // jose answers a key that does not fit the algorithm of the token's header with a TypeError.
  if (types.isNativeError(error) && error.name === 'TypeError') return problem('token_invalid');
  return problem('internal');
}

function refuse(code: ProblemCode): TokenResult {
  return { ok: false, problem: problem(code) };
}
