import { createHmac } from 'node:crypto';

/** Half of SHA-256: nobody finds two people with the same one, and the user name stays short. */
const hexDigits = 32;

/**
 * What the relay knows a person by. The same person has the same one under the same secret, so that the relay's quota
 * counts them; but it travels in clear and stands in the relay's log, so it tells nothing of who they are, and other
 * communities on the relay call them something else. Hexadecimal, because coturn refuses user names that it takes for
 * SQL.
 */
export function pseudonymOf(secret: string, community: string, person: string): string {
  const text = JSON.stringify(['nodegx turn pseudonym', community, person]);
  return createHmac('sha256', secret).update(text).digest('hex').slice(0, hexDigits);
}
