import { execFile } from 'node:child_process';
import { chown, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Makes the link that whoever runs a new community becomes its owner with, once. A community that has been started before
 * gets none: it may have an owner already, and its operator can make one. Without a link the notes say why.
 *
 * @param {string} volumes
 * @param {number} user
 * @param {import('./wishes.mjs').Wishes} wishes
 * @returns {Promise<{ link?: string, notes: string[] }>}
 */
export async function inviteOwner(volumes, user, { publicUrl }) {
  const folder = join(volumes, 'identity');
  if ((await readdir(folder)).length > 0) return { notes: [] };
  try {
    const args = ['invite', '--role', 'owner', '--data', volumes, '--url', publicUrl, '--json'];
    const env = { ...process.env, COMMUNITY_FILE: '/etc/nodegx/community.json', LOG_LEVEL: 'silent' };
    const { stdout } = await run('nodegx', args, { env });
    return { link: JSON.parse(stdout).url, notes: [] };
  } catch (error) {
    return { notes: [`There is no link for the owner. ${String(error.stderr || error.message).trim()}`] };
  } finally {
    // What was made by root is read by the service.
    for (const path of await readdir(folder, { recursive: true })) await chown(join(folder, path), user, user);
  }
}
