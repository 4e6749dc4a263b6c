import { openDocument } from '../../../packages/client/dist/index.js';
import { counted } from './counting.js';
import { textBecomes } from './text-becomes.js';

/** One person with a document and no session, in a page. @type {import('./person.js').Person} */
const person = {
  counted,
  async open({ server, room, name }) {
    const socket = server.replace(/^http/, 'ws');
    person.document = openDocument({ server: `${socket}/sync`, document: room, name, storage: false });
  },
  type: (letter) => {
    const text = person.document.doc.getText('text');
    text.insert(text.length, letter);
  },
  shows: (text) => textBecomes(person.document.doc.getText('text'), text),
  saved: () => person.document.whenSaved(),
  // Without a session nobody is told of the others.
  direct: () => Promise.resolve(),
};

Object.assign(globalThis, { person });
