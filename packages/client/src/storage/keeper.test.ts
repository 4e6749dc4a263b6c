import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { clientError } from '../errors.ts';
import { settle } from '../testing/fake-clock.ts';
import { Keeper } from './keeper.ts';
import { MemoryStorage } from './memory.ts';
import type { DocumentStorage } from './storage.ts';

function keeperOf(storage: DocumentStorage): { keeper: Keeper; doc: Y.Doc; faults: string[] } {
  const doc = new Y.Doc();
  const faults: string[] = [];
  return { keeper: new Keeper({ doc, storage, onFault: ({ code }) => faults.push(code) }), doc, faults };
}

async function textIn(memory: MemoryStorage): Promise<string> {
  const { updates } = await memory.document('notes').load();
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc.getText('text').toString();
}

describe('what is kept on the device', () => {
  it('has all that was written, also before and while it was opened', async () => {
    const memory = new MemoryStorage();
    const { keeper, doc } = keeperOf(memory.document('notes'));
    doc.getText('text').insert(0, 'before, ');
    const loaded = keeper.load();
    doc.getText('text').insert(8, 'while, ');
    await loaded;
    doc.getText('text').insert(15, 'after');
    await settle();
    expect(await textIn(memory)).toBe('before, while, after');
  });

  it('has what was written just before the document was closed', async () => {
    const memory = new MemoryStorage();
    const first = keeperOf(memory.document('notes'));
    void first.keeper.load();
    first.doc.getText('text').insert(0, 'quick');
    await first.keeper.close();
    expect(await textIn(memory)).toBe('quick');
    const second = keeperOf(memory.document('notes'));
    void second.keeper.load();
    second.doc.getText('more').insert(0, '!');
    await second.keeper.close();
    expect(await textIn(memory)).toBe('quick');
  });

  it('is put together when it has become long', async () => {
    const memory = new MemoryStorage();
    const { keeper, doc } = keeperOf(memory.document('notes'));
    await keeper.load();
    for (let index = 0; index < 1_200; index++) {
      doc.getText('text').insert(0, 'x');
      if (index % 50 === 0) await settle();
    }
    await settle();
    expect((await memory.document('notes').load()).updates.length).toBeLessThan(505);
    expect(await textIn(memory)).toBe('x'.repeat(1_200));
  });

  it('catches up as a whole after it has failed, and tells of the failure once', async () => {
    const memory = new MemoryStorage();
    const good = memory.document('notes');
    let isFull = true;
    const guard = (write: () => Promise<void>): Promise<void> =>
      isFull ? Promise.reject(clientError('storage_full')) : write();
    const { keeper, doc, faults } = keeperOf({
      ...good,
      append: (update) => guard(() => good.append(update)),
      replace: (update) => guard(() => good.replace(update)),
    });
    await keeper.load();
    for (const letter of 'lost?') {
      doc.getText('text').insert(0, letter);
      await settle();
    }
    expect(faults).toEqual(['storage_full']);
    isFull = false;
    doc.getText('text').insert(0, '!');
    await settle();
    expect(await textIn(memory)).toBe('!?tsol');
  });

  it('says whether the server had all of it on disk, deletions too', async () => {
    const memory = new MemoryStorage();
    const first = keeperOf(memory.document('notes'));
    expect(await first.keeper.load()).toBeUndefined();
    first.doc.getText('text').insert(0, 'saved');
    first.keeper.markSaved();
    await settle();
    expect(await keeperOf(memory.document('notes')).keeper.load()).toBe(true);
    first.doc.getText('text').delete(0, 1);
    await settle();
    expect(await keeperOf(memory.document('notes')).keeper.load()).toBe(false);
  });
});
