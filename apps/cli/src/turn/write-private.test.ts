import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writePrivate } from './write-private.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-turn-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('[TRN12] replaces a file by one that only its owner reads, and leaves nothing beside it', async () => {
  const path = join(folder, 'turnserver.conf');
  await writeFile(path, 'old', { mode: 0o644 });
  await writePrivate(path, 'new');
  expect(await readFile(path, 'utf8')).toBe('new');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['turnserver.conf']);
});

test('[TRN12] leaves nothing half done where it cannot write', async () => {
  await expect(writePrivate(join(folder, 'missing', 'file'), 'new')).rejects.toThrow(/cannot be written \(ENOENT\)/);
  await expect(writePrivate(folder, 'new')).rejects.toThrow(/cannot be written \((EISDIR|ENOTEMPTY|EEXIST)\)/);
  expect(await readdir(folder)).toEqual([]);
});
