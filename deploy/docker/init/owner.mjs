import { execFile } from 'node:child_process';
import { chown, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs `nodegx` and returns what it prints for programs. Rejects when it fails. */
export async function ask(...args) {
  const env = { ...process.env, COMMUNITY_FILE: '/etc/nodegx/community.json', LOG_LEVEL: 'silent' };
  const { stdout } = await run('nodegx', [...args, '--json'], { env });
  return JSON.parse(stdout);
}

/** The lines that show a link for the owner. */
export function ownerLines(link) {
  return [
    '  Become its owner; the link works once, for 24 hours:',
    `    ${link}`,
    '  Another one: docker compose run --rm tools invite --role owner',
  ];
}

/**
 * Makes the link that whoever runs a new community becomes its owner with, once. A community that has been started before
 * gets none: it may have an owner already, and its operator can make one. Without a link the notes say why. With the
 * profile `scale` people are in PostgreSQL, which does not run yet: deploy/docker/owner.mjs makes the link.
 *
 * @param {string} volumes
 * @param {number} user
 * @param {import('./wishes.mjs').Wishes} wishes
 * @returns {Promise<{ link?: string, notes: string[] }>}
 */
export async function inviteOwner(volumes, user, { publicUrl, isScaled }) {
  if (isScaled) return { notes: ['The link for its owner, on the first start: docker compose logs owner'] };
  const folder = join(volumes, 'identity');
  if ((await readdir(folder)).length > 0) return { notes: [] };
  try {
    const { url } = await ask('invite', '--role', 'owner', '--data', volumes, '--url', publicUrl);
    return { link: url, notes: [] };
  } catch (error) {
    return { notes: [`There is no link for the owner. ${String(error.stderr || error.message).trim()}`] };
  } finally {
    // What was made by root is read by the service.
    for (const path of await readdir(folder, { recursive: true })) await chown(join(folder, path), user, user);
  }
}
