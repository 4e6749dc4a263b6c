import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { contentOf, documentOf, editRandomly, seeded, seeds } from '../testing/random-documents.ts';
import { type Admission, Ledger } from './ledger.ts';
import type { ScannedUpdate } from './run.ts';
import { UpdateScanner } from './scan.ts';
import { closedPart } from './trim.ts';

const scanner = new UpdateScanner();

function scan(bytes: Uint8Array): ScannedUpdate {
  const result = scanner.scan(bytes);
  if (!result.ok) throw new Error(`${result.reason} at ${result.offset}`);
  return result.update;
}

function feed(ledger: Ledger, bytes: Uint8Array): Admission {
  const admission = ledger.admit(scan(bytes));
  if (admission.kind === 'new') ledger.append(admission.news);
  return admission;
}

/** Three people who edit and exchange at random; every update is collected in an order in which it can be integrated. */
function history(seed: number, steps: number): { docs: Y.Doc[]; updates: Uint8Array[] } {
  const random = seeded(seed);
  const updates: Uint8Array[] = [];
  const docs = [1, 2, 3].map((clientID) => {
    const doc = new Y.Doc();
    doc.clientID = seed * 10 + clientID;
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'exchange') updates.push(update);
    });
    return doc;
  });
  for (let step = 0; step < steps; step++) {
    const doc = docs[random(docs.length)] as Y.Doc;
    if (random(4) > 0) editRandomly(doc, random);
    else {
      const other = docs[random(docs.length)] as Y.Doc;
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)), 'exchange');
    }
  }
  return { docs, updates };
}

