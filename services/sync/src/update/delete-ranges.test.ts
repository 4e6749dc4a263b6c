import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { ByteWriter } from '../bytes/writer.ts';
import { seeded, seeds } from '../testing/random-documents.ts';
import { DeleteRanges } from './delete-ranges.ts';
import { UpdateScanner } from './scan.ts';

/** The ranges as they would be encoded, and read again. */
function encoded(ranges: DeleteRanges): { bytes: Uint8Array; triples: readonly number[] } {
  const writer = new ByteWriter();
  writer.varUint(0);
  ranges.write(writer);
  const bytes = writer.finish();
  const scanned = new UpdateScanner().scan(bytes);
  if (!scanned.ok) throw new Error(scanned.reason);
  return { bytes, triples: scanned.update.deletes };
}

/** The same as a plain set of clocks, and the ranges that it makes. */
class Model {
  readonly #deleted = new Map<number, Set<number>>();

  add(client: number, clock: number, length: number): void {
    const clocks = this.#deleted.get(client) ?? new Set();
    this.#deleted.set(client, clocks);
    for (let at = clock; at < clock + length; at++) clocks.add(at);
  }

  has(client: number, clock: number, length: number): boolean {
    for (let at = clock; at < clock + length; at++) if (!this.#deleted.get(client)?.has(at)) return false;
    return true;
  }

  triples(): number[] {
    const triples: number[] = [];
    for (const [client, clocks] of this.#deleted) {
      const sorted = [...clocks].sort((one, other) => one - other);
      for (const clock of sorted) {
        const last = triples.length - 3;
        const [ofClient, from = 0, length = 0] = triples.slice(-3);
        if (ofClient === client && from + length === clock) triples[last + 2] = length + 1;
        else triples.push(client, clock, 1);
      }
    }
    return triples;
  }
}

describe('DeleteRanges', () => {
  it('packs what comes at once without losing a clock, however large, and takes more afterwards', () => {
    const clock = 2 ** 33;
    for (const start of [0, clock]) {
      const ranges = new DeleteRanges();
      const many = Array.from({ length: 100 }, (_, index) => [7, start + index * 10, 3]);
      ranges.addAll(many.flat());
      ranges.add(7, start + 3, 7);
      expect(ranges.count).toBe(99);
      expect(encoded(ranges).triples.slice(0, 6)).toEqual([7, start, 13, 7, start + 20, 3]);
    }
  });

  it.each(seeds(30))('holds what a plain set holds, in ranges that neither touch nor overlap (seed %i)', (seed) => {
    const random = seeded(seed);
    const ranges = new DeleteRanges();
    const model = new Model();
    const span = 20 + random(300);
    const range = (): [number, number, number] => [random(3), random(span), 1 + random(8)];
    for (let step = 0; step < 120; step++) {
      if (random(8) === 0) {
        const many = Array.from({ length: random(150) }, range);
        ranges.addAll(many.flat());
        for (const [client, clock, length] of many) model.add(client, clock, length);
      } else {
        const [client, clock, length] = range();
        ranges.add(client, clock, length);
        model.add(client, clock, length);
      }
      const asked = range();
      expect(ranges.has(...asked)).toBe(model.has(...asked));
    }
    const { bytes, triples } = encoded(ranges);
    expect(triples).toEqual(model.triples());
    expect(bytes).toHaveLength(1 + ranges.encodedSize);
    expect(ranges.count).toBe(triples.length / 3);
  });

  it('is empty until something was deleted', () => {
    const ranges = new DeleteRanges();
    expect(ranges.isEmpty).toBe(true);
    expect(ranges.has(1, 0, 1)).toBe(false);
    ranges.addAll([]);
    expect(ranges.isEmpty).toBe(true);
    ranges.add(1, 5, 1);
    expect(ranges.isEmpty).toBe(false);
  });

  it('joins what touches, on either side', () => {
    const ranges = new DeleteRanges();
    ranges.addAll([1, 0, 2, 1, 4, 2]);
    ranges.add(1, 2, 2);
    expect(encoded(ranges).triples).toEqual([1, 0, 6]);
    ranges.add(1, 6, 1);
    expect(encoded(ranges).triples).toEqual([1, 0, 7]);
  });

  it('is written as Yjs reads it', () => {
    const doc = new Y.Doc();
    doc.getText('text').insert(0, 'abcdefgh');
    const ranges = new DeleteRanges();
    ranges.addAll([doc.clientID, 6, 1, doc.clientID, 1, 2]);
    Y.applyUpdate(doc, encoded(ranges).bytes);
    expect(doc.getText('text').toString()).toBe('adefh');
  });

  it('[SYN7] takes many deletions at once in any order without a move for each', () => {
    const ranges = new DeleteRanges();
    const triples: number[] = [];
    for (let clock = 600_000; clock > 0; clock -= 2) triples.push(1, clock, 1);
    // One by one, each would push all the others aside: 300,000 times up to 5 MB.
    ranges.addAll(triples);
    expect(ranges.count).toBe(300_000);
    expect(ranges.has(1, 300_000, 1)).toBe(true);
    expect(ranges.has(1, 300_001, 1)).toBe(false);
  });
});
