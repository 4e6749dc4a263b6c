import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type Clock, systemClock } from '@nodegx/service-kit';
import { FakeClock, recordingLogger } from '@nodegx/service-kit/testing';
import { append, delivered, describeStore, eventsAfter } from './contract.ts';
import { FileStore } from './file-store.ts';

const tally = { damagedFiles: 0, checkpoints: 0, failedCheckpoints: 0, committed: () => undefined };

function storeIn(folder: string, segmentBytes: number, clock: Clock = systemClock): FileStore {
  return new FileStore({ folder, clock, logger: recordingLogger().logger, tally, segmentBytes });
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
