import { randomBytes } from 'node:crypto';
import { chown, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSecret, writeFileDurably } from '@nodegx/service-kit';

const root = 0;

/**
 * Makes the secrets that are missing and returns what they are for. 256 bits each, in letters that no shell and no
 * configuration reads otherwise.
 *
 * @param {string} volumes
 * @param {number} user
 */
export async function prepareSecrets(volumes, user) {
  /** @type {[path: string, owner: number, what: string][]} */
  const wanted = [
    ['relay/turn-secret', user, 'the secret of the relay'],
    ['database/password', root, 'the password of the database'],
    ['monitoring/grafana-password', user, 'the password of Grafana'],
  ];
  const made = [];
  for (const [path, owner, what] of wanted) {
    const file = join(volumes, path);
    if (await createSecret(file, `${randomBytes(32).toString('hex')}\n`)) made.push(what);
    await chown(file, owner, owner);
  }
  return made;
}

/** What the services that keep their data in the database are told, in a volume that only they read. */
export async function writeDatabaseSettings(volumes, user, isScaled) {
  const password = (await readFile(join(volumes, 'database/password'), 'utf8')).trim();
  const file = join(volumes, 'database/services.env');
  const text = isScaled ? `DATABASE_URL=postgres://nodegx:${password}@postgres/nodegx\n` : '';
  await writeFileDurably(file, text, { mode: 0o600 });
  await chown(file, user, user);
}
