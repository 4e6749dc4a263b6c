import { chown, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDiagnosis, readCommunity } from '@nodegx/protocol';
import { systemCode, writeFileDurably } from '@nodegx/service-kit';
import { Refusal } from './refusal.mjs';

const serviceUser = 1000;

/**
 * Reads the community that is there, or writes one. Throws a `Refusal` that names what is wrong with the one that is there.
 *
 * @param {string} folder
 * @param {import('./wishes.mjs').Wishes} wishes
 */
export async function prepareCommunity(folder, wishes) {
  const file = join(folder, 'community.json');
  const shown = `${wishes.communityFolder}/community.json`;
  const present = await read(file);
  const text = present ?? newCommunity({ communityName: wishes.communityName, relays: relaysOf(wishes) });
  const community = readCommunity(text, shown);
  if (!community.ok) {
    const what = community.diagnoses.map(formatDiagnosis).join('\n');
    throw new Refusal(`${shown} cannot be used, and nothing was started.\n${what}`, 3);
  }
  if (present === undefined) {
    await writeFileDurably(file, text, { mode: 0o644 });
    // Whoever owns the folder edits the file.
    const { uid, gid } = await stat(folder);
    await chown(file, uid, gid);
  }
  await refuseUnreadable(folder, 0o5, wishes.communityFolder);
  await refuseUnreadable(file, 0o4, shown);
  const { community: about, servers, features } = community.community;
  return {
    name: about.name,
    isNew: present === undefined,
    relays: servers.turn.urls,
    notes: [...notesOn(wishes, servers), ...openDoor(features)],
  };
}

/** The services run as a user of their own, who is none of the machine's. */
async function refuseUnreadable(path, needed, shown) {
  const { mode, uid } = await stat(path);
  if ((mode & needed) === needed || (uid === serviceUser && ((mode >> 6) & needed) === needed)) return;
  const rights = needed === 0o4 ? 'o+r' : 'o+rx';
  throw new Refusal(`The services may not read ${shown}. Let them: chmod ${rights} ${shown}`);
}

function openDoor({ collaboration }) {
  return collaboration.requireAuth
    ? []
    : [
        'It lets everyone in without a token: the services start only once requireAuth is true, or ALLOW_ANONYMOUS is set.',
      ];
}

function notesOn({ publicUrl, isLocal, listen, host }, servers) {
  const notes = [];
  if (servers.publicUrl !== null && servers.publicUrl.replace(/\/$/, '') !== publicUrl) {
    notes.push(`servers.publicUrl says ${servers.publicUrl}, but the proxy serves ${publicUrl}. Make them agree.`);
  }
  if (!isLocal && listen.startsWith('127.')) {
    notes.push(`Only this machine reaches it: set LISTEN=0.0.0.0 in .env, so that ${host} is served to others.`);
  }
  return notes;
}

/** The smallest community there is, with the addresses of its relay if there is one. */
export function newCommunity({ communityName, relays = [] }) {
  const community = {
    $schema: 'https://nodegx.org/schemas/community.v1.json',
    version: '1.0.0',
    community: { id: idOf(communityName), name: communityName, createdAt: `${new Date().toISOString().slice(0, 19)}Z` },
    ...(relays.length > 0 && { servers: { turn: { urls: relays } } }),
  };
  return `${JSON.stringify(community, undefined, 2)}\n`;
}

function relaysOf({ host, relay, isLocal }) {
  // By number where it is this machine: localhost may be ::1, which the relay does not listen on.
  const at = `${isLocal ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${relay.port}`;
  return [`turn:${at}`, `turn:${at}?transport=tcp`];
}

function idOf(name) {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const id = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'my-community' : id;
}

async function read(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
