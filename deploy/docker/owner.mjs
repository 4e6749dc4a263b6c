// With the profile `scale`: prints the link that whoever started a new community becomes its owner with, once there is a
// database to keep it in. A community that has people, or had its link, gets none.
import { access, writeFile } from 'node:fs/promises';
import { ask, ownerLines } from './init/owner.mjs';

/** That the database was there once: init looks for it, too. */
const marker = '/run/nodegx/settings/database-seen';

if (!process.env.DATABASE_URL_FILE) {
  process.stderr.write(
    'owner: The services do not know of the profile `scale`: put COMPOSE_PROFILES=scale into .env (--profile alone does ' +
      'not tell them), then docker compose up -d --force-recreate\n',
  );
  process.exit(2);
}
try {
  const { people } = await ask('user', 'list');
  if (people.length === 0 && !(await isThere(marker))) {
    const { url } = await ask('invite', '--role', 'owner');
    process.stdout.write(`\n${ownerLines(url).join('\n')}\n\n`);
  }
  await writeFile(marker, '');
} catch (error) {
  process.stderr.write(`owner: There is no link for the owner. ${String(error.stderr || error.message).trim()}\n`);
  process.exit(1);
}

function isThere(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
