import { createHmac } from 'node:crypto';

/** A user name and password that coturn takes until `expiresAtSeconds`. */
export interface Credentials {
  readonly username: string;
  readonly credential: string;
}

/**
 * What coturn calls the REST API (draft-uberti-behave-turn-rest-00, section 2.2): the user name is the time of expiry in
 * seconds since 1970, a colon and the user; the password is base64 of HMAC-SHA1 of that under the shared secret. coturn
 * looks at the time only when an allocation is made; one that is open is refreshed with the same credentials for as
 * long as it lives.
 */
export function signCredentials(secret: string, user: string, expiresAtSeconds: number): Credentials {
  const username = `${expiresAtSeconds}:${user}`;
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
}
