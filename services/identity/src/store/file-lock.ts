import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from '@nodegx/service-kit';

/** Far longer than a small file takes to be written: whoever has held a lock for so long has died with it. */
const abandonedAfterMs = 10_000;
const lookAgainMs = 10;

/** Does the work while no other process does any under the same path. A process that died there is waited for 10 s. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const sinceMs = performance.now();
  while (!(await take(lock))) {
    const heldSince = (await stat(lock).catch(() => undefined))?.mtimeMs;
    const isOld = heldSince !== undefined && Date.now() - heldSince > abandonedAfterMs;
    // A file system whose clock is another one may call every lock new.
    const isLong = performance.now() - sinceMs > 2 * abandonedAfterMs;
    if (isOld || isLong) await rm(lock, { force: true });
    else await pause(lookAgainMs);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx', 0o600);
    await handle.close();
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}
