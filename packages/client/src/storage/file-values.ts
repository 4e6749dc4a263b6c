import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { storageError, syncFolder } from './file.ts';
import type { ValueStorage } from './values.ts';

/** Keeps values in a folder, one file each. A crash leaves the old value or the new. */
export function fileValues(folder: string): ValueStorage {
  const pathOf = (name: string): string => join(folder, `${encodeURIComponent(name).replaceAll('.', '%2E')}.json`);
  return {
    async get(name) {
      try {
        return await readFile(pathOf(name), 'utf8');
      } catch (cause) {
        if (isMissing(cause)) return undefined;
        throw storageError(cause);
      }
    },
    async set(name, value) {
      const temporary = `${pathOf(name)}.${crypto.randomUUID()}.tmp`;
      try {
        await mkdir(folder, { recursive: true });
        const file = await open(temporary, 'wx', 0o600);
        try {
          await file.writeFile(value);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, pathOf(name));
        await syncFolder(folder);
      } catch (cause) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw storageError(cause);
      }
    },
  };
}

/** By its code: Node's own errors are no `Error` of a page or a sandbox. */
function isMissing(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
