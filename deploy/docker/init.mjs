// Runs once before the containers of docker-compose.yml: makes what is missing, changes nothing that is there, and says
// how to come in. Runs as root, with no rights but to write in folders of others and to give files away.
import { chmod, chown, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '@nodegx/service-kit';
import { prepareCommunity } from './init/community.mjs';
import { inviteOwner, ownerLines } from './init/owner.mjs';
import { Refusal } from './init/refusal.mjs';
import { prepareRelay } from './init/relay.mjs';
import { prepareSecrets } from './init/secrets.mjs';
import { writeSettings } from './init/settings.mjs';
import { wishesFrom } from './init/wishes.mjs';

/** The user that the services run as. */
const user = 1000;
const volumes = '/volumes';
const volumesOf = [
  ...['identity', 'signaling', 'sync', 'notifications', 'turn-config'],
  ...['settings', 'relay', 'database', 'monitoring'],
  ...['caddy-data', 'caddy-config', 'prometheus', 'grafana'],
];

/** What is lost with a volume. */
const holdings = {
  identity: 'accounts, sessions and the keys that sign tokens',
  sync: 'documents',
  notifications: 'inboxes',
};

try {
  const wishes = wishesFrom(process.env);
  const fresh = new Set();
  for (const name of volumesOf) if (await give(join(volumes, name), 0o700)) fresh.add(name);
  const backupNotes = await giveBackup(join(volumes, 'backup'), wishes.backupFolder);
  const community = await prepareCommunity('/etc/nodegx', wishes);
  const made = await prepareSecrets(volumes, user);
  await writeSettings(volumes, user, wishes);
  const relayNotes = await prepareRelay(join(volumes, 'relay'), user, wishes, community);
  const owner = wishes.invitesOwner ? await inviteOwner(volumes, user, wishes) : { notes: [] };
  const lost = [...lossNotes(fresh), ...(await databaseLossNotes())];
  const notes = [...lost, ...community.notes, ...relayNotes, ...backupNotes, ...owner.notes];
  process.stdout.write(report({ wishes, community, made, link: owner.link, notes }));
} catch (error) {
  if (!(error instanceof Refusal) && systemCode(error) === undefined) throw error;
  process.stderr.write(`init: ${error.message}\n`);
  process.exit(error instanceof Refusal ? error.exitCode : 5);
}

/** A volume that was just made belongs to root. Returns whether it was. */
async function give(folder, mode) {
  await mkdir(folder, { recursive: true });
  const { uid } = await stat(folder);
  if (uid !== 0) return false;
  await chmod(folder, mode);
  await chown(folder, user, user);
  return true;
}

/** All volumes of a community are made at once: one that comes later takes the place of one that was deleted. */
function lossNotes(fresh) {
  const held = Object.entries(holdings).filter(([name]) => fresh.has(name));
  if (held.length === Object.keys(holdings).length) return [];
  return held.map(
    ([name, what]) =>
      `The volume ${name} is new and the others are not: ${what} are gone. If you have a backup, stop here: docker compose ` +
      'down --volumes, then docker compose run --rm tools restore /backup/FILE',
  );
}

/** A database that was seen and is not there any more. Told once: what comes now is a new one. */
async function databaseLossNotes() {
  const seen = join(volumes, 'settings', 'database-seen');
  if (!(await isThere(seen)) || (await isThere(join(volumes, 'postgres', 'pgdata')))) return [];
  await rm(seen);
  return [
    'The volume postgres is new and the others are not: documents, inboxes and people are gone. If you have a backup, put ' +
      'it back before anybody comes in: docs/self-hosting.md, "Two of each"',
  ];
}

function isThere(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The folder that Docker made for backups belongs to root; one that somebody else made stays theirs. */
async function giveBackup(folder, shown) {
  const { uid } = await stat(folder);
  if (uid === user) return [];
  if (uid === 0 && (await readdir(folder)).length === 0) {
    await give(folder, 0o700);
    return [];
  }
  return [`Backups are written by user ${user}, who may not write to ${shown}: chown ${user} ${shown}`];
}

function report({ wishes, community, made, link, notes }) {
  const lines = [
    '',
    `  ${community.name}`,
    `  open       ${wishes.publicUrl}/`,
    `  settings   ${wishes.communityFolder}/community.json${community.isNew ? ' (new)' : ''}: edits take effect while it runs`,
    made.length > 0 ? `  made       ${made.join(', ')}` : '  kept       all secrets',
    ...(link !== undefined ? ['', ...ownerLines(link)] : []),
    ...notes.map((note) => `  ! ${note}`),
    '',
    '',
  ];
  return lines.join('\n');
}
