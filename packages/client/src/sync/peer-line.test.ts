import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { Provider } from '../provider.ts';
import { seededRandom, seeds } from '../testing/chance.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { fakePlatform } from '../testing/fake-platform.ts';
import { type PeerMessage, readPeerMessage, writePeerMessage } from '../wire/peer-messages.ts';
import { writePresence } from '../wire/presence-entries.ts';
import type { ChannelEvents } from './peer-line.ts';
import { deletionsHash } from './vector.ts';

let clock: FakeClock;
let provider: Provider;
let faults: string[];
let said: PeerMessage[];
let isClosed: boolean;
let events: ChannelEvents;
let buffered: number;

beforeEach(() => {
  clock = new FakeClock();
  provider = new Provider({ document: 'notes' }, fakePlatform(clock, seededRandom(1), undefined));
  faults = [];
  provider.on('fault', ({ code }) => faults.push(code));
  join();
});

afterEach(() => provider.close());

/** A peer that this test plays by hand. */
function join(): void {
  said = [];
  isClosed = false;
  buffered = 0;
  events = provider.addPeer({
    via: 'p2p',
    get buffered() {
      return buffered;
    },
    send: (bytes) => {
      const message = readPeerMessage(bytes);
      if (message) said.push(message);
    },
    close: () => {
      isClosed = true;
    },
  });
}

const say = (message: PeerMessage): void => events.message(writePeerMessage(message));
const hello = (replica = 'them', client = 7): void => say({ type: 'hello', version: 1, replica, client });
const types = (): string[] => said.map(({ type }) => type);
const empty = Y.encodeStateVector(new Y.Doc());

describe('the talk with another replica', () => {
  it('[PEER1] begins with hello, then adverts, vector and presence', () => {
    expect(types()).toEqual(['hello']);
    hello();
    expect(types()).toEqual(['hello', 'adverts', 'adverts', 'vector', 'presence']);
  });

  it('[PEER6] is asked once for what it has more, and answers what it is asked for', async () => {
    hello();
    const theirs = new Y.Doc();
    theirs.getText('text').insert(0, 'theirs');
    const stateVector = Y.encodeStateVector(theirs);
    said = [];
    say({ type: 'vector', stateVector, deletions: deletionsHash(theirs) });
    say({ type: 'vector', stateVector, deletions: deletionsHash(theirs) });
    await clock.advance(1_000);
    expect(types()).toEqual(['ask']);
    say({ type: 'answer', update: Y.encodeStateAsUpdate(theirs) });
    expect(provider.doc.getText('text').toString()).toBe('theirs');
    expect(provider.state).toEqual({ at: 'live', via: 'p2p' });
    said = [];
    say({ type: 'ask', stateVector: empty, deletions: deletionsHash(new Y.Doc()) });
    say({ type: 'ask', stateVector, deletions: deletionsHash(theirs) });
    expect(types()).toEqual(['answer', 'vector']);
  });

  it('[PEER4] is not sent what it brought, nor what it has', () => {
    hello();
    const theirs = new Y.Doc();
    theirs.getText('text').insert(0, 'theirs');
    said = [];
    say({ type: 'update', author: 'them', update: Y.encodeStateAsUpdate(theirs) });
    expect(types()).toEqual([]);
    provider.doc.getText('text').insert(0, 'ours');
    expect(types()).toEqual(['update']);
  });

  it('[PEER8] is sent one difference when it has taken what was on its way', () => {
    hello();
    said = [];
    buffered = 2 * 1024 * 1024;
    for (let index = 0; index < 100; index++) provider.doc.getText('text').insert(0, 'x');
    provider.awareness.setLocalState({ x: 1 });
    expect(types()).toEqual([]);
    expect(provider.peers[0]?.isBehind).toBe(true);
    buffered = 0;
    events.drained();
    expect(types()).toEqual(['update', 'presence']);
    const [update] = said;
    const copy = new Y.Doc();
    if (update?.type === 'update') Y.applyUpdate(copy, update.update);
    expect(copy.getText('text').toString()).toBe('x'.repeat(100));
  });

  it('[PEER9] ends when the same replica comes by another way', () => {
    hello();
    const first = events;
    join();
    hello();
    expect(provider.peers).toHaveLength(1);
    provider.doc.getText('text').insert(0, 'x');
    expect(types().filter((type) => type === 'update')).toHaveLength(1);
    first.closed();
    expect(provider.peers).toHaveLength(1);
  });

  it('[PEER11] cannot speak in the name of this client', async () => {
    hello();
    provider.awareness.setLocalState({ name: 'Ada' });
    const client = provider.awareness.clientID;
    say({ type: 'presence', entries: writePresence([{ client, clock: 50, state: { name: 'Mallory' } }]) });
    say({ type: 'presence', entries: writePresence([{ client, clock: 60, state: null }]) });
    await clock.advance(1_000);
    expect(provider.awareness.getLocalState()).toEqual({ name: 'Ada' });
    expect(provider.awareness.meta.get(client)?.clock).toBe(61);
    expect(faults).toEqual(['presence_foreign']);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'an update that is none',
      writePeerMessage({ type: 'update', author: 'x', update: new Uint8Array([9, 9]) }),
      'bad_update',
    ],
    [
      'a vector that is none',
      writePeerMessage({ type: 'vector', stateVector: new Uint8Array([200]), deletions: 0 }),
      'bad_frame',
    ],
    ['a message that breaks off', new Uint8Array([4, 3, 65]), 'bad_frame'],
    ['presence that is none', writePeerMessage({ type: 'presence', entries: new Uint8Array([1, 2]) }), 'bad_frame'],
    ['adverts without end', new Uint8Array([6, 255, 255, 255, 127]), 'bad_frame'],
  ])('costs the line, and nothing else: %s', (_what, bytes, code) => {
    hello();
    events.message(bytes);
    expect(faults).toEqual([code]);
    expect(isClosed).toBe(true);
    expect(provider.peers).toEqual([]);
    provider.doc.getText('text').insert(0, 'unharmed');
  });

  it('costs the line where anything comes before hello, or hello is from this very replica', () => {
    say({ type: 'answer', update: new Uint8Array([0, 0]) });
    expect(faults).toEqual(['bad_frame']);
    join();
    hello(provider.replica);
    expect(faults).toEqual(['bad_frame', 'bad_frame']);
  });

  it.each(seeds(5))('never throws, whatever comes (SEED=%i)', (seed) => {
    const random = seededRandom(seed);
    for (let round = 0; round < 200; round++) {
      join();
      if (random() < 0.8) hello(`them${round}`, round + 10);
      const bytes = Uint8Array.from({ length: Math.floor(random() * 40) }, () => Math.floor(random() * 256));
      if (bytes.length > 0 && random() < 0.8) bytes[0] = Math.floor(random() * 7);
      events.message(bytes);
      events.closed();
    }
    expect(provider.doc.getText('text').toString()).toBe('');
  });
});
