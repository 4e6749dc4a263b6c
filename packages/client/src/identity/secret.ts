import { clientError } from '../errors.ts';

/** A secret that stays on this device: 256 bits, base64url (RFC 7636). */
export function newSecret(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/** What may be told of a secret: its SHA-256, base64url. Rejects with `https_needed` on pages without it. */
export async function challengeOf(secret: string): Promise<string> {
  // Missing on pages without https, whatever the types say.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (subtle === undefined) throw clientError('https_needed');
  return base64Url(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(secret))));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
