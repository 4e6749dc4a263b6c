import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  jwtVerify,
  SignJWT,
} from 'jose';

/**
 * ECDSA over P-256. Ed25519 would be as good, but Node 20.19 still calls it experimental on standard error, and browsers
 * have it only since 2025.
 */
export const algorithm = 'ES256';

/** A key pair as it is stored. */
export interface StoredKey {
  /** ISO 8601. */
  readonly createdAt: string;
  readonly jwk: {
    readonly kty: 'EC';
    readonly crv: 'P-256';
    readonly x: string;
    readonly y: string;
    readonly d: string;
  };
}

/** A key pair at work. */
export interface SigningKey {
  /** The thumbprint of the public half (RFC 7638), so that a key is always called the same. */
  readonly kid: string;
  readonly createdAtMs: number;
  readonly privateKey: CryptoKey;
  /** The public half as it is published. */
  readonly publicJwk: JWK;
}

/** A fresh key pair in its stored form. */
export async function makeKey(nowMs: number): Promise<StoredKey> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const stored = toStoredKey({ createdAt: new Date(nowMs).toISOString(), jwk: await exportJWK(privateKey) });
  if (stored === undefined) throw new Error('a fresh key does not look like one');
  return stored;
}

/** Takes an unknown value for a stored key if it has the shape of one. */
export function toStoredKey(value: unknown): StoredKey | undefined {
  if (!isRecord(value)) return undefined;
  const { createdAt, jwk } = value;
  if (typeof createdAt !== 'string' || Number.isNaN(Date.parse(createdAt)) || !isRecord(jwk)) return undefined;
  const { kty, crv, x, y, d } = jwk;
  if (kty !== 'EC' || crv !== 'P-256') return undefined;
  if (typeof x !== 'string' || typeof y !== 'string' || typeof d !== 'string') return undefined;
  return { createdAt, jwk: { kty, crv, x, y, d } };
}

/** Makes a stored key usable. Rejects when its parts are not numbers of the curve or do not belong together. */
export async function loadKey({ createdAt, jwk }: StoredKey): Promise<SigningKey> {
  const { d, ...half } = jwk;
  const kid = await calculateJwkThumbprint(half);
  const privateKey = await importKey(jwk);
  const proof = await new SignJWT().setProtectedHeader({ alg: algorithm }).sign(privateKey);
  await jwtVerify(proof, await importKey(half));
  return {
    kid,
    createdAtMs: Date.parse(createdAt),
    privateKey,
    publicJwk: { ...half, kid, alg: algorithm, use: 'sig' },
  };
}

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, algorithm);
  if (key instanceof Uint8Array) throw new Error('not a key pair');
  return key;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
