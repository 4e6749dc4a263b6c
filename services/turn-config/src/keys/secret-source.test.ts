import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { FakeClock, recordingLogger } from '@nodegx/service-kit/testing';
import { SecretSource } from './secret-source.ts';

const first = 'the-first-secret-of-thirty-two-characters';
const next = 'the-next-secret-of-thirty-two-characters-';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-turn-'));
  file = join(folder, 'secret');
});
afterEach(() => rm(folder, { recursive: true }));

it('[TRN5] follows a file of secrets; one that cannot be used leaves the last in force and is reported once', async () => {
  await writeFile(file, `${first}\n`);
  const { logger, lines } = recordingLogger();
  const clock = new FakeClock();
  const source = new SecretSource({ turnSecret: undefined, turnSecretFile: file }, logger, clock);
  await source.start();
  expect(source.current).toEqual([first]);

  await writeFile(file, 'hunter2');
  await source.refresh();
  await source.refresh();
  expect(source).toMatchObject({ current: [first], isStale: true });
  expect(lines).toMatchObject([{ level: 'error', problem: expect.stringContaining('has 7 characters') }]);

  await writeFile(file, `${next}\n${first}\n`);
  clock.advance(5_000);
  // Reading takes a few turns of the event loop.
  while (source.isStale) await new Promise((resolve) => setImmediate(resolve));
  expect(source.current).toEqual([next, first]);

  await rm(file);
  await source.refresh();
  expect(source).toMatchObject({ current: [next, first], isStale: true });
  source.stop();
  expect(clock.pending).toBe(0);
  for (const hidden of ['hunter2', first, next]) expect(JSON.stringify(lines)).not.toContain(hidden);
});
