import { describe, expect, it } from '@jest/globals';
import { Simulation, type SimulationOptions } from './testing/simulation.ts';

const firstSeed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const runs = process.env['SEED'] === undefined ? 12 : 1;

const shapes: [name: string, options: Omit<SimulationOptions, 'seed'>][] = [
  ['one server', { steps: 600, people: 8, rooms: 1, servers: 1, maxPeers: 6, topology: 'mesh' }],
  ['three servers that die', { steps: 800, people: 12, rooms: 2, servers: 3, maxPeers: 5, topology: 'mesh' }],
  ['a star on two servers', { steps: 600, people: 8, rooms: 1, servers: 2, maxPeers: 8, topology: 'star' }],
  [
    'rings too short for what is missed',
    {
      steps: 600,
      people: 8,
      rooms: 1,
      servers: 2,
      maxPeers: 8,
      topology: 'mesh',
      ring: { messages: 4, bytes: 10_000, ageMs: 180_000 },
    },
  ],
];

describe('[SIG9] [SIG20] [SIG21] [SIG25] rooms under joins, losses, kicks and the death of servers', () => {
  it.each(shapes)('hold with %s', async (_, options) => {
    let heard = 0;
    for (let run = 0; run < runs; run++) {
      const seed = firstSeed + run;
      const simulation = new Simulation({ ...options, seed });
      try {
        await simulation.run();
        simulation.check();
      } catch (cause) {
        throw new Error(`SEED=${seed}`, { cause });
      }
      for (const person of simulation.people) for (const counts of person.heard.values()) heard += counts.length;
    }
    // Runs in which nobody says anything prove nothing; a single one may be such a run.
    if (runs > 1) expect(heard).toBeGreaterThan(0);
  });
});
