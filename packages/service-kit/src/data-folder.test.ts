import { mkdtemp, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { prepareDataFolder } from './data-folder.ts';
import { StartupError } from './startup-error.ts';

describe('prepareDataFolder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nodegx-'));
  });

  test('creates missing folders for this user only and leaves nothing behind', async () => {
    const path = join(folder, 'a', 'b');
    await prepareDataFolder(path);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    expect(await readdir(path)).toEqual([]);
  });

  test('takes a folder that is already there', async () => {
    await prepareDataFolder(folder);
    await prepareDataFolder(folder);
  });

  test.each([
    ['a file', 'file'],
    ['a path through a file', join('file', 'below')],
    ['a dangling link', 'link'],
  ])('%s ends the start with what to do', async (_what, name) => {
    await writeFile(join(folder, 'file'), '');
    await symlink(join(folder, 'missing', 'target'), join(folder, 'link'));
    const error = await prepareDataFolder(join(folder, name)).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(StartupError);
    expect(error).toMatchObject({ code: 'data_folder_unusable', exitCode: 5 });
    expect(String(error)).toMatch(/cannot be used \(E[A-Z]+\)\. .*DATA_DIR/);
  });
});
