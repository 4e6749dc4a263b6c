import * as Y from 'yjs';

/** A seeded source of chance (mulberry32), so that a failing run can be repeated by its seed. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Seeds for one run of a random test: fixed ones, and a fresh one where `SEED` names none. */
export function seeds(count: number): number[] {
  const named = process.env['SEED'];
  if (named !== undefined) return [Number(named)];
  return [...Array.from({ length: count - 1 }, (_, index) => index + 1), Math.floor(Math.random() * 2 ** 31)];
}

/** One random edit of a document that uses every kind of content that Yjs has. */
export function editRandomly(doc: Y.Doc, random: (below: number) => number): void {
  doc.transact(() => {
    for (let count = 1 + random(3); count > 0; count--) edits[random(edits.length)]?.(doc, random);
  });
}

// No pairs of surrogates: an edit may split them, and Yjs then shows replacement characters on one side only.
const words = ['a', 'straße ', '→', 'x\ny', '日本', 'e\u0301', ' '];

const edits: readonly ((doc: Y.Doc, random: (below: number) => number) => void)[] = [
  (doc, random) => {
    const text = doc.getText('text');
    text.insert(random(text.length + 1), words[random(words.length)] ?? 'a');
  },
  (doc, random) => {
    const text = doc.getText('text');
    if (text.length > 0) text.delete(random(text.length), 1);
  },
  (doc, random) => {
    const text = doc.getText('text');
    if (text.length > 1) text.format(random(text.length - 1), 1, { bold: random(2) === 0 ? true : null });
  },
  (doc, random) => {
    const text = doc.getText('text');
    text.insertEmbed(random(text.length + 1), { image: random(9) });
  },
  (doc, random) => {
    doc.getMap('map').set(`key ${random(5)}`, { number: random(100) / 7, list: [null, true, 'é'], big: 2 ** 40 });
  },
  (doc, random) => {
    doc.getMap('map').delete(`key ${random(5)}`);
  },
  (doc, random) => {
    const array = doc.getArray('array');
    array.insert(random(array.length + 1), [random(9), new Uint8Array([1, 2, random(255)]), new Y.Map([['a', 1]])]);
  },
  (doc, random) => {
    const array = doc.getArray('array');
    if (array.length > 0) array.delete(random(array.length), 1);
  },
  (doc, random) => {
    const xml = doc.getXmlFragment('xml');
    const element = new Y.XmlElement('p');
    element.insert(0, [new Y.XmlText('hello 🙂')]);
    element.setAttribute('class', `c${random(3)}`);
    xml.insert(random(xml.length + 1), [element]);
  },
  (doc) => {
    doc.getMap('documents').set('child', new Y.Doc({ guid: 'child', meta: { a: [1] } }));
  },
];

/** Everything that a document shows, for comparing two replicas. */
export function contentOf(doc: Y.Doc): unknown {
  return {
    text: doc.getText('text').toDelta(),
    map: doc.getMap('map').toJSON(),
    array: doc.getArray('array').toJSON(),
    xml: doc.getXmlFragment('xml').toString(),
  };
}

/** A fresh replica of an update. */
export function documentOf(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
}
