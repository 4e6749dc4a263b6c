import * as Y from 'yjs';
import { seeded } from './random-documents.ts';

/** A small document of two people with every kind of content in it that Yjs 13 can write, and deletions. */
export function richDocument(seed: number): Y.Doc {
  const random = seeded(seed);
  const doc = new Y.Doc({ guid: 'rich' });
  doc.clientID = 1 + random(300);
  const text = doc.getText('text');
  text.insert(0, 'straße 🙂 日本');
  text.format(0, 3, { bold: true, link: { href: 'x' } });
  text.insertEmbed(2, { image: 'é' });
  text.delete(4, 2);
  const nested = {
    a: [1, -2, 10n ** 12n, 2 ** 40, 1 / 3, 0.5, null, undefined, true, false, 'ü🙃', new Uint8Array([1, 2])],
    b: {},
  };
  doc.getArray('array').insert(0, [nested, 5, 'x', new Uint8Array([3]), new Y.Array(), new Y.Text('t')]);
  doc.getArray('array').delete(1, 1);
  doc.getMap('map').set('key', 1);
  doc.getMap('map').set('key', new Y.Map([['a', 'b']]));
  doc.getMap('documents').set('child', new Y.Doc({ guid: 'child', meta: { a: [1] }, autoLoad: true }));
  const xml = doc.getXmlFragment('xml');
  const element = new Y.XmlElement('p');
  element.setAttribute('class', 'c');
  xml.insert(0, [element, new Y.XmlText('hello'), new Y.XmlHook('hook') as unknown as Y.XmlElement]);
  const other = new Y.Doc();
  other.clientID = 400 + random(300);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  other.getText('text').insert(3, 'between');
  other.getText('text').delete(0, 2);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)));
  text.insert(5, 'more');
  addJsonContent(doc);
  return doc;
}

/** Content of kind 2 is only written by old versions of Yjs, but read by all. */
function addJsonContent(doc: Y.Doc): void {
  const parts = ['undefined', '{"a":["é"]}', '12'].flatMap((part) => {
    const bytes = new TextEncoder().encode(part);
    return [bytes.length, ...bytes];
  });
  const name = [...new TextEncoder().encode('array')];
  Y.applyUpdate(doc, Uint8Array.from([1, 1, 127, 0, 2, 1, name.length, ...name, 3, ...parts, 0]));
}
