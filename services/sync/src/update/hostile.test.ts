import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { contentOf, documentOf, editRandomly, seeded, seeds } from '../testing/random-documents.ts';
import { richDocument } from '../testing/rich-document.ts';
import { Ledger } from './ledger.ts';
import { UpdateScanner } from './scan.ts';

const scanner = new UpdateScanner();

function takeIn(ledger: Ledger, bytes: Uint8Array): boolean {
  const scanned = scanner.scan(bytes);
  if (!scanned.ok) return false;
  const admission = ledger.admit(scanned.update);
  if (admission.kind === 'new') ledger.append(admission.news);
  return admission.kind === 'new';
}

function expectWhole(ledger: Ledger, what: string): void {
  const doc = documentOf(ledger.encode());
  const hasPending = doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
  const vectors = [Y.encodeStateVector(doc), ledger.encodeStateVector()].map((vector) => Y.decodeStateVector(vector));
  if (hasPending) throw new Error(`pending after ${what}`);
  expect(vectors[0]).toEqual(vectors[1]);
  Y.encodeStateAsUpdate(doc);
}

describe('a document under attack', () => {
  it.each(seeds(3))('[SYN9] Yjs integrates whatever a ledger takes in of damaged updates (seed %i)', (seed) => {
    const random = seeded(seed);
    const doc = richDocument(seed);
    const start = Y.encodeStateAsUpdate(doc);
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (let step = 0; step < 30; step++) editRandomly(doc, random);
    const whole = Y.encodeStateAsUpdate(doc);
    let taken = 0;
    for (let run = 0; run < 400; run++) {
      const ledger = new Ledger(scanner);
      const sources = random(2) === 0 ? [whole] : [start, ...updates.slice(0, 1 + random(6))];
      for (const source of sources) {
        const damaged = source.slice();
        if (random(3) > 0) damaged[random(damaged.length)] = random(256);
        if (takeIn(ledger, damaged)) taken += 1;
      }
      if (!ledger.isEmpty) expectWhole(ledger, `seed ${seed}, run ${run}`);
    }
    expect(taken).toBeGreaterThan(0);
  });

  it.each(seeds(8))('[SYN8] updates that overlap what is known at any clock give what Yjs gives (seed %i)', (seed) => {
    const random = seeded(seed);
    const doc = richDocument(seed);
    const states = [Y.encodeStateVector(new Y.Doc())];
    const wholes: Uint8Array[] = [];
    for (let step = 0; step < 25; step++) {
      editRandomly(doc, random);
      states.push(Y.encodeStateVector(doc));
      wholes.push(Y.encodeStateAsUpdate(doc));
    }
    const ledger = new Ledger(scanner);
    const reference = new Y.Doc();
    for (let run = 0; run < 40; run++) {
      const state = states[random(states.length)] ?? new Uint8Array([0]);
      const part = Y.diffUpdate(wholes[random(wholes.length)] ?? new Uint8Array([0, 0]), state);
      const scanned = scanner.scan(part);
      if (!scanned.ok) throw new Error(scanned.reason);
      if (ledger.admit(scanned.update).kind === 'incomplete') continue;
      takeIn(ledger, part);
      Y.applyUpdate(reference, part);
    }
    expectWhole(ledger, `seed ${seed}`);
    expect(contentOf(documentOf(ledger.encode()))).toEqual(contentOf(reference));
  });
});
