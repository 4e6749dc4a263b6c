import { join } from 'node:path';
import {
  type Clock,
  createSecret,
  type Logger,
  prepareDataFolder,
  readSecret,
  StartupError,
  systemCode,
  writeFileDurably,
} from '@nodegx/service-kit';
import { KeyRing } from './key-ring.ts';
import { loadKey, makeKey, type SigningKey, type StoredKey, toStoredKey } from './signing-key.ts';

export interface OpenKeyRingOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

const fileName = 'signing-keys.json';
const formatVersion = 1;

/**
 * The keys in the data folder; the first start makes one. Throws `StartupError` when they cannot be used: a new key in
 * their place would sign everyone out, so that is for the operator to decide.
 */
export async function openKeyRing({ folder, clock, logger }: OpenKeyRingOptions): Promise<KeyRing> {
  await prepareDataFolder(folder);
  const path = pathOf(folder);
  const text = (await read(path, logger)) ?? (await make(path, clock, logger));
  const [first, ...more] = await load(path, text);
  if (first === undefined) throw damaged(path, 'it holds no key');
  return new KeyRing([first, ...more]);
}

/** Adds a key to the file and drops others by their names; on disk when it resolves. */
export async function changeKeys(
  folder: string,
  added: StoredKey | undefined,
  dropped: ReadonlySet<string>,
): Promise<void> {
  const path = pathOf(folder);
  const secret = await readSecret(path);
  if (secret === undefined) throw damaged(path, 'it is gone');
  const stored = parse(path, secret.text);
  const named = await Promise.all(stored.map(async (key) => ({ key, kid: (await loadKey(key)).kid })));
  const kept = named.filter(({ kid }) => !dropped.has(kid)).map(({ key }) => key);
  await writeFileDurably(path, serialize(added === undefined ? kept : [...kept, added]));
}

function pathOf(folder: string): string {
  return join(folder, fileName);
}

function serialize(keys: readonly StoredKey[]): string {
  return `${JSON.stringify({ version: formatVersion, keys }, null, 2)}\n`;
}

async function read(path: string, logger: Logger): Promise<string | undefined> {
  try {
    const secret = await readSecret(path);
    if (secret?.exposed === 'repaired') {
      logger.warn({ path }, 'the signing keys were readable by others; the file is now for its owner only (600)');
    } else if (secret?.exposed === 'still') {
      logger.warn({ path }, 'the signing keys are readable by others and that cannot be changed: set the mode to 600');
    }
    return secret?.text;
  } catch (cause) {
    throw new StartupError(
      'data_folder_unusable',
      `The signing keys in ${path} cannot be read (${systemCode(cause) ?? 'unknown error'}). Give this process's user the right to read them.`,
      { cause },
    );
  }
}

/** Of two processes that start at once on a new folder one makes the key and both use it. */
async function make(path: string, clock: Clock, logger: Logger): Promise<string> {
  const text = serialize([await makeKey(clock.now())]);
  try {
    if (await createSecret(path, text)) {
      logger.info({ path }, 'made a signing key');
      return text;
    }
  } catch (cause) {
    throw new StartupError(
      'data_folder_unusable',
      `A signing key cannot be stored in ${path} (${systemCode(cause) ?? 'unknown error'}). Check the disk, its free space and its rights.`,
      { cause },
    );
  }
  return (await read(path, logger)) ?? '';
}

async function load(path: string, text: string): Promise<SigningKey[]> {
  const keys: SigningKey[] = [];
  for (const [index, stored] of parse(path, text).entries()) {
    const key = await loadKey(stored).catch((cause: unknown) => {
      throw damaged(path, `key ${index + 1} is not a key pair of P-256`, cause);
    });
    if (keys.some(({ kid }) => kid === key.kid)) throw damaged(path, `key ${index + 1} is there twice`);
    keys.push(key);
  }
  return keys;
}

/** Never quotes the text: parts of it are secret. */
function parse(path: string, text: string): StoredKey[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw damaged(path, 'it is not valid JSON');
  }
  if (typeof file !== 'object' || file === null || !('version' in file) || !('keys' in file)) {
    throw damaged(path, 'it is not a file of signing keys');
  }
  if (file.version !== formatVersion) {
    throw damaged(path, `it is of a format that this version does not know (this one knows ${formatVersion})`);
  }
  if (!Array.isArray(file.keys)) throw damaged(path, 'it holds no key');
  return file.keys.map((value: unknown, index) => {
    const stored = toStoredKey(value);
    if (stored === undefined) throw damaged(path, `key ${index + 1} is incomplete or of another kind`);
    return stored;
  });
}

function damaged(path: string, reason: string, cause?: unknown): StartupError {
  return new StartupError(
    'data_folder_unusable',
    `The signing keys in ${path} cannot be used: ${reason}. Restore the file from a backup. If there is none, move it ` +
      'away: a new key is then made, and everyone has to join or sign in again.',
    { cause },
  );
}
