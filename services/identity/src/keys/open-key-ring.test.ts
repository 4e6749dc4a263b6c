import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StartupError } from '@nodegx/service-kit';
import { FakeClock, recordingLogger } from '@nodegx/service-kit/testing';
import { calculateJwkThumbprint } from 'jose';
import { openKeyRing } from './open-key-ring.ts';
import { makeKey } from './signing-key.ts';

describe('the signing keys', () => {
  const clock = new FakeClock();
  let folder: string;
  let file: string;
  let recorded: ReturnType<typeof recordingLogger>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nodegx-keys-'));
    file = join(folder, 'signing-keys.json');
    recorded = recordingLogger();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function openRing(at = folder) {
    return openKeyRing({ folder: at, clock, logger: recorded.logger });
  }

  async function failure(at = folder): Promise<StartupError> {
    const error = await openRing(at).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof StartupError)) throw new Error('the keys opened');
    return error;
  }

  it('are made at the first start, in one file that only its owner may read', async () => {
    const ring = await openRing();
    expect(ring.jwks.keys).toHaveLength(1);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['signing-keys.json']);
  });

  it('are the same after a restart', async () => {
    const before = await openRing();
    const text = await readFile(file, 'utf8');
    expect((await openRing()).jwks).toEqual(before.jwks);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('are published without their private halves, by their thumbprint', async () => {
    const [key] = (await openRing()).jwks.keys;
    if (key === undefined) throw new Error('no key');
    expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    expect(key.kid).toBe(await calculateJwkThumbprint(key));
  });

  it('are one key when two processes start at once', async () => {
    const rings = await Promise.all([openRing(), openRing(), openRing()]);
    expect(new Set(rings.map((ring) => ring.signer.kid)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['signing-keys.json']);
  });

  it('may be several: the newest signs and all are published', async () => {
    const keys = [await makeKey(2_000), await makeKey(3_000), await makeKey(1_000)];
    await writeFile(file, JSON.stringify({ version: 1, keys }), { mode: 0o600 });
    const ring = await openRing();
    expect(ring.signer.publicJwk.x).toBe(keys[1]?.jwk.x);
    expect(ring.jwks.keys.map(({ x }) => x)).toEqual([keys[1]?.jwk.x, keys[0]?.jwk.x, keys[2]?.jwk.x]);
  });

  it.each([0o640, 0o604, 0o666])('that others could read (%d) are hidden, with a warning', async (mode) => {
    await openRing();
    await chmod(file, mode);
    await openRing();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(recorded.lines).toContainEqual(expect.objectContaining({ level: 'warn', path: file }));
  });

  it('never reach the log', async () => {
    await openRing();
    const { keys } = JSON.parse(await readFile(file, 'utf8'));
    expect(JSON.stringify(recorded.lines)).not.toContain(keys[0].jwk.d);
  });

  it.each([
    ['nothing', ''],
    ['half a file', '{"version":1,"keys":[{"createdAt":"2025-'],
    ['another value', 'null'],
    ['a list', '[]'],
    ['another object', '{"keys":[]}'],
    ['a newer format', '{"version":2,"keys":[]}'],
    ['no key', '{"version":1,"keys":[]}'],
    ['keys of another type', '{"version":1,"keys":{}}'],
    ['an empty key', '{"version":1,"keys":[{}]}'],
    ['a key without a date', '{"version":1,"keys":[{"createdAt":"then","jwk":{}}]}'],
    [
      'a key that is none',
      '{"version":1,"keys":[{"createdAt":"2025-01-18T00:00:00Z","jwk":{"kty":"EC","crv":"P-256","x":"x","y":"y","d":"d"}}]}',
    ],
  ])('with %s in the file end the start, and the file stays as it is', async (_what, text) => {
    await writeFile(file, text, { mode: 0o600 });
    const { code, message } = await failure();
    expect(code).toBe('data_folder_unusable');
    expect(message).toContain(`The signing keys in ${file} cannot be used: `);
    expect(message).toContain('Restore the file from a backup.');
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('of two pairs mixed up, or twice the same, end the start', async () => {
    const [one, two] = [await makeKey(1), await makeKey(2)];
    const mixed = { ...one, jwk: { ...one.jwk, d: two.jwk.d } };
    await writeFile(file, JSON.stringify({ version: 1, keys: [mixed] }), { mode: 0o600 });
    const { message } = await failure();
    expect(message).toContain('key 1 is not a key pair');
    expect(message).not.toContain(two.jwk.d);
    await writeFile(file, JSON.stringify({ version: 1, keys: [one, two, one] }), { mode: 0o600 });
    expect((await failure()).message).toContain('key 3 is there twice');
  });

  it('that cannot be read end the start', async () => {
    await mkdir(file);
    expect((await failure()).message).toContain('cannot be read (EISDIR)');
  });

  it('need a folder that takes writes', async () => {
    const notFolder = join(folder, 'file');
    await writeFile(notFolder, '');
    const { code, message } = await failure(join(notFolder, 'data'));
    expect(code).toBe('data_folder_unusable');
    expect(message).toContain(`The data folder ${join(notFolder, 'data')} cannot be used`);
  });
});
