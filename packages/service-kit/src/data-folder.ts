import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';
import { systemCode } from './system-error.ts';

const advice: Readonly<Record<string, string>> = {
  EACCES: 'This process may not write there: give its user the rights, or set DATA_DIR to another folder.',
  EPERM: 'This process may not write there: give its user the rights, or set DATA_DIR to another folder.',
  EROFS: 'It lies on a read-only file system: mount it writable, or set DATA_DIR to another folder.',
  ENOSPC: 'The disk is full: free some space, or set DATA_DIR to a folder on another disk.',
  EDQUOT: 'The disk quota is used up: free some space, or set DATA_DIR to a folder on another disk.',
  ENOTDIR: 'A part of that path is a file: remove it, or set DATA_DIR to another folder.',
  EEXIST: 'There is a file of that name: remove it, or set DATA_DIR to another folder.',
  ENOENT: 'It could not be created: check the path in DATA_DIR.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n).',
};

/**
 * Makes sure that a folder exists (created for this user only), that bytes written there reach the disk, and that it is not
 * half of a backup that was being put back. Throws `StartupError` with what is wrong and what to do; `variable` is what the
 * operator sets the folder with.
 */
export async function prepareDataFolder(path: string, variable = 'DATA_DIR'): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    if (!(await stat(path)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    await refuseHalfRestored(path);
    await probe(join(path, `.probe-${randomUUID()}`));
  } catch (cause) {
    if (cause instanceof StartupError) throw cause;
    const code = systemCode(cause) ?? 'unknown error';
    const help = (advice[code] ?? 'Check the disk, or set DATA_DIR to another folder.').replace('DATA_DIR', variable);
    throw new StartupError('data_folder_unusable', `The data folder ${path} cannot be used (${code}). ${help}`, {
      cause,
    });
  }
}

/** `nodegx restore` moves the parts of a backup out of such a folder at the very end; while it is there, some are missing. */
async function refuseHalfRestored(path: string): Promise<void> {
  const left = (await readdir(path)).find((name) => name.startsWith('.restore-'));
  if (left === undefined) return;
  const message = `The data folder ${path} holds ${left}, which a restore left that was killed: it may be half of what was saved. Empty the folder, and restore again.`;
  throw new StartupError('data_folder_unusable', message);
}

/** A full disk shows only once the bytes are forced out, so a few kilobytes are written and synced. */
async function probe(file: string): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(new Uint8Array(4096));
      await handle.sync();
    } finally {
      await handle.close();
    }
  } finally {
    await rm(file, { force: true });
  }
}
