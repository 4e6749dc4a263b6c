import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { imageOf } from '../room/snapshot.ts';
import { createWorld } from '../room/world.ts';
import { openKeyFile } from './key-file.ts';
import { StateFile } from './state-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-signaling-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the file of rooms', () => {
  const image = imageOf(createWorld({ messages: 1, bytes: 1, ageMs: 1 }), true);

  it('[SIG21] is read as it was written, by its user only', async () => {
    const file = new StateFile(join(folder, 'below'));
    expect(await file.read()).toBeUndefined();
    await file.write({ isComplete: true, image });
    expect(await file.read()).toEqual({ isComplete: true, image });
    expect((await stat(file.path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'below'))).toEqual(['rooms.json']);
  });

  it.each(['', '{"isComplete":true', '[]', '{"image":{}}'])('says that it cannot be understood: %j', async (text) => {
    const file = new StateFile(folder);
    await writeFile(file.path, text);
    await expect(file.read()).rejects.toThrow();
    await file.setAside();
    expect(await file.read()).toBeUndefined();
    expect(await readdir(folder)).toEqual(['rooms.json.unreadable']);
  });
});

describe('[SIG24] the key of invitation links', () => {
  it('is made once, whoever asks at the same time, and read by its user only', async () => {
    const keys = await Promise.all([openKeyFile(folder), openKeyFile(folder), openKeyFile(folder)]);
    for (const key of keys) expect(key).toEqual(keys[0]);
    expect(keys[0]?.length).toBe(32);
    expect((await stat(join(folder, 'link-key'))).mode & 0o777).toBe(0o600);
    expect(await openKeyFile(folder)).toEqual(keys[0]);
    expect(await readdir(folder)).toEqual(['link-key']);
  });

  it('is not replaced when it is damaged', async () => {
    await writeFile(join(folder, 'link-key'), 'short');
    await expect(openKeyFile(folder)).rejects.toThrow(/holds no key/);
  });
});
