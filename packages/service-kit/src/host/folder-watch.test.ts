import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FolderWatch } from './folder-watch.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'nodegx-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('a data folder that is watched', () => {
  const gone = [expect.objectContaining({ ok: false, detail: expect.stringContaining('removed or replaced') })];
  const watched = async (): Promise<{ folder: string; watch: FolderWatch }> => {
    const folder = join(home, 'data');
    await mkdir(join(folder, 'sync'), { recursive: true });
    const watch = new FolderWatch();
    await watch.begin(folder);
    return { folder, watch };
  };

  test('is fine while its files come and go', async () => {
    const { folder, watch } = await watched();
    await writeFile(join(folder, 'file'), 'new');
    await mkdir(join(folder, 'later'));
    await rm(join(folder, 'later'), { recursive: true });
    expect(await watch.check()).toEqual([]);
  });

  test('is told to be gone when it is removed, when a part is, and when another one took its place', async () => {
    const removed = await watched();
    await rm(removed.folder, { recursive: true });
    expect(await removed.watch.check()).toEqual(gone);
    const half = await watched();
    await rm(join(half.folder, 'sync'), { recursive: true });
    expect(await half.watch.check()).toEqual(gone);
    const replaced = await watched();
    await rename(replaced.folder, join(home, 'aside'));
    await mkdir(join(replaced.folder, 'sync'), { recursive: true });
    expect(await replaced.watch.check()).toEqual(gone);
  });

  test('has nothing to say where there is none', async () => {
    const watch = new FolderWatch();
    await watch.begin(join(home, 'nowhere'));
    expect(await watch.check()).toEqual([]);
    await watch.begin(undefined);
    expect(await watch.check()).toEqual([]);
  });
});
