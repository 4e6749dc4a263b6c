import { copyFile, link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '@nodegx/service-kit';

/** How often LevelDB may get in between before we give up. It makes a table every few megabytes. */
const maxTries = 200;

/** Whether a folder is one of LevelDB. */
export function isLevelFolder(names: readonly string[]): boolean {
  return names.includes('CURRENT') && names.some((name) => /^MANIFEST-\d+$/.test(name));
}

/**
 * Copies a LevelDB folder that another process writes to, as it was at one moment.
 *
 * A folder is what its manifest names: tables, which never change, and the logs from a number on, which only grow. So a
 * copy of the tables (links to them, where the disk has links), of the manifest and of what the logs held is whole if the
 * manifest was the same before and after: nothing that it names went away meanwhile. A write is answered only once it is
 * in a log, so whatever was acknowledged before is in the copy; of what was under way, the log's end may be torn, which
 * LevelDB cuts off as after a crash. Otherwise it is tried again.
 *
 * The copy is to be read and removed, never to be opened: LevelDB might write into a table that it shares with the folder.
 *
 * Source of the format: LevelDB's `doc/impl.md`.
 */
export async function snapshotLevel(folder: string, into: string, list = namesIn): Promise<void> {
  await mkdir(into, { mode: 0o700 });
  // Tables that were taken stay for the next try, which is all the faster.
  for (let attempt = 0; attempt < maxTries; attempt++) {
    if (await tryOnce(folder, into, list)) return;
  }
  throw new Error('LevelDB rewrote its folder all the time');
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder);

async function tryOnce(folder: string, into: string, list: typeof namesIn): Promise<boolean> {
  try {
    const before = await readManifest(folder);
    const names = await list(folder);
    // Older logs first: none that is listed grows once there is a younger one.
    const logs = names
      .filter((name) => /^\d+\.log$/.test(name))
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    for (const name of logs) await writeFile(join(into, name), await readFile(join(folder, name)), { mode: 0o600 });
    const tables = names.filter((name) => /^\d+\.(ldb|sst)$/.test(name));
    for (const name of tables) await linkOrCopy(join(folder, name), join(into, name));
    const after = await readManifest(folder);
    if (before.name !== after.name || !before.bytes.equals(after.bytes)) return false;
    const belonging = new Set([...logs, ...tables]);
    for (const name of await readdir(into)) if (!belonging.has(name)) await rm(join(into, name));
    await writeFile(join(into, before.name), before.bytes, { mode: 0o600 });
    await writeFile(join(into, 'CURRENT'), `${before.name}\n`, { mode: 0o600 });
    return true;
  } catch (error) {
    // A file that was listed is gone: the folder changed meanwhile.
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function readManifest(folder: string): Promise<{ name: string; bytes: Buffer }> {
  const name = (await readFile(join(folder, 'CURRENT'), 'latin1')).trim();
  if (!/^MANIFEST-\d+$/.test(name)) throw new Error('CURRENT names no manifest');
  return { name, bytes: await readFile(join(folder, name)) };
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw error;
    const [source, present] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
    // A table grows while it is made, and then never changes.
    if (present === undefined || present.size !== source.size) await copyFile(from, to);
  }
}
