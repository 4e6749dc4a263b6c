import { execFile } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { chown, rm } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Writes coturn's configuration by `nodegx turn config`. The relay is an optional part: what keeps it from running is a
 * note, and everything else starts. Returns the notes.
 *
 * @param {string} folder
 * @param {number} user
 * @param {import('./wishes.mjs').Wishes} wishes
 * @param {{ relays: readonly string[] }} community
 */
export async function prepareRelay(folder, user, { host, isLocal, publicIp, relay, communityFolder }, { relays }) {
  const file = join(folder, 'turnserver.conf');
  if (relays.length === 0) {
    await rm(file, { force: true });
    return [`There is no relay: servers.turn.urls in ${communityFolder}/community.json is empty.`];
  }
  const address = publicIp ?? (await addressOf(host, isLocal));
  if (address === undefined) {
    return [
      `${host} has no address yet, and the relay needs one. Point the name here or set PUBLIC_IP, then start again.`,
    ];
  }
  const flags = { 'external-ip': address, 'listening-port': relay.port, 'min-port': relay.minPort };
  const all = { ...flags, 'max-port': relay.maxPort, 'coturn-version': relay.version, out: file };
  const args = Object.entries(all).flatMap(([flag, value]) => [`--${flag}`, String(value)]);
  try {
    const env = {
      ...process.env,
      COMMUNITY_FILE: '/etc/nodegx/community.json',
      TURN_SECRET_FILE: join(folder, 'turn-secret'),
    };
    await run('nodegx', ['turn', 'config', ...args], { env });
    await chown(file, user, user);
    return [];
  } catch (error) {
    return [`The relay is not set up. ${String(error.stderr ?? error.message).trim()}`];
  }
}

async function addressOf(host, isLocal) {
  if (isLocal) return '127.0.0.1';
  if (isIP(host) !== 0) return host;
  try {
    return (await lookup(host, { family: 4 })).address;
  } catch {
    return undefined;
  }
}
