import { randomUUID } from 'node:crypto';
import { chmod, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Reads a file that only its owner may see. `undefined`: there is none. `exposed` tells that others could read it until
 * now: `repaired` if that was put right, `still` if it could not be.
 */
export async function readSecret(path: string): Promise<{ text: string; exposed?: 'repaired' | 'still' } | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    const exposed = await hide(path);
    return exposed ? { text, exposed } : { text };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Creates a file for its owner only, whole and on disk when this resolves. False: another process was faster, and its
 * file stays.
 */
export async function createSecret(path: string, text: string): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const isFirst = await giveName(temporary, path);
    await syncFolder(dirname(path));
    return isFirst;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A link, unlike a rename, does not take the place of a file that is already there. Not every file system has links. */
async function giveName(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    await rename(temporary, path);
    return true;
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows neither opens folders nor needs it.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function hide(path: string): Promise<'repaired' | 'still' | undefined> {
  // The mode says nothing about who may read a file on Windows.
  if (process.platform === 'win32' || ((await stat(path)).mode & 0o077) === 0) return undefined;
  try {
    await chmod(path, 0o600);
    return 'repaired';
  } catch {
    return 'still';
  }
}

/** The system's name for what went wrong with a file. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
}
