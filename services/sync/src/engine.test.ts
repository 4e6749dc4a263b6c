import { describe, expect, it } from '@jest/globals';
import { seeds } from './testing/random-documents.ts';
import { Simulation } from './testing/simulation.ts';

describe('the engine', () => {
  it.each(seeds(24))(
    '[SYN8] [SYN12] [SYN19] [SYN20] [SYN23] loses nothing that it acknowledged, and everybody ends with the same (seed %i)',
    async (seed) => {
      await new Simulation(seed).run(1_500);
    },
  );

  it('the simulation goes through everything that it is about', async () => {
    const seen = {
      acknowledged: 0,
      crashes: 0,
      compactions: 0,
      failures: 0,
      refusals: 0,
      unloads: 0,
      gaps: 0,
      pending: 0,
    };
    for (let seed = 1; seed <= 4; seed++) {
      const simulation = new Simulation(seed);
      await simulation.run(1_500);
      for (const key of Object.keys(seen) as (keyof typeof seen)[]) seen[key] += simulation.seen[key];
    }
    expect(Object.entries(seen).filter(([, count]) => count < 3)).toEqual([]);
    expect(seen.acknowledged).toBeGreaterThan(150);
  });
});
