import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { assemble } from './assemble.ts';
import { typed } from './testing/news.ts';
import { contentOf, documentOf, editRandomly, seeded, seeds } from './testing/random-documents.ts';
import { UpdateScanner } from './update/scan.ts';

const scanner = new UpdateScanner();

function history(seed: number): Uint8Array[] {
  const random = seeded(seed);
  const updates: Uint8Array[] = [];
  const docs = [1, 2, 3].map((clientID) => {
    const doc = new Y.Doc();
    doc.clientID = clientID;
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'exchange') updates.push(update);
    });
    return doc;
  });
  for (let step = 0; step < 60; step++) {
    const [doc, other] = [docs[random(3)] as Y.Doc, docs[random(3)] as Y.Doc];
    if (random(3) > 0) editRandomly(doc, random);
    else Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'exchange');
  }
  return updates;
}

function shuffled<T>(list: readonly T[], random: (below: number) => number): T[] {
  const left = [...list];
  return list.map(() => left.splice(random(left.length), 1)[0] as T);
}

function assembled(updates: readonly Uint8Array[]) {
  const result = assemble(updates, scanner);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

describe('assemble', () => {
  it.each(seeds(12))('[SYN8] makes the same document of updates in any order, also twice (seed %i)', (seed) => {
    const random = seeded(seed);
    const updates = history(seed);
    const expected = contentOf(documentOf(Y.mergeUpdates(updates)));
    const some = updates.filter(() => random(4) === 0);
    for (const order of [updates, [...updates].reverse(), shuffled([...updates, ...some], random)]) {
      const { ledger, parked } = assembled(order);
      expect(parked).toEqual([]);
      expect(contentOf(documentOf(ledger.encode()))).toEqual(expected);
    }
  });

  it.each(seeds(12))(
    '[SYN9] parks what builds on something that is nowhere, and heals when it comes (seed %i)',
    (seed) => {
      const random = seeded(seed);
      const updates = history(seed);
      const lost = updates[random(updates.length)] as Uint8Array;
      const { ledger, parked } = assembled(updates.filter((update) => update !== lost));
      const doc = documentOf(ledger.encode());
      expect(doc.store.pendingStructs).toBeNull();
      expect(doc.store.pendingDs).toBeNull();
      // Stored again as the base, what is parked, and the lost one at last: nothing is missing.
      const healed = assembled([ledger.encode(), ...parked, lost]);
      expect(healed.parked).toEqual([]);
      expect(contentOf(documentOf(healed.ledger.encode()))).toEqual(contentOf(documentOf(Y.mergeUpdates(updates))));
    },
  );

  it('[SYN24] says which update cannot be read', () => {
    const updates = [typed(1, 0, 'a'), typed(1, 1, 'b'), typed(1, 2, 'c').slice(0, -2)];
    expect(assemble(updates, scanner)).toEqual({ ok: false, index: 2, reason: 'truncated' });
  });

  it('starts from a base that is not closed in itself', () => {
    const { ledger, parked } = assembled([typed(1, 1, 'b'), typed(1, 0, 'a')]);
    expect(parked).toEqual([]);
    expect(documentOf(ledger.encode()).getText('text').toString()).toBe('ab');
  });

  it('makes an empty document of nothing', () => {
    const { ledger, parked } = assembled([]);
    expect(ledger.isEmpty).toBe(true);
    expect(parked).toEqual([]);
  });

  it('takes a log that lies in reverse without reading it over and over', () => {
    const updates = Array.from({ length: 20_000 }, (_, at) => typed(1, 19_999 - at, 'x'));
    const { ledger, parked } = assembled(updates);
    expect(parked).toEqual([]);
    expect(ledger.clockOf(1)).toBe(20_000);
  });
});
