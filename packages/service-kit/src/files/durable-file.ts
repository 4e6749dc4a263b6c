import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface DurableWrite {
  /** The file's mode; 0o600, for its owner only, unless it says otherwise. */
  readonly mode?: number;
}

/**
 * Puts `data` in the place of what the file held. When this resolves it is on the disk; until then, and after a crash
 * at any moment, the file holds all of the old or all of the new. Rejects with the system's error, the old file in place.
 */
export async function writeFileDurably(
  path: string,
  data: string | Uint8Array,
  { mode = 0o600 }: DurableWrite = {},
): Promise<void> {
  const temporary = await writeTemporary(path, data, mode);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Writes a new file beside `path`, whole and on disk when this resolves with its name. Nothing is left if it rejects. */
export async function writeTemporary(path: string, data: string | Uint8Array, mode: number): Promise<string> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return temporary;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A file's name is on disk only once its folder is. */
export async function syncFolder(path: string): Promise<void> {
  // Windows neither opens folders nor needs it.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
