import { WebrtcProvider } from 'y-webrtc';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { counted } from './counting.js';
import { textBecomes } from './text-becomes.js';

/** One person with y-websocket and y-webrtc on one document and one awareness, in a page. @type {import('./person.js').Person} */
const person = {
  counted,
  async open({ server, signaling, room, name }) {
    const doc = new Y.Doc();
    const socket = new WebsocketProvider(server.replace(/^http/, 'ws'), room, doc, { disableBc: true });
    const { awareness } = socket;
    awareness.setLocalState({ name });
    person.direct_ = new WebrtcProvider(room, doc, { signaling: [signaling], awareness, maxConns: 100 });
    person.doc = doc;
  },
  type: (letter) => {
    const text = person.doc.getText('text');
    text.insert(text.length, letter);
  },
  shows: (text) => textBecomes(person.doc.getText('text'), text),
  // Neither says what is safe.
  saved: async () => undefined,
  async direct(others) {
    const connected = () => [...(person.direct_.room?.webrtcConns.values() ?? [])].filter((one) => one.connected);
    // Nothing tells of the moment: looked at in every frame of a timer.
    while (connected().length < others) await new Promise((resolve) => setTimeout(resolve, 1));
  },
};

Object.assign(globalThis, { person });
