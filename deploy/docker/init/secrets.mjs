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
  await writeDatabaseUrl(join(volumes, 'database'), user);
  return made;
}

/** The password as the services read it, where only they do. */
async function writeDatabaseUrl(folder, user) {
  const password = (await readFile(join(folder, 'password'), 'utf8')).trim();
  const file = join(folder, 'url');
  await writeFileDurably(file, `postgres://nodegx:${password}@postgres/nodegx\n`, { mode: 0o600 });
  await chown(file, user, user);
}
