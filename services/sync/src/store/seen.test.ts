import { describe, expect, it } from '@jest/globals';
import { seeded, seeds } from '../testing/random-documents.ts';
import { Seen } from './seen.ts';

describe('Seen', () => {
  it('goes on while positions follow each other', () => {
    const seen = new Seen(-1);
    for (const position of [0, 1, 2]) seen.note(position);
    expect([seen.through, seen.hasGap, seen.has(2), seen.has(3)]).toEqual([2, false, true, false]);
  });

  it('stands still before a gap until it is filled or read', () => {
    const seen = new Seen(4);
    for (const position of [7, 6, 9]) seen.note(position);
    expect([seen.through, seen.hasGap, seen.has(7), seen.has(8)]).toEqual([4, true, true, false]);
    seen.note(5);
    expect([seen.through, seen.hasGap]).toEqual([7, true]);
    seen.read(8);
    expect([seen.through, seen.hasGap]).toEqual([9, false]);
  });

  it.each(seeds(5))('agrees with a set of positions (seed %i)', (seed) => {
    const random = seeded(seed);
    const seen = new Seen(-1);
    const model = new Set<number>();
    for (let step = 0; step < 300; step++) {
      const position = random(120);
      if (random(20) === 0) {
        const through = random(Math.max(1, seen.through + 5));
        seen.read(through);
        for (let at = 0; at <= through; at++) model.add(at);
      } else {
        seen.note(position);
        model.add(position);
      }
      let through = -1;
      while (model.has(through + 1)) through += 1;
      expect(seen.through).toBe(through);
      expect(seen.hasGap).toBe([...model].some((one) => one > through));
      expect(seen.has(position)).toBe(model.has(position));
    }
  });
});
