import { Session } from '../../../packages/client/dist/index.js';
import { counted } from './counting.js';
import { textBecomes } from './text-becomes.js';

/** One person with the SDK, in a page. @type {import('./person.js').Person} */
const person = {
  counted,
  async open({ server, room, name, isFirst }) {
    const identity = { name, userId: name };
    const socket = server.replace(/^http/, 'ws');
    const endpoints = { sync: `${socket}/sync`, signaling: `${socket}/signaling`, turn: `${server}/turn/ice-servers` };
    const session = new Session({ community: { endpoints }, identity, storage: false });
    person.session = session;
    await (isFirst ? session.start({ id: room }) : session.join(room));
  },
  type: (letter) => {
    const text = person.session.doc.getText('text');
    text.insert(text.length, letter);
  },
  shows: (text) => textBecomes(person.session.doc.getText('text'), text),
  saved: () => person.session.whenSaved(),
  direct: (others) =>
    new Promise((resolve) => {
      const look = () => {
        const reached = person.session.participants.filter(({ via }) => via === 'p2p' || via === 'relay');
        if (reached.length < others) return;
        stop();
        resolve(undefined);
      };
      const stop = person.session.on('participants', look);
      look();
    }),
};

Object.assign(globalThis, { person });
