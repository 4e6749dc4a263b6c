import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type Clock, systemClock } from '@nodegx/service-kit';
import { FakeClock, recordingLogger } from '@nodegx/service-kit/testing';
import { append, delivered, describeStore, eventsAfter } from './contract.ts';
import { FileStore } from './file-store.ts';

const tally = { damagedFiles: 0, checkpoints: 0, failedCheckpoints: 0, committed: () => undefined };

function storeIn(folder: string, segmentBytes: number, clock: Clock = systemClock): FileStore {
  return new FileStore({
    folder,
    clock,
    logger: recordingLogger().logger,
    tally,
    settled: () => undefined,
    segmentBytes,
  });
}

describeStore('FileStore', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nodegx-store-'));
  let store = storeIn(folder, 2_000);
  await store.open();
  return {
    store,
    async reopen() {
      await store.close();
      store = storeIn(folder, 2_000);
      await store.open();
      return store;
    },
    async dispose() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});

it('[NTF12] the journal is written down to the files of the people, and goes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nodegx-store-'));
  const store = storeIn(folder, 2_000);
  await store.open();
  const { epoch } = await store.load('ada');
  for (let seq = 0; seq < 100; seq++) await append(store, 'ada', epoch, eventsAfter({ seq }, [delivered(`n${seq}`)]));
  expect(tally.checkpoints).toBeGreaterThan(0);
  await store.close();
  expect((await readdir(folder)).filter((name) => name.endsWith('.log'))).toHaveLength(0);
  const again = storeIn(folder, 2_000);
  await again.open();
  expect((await again.load('ada')).items.size).toBe(100);
  await again.close();
  await rm(folder, { recursive: true, force: true });
});

it('[NTF12] a journal that grows slowly is written down after a while, too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nodegx-store-'));
  const clock = new FakeClock();
  const store = storeIn(folder, 1e9, clock);
  await store.open();
  for (const person of ['ada', 'bob', 'carol']) {
    const { epoch } = await store.load(person);
    await append(store, person, epoch, eventsAfter({ seq: 0 }, [delivered('n')]));
  }
  expect(store.backlog.people).toBe(3);
  clock.advance(600_000);
  while (store.backlog.people > 0) {
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(25);
  }
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

it('[NTF14] what a killed process left half written is swept, what is being written is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nodegx-store-'));
  const inside = join(folder, 'people', 'ab');
  await mkdir(inside, { recursive: true });
  const left = [join(folder, 'vapid.json.1.tmp'), join(folder, 'people', '2.tmp'), join(inside, 'x.json.3.tmp')];
  for (const path of left) await writeFile(path, 'half');
  await writeFile(join(inside, 'x.json'), 'whole');
  await Promise.all(left.map((path) => utimes(path, 1, 1)));
  const store = storeIn(folder, 2_000);
  await store.open();
  await writeFile(join(inside, 'y.json.4.tmp'), 'in the making');
  await store.close();
  expect(await readdir(inside)).toEqual(['x.json', 'y.json.4.tmp']);
  expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
  await rm(folder, { recursive: true, force: true });
});

it('[NTF14] contents that an earlier version stored as objects are read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nodegx-store-'));
  let store = storeIn(folder, 2_000);
  await store.open();
  const { epoch } = await store.load('ada');
  const old = { n: 1 };
  const activity = { id: 'b', at: 1, data: old };
  const folded = { kind: 'folded', id: 'a', activity, expiresAt: 2e12, bytes: 1 };
  // As its journal has them: the types of today know no such contents.
  const changes = JSON.parse(JSON.stringify([delivered('a', { data: old, subject: 's' }), folded]));
  await append(store, 'ada', epoch, eventsAfter({ seq: 0 }, changes));
  for (let reopened = 0; reopened < 3; reopened++) {
    const item = (await store.load('ada')).items.get('a');
    expect(item).toMatchObject({ data: '{"n":1}', activities: [{ data: '{"n":1}' }, { data: '{"n":1}' }] });
    await store.close();
    store = storeIn(folder, 2_000);
    await store.open();
  }
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

it('[NTF14] a journal that changes under a running server costs the inbox its epoch, and nobody else anything', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nodegx-store-'));
  const store = storeIn(folder, 1e9);
  await store.open();
  for (const person of ['ada', 'bob']) {
    const { epoch } = await store.load(person);
    await append(store, person, epoch, eventsAfter({ seq: 0 }, [delivered('a')]));
    await append(store, person, epoch, eventsAfter({ seq: 1 }, [delivered('b')]));
  }
  const before = { ada: await store.load('ada'), bob: await store.load('bob') };
  const journal = join(folder, (await readdir(folder)).find((name) => name.endsWith('.log')) ?? '');
  const bytes = await readFile(journal);
  bytes.write('z', bytes.indexOf('"id":"b"') + 6);
  await writeFile(journal, bytes);
  const ada = await store.load('ada');
  expect([...ada.items.keys()]).toEqual(['a']);
  expect(ada.epoch).not.toBe(before.ada.epoch);
  expect((await store.load('ada')).epoch).toBe(ada.epoch);
  expect((await store.load('bob')).epoch).toBe(before.bob.epoch);
  await store.close();
  await rm(folder, { recursive: true, force: true });
});
