import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWTHeaderParameters,
  type JWTVerifyGetKey,
} from 'jose';

export type { JSONWebKeySet } from 'jose';

/** Finds the key that a token claims to be signed with. Rejects with `KeySourceError` when it cannot tell. */
export type KeySource = JWTVerifyGetKey;

/** The keys could not be had. That says nothing about the token, so whoever showed it may try again. */
export class KeySourceError extends Error {
  override readonly name = 'KeySourceError';
}

const cooldownMs = 30_000;
const timeoutMs = 5_000;

/** How long fetched keys count. */
export interface KeyLifetimes {
  readonly freshForMs: number;
  /** While the issuer is out of reach: its restart must not end everyone's work, nor stolen keys live on for days. */
  readonly staleForMs: number;
}

const defaultLifetimes: KeyLifetimes = { freshForMs: 10 * 60_000, staleForMs: 60 * 60_000 };

/**
 * The keys that an issuer publishes at a URL. Fetched when needed, kept for ten minutes, fetched early for a key that is
 * not known yet but at most each 30 s. While the issuer is out of reach, keys of the last hour still count.
 */
export function remoteKeys(url: string | URL, lifetimes: KeyLifetimes = defaultLifetimes): KeySource {
  const remote = createRemoteJWKSet(new URL(url), {
    cooldownDuration: cooldownMs,
    timeoutDuration: timeoutMs,
    cacheMaxAge: lifetimes.freshForMs,
  });
  let goodAtMs = Number.NEGATIVE_INFINITY;
  return async (header, token) => {
    try {
      const key = await remote(header, token);
      goodAtMs = performance.now();
      return key;
    } catch (error) {
      if (saysSomethingAboutTheToken(error)) throw error;
      const known = remote.jwks();
      if (known && performance.now() - goodAtMs < lifetimes.staleForMs) return createLocalJWKSet(known)(header, token);
      throw new KeySourceError(`the keys at ${new URL(url).origin} cannot be had`, { cause: error });
    }
  };
}

/** Keys that are at hand, such as those of an identity service in the same process; asked anew for each token. */
export function localKeys(jwks: () => JSONWebKeySet): KeySource {
  let last: JSONWebKeySet | undefined;
  let find: KeySource | undefined;
  return async (header: JWTHeaderParameters, token: FlattenedJWSInput) => {
    const current = takeKeys(jwks);
    if (find === undefined || current !== last) {
      last = current;
      find = createLocalJWKSet(current);
    }
    return find(header, token);
  };
}

/** For a service that was given no issuer: no token is valid there. */
export const noKeys: KeySource = localKeys(() => emptySet);
const emptySet: JSONWebKeySet = { keys: [] };

function takeKeys(jwks: () => JSONWebKeySet): JSONWebKeySet {
  try {
    return jwks();
  } catch (cause) {
    throw new KeySourceError('the keys cannot be had', { cause });
  }
}

function saysSomethingAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
