import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '@nodegx/service-kit';
import type { Sink } from './archive-reader.ts';
import { walk } from './walk.ts';

/**
 * Where the files of an archive wait until all of them have been checked: beside where they belong, on the same disk.
 * Folders that are there already may be disks of their own, as the volumes of containers are.
 */
export class Staging {
  readonly #data: string;
  readonly #name: string;
  readonly #present: readonly string[];
  readonly #leftovers: string[];
  readonly #made = new Set<string>();

  /** `present`: the empty folders that the data folder has. Whatever is made is named in `leftovers` before it is. */
  constructor(data: string, name: string, present: readonly string[], leftovers: string[]) {
    this.#data = data;
    this.#name = name;
    this.#present = present;
    this.#leftovers = leftovers;
  }

  /** Writes one file of the archive, on the disk when it resolves. */
  readonly take: Sink = async (path, content) => {
    const folder = this.#present.find((one) => path.startsWith(`${one}/`)) ?? '';
    const staging = join(this.#data, folder, this.#name);
    if (!this.#made.has(folder)) {
      this.#leftovers.push(staging);
      await mkdir(staging, { recursive: true, mode: 0o700 });
      this.#made.add(folder);
    }
    const target = join(staging, folder === '' ? path : path.slice(folder.length + 1));
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const file = await open(target, 'wx', 0o600);
    try {
      for await (const chunk of content) await file.write(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
  };

  /** Gives every file its place. */
  async putInPlace(): Promise<void> {
    for (const folder of this.#made) {
      const [home, staging] = [join(this.#data, folder), join(this.#data, folder, this.#name)];
      for await (const found of walk(staging)) if (found.kind !== 'file') await syncFolder(join(staging, found.path));
      for (const name of await readdir(staging)) await rename(join(staging, name), join(home, name));
      await rm(staging, { recursive: true });
      await syncFolder(home);
    }
  }
}
