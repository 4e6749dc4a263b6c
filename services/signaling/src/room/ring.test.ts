import { describe, expect, it } from '@jest/globals';
import { Ring } from './ring.ts';

const limits = { messages: 3, bytes: 100, ageMs: 1_000 };
const entry = (seq: number, text = 'x', atMs = 0) => ({ seq, text, atMs });
const seqs = (ring: Ring, after: number): number[] | undefined => ring.after(after)?.map(({ seq }) => seq);

describe('[SIG20] the messages that are kept for a seat', () => {
  it('are those after a number, or nothing when some of them are gone', () => {
    const ring = new Ring(4);
    for (const seq of [6, 9, 10]) ring.push(entry(seq), limits);
    expect(seqs(ring, 3)).toBeUndefined();
    expect([4, 5, 6, 8, 9, 10, 99].map((after) => seqs(ring, after))).toEqual([
      [6, 9, 10],
      [6, 9, 10],
      [9, 10],
      [9, 10],
      [10],
      [],
      [],
    ]);
    ring.push(entry(12), limits);
    expect(seqs(ring, 5)).toBeUndefined();
    expect(seqs(ring, 6)).toEqual([9, 10, 12]);
  });

  it('are bounded by their number, their size and their age, and say how large they are', () => {
    const ring = new Ring(0);
    let bytes = 0;
    for (let seq = 1; seq <= 200; seq++) bytes += ring.push(entry(seq, 'y'.repeat(seq % 40), seq * 10), limits);
    expect(bytes).toBe(ring.bytes);
    expect(ring.length).toBe(3);
    bytes += ring.push(entry(201, 'z'.repeat(80), 2_010), limits);
    expect(ring.bytes).toBeLessThanOrEqual(100);
    bytes += ring.push(entry(202, 'a', 9_000), limits);
    expect(ring.entries().map(({ seq }) => seq)).toEqual([202]);
    expect([bytes, ring.lostThrough]).toEqual([1, 201]);
    // One that is larger than all of it is not kept.
    ring.push(entry(203, 'b'.repeat(101), 9_000), limits);
    expect([ring.length, ring.bytes, ring.lostThrough]).toEqual([0, 0, 203]);
  });
});
