import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadyCheck } from '@nodegx/protocol';

const gone: ReadyCheck = {
  name: 'data_folder',
  ok: false,
  code: 'storage_unavailable',
  detail:
    'The data folder, or a part of it, was removed or replaced while this process runs: what is written now is lost when it ends. Stop it, put the folder back from a backup, and start it again.',
};

/**
 * Whether the data folder is still the one that was there at the start. Files that are open go on taking writes after
 * they have been deleted, so that nothing else would tell.
 */
export class FolderWatch {
  readonly #known = new Map<string, string>();

  /** Takes the folder and the folders in it as they are now; none is none. */
  async begin(folder: string | undefined): Promise<void> {
    this.#known.clear();
    if (folder === undefined) return;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const parts = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    for (const path of [folder, ...parts.map(({ name }) => join(folder, name))]) {
      const identity = await identityOf(path);
      if (identity !== undefined) this.#known.set(path, identity);
    }
  }

  /** Nothing to say unless something is wrong. */
  async check(): Promise<readonly ReadyCheck[]> {
    for (const [path, identity] of this.#known) if ((await identityOf(path)) !== identity) return [gone];
    return [];
  }
}

async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? undefined : `${found.dev}:${found.ino}`;
}
