import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LeveldbPersistence } from 'y-leveldb';
import { closeAll } from '../harness/open.ts';
import { type Random, seeded, seeds } from './chance.ts';
import { type Ground, newGround } from './ground.ts';
import { Load, noTally } from './load.ts';
import { SyncServer } from './server.ts';

/** As many in CI; thousands with `DURABILITY_RUNS`. */
const kills = Number(process.env['DURABILITY_RUNS'] ?? 200);
const killsPerFolder = Math.min(10, kills);
const total = noTally();
/** For each kill, how old the oldest update was that was lost without having been acknowledged. */
const oldestMs: number[] = [];

let ground: Ground;
beforeEach(async () => {
  ground = await newGround();
});
afterEach(async () => {
  closeAll();
  await ground.remove();
});

afterAll(() => {
  const { kills: count, sent, acknowledged, lost, oldestLostMs } = total;
  process.stderr.write(
    `durability: ${count} kills in runs that passed, ${sent} updates sent, ${acknowledged} acknowledged and none of them ` +
      `lost; ${lost} without acknowledgement lost and sent again, the oldest ${Math.round(oldestLostMs)} ms old ` +
      `(${percentile(oldestMs, 0.5)} ms in half of the kills, ${percentile(oldestMs, 0.95)} ms in 95 of 100)\n`,
  );
});

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
}

/** Kills the server after so many updates sent or acknowledged, or after so many milliseconds, whatever it is doing. */
async function killUnder(load: Load, server: SyncServer, random: Random): Promise<number> {
  const kinds = ['sent', 'acknowledged', 'time'] as const;
  const kind = kinds[random(kinds.length)];
  let left = 1 + random(kind === 'time' ? 120 : 400);
  let endedAtMs = 0;
  const kill = (): void => {
    endedAtMs = performance.now();
    server.process.kill('SIGKILL');
  };
  load.onEvent = (event) => {
    if (event === kind && --left === 0) kill();
  };
  load.start();
  if (kind === 'time') await after(left).then(kill);
  expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' });
  await load.untilClosed();
  load.pause();
  return endedAtMs;
}

/** Kills a server at a random moment of its start, while it reads what the last one left. */
async function killWhileStarting(random: Random): Promise<void> {
  const starting = SyncServer.begin(ground.dataDir, ground.env);
  await after(random(450));
  const closed = once(starting.process, 'close');
  starting.process.kill('SIGKILL');
  await closed;
}

describe(`kill -9 at random points under load (${kills} kills)`, () => {
  it.each(seeds(Math.ceil(kills / killsPerFolder)))(
    '[SYN19] [SYN20] [SYN22] loses nothing that was acknowledged, shows nothing that was refused, and all converge (SEED=%i)',
    async (seed) => {
      const random = seeded(seed);
      const load = new Load(random);
      let server = await SyncServer.start(ground.dataDir, ground.env);
      for (let kill = 0; kill < killsPerFolder; kill++) {
        await load.connect(server.url);
        if (random(4) === 0) await load.intrude(server.url);
        const endedAtMs = await killUnder(load, server, random);
        load.tally.kills += 1;
        if (random(8) === 0) {
          await killWhileStarting(random);
          load.tally.kills += 1;
        }
        server = await SyncServer.start(ground.dataDir, ground.env);
        oldestMs.push((await load.check(server.url, endedAtMs)).oldestMs);
      }
      await load.connect(server.url);
      const shown = await load.converged();
      await load.settled();
      await load.disconnect();
      expect(await server.stop()).toEqual({ code: 0, signal: null });

      const stored = new LeveldbPersistence(join(ground.dataDir, 'documents'));
      for (const [name, text] of shown) {
        expect((await stored.getYDoc(name)).getText('text').toString()).toBe(text);
      }
      await stored.destroy();
      for (const key of ['kills', 'sent', 'acknowledged', 'lost'] as const) total[key] += load.tally[key];
      total.oldestLostMs = Math.max(total.oldestLostMs, load.tally.oldestLostMs);
    },
    300_000,
  );

  it('[SYN22] sees a loss where there is one: `memory` survives no kill', async () => {
    const load = new Load(seeded(1));
    const forgetful = { ...ground.env, ENABLE_PERSISTENCE: 'false' };
    const server = await SyncServer.start(ground.dataDir, forgetful);
    await load.connect(server.url);
    let left = 300;
    load.onEvent = (event) => {
      if (event === 'acknowledged' && --left === 0) server.process.kill('SIGKILL');
    };
    load.start();
    await server.exited;
    await load.untilClosed();
    const again = await SyncServer.start(ground.dataDir, forgetful);
    await expect(load.check(again.url, performance.now())).rejects.toThrow('an acknowledged update is missing');
    await again.stop();
  });
});
