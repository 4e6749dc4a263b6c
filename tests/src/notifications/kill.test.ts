import { setTimeout as after } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { seeded, seeds } from '../durability/chance.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { Publisher } from './publisher.ts';
import { communityFile, InboxServer } from './server.ts';

/** As many in a normal run; more with `DURABILITY_RUNS`. */
const kills = Number(process.env['NOTIFICATION_KILLS'] ?? 4);
const perRun = Math.min(4, kills);
const perTick = 20;
const tickMs = 10;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  closeAll();
  await folder.remove();
});

describe(`kill -9 under 2,000 publishes a second (${kills} kills)`, () => {
  it.each(seeds(Math.ceil(kills / perRun)))(
    '[NTF12] everything that was acknowledged is there, once, and what is sent again by its key, once, too (SEED=%i)',
    async (seed) => {
      const random = seeded(seed);
      const env = {
        COMMUNITY_FILE: communityFile(folder.path),
        // Small journal files, so that kills also meet the files of people being written.
        JOURNAL_BYTES: String(65_536 + random(200_000)),
      };
      const dataDir = `${folder.path}/data`;
      const publisher = new Publisher(20);
      for (let kill = 0; kill < perRun; kill++) {
        const server = await InboxServer.start(dataDir, env);
        const stored = await publisher.stored(server.url);
        for (const number of publisher.acknowledged) expect([number, stored.get(number)]).toEqual([number, 1]);
        await publisher.connect(server.url);
        for (let ticks = 5 + random(60); ticks > 0; ticks--) {
          publisher.publish(perTick);
          await after(tickMs);
        }
        publisher.publish(random(200));
        server.process.kill('SIGKILL');
        expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' });
        await publisher.untilClosed();
      }
      const server = await InboxServer.start(dataDir, env);
      await publisher.connect(server.url);
      await publisher.settled();
      expect(publisher.acknowledged.size).toBe(publisher.sent);
      const whole = new Map(Array.from({ length: publisher.sent }, (_, number) => [number, 1]));
      expect(await publisher.stored(server.url)).toEqual(whole);
      closeAll();
      expect(await server.stop()).toEqual({ code: 0, signal: null });
      const again = await InboxServer.start(dataDir, env);
      expect(await publisher.stored(again.url)).toEqual(whole);
      await again.stop();
    },
    120_000,
  );
});
