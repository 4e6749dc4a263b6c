import { describe, expect, it } from '@jest/globals';
import { seeds } from './testing/random-documents.ts';
import { Siege } from './testing/siege.ts';

/** `FUZZ_RUNS` and `FUZZ_SECONDS` make it longer, `SEED` repeats one run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 12);
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0);
const steps = 400;

describe('the engine under attack', () => {
  it.each(seeds(runs))(
    '[SYN6] [SYN7] [SYN9] [SYN13] [SYN15] [SYN32] honest people notice nothing, and nothing is left behind (seed %i)',
    async (seed) => {
      await new Siege(seed).run(steps);
    },
  );

  it('the attacks are of every kind: refused ones, incomplete ones, and ones that go on', async () => {
    const siege = new Siege(1);
    await siege.run(steps);
    expect(Object.entries(siege.seen).filter(([, count]) => count < 10)).toEqual([]);
  });

  const long = seconds > 0 ? it : undefined;
  long?.(
    `for ${seconds} seconds with fresh seeds`,
    async () => {
      const until = Date.now() + seconds * 1_000;
      while (Date.now() < until) {
        const seed = Math.floor(Math.random() * 2 ** 31);
        await new Siege(seed).run(steps).catch((cause: unknown) => {
          throw new Error(`seed ${seed}`, { cause });
        });
      }
    },
    seconds * 1_000 + 60_000,
  );
});
