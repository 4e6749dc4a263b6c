import { setTimeout as after } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { closeAll } from '../harness/open.ts';
import { seeded, seeds } from './chance.ts';
import { type Ground, newGround } from './ground.ts';
import { Load } from './load.ts';
import { SyncServer } from './server.ts';

let ground: Ground;
beforeEach(async () => {
  ground = await newGround();
});
afterEach(async () => {
  closeAll();
  await ground.remove();
});

const start = (): Promise<SyncServer> => SyncServer.start(ground.dataDir, ground.env);

/** Resolves when the people have sent so many updates. */
function sent(load: Load, count: number): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    load.onEvent = (event) => {
      if (event === 'sent' && --left === 0) resolve();
    };
  });
}

describe('a server that is told to stop under load', () => {
  it.each(seeds(2))(
    '[SYN29] exits with 0 within 10 s, keeps what it acknowledged, and has everything once its people are back (SEED=%i)',
    async (seed) => {
      const random = seeded(seed);
      const load = new Load(random);
      let server = await start();
      for (let stop = 0; stop < 3; stop++) {
        await load.connect(server.url);
        const enough = sent(load, 1 + random(900));
        load.start();
        await enough;
        const toldAtMs = performance.now();
        expect(await server.stop('SIGTERM')).toEqual({ code: 0, signal: null });
        expect(performance.now() - toldAtMs).toBeLessThan(10_000);
        await load.untilClosed();
        load.pause();
        server = await start();
        await load.check(server.url, toldAtMs);
      }
      await load.connect(server.url);
      await load.settled();
      const shown = await load.converged();
      await load.disconnect();
      expect(await server.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
      server = await start();
      await load.check(server.url, performance.now());
      expect(await load.shownTo(server.url)).toEqual(shown);
      await server.stop();
    },
    60_000,
  );
});

describe('a server that stands still (SIGSTOP) under load', () => {
  it.each(seeds(2))(
    '[SYN20] [SYN23] acknowledges nothing meanwhile, then everything; killed while it stands, it loses nothing (SEED=%i)',
    async (seed) => {
      const random = seeded(seed);
      const load = new Load(random);
      const server = await start();
      await load.connect(server.url);
      const enough = sent(load, 300 + random(300));
      load.start();
      await enough;
      load.pause();
      server.process.kill('SIGSTOP');
      // Time itself is what happens here.
      for (let second = 0; second < 3; second++) {
        load.typeOnce();
        await after(1_000);
      }
      server.process.kill('SIGCONT');
      await load.settled();
      const shown = await load.converged();

      server.process.kill('SIGSTOP');
      load.typeOnce();
      const endedAtMs = performance.now();
      expect(await server.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
      await load.untilClosed();
      const again = await start();
      await load.check(again.url, endedAtMs);
      expect(await load.shownTo(again.url)).toEqual(shown);
      await load.connect(again.url);
      await load.settled();
      await load.converged();
      await load.disconnect();
      await again.stop();
    },
    60_000,
  );
});
