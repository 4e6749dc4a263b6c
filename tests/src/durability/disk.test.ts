import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { closeAll } from '../harness/open.ts';
import { seeded, seeds } from './chance.ts';
import { type Ground, newGround } from './ground.ts';
import { Load } from './load.ts';
import { SyncServer } from './server.ts';
import { canMount, SmallDisk } from './small-disk.ts';
import { expectWhole } from './whole.ts';

const onSmallDisk = canMount() ? it : it.skip;

let ground: Ground;
let disk: SmallDisk | undefined;
beforeEach(async () => {
  ground = await newGround();
});
afterEach(async () => {
  closeAll();
  disk?.remove();
  disk = undefined;
  await ground.remove();
});

const start = (): Promise<SyncServer> => SyncServer.start(ground.dataDir, ground.env);

/** Resolves when so many more updates have been acknowledged. */
function acknowledged(load: Load, count: number): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    load.onEvent = (event) => {
      if (event === 'acknowledged' && --left === 0) resolve();
    };
  });
}

describe('a disk that does not take what is written (needs root, to mount a small file system)', () => {
  onSmallDisk.each(seeds(3))(
    '[SYN23] full under load, killed while it is full: does not start without room, and loses nothing that was acknowledged (SEED=%i)',
    async (seed) => {
      const random = seeded(seed);
      disk = new SmallDisk(ground.dataDir);
      const load = new Load(random);
      let server = await start();
      for (let round = 0; round < 2; round++) {
        await load.connect(server.url);
        const enough = acknowledged(load, 50 + random(300));
        load.start();
        await enough;
        disk.fill();
        while (await server.isReady()) load.typeOnce();
        for (let edits = random(20); edits > 0; edits--) load.typeOnce();
        const endedAtMs = performance.now();
        await server.stop('SIGKILL');
        await load.untilClosed();
        load.pause();

        const refused = await SyncServer.begin(ground.dataDir, ground.env).outcome;
        expect(refused).toMatchObject({ code: 5, output: expect.stringContaining('The disk is full') });
        disk.makeRoom();
        server = await start();
        await load.check(server.url, endedAtMs);
      }
      await load.connect(server.url);
      await expectWhole(load, server, start);
    },
    60_000,
  );

  onSmallDisk.each(seeds(2))(
    '[SYN23] full and free by turns under load, with compaction under way: loses nothing that was acknowledged (SEED=%i)',
    async (seed) => {
      const random = seeded(seed);
      disk = new SmallDisk(ground.dataDir);
      const load = new Load(random);
      const server = await start();
      await load.connect(server.url);
      load.start();
      for (let turn = 0; turn < 12; turn++) {
        await acknowledged(load, 20 + random(200));
        disk.fill();
        for (let edits = random(8); edits > 0; edits--) load.typeOnce();
        // The probe of `/ready` is one more writer beside the commits and the compaction.
        if (random(2) === 0) while (await server.isReady()) load.typeOnce();
        disk.makeRoom();
      }
      load.pause();
      await expectWhole(load, server, start);
    },
    60_000,
  );

  onSmallDisk(
    '[SYN23] read-only under load: acknowledges nothing, says so, and goes on by itself when it is writable',
    async () => {
      disk = new SmallDisk(ground.dataDir);
      const load = new Load(seeded(1));
      const server = await start();
      await load.connect(server.url);
      const enough = acknowledged(load, 200);
      load.start();
      await enough;
      // The system makes nothing read-only that is being written to: the moment is after a failed write.
      disk.fill();
      while (!disk.makeReadOnly()) load.typeOnce();
      load.pause();
      load.typeOnce();
      await server.untilReady(false);
      expect(disk.makeWritable()).toBe(true);
      disk.makeRoom();
      await server.untilReady(true);
      await expectWhole(load, server, start);
    },
    60_000,
  );
});
