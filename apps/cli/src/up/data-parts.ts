import { readdir } from 'node:fs/promises';

/** What a community loses with each part of its data folder. */
const parts: Readonly<Record<string, string>> = {
  identity: 'accounts, and the keys of all tokens: everybody signs in again',
  notifications: 'all inboxes',
  signaling: 'rooms, and the key of invitation links',
  sync: 'all documents',
};

/**
 * The parts that a data folder lacks although it has others: deleted by mistake, or a disk that is not mounted. A sentence
 * for the operator; `undefined` where nothing is missing, or where nothing was there yet.
 */
export async function missingParts(dataDir: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const present = new Set(await readdir(dataDir).catch((): string[] => []));
  const isElsewhere = (name: string): boolean =>
    Boolean(env['DATABASE_URL'] || env['DATABASE_URL_FILE'] || (name === 'sync' && env['PERSIST_DIR']));
  const expected = Object.keys(parts).filter((name) => !isElsewhere(name));
  const missing = expected.filter((name) => !present.has(name));
  // nodegx invite and nodegx user make identity's part before the first start.
  const wasStarted = expected.some((name) => name !== 'identity' && present.has(name));
  if (missing.length === 0 || !wasStarted) return undefined;
  const losses = missing.map((name) => `${name} (${parts[name] ?? ''})`).join(', ');
  return `The data folder ${dataDir} lacks ${losses}, and is begun anew without. If that is no intent, stop now and mount the disk, or put a backup back: nodegx restore.`;
}
