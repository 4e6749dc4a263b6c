// Runs once before the containers of docker-compose.yml: makes what is missing, changes nothing that is there, and says
// how to come in. Runs as root, with no rights but to write in folders of others and to give files away.
import { chmod, chown, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '@nodegx/service-kit';
import { prepareCommunity } from './init/community.mjs';
import { inviteOwner } from './init/owner.mjs';
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

try {
  const wishes = wishesFrom(process.env);
  for (const folder of volumesOf) {
    await give(join(volumes, folder), 0o700);
  }
  const backupNotes = await giveBackup(join(volumes, 'backup'), wishes.backupFolder);
  const community = await prepareCommunity('/etc/nodegx', wishes);
  const made = await prepareSecrets(volumes, user);
  await writeSettings(volumes, user, wishes);
  const relayNotes = await prepareRelay(join(volumes, 'relay'), user, wishes, community);
  const owner = await inviteOwner(volumes, user, wishes);
  const notes = [...community.notes, ...relayNotes, ...backupNotes, ...owner.notes];
  process.stdout.write(report({ wishes, community, made, link: owner.link, notes }));
} catch (error) {
  if (!(error instanceof Refusal) && systemCode(error) === undefined) throw error;
  process.stderr.write(`init: ${error.message}\n`);
  process.exit(error instanceof Refusal ? error.exitCode : 5);
}

/** A volume that was just made belongs to root. */
async function give(folder, mode) {
  await mkdir(folder, { recursive: true });
  const { uid } = await stat(folder);
  if (uid !== 0) return;
  await chmod(folder, mode);
  await chown(folder, user, user);
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
    ...(link !== undefined
      ? [
          '',
          '  Become its owner; the link works once, for 24 hours:',
          `    ${link}`,
          '  Another one: docker compose run --rm tools invite --role owner',
        ]
      : []),
    ...notes.map((note) => `  ! ${note}`),
    '',
    '',
  ];
  return lines.join('\n');
}
