import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import * as Y from 'yjs';
import { compactUpdate } from './compact.ts';
import { WorkerCompactor } from './compactor.ts';
import { typed } from './testing/news.ts';
import { contentOf, documentOf, editRandomly, seeded, seeds } from './testing/random-documents.ts';

describe('compactUpdate', () => {
  it.each(seeds(6))('[SYN8] makes a document smaller and nothing else of it (seed %i)', (seed) => {
    const random = seeded(seed);
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (let step = 0; step < 80; step++) editRandomly(doc, random);
    const merged = Y.mergeUpdates(updates);
    const compacted = compactUpdate(merged);
    expect(compacted.length).toBeLessThan(merged.length);
    expect(contentOf(documentOf(compacted))).toEqual(contentOf(doc));
    expect(Y.encodeStateVectorFromUpdate(compacted)).toEqual(Y.encodeStateVectorFromUpdate(merged));
  });

  it('throws on what is no update', () => {
    expect(() => compactUpdate(new Uint8Array([1, 2]))).toThrow();
  });
});

describe('WorkerCompactor', () => {
  it('[SYN29] starts no thread any more once it is closed', async () => {
    const compactor = new WorkerCompactor(new FakeClock());
    await compactor.close();
    await expect(compactor.compact(typed(1, 0, 'x'))).rejects.toThrow('the compactor was closed');
    await compactor.close();
  });
});
