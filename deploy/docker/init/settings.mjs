import { chown, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode, writeFileDurably } from '@nodegx/service-kit';
import { Refusal } from './refusal.mjs';

/** Where each service is reached below the public address. */
const paths = {
  identity: '/identity',
  signaling: '/signaling',
  sync: '/sync',
  notifications: '/notifications',
  'turn-config': '/turn',
  hub: '',
  tools: '',
};

const redis = 'REDIS_URL=redis://redis';
const database = 'DATABASE_URL_FILE=/run/nodegx/database/url';

/** What those need of which there are two, and the operator's commands. */
const shared = {
  identity: [database],
  signaling: [redis],
  sync: [redis, database],
  notifications: [database],
  tools: [database],
};

/**
 * Writes what the services read besides their fixed options: public addresses, and where the shared stores are.
 *
 * @param {string} volumes
 * @param {number} user
 * @param {import('./wishes.mjs').Wishes} wishes
 */
export async function writeSettings(volumes, user, { publicUrl, isScaled }) {
  if (isScaled) await refuseToHideFiles(volumes);
  else await refuseToHideDatabase(volumes);
  for (const [name, path] of Object.entries(paths)) {
    const lines = [`PUBLIC_URL=${publicUrl}${path}`, ...(isScaled ? (shared[name] ?? []) : [])];
    const file = join(volumes, 'settings', `${name}.env`);
    await writeFileDurably(file, `${lines.join('\n')}\n`, { mode: 0o600 });
    await chown(file, user, user);
  }
}

/** With the profile `scale` documents and people are kept in PostgreSQL; those on this disk would be out of sight. */
async function refuseToHideFiles(volumes) {
  for (const folder of ['sync/documents', 'identity']) {
    if ((await namesIn(join(volumes, folder))).length === 0) continue;
    throw new Refusal(
      'The documents and people of this community are kept on this disk, and the profile `scale` keeps them in ' +
        'PostgreSQL, where they are not. Start without that profile, or begin a new community under another project ' +
        'name (docker compose -p).',
    );
  }
}

/** And the other way round: without that profile nobody would look into PostgreSQL. */
async function refuseToHideDatabase(volumes) {
  const before = await readFile(join(volumes, 'settings', 'sync.env'), 'utf8').catch(() => '');
  if (!before.includes(database)) return;
  throw new Refusal(
    'The documents and people of this community are kept in PostgreSQL, and without the profile `scale` nothing would ' +
      'look there. Put COMPOSE_PROFILES=scale into .env again (--profile alone does not tell the services), or begin a ' +
      'new community under another project name (docker compose -p).',
  );
}

async function namesIn(folder) {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
