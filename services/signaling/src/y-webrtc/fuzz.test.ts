import { describe, expect, it } from '@jest/globals';
import { seeds } from './testing/random.ts';
import { fakeServer } from './testing/server.ts';
import { Siege } from './testing/siege.ts';

/** `FUZZ_RUNS` makes it longer, `SEED` repeats one run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 12);
const steps = 300;

describe('the y-webrtc endpoint under attack', () => {
  it.each(seeds(runs))(
    '[YWR6] [YWR11] [YWR13] [YWR15] honest peers notice nothing, and nothing is left behind (seed %i)',
    async (seed) => {
      const server = await fakeServer();
      await new Siege(seed, server).run(steps);
      await server.yWebrtc.stop();
    },
  );

  it('the attacks are of every kind: refused ones, closed ones, and ones that go on', async () => {
    const server = await fakeServer();
    const siege = new Siege(1, server);
    await siege.run(steps);
    expect(Object.entries(siege.seen).filter(([, count]) => count < 10)).toEqual([]);
    await server.yWebrtc.stop();
  });
});
