import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { documentOf, editRandomly, seeded, seeds } from '../testing/random-documents.ts';
import { garbage, hole, rawUpdate, text } from '../testing/raw-update.ts';
import { Ledger } from './ledger.ts';
import { reachOf } from './reach.ts';
import type { ScannedUpdate } from './run.ts';
import { UpdateScanner } from './scan.ts';
import { closedPart } from './trim.ts';

const scanner = new UpdateScanner();

function scan(bytes: Uint8Array): ScannedUpdate {
  const result = scanner.scan(bytes);
  if (!result.ok) throw new Error(`${result.reason} at ${result.offset}`);
  return result.update;
}

const nothing = (): number => 0;

/** A hundred thousand clients, each of which builds on the next; the last one on somebody who is not there. */
function chain(length: number): Uint8Array {
  const sections = Array.from({ length }, (_, at) => ({
    client: at + 1,
    clock: 0,
    structs: [text('a', { client: at + 2, clock: 0 })],
  }));
  return rawUpdate(sections);
}

const circle = rawUpdate([
  { client: 1, clock: 0, structs: [text('a', { client: 2, clock: 0 }), text('b')] },
  { client: 2, clock: 0, structs: [text('c', { client: 1, clock: 0 })] },
  { client: 3, clock: 0, structs: [text('firm')] },
]);

describe('reachOf', () => {
  it.each(seeds(20))(
    '[SYN9] reaches exactly what Yjs integrates, whatever is left out of a history (seed %i)',
    (seed) => {
      const random = seeded(seed);
      const updates: Uint8Array[] = [];
      const docs = [1, 2, 3, 4].map((clientID) => {
        const doc = new Y.Doc();
        doc.clientID = clientID;
        doc.on('update', (update: Uint8Array, origin: unknown) => {
          if (origin !== 'exchange') updates.push(update);
        });
        return doc;
      });
      for (let step = 0; step < 100; step++) {
        const doc = docs[random(4)] as Y.Doc;
        const other = docs[random(4)] as Y.Doc;
        if (random(3) > 0) editRandomly(doc, random);
        else Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'exchange');
      }
      const known = updates.slice(0, random(updates.length));
      const before = Y.decodeStateVector(
        Y.encodeStateVector(documentOf(Y.mergeUpdates([new Uint8Array([0, 0]), ...known]))),
      );
      const some = Y.mergeUpdates([new Uint8Array([0, 0]), ...updates.filter(() => random(6) > 0)]);
      const reference = documentOf(Y.mergeUpdates([new Uint8Array([0, 0]), ...known]));
      Y.applyUpdate(reference, some);
      const expected = Y.decodeStateVector(Y.encodeStateVector(reference));
      const reached = reachOf(scan(some), (client) => before.get(client) ?? 0, scanner);
      for (const [client, clock] of reached) expect(clock).toBe(expected.get(client) ?? 0);
    },
  );

  it('[SYN9] a circle of structs that build on each other is not firm ground', () => {
    // Every replica that got it would hold it as pending for good, and ask for it for ever.
    expect(documentOf(circle).store.pendingStructs).not.toBeNull();
    expect([...reachOf(scan(circle), nothing, scanner)]).toEqual([
      [1, 0],
      [2, 0],
      [3, 4],
    ]);
    const ledger = new Ledger(scanner);
    expect(ledger.adopt(scan(circle))).toBe(false);
    expect(ledger.admit(scan(circle))).toEqual({
      kind: 'incomplete',
      missing: new Map([
        [1, 2],
        [2, 1],
      ]),
    });
    const part = closedPart(scan(circle), nothing, scanner);
    expect(
      documentOf(part ?? circle)
        .getText('text')
        .toString(),
    ).toBe('firm');
  });

  it('stops at a hole, and goes on over one that is known', () => {
    const update = scan(rawUpdate([{ client: 1, clock: 0, structs: [text('ab'), hole(3), text('cd')] }]));
    expect(reachOf(update, nothing, scanner).get(1)).toBe(2);
    expect(reachOf(update, () => 4, scanner).get(1)).toBe(4);
    expect(reachOf(update, () => 5, scanner).get(1)).toBe(7);
    expect(reachOf(update, () => 99, scanner).get(1)).toBe(99);
  });

  it('[SYN7] reads each struct at most twice, however long a chain of clients is', () => {
    const length = 100_000;
    const bytes = chain(length);
    const reached = reachOf(scan(bytes), nothing, scanner);
    expect([...reached.values()].every((clock) => clock === 0)).toBe(true);
    expect(closedPart(scan(bytes), nothing, scanner)).toBeUndefined();
    const onGround = reachOf(scan(bytes), (client) => (client === length + 1 ? 1 : 0), scanner);
    expect([...onGround.values()].every((clock) => clock === 1)).toBe(true);
  });
});

describe('closedPart', () => {
  it('[SYN10] leaves out deletions of what is absent, and cuts those that reach into it', () => {
    const update = scan(
      rawUpdate(
        [{ client: 1, clock: 0, structs: [text('abc')] }],
        [
          [1, 2, 5],
          [2, 0, 1],
          [3, 1, 9],
        ],
      ),
    );
    const part = closedPart(update, (client) => (client === 3 ? 4 : 0), scanner);
    expect(part && scan(part).deletes).toEqual([1, 2, 1, 3, 1, 3]);
  });

  it('[SYN10] is nothing where all is known or hangs in the air', () => {
    expect(closedPart(scan(rawUpdate([{ client: 1, clock: 0, structs: [text('abc')] }])), () => 3)).toBeUndefined();
    expect(closedPart(scan(rawUpdate([{ client: 1, clock: 1, structs: [text('abc')] }])), nothing)).toBeUndefined();
    expect(closedPart(scan(new Uint8Array([0, 0])), nothing)).toBeUndefined();
  });

  it('[SYN10] keeps of a client what comes before its first hole, garbage too', () => {
    const structs = [garbage(2), text('ab'), hole(1), text('x')];
    const part = closedPart(scan(rawUpdate([{ client: 1, clock: 0, structs }])), nothing);
    expect(part && scan(part).runs.map(({ from, to, structs: count }) => [from, to, count])).toEqual([[0, 4, 2]]);
  });
});

describe('Ledger', () => {
  it('[SYN25] counts deletions into its size: they are kept and sent like all else', () => {
    const ledger = new Ledger(scanner);
    const feed = (bytes: Uint8Array): void => {
      const admission = ledger.admit(scan(bytes));
      if (admission.kind === 'new') ledger.append(admission.news);
    };
    // Twelve bytes claim a billion clocks, of which every second one can then be deleted.
    feed(rawUpdate([{ client: 1, clock: 0, structs: [garbage(1e9)] }]));
    const before = ledger.byteLength;
    for (let clock = 0; clock < 1_000; clock++) feed(rawUpdate([], [[1, clock * 2, 1]]));
    expect(ledger.byteLength - before).toBeGreaterThanOrEqual(4_000);
    const base = ledger.encode();
    const other = new Ledger(scanner);
    other.adopt(scan(base));
    expect(other.byteLength).toBe(base.length);
  });
});
