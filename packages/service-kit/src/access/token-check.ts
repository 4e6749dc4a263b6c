import { types } from 'node:util';
import {
  type Community,
  type Problem,
  type ProblemCode,
  parseTokenClaims,
  problem,
  type TokenClaims,
} from '@nodegx/protocol';
import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
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

export interface TokenCheckOptions {
  readonly keys: KeySource;
  /** The keys of the community's own identity service, with which programs come in beside an outside issuer's people. */
  readonly programKeys: KeySource;
  readonly clock: Clock;
  /** The issuer that tokens of the community's own identity service must name. */
  readonly issuer: string | undefined;
}

/** Checks access tokens: who signed them, for whom, until when (RFC 7519, RFC 8725). */
export class TokenCheck {
  readonly #options: TokenCheckOptions;

  constructor(options: TokenCheckOptions) {
    this.#options = options;
  }

  async check(token: string, community: Community): Promise<TokenResult> {
    if (token.length > maxTokenLength) return refuse('token_invalid');
    const { keys, programKeys, clock, issuer: own } = this.#options;
    const { issuer: outside, audience } = community.identity;
    // Whose keys count is what the token claims; only what they then prove is believed.
    const isForProgram = outside !== null && claimedIssuer(token) !== outside;
    const issuer = isForProgram ? own : (outside ?? own);
    let payload: JWTPayload;
    try {
      const verified = await jwtVerify(token, isForProgram ? programKeys : keys, {
        algorithms: ['EdDSA', 'ES256'],
        requiredClaims: ['exp', 'sub'],
        clockTolerance: clockToleranceSeconds,
        currentDate: new Date(clock.now()),
        ...(issuer !== undefined && { issuer }),
        ...(audience !== null && { audience }),
      });
      // A refresh token is for the issuer only (RFC 8725, 3.11).
      if (verified.protectedHeader.typ === 'refresh+jwt') return refuse('token_invalid');
      payload = verified.payload;
    } catch (error) {
      return { ok: false, problem: toProblem(error) };
    }
    const claims = parseTokenClaims(payload);
    if (!claims.ok) return claims;
    // Where an outside issuer signs people in, the own one does not.
    if (isForProgram && claims.value.scope === undefined) return refuse('token_invalid');
    if (claims.value.community !== community.community.id) return refuse('token_wrong_community');
    return { ok: true, person: toPerson(claims.value, community) };
  }
}

/** Nothing of it is proven yet. */
function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
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
