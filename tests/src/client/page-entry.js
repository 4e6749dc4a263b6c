// What the pages of the browser tests have at hand.
import * as client from '@nodegx/client';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

const faults = [];
const opened = new Map();

function open(name, options = {}) {
  const provider = client.openDocument({ document: name, storage: false, tabs: false, ...options });
  provider.on('fault', ({ code }) => faults.push(code));
  opened.set(name, provider);
  return provider;
}

/** Resolves once the document's text passes the test. */
function shows(provider, test) {
  const text = provider.doc.getText('text');
  return new Promise((resolve) => {
    const look = () => {
      if (!test(text.toString())) return;
      provider.doc.off('update', look);
      resolve(text.toString());
    };
    provider.doc.on('update', look);
    look();
  });
}

/** A direct way to another page, whose signals the test carries. */
function connect(provider, isPolite) {
  const states = [];
  const pair = new client.Pair({
    isPolite,
    send: (signal) => globalThis.sendSignal(signal),
    openPeer: client.openBrowserPeer,
    iceServers: [],
    clock: client.systemClock,
    random: Math.random,
    onChannel: (channel) => provider.addPeer(channel),
    onState: (state) => states.push(state.reach),
    onFault: ({ code }) => faults.push(code),
  });
  globalThis.pair = pair;
  return { pair, states };
}

globalThis.page = { client, connect, faults, IndexeddbPersistence, open, opened, shows, Y };
