import { chmod, link, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '../system-error.ts';
import { syncFolder, writeTemporary } from './durable-file.ts';

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
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Creates a file for its owner only, whole and on disk when this resolves. False: another process was faster, and its
 * file stays.
 */
export async function createSecret(path: string, text: string): Promise<boolean> {
  const temporary = await writeTemporary(path, text, 0o600);
  try {
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
    if (systemCode(error) === 'EEXIST') return false;
    await rename(temporary, path);
    return true;
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
