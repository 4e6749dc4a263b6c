import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { seededRandom } from '../testing/chance.ts';
import { splitUpdate } from './split.ts';
import type { Vector } from './vector.ts';

const vectorOf = (doc: Y.Doc): Vector => Y.decodeStateVector(Y.encodeStateVector(doc));

/** Takes parts in one by one, and sees to it that none has to wait for anything: what a server takes in ([SYN9]). */
function takeIn(doc: Y.Doc, updates: readonly Uint8Array[], maxBytes: number): void {
  for (const update of updates) {
    expect(update.length).toBeLessThanOrEqual(maxBytes);
    Y.applyUpdate(doc, update);
    expect(doc.store.pendingStructs).toBeNull();
    expect(doc.store.pendingDs).toBeNull();
  }
}

function split(doc: Y.Doc, known: Y.Doc, maxBytes: number): ReturnType<typeof splitUpdate> {
  return splitUpdate(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known)), vectorOf(known), maxBytes);
}

const expectSame = (one: Y.Doc, other: Y.Doc): void => {
  expect(one.toJSON()).toEqual(other.toJSON());
  expect(vectorOf(one)).toEqual(vectorOf(other));
  const deletions = [one, other].map((doc) => Y.createDeleteSetFromStructStore(doc.store));
  if (deletions[0] && deletions[1]) expect(Y.equalDeleteSets(deletions[0], deletions[1])).toBe(true);
};

/** So that both have the root types, of which no update tells. */
function emptyDoc(client: number): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.getText('text');
  doc.getArray('list');
  doc.getMap('map');
  doc.getXmlFragment('page');
  return doc;
}

describe('a difference that is larger than a message may be', () => {
  it('[SYN25] cuts a long text, not the letters in it', () => {
    const doc = emptyDoc(1);
    doc.getText('text').insert(0, '😀é漢a'.repeat(2_000));
    const { updates, tooLarge, reach } = split(doc, emptyDoc(9), 1_000);
    expect(updates.length).toBeGreaterThan(20);
    expect(tooLarge).toBeUndefined();
    expect(reach).toEqual(vectorOf(doc));
    const server = emptyDoc(2);
    takeIn(server, updates, 1_000);
    expectSame(server, doc);
  });

  it('[SYN25] cuts a list between its values, and has deletions last', () => {
    const doc = emptyDoc(1);
    const list = doc.getArray<string>('list');
    list.insert(
      0,
      Array.from({ length: 300 }, (_, index) => `value ${index} ${'x'.repeat(40)}`),
    );
    for (let index = 0; index < 100; index++) list.delete(index, 1);
    const server = emptyDoc(2);
    takeIn(server, split(doc, server, 512).updates, 512);
    expectSame(server, doc);
  });

  it('is sent from where the other end stands', () => {
    const doc = emptyDoc(1);
    const server = emptyDoc(2);
    const text = doc.getText('text');
    text.insert(0, 'here before '.repeat(100));
    Y.applyUpdate(server, Y.encodeStateAsUpdate(doc));
    text.insert(500, 'new '.repeat(1_000));
    const { updates } = split(doc, server, 600);
    expect(updates.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(6_000);
    takeIn(server, updates, 600);
    expectSame(server, doc);
  });

  it('leaves out what fits into no part and what builds on it, and brings the rest', () => {
    const ada = emptyDoc(1);
    const ben = emptyDoc(2);
    ada.getMap('map').set('before', 'kept');
    ada.getMap('map').set('picture', new Uint8Array(5_000));
    ada.getText('text').insert(0, 'behind');
    Y.applyUpdate(ben, Y.encodeStateAsUpdate(ada));
    ben.getText('text').insert(6, ' and built on it');
    ben.getMap('map').set('independent', 'but after it');
    const cleo = emptyDoc(3);
    cleo.getArray('list').insert(0, ['independent']);
    Y.applyUpdate(ben, Y.encodeStateAsUpdate(cleo));
    const { updates, tooLarge, reach } = split(ben, emptyDoc(9), 1_024);
    expect(tooLarge).toBeGreaterThan(5_000);
    const server = emptyDoc(4);
    takeIn(server, updates, 1_024);
    expect(server.toJSON()).toEqual({ text: '', list: ['independent'], map: { before: 'kept' }, page: '' });
    expect(reach).toEqual(vectorOf(server));
  });

  it('sends of what was deleted only that it was there, even where undo keeps it', () => {
    const doc = emptyDoc(1);
    const map = doc.getMap('map');
    const undo = new Y.UndoManager(map);
    map.set('picture', new Uint8Array(5_000));
    undo.undo();
    doc.getText('text').insert(0, 'behind');
    const server = emptyDoc(2);
    const { updates, tooLarge } = split(doc, server, 1_024);
    expect(tooLarge).toBeUndefined();
    takeIn(server, updates, 1_024);
    undo.redo();
    map.set('picture', 'small');
    takeIn(server, split(doc, server, 8_000).updates, 8_000);
    expectSame(server, doc);
  });

  it.each([11, 12, 13, 14, 15, 16])('arrives whole whatever several people wrote (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const below = (count: number): number => Math.floor(random() * count);
    const docs = [emptyDoc(below(2 ** 31)), emptyDoc(below(1_000)), emptyDoc(below(2 ** 31)), emptyDoc(7)];
    const server = emptyDoc(5);
    const pick = (): Y.Doc => docs[below(docs.length)] ?? server;
    const act = (doc: Y.Doc): void => {
      const [text, list] = [doc.getText('text'), doc.getArray('list')];
      const [map, page] = [doc.getMap('map'), doc.getXmlFragment('page')];
      // Letters of one unit: Yjs itself breaks a pair that is cut in two, and not in the same way everywhere.
      switch (below(9)) {
        case 0:
          return text.insert(below(text.length + 1), 'abéc漢'.repeat(1 + below(60)));
        case 1:
          return text.length > 4 ? text.delete(below(text.length - 3), 3) : undefined;
        case 2:
          return text.length > 4 ? text.format(below(text.length - 3), 3, { bold: below(2) === 0 || null }) : undefined;
        case 3:
          return list.insert(below(list.length + 1), [below(100), 'x'.repeat(below(100)), { deep: [1, null] }]);
        case 4:
          return list.length > 2 ? list.delete(below(list.length - 1), 1) : undefined;
        case 5:
          return void map.set(`key ${below(5)}`, new Uint8Array(below(80)));
        case 6:
          return void map.set(`key ${below(5)}`, new Y.Map([['inner', below(9)]]));
        case 7:
          return page.insert(below(page.length + 1), [new Y.XmlElement('p'), new Y.XmlText('hello')]);
        default:
          return page.length > 1 ? page.delete(below(page.length - 1), 1) : undefined;
      }
    };
    for (let turn = 0; turn < 400; turn++) {
      act(pick());
      if (below(4) === 0) Y.applyUpdate(pick(), Y.encodeStateAsUpdate(pick()));
      if (below(60) !== 0) continue;
      const doc = pick();
      const maxBytes = 256 + below(2_000);
      takeIn(server, split(doc, server, maxBytes).updates, maxBytes);
    }
    const [first] = docs;
    for (const doc of docs) if (first && doc !== first) Y.applyUpdate(first, Y.encodeStateAsUpdate(doc));
    if (first === undefined) return;
    takeIn(server, split(first, server, 300).updates, 300);
    expectSame(server, first);
  });
});
