import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFileDurably } from './durable-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writeFileDurably', () => {
  it('creates a file for its owner only, and takes the place of what it held', async () => {
    const path = join(folder, 'inbox.json');
    await writeFileDurably(path, 'first');
    await writeFileDurably(path, new TextEncoder().encode('second'));
    expect(await readFile(path, 'utf8')).toBe('second');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['inbox.json']);
  });

  it('leaves the old file and no other when it cannot finish', async () => {
    const path = join(folder, 'taken');
    await mkdir(path);
    await writeFile(join(path, 'inside'), '');
    await expect(writeFileDurably(path, 'text')).rejects.toMatchObject({
      code: expect.stringMatching(/EISDIR|ENOTEMPTY/),
    });
    expect(await readdir(folder)).toEqual(['taken']);
    await expect(writeFileDurably(join(folder, 'nowhere', 'file'), 'text')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('of many writers at once leaves what one of them wrote, whole', async () => {
    const path = join(folder, 'inbox.json');
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
    await Promise.all(texts.map((text) => writeFileDurably(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['inbox.json']);
  });
});
