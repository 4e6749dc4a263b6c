import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { closeAll } from '../harness/open.ts';
import { seeded } from './chance.ts';
import { type Ground, newGround } from './ground.ts';
import { Load } from './load.ts';
import { SyncServer } from './server.ts';

/** Put before the server's own code: what the machine says the time is jumps by years, back and forth, at each look. */
const jumpingClock = `
const Genuine = Date;
let looks = 0;
const year = 31_536_000_000;
globalThis.Date = class extends Genuine {
  static now() {
    looks += 1;
    return Genuine.now() + ((looks * 7) % 11 - 5) * year;
  }
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(Date.now());
  }
};`;

let ground: Ground;
beforeEach(async () => {
  const preload = `data:text/javascript,${encodeURIComponent(jumpingClock)}`;
  ground = await newGround({ NODE_OPTIONS: `--import=${preload}` });
});
afterEach(async () => {
  closeAll();
  await ground.remove();
});

describe('a clock that jumps by years under load', () => {
  it('[SYN19] [SYN20] is nothing to the store: killed three times, it has everything that was acknowledged', async () => {
    const load = new Load(seeded(1));
    let server = await SyncServer.start(ground.dataDir, ground.env);
    for (let kill = 0; kill < 3; kill++) {
      await load.connect(server.url);
      let left = 400;
      load.onEvent = (event) => {
        if (event === 'acknowledged' && --left === 0) server.process.kill('SIGKILL');
      };
      load.start();
      await server.exited;
      await load.untilClosed();
      load.pause();
      const endedAtMs = performance.now();
      server = await SyncServer.start(ground.dataDir, ground.env);
      await load.check(server.url, endedAtMs);
    }
    await load.connect(server.url);
    await load.settled();
    await load.converged();
    await load.disconnect();
    expect(await server.stop()).toEqual({ code: 0, signal: null });
  });
});
