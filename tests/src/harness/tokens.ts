import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKeyPair, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

/** What a guest gets from a running community. */
export interface Session {
  token: string;
  refreshToken: string;
  user: { id: string; name: string };
}

export async function joinAsGuest(url: string, name: string): Promise<Session> {
  const response = await fetch(`${url}/identity/guest`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  if (!response.ok) throw new Error(`no guest: ${response.status} ${await response.text()}`);
  const session: Session = JSON.parse(await response.text());
  return session;
}

/** The claims of a token, unchecked. */
export function claimsOf(token: string): JWTPayload {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

function headerOf(token: string): { alg: string; kid?: string; typ?: string } {
  return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'));
}

/** The token with other claims, signed again with the community's own key, which lies in its data folder. */
export async function withClaims(token: string, claims: JWTPayload, dataDir: string): Promise<string> {
  const header = headerOf(token);
  const file = JSON.parse(await readFile(join(dataDir, 'identity', 'signing-keys.json'), 'utf8'));
  const key = await importJWK(file.keys[0].jwk, header.alg);
  return new SignJWT({ ...claimsOf(token), ...claims }).setProtectedHeader(header).sign(key);
}

/** The token as somebody else would sign it. */
export async function signedByAnother(token: string): Promise<string> {
  const header = headerOf(token);
  const { privateKey } = await generateKeyPair(header.alg);
  return new SignJWT(claimsOf(token)).setProtectedHeader(header).sign(privateKey);
}

/** The token without a signature (`alg: none`). */
export function unsigned(token: string): string {
  return new UnsecuredJWT(claimsOf(token)).encode();
}
