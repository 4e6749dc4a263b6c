/** Shorter ones can be guessed from a credential that was seen once: the password is an HMAC of what stands beside it. */
export const minSecretLength = 32;
/** coturn reads lines of up to 1023 characters. */
const maxSecretLength = 512;
/** More are never needed: one that signs, and the one before it until its credentials have ended. */
export const maxSecrets = 8;

export type SecretsRead =
  | { readonly ok: true; readonly secrets: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Reads a list of secrets, the signing one first: commas, spaces or lines between them. Tells nothing of what they are. */
export function parseSecrets(text: string): SecretsRead {
  const secrets = [...new Set(text.split(/[\s,]+/).filter((one) => one !== ''))];
  if (secrets.length > maxSecrets)
    return refuse(`${secrets.length} secrets are more than ${maxSecrets}. Drop old ones.`);
  for (const [index, secret] of secrets.entries()) {
    const which = secrets.length === 1 ? 'The secret' : `Secret ${index + 1} of ${secrets.length}`;
    if (secret.length < minSecretLength) {
      return refuse(
        `${which} has ${secret.length} characters, and ${minSecretLength} are the least. Make one with: openssl rand -hex 32`,
      );
    }
    if (secret.length > maxSecretLength) return refuse(`${which} has more than ${maxSecretLength} characters.`);
    // As they stand in coturn's file, where a quote or a # would change what is read.
    if (!/^[A-Za-z0-9+/=_.~-]+$/.test(secret)) {
      return refuse(`${which} may have letters, digits and + / = _ . ~ - only. Make one with: openssl rand -hex 32`);
    }
  }
  return { ok: true, secrets };
}

function refuse(message: string): SecretsRead {
  return { ok: false, message };
}
