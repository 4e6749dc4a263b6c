import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { contentOf, documentOf, editRandomly, seeded, seeds } from '../testing/random-documents.ts';
import { rawUpdate, text } from '../testing/raw-update.ts';
import type { ScannedUpdate } from './run.ts';
import { UpdateScanner } from './scan.ts';
import { Splice } from './splice.ts';

function scan(bytes: Uint8Array): ScannedUpdate {
  const result = new UpdateScanner().scan(bytes);
  if (!result.ok) throw new Error(`${result.reason} at ${result.offset}`);
  return result.update;
}

function join(updates: readonly Uint8Array[]): Uint8Array {
  const splice = new Splice();
  for (const update of updates.map(scan)) {
    for (const run of update.runs) splice.add(run);
    splice.addDeletes(update.deletes);
  }
  return splice.encode();
}

describe('Splice', () => {
  it.each(seeds(20))('joins updates to what Y.mergeUpdates makes of them (seed %i)', (seed) => {
    const random = seeded(seed);
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (let step = 0; step < 80; step++) {
      editRandomly(doc, random);
      if (random(10) === 0) doc.clientID = 1 + random(2 ** 31);
    }
    // In pieces of any length, each on top of the ones before.
    const replica = new Y.Doc();
    const merged = new Y.Doc();
    for (let from = 0; from < updates.length; ) {
      const part = updates.slice(from, from + 1 + random(9));
      from += part.length;
      const joined = join(part);
      expect(scan(joined).runs).toHaveLength(scan(Y.mergeUpdates(part)).runs.length);
      Y.applyUpdate(replica, joined);
      Y.applyUpdate(merged, Y.mergeUpdates(part));
      expect(Y.encodeStateVector(replica)).toEqual(Y.encodeStateVector(merged));
      expect(replica.store.pendingStructs).toBeNull();
      expect(replica.store.pendingDs).toBeNull();
    }
    expect(contentOf(replica)).toEqual(contentOf(doc));
    expect(contentOf(documentOf(join(updates)))).toEqual(contentOf(doc));
  });

  it('says whether a run follows, and refuses one that does not', () => {
    const [first, second] = [0, 4].map(
      (clock) => scan(rawUpdate([{ client: 1, clock, structs: [text('ab')] }])).runs[0],
    );
    if (!first || !second) throw new Error('no runs');
    const splice = new Splice();
    expect(splice.isEmpty).toBe(true);
    expect(splice.fits(second)).toBe(true);
    splice.add(first);
    expect(splice.isEmpty).toBe(false);
    expect(splice.fits(second)).toBe(false);
    expect(() => splice.add(second)).toThrow(RangeError);
    expect(() => splice.add(first)).toThrow(RangeError);
  });

  it('passes a large update on as it came, and copies it where something of it is left out or added', () => {
    const doc = new Y.Doc();
    const list = doc.getText('text');
    list.insert(0, 'x'.repeat(100_000));
    for (let at = 0; at < 50; at++) list.delete(at * 10, 5);
    const large = Y.encodeStateAsUpdate(doc);
    expect(join([large])).toBe(large);

    const { runs, deletes } = scan(large);
    const without = new Splice();
    for (const run of runs) without.add(run);
    expect(without.encode()).not.toBe(large);
    expect(Y.decodeUpdate(without.encode()).ds.clients.size).toBe(0);
    without.addDeletes(deletes);
    expect(without.encode()).toBe(large);
    without.addDeletes([7, 0, 1]);
    expect(without.encode()).not.toBe(large);
    expect(Y.decodeUpdate(without.encode()).ds.clients.size).toBe(2);

    const other = rawUpdate([{ client: 8, clock: 0, structs: [text('ab')] }]);
    expect(contentOf(documentOf(join([large, other])))).toEqual(contentOf(documentOf(Y.mergeUpdates([large, other]))));
  });

  it('encodes nothing as the empty update', () => {
    expect(new Splice().encode()).toEqual(Y.encodeStateAsUpdate(new Y.Doc()));
  });
});