describe('Ledger', () => {
  it.each(seeds(12))('[SYN8] holds exactly what Yjs would, for every kind of content (seed %i)', (seed) => {
    const { updates } = history(seed, 150);
    const reference = new Y.Doc();
    const ledger = new Ledger(scanner);
    for (const update of updates) {
      Y.applyUpdate(reference, update);
      expect(feed(ledger, update).kind).not.toBe('incomplete');
      expect(feed(ledger, update).kind).toBe('known');
    }
    const copy = documentOf(ledger.encode());
    expect(contentOf(copy)).toEqual(contentOf(reference));
    expect(Y.decodeStateVector(ledger.encodeStateVector())).toEqual(
      Y.decodeStateVector(Y.encodeStateVector(reference)),
    );
    expect(copy.store.pendingStructs).toBeNull();
    expect(copy.store.pendingDs).toBeNull();
  });

  it.each(seeds(12))('[SYN5] answers any state vector with what is lacking (seed %i)', (seed) => {
    const random = seeded(seed + 1_000);
    const { updates } = history(seed, 120);
    const ledger = new Ledger(scanner);
    const reader = new Y.Doc();
    const half = random(updates.length + 1);
    for (const [index, update] of updates.entries()) {
      feed(ledger, update);
      if (index < half) Y.applyUpdate(reader, update);
    }
    const difference = ledger.encodeSince(Y.decodeStateVector(Y.encodeStateVector(reader)));
    Y.applyUpdate(reader, difference);
    expect(contentOf(reader)).toEqual(contentOf(documentOf(ledger.encode())));
    expect(reader.store.pendingStructs).toBeNull();
  });

  it.each(seeds(8))('goes on from a base that Yjs made, and answers state vectors from inside it (seed %i)', (seed) => {
    const { docs, updates } = history(seed, 160);
    const half = Math.floor(updates.length / 2);
    const early = new Y.Doc();
    for (const update of updates.slice(0, half)) Y.applyUpdate(early, update);
    const ledger = new Ledger(scanner);
    expect(ledger.adopt(scan(Y.encodeStateAsUpdate(early)))).toBe(true);
    const quarter = new Y.Doc();
    for (const update of updates.slice(0, Math.floor(half / 2))) Y.applyUpdate(quarter, update);
    for (const update of updates.slice(half)) feed(ledger, update);

    const all = new Y.Doc();
    for (const update of updates) Y.applyUpdate(all, update);
    expect(contentOf(documentOf(ledger.encode()))).toEqual(contentOf(all));
    for (const reader of [...docs, quarter, new Y.Doc()]) {
      Y.applyUpdate(reader, ledger.encodeSince(Y.decodeStateVector(Y.encodeStateVector(reader))));
      expect(contentOf(reader)).toEqual(contentOf(all));
    }
  });

  it.each(seeds(8))('[SYN9] takes in nothing whose ground is missing, and says what is missing (seed %i)', (seed) => {
    const random = seeded(seed + 2_000);
    const { updates } = history(seed, 80);
    const ledger = new Ledger(scanner);
    const waiting = [...updates];
    let turns = 0;
    while (waiting.length > 0) {
      if (++turns > 200_000) throw new Error('the updates never became complete');
      const index = random(waiting.length);
      const before = ledger.encodeStateVector();
      const admission = feed(ledger, waiting[index] as Uint8Array);
      if (admission.kind === 'incomplete') {
        expect(admission.missing.size).toBeGreaterThan(0);
        expect(ledger.encodeStateVector()).toEqual(before);
        continue;
      }
      waiting.splice(index, 1);
      const copy = documentOf(ledger.encode());
      expect(copy.store.pendingStructs).toBeNull();
      expect(copy.store.pendingDs).toBeNull();
    }
    const all = new Y.Doc();
    for (const update of updates) Y.applyUpdate(all, update);
    expect(contentOf(documentOf(ledger.encode()))).toEqual(contentOf(all));
  });

  it.each(seeds(8))('[SYN10] keeps of an answer with holes all that stands on firm ground (seed %i)', (seed) => {
    const random = seeded(seed + 3_000);
    const { updates } = history(seed, 80);
    const kept = updates.filter(() => random(5) > 0);
    const merged = Y.mergeUpdates(kept);
    const ledger = new Ledger(scanner);
    const part = closedPart(scan(merged), (client) => ledger.clockOf(client));
    if (part !== undefined) expect(feed(ledger, part).kind).not.toBe('incomplete');
    // Yjs integrates the same structs and keeps the rest pending.
    const reference = documentOf(merged);
    const expected = Y.decodeStateVector(Y.encodeStateVector(reference));
    for (const [client, clock] of expected) expect(ledger.clockOf(client)).toBe(clock);
    // Later, with everything there, the same answer is taken whole.
    for (const update of updates) feed(ledger, update);
    expect(feed(ledger, merged).kind).toBe('known');
  });

  it('cuts an update that overlaps what is known in the middle of a struct', () => {
    const doc = new Y.Doc();
    const text = doc.getText('text');
    text.insert(0, 'abc');
    const ledger = new Ledger(scanner);
    feed(ledger, Y.encodeStateAsUpdate(doc));
    text.insert(3, 'def');
    const admission = feed(ledger, Y.encodeStateAsUpdate(doc));
    expect(admission.kind).toBe('new');
    expect(documentOf(ledger.encode()).getText('text').toString()).toBe('abcdef');
    expect(ledger.clockOf(doc.clientID)).toBe(6);
  });

  it.each(seeds(8))('goes from one thread to another, and goes on there (seed %i)', (seed) => {
    const { docs, updates } = history(seed, 160);
    const half = Math.floor(updates.length / 2);
    const first = new Ledger(scanner);
    for (const update of updates.slice(0, half)) feed(first, update);
    const ledger = Ledger.of(structuredClone(first.state()), scanner);
    expect(ledger.encode()).toEqual(first.encode());
    expect(ledger.encodeStateVector()).toEqual(first.encodeStateVector());
    expect(ledger.byteLength).toBe(first.byteLength);
    for (const update of updates) expect(feed(ledger, update).kind).toBe(feed(first, update).kind);
    for (const reader of [...docs, new Y.Doc()]) {
      const known = Y.decodeStateVector(Y.encodeStateVector(reader));
      expect(ledger.encodeSince(known)).toEqual(first.encodeSince(known));
    }
  });

  it.each(seeds(4))('answers state vectors from long bytes, whenever they were filed anew (seed %i)', (seed) => {
    const random = seeded(seed);
    const ledger = new Ledger(scanner);
    const docs = [1, 2].map((clientID) => Object.assign(new Y.Doc(), { clientID }));
    const readers: Y.Doc[] = [];
    for (let step = 0; step < 60; step++) {
      const doc = docs[random(2)] as Y.Doc;
      const known = Y.encodeStateVector(doc);
      doc.transact(() => {
        const text = doc.getText(`text-${doc.clientID}`);
        // Two neighbours never merge, so there are many structs.
        for (let word = 0; word < 200; word++) text.insert(random(text.length + 1), 'ab');
      });
      feed(ledger, Y.encodeStateAsUpdate(doc, known));
      if (random(8) === 0) readers.push(documentOf(ledger.encode()));
    }
    expect(ledger.byteLength).toBeGreaterThan(100_000);
    const expected = docs.map((doc) => doc.getText(`text-${doc.clientID}`).toString());
    for (const reader of [...readers, ...readers, new Y.Doc()]) {
      const copy = documentOf(Y.encodeStateAsUpdate(reader));
      const known = Y.decodeStateVector(Y.encodeStateVector(copy));
      for (const [client, clock] of known) if (random(2) === 0) known.set(client, random(clock + 1));
      Y.applyUpdate(copy, ledger.encodeSince(known));
      expect(docs.map(({ clientID }) => copy.getText(`text-${clientID}`).toString())).toEqual(expected);
      if (random(3) === 0) ledger.encode();
    }
  });

  it('keeps a large first update where it lies, and holds no second copy after it was asked for all', () => {
    const doc = new Y.Doc();
    doc.getText('text').insert(0, 'x'.repeat(50_000));
    const first = Y.encodeStateAsUpdate(doc).slice();
    const ledger = new Ledger(scanner);
    feed(ledger, first);
    expect(ledger.encode()).toBe(first);
    const known = Y.encodeStateVector(doc);
    doc.getText('text').insert(0, 'y'.repeat(5_000));
    feed(ledger, Y.encodeStateAsUpdate(doc, known));
    const whole = ledger.encode();
    expect(ledger.byteLength).toBe(whole.length);
    expect(ledger.spareBytes).toBe(0);
    expect(documentOf(whole).getText('text').length).toBe(55_000);
  });

  it('gives all who open it at once the same bytes', () => {
    const ledger = new Ledger(scanner);
    feed(ledger, history(3, 30).updates[0] as Uint8Array);
    expect(ledger.encode()).toBe(ledger.encode());
  });
});
