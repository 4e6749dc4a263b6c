import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '@nodegx/service-kit';

/**
 * Removes what a killed process left half written: temporary files in a folder and the folders in it, if they are older
 * than this process: `beforeMs` is when the file system says that it made its first file. Returns how many there were.
 */
export async function sweepLeftovers(folder: string, beforeMs: number): Promise<number> {
  const folders = await readdir(folder, { withFileTypes: true });
  let swept = await sweepFolder(folder, beforeMs);
  for (const one of folders) if (one.isDirectory()) swept += await sweepFolder(join(folder, one.name), beforeMs);
  return swept;
}

async function sweepFolder(folder: string, beforeMs: number): Promise<number> {
  let swept = 0;
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const modifiedMs = await stat(path).then(({ mtimeMs }) => mtimeMs, goneMeanwhile);
    if (modifiedMs === undefined || modifiedMs >= beforeMs) continue;
    await rm(path, { force: true });
    swept += 1;
  }
  return swept;
}

function goneMeanwhile(error: unknown): undefined {
  if (systemCode(error) !== 'ENOENT') throw error;
}
