import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Provider } from '../provider.ts';
import { seededRandom, seeds } from '../testing/chance.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { fakePlatform } from '../testing/fake-platform.ts';
import { FakeIce, type FakePort } from '../testing/fake-ports.ts';
import { Pair, type PairState } from './pair.ts';
import type { PairSignal } from './signal.ts';

let clock: FakeClock;
let ice: FakeIce;
const providers: Provider[] = [];
const pairs: Pair[] = [];

beforeEach(() => {
  clock = new FakeClock();
  ice = new FakeIce(clock);
});

afterEach(async () => {
  for (const pair of pairs.splice(0)) pair.close();
  for (const provider of providers.splice(0)) await provider.close();
});

interface End {
  provider: Provider;
  pair: Pair;
  states: PairState[];
  faults: string[];
  sent: PairSignal[];
}

/** Loses, doubles or holds back what one end signals to the other. */
type Mail = (signal: PairSignal, deliver: (signal: unknown) => void) => void;

const promptMail: Mail = (signal, deliver) => void clock.after(10, () => deliver(structuredClone(signal)));

function makeEnd(index: number, random: () => number, post: (signal: PairSignal) => void, servers = false): End {
  const provider = new Provider({ document: 'notes' }, fakePlatform(clock, random, undefined));
  providers.push(provider);
  const states: PairState[] = [];
  const faults: string[] = [];
  const sent: PairSignal[] = [];
  provider.on('fault', ({ code }) => faults.push(code));
  const pair = new Pair({
    isPolite: index === 0,
    send: (signal) => {
      sent.push(signal);
      post(signal);
    },
    openPeer: ice.openPeer,
    iceServers: servers ? [{ urls: ['turn:relay.example'], username: 'old', credential: 'x' }] : [],
    clock,
    random,
    onChannel: (channel) => provider.addPeer(channel),
    onState: (state) => states.push(state),
    onFault: ({ code }) => faults.push(code),
  });
  pairs.push(pair);
  return { provider, pair, states, faults, sent };
}

function twoEnds(random = seededRandom(1), mail: Mail = promptMail, servers = false): [End, End] {
  const ends: End[] = [];
  const post = (to: number) => (signal: PairSignal) => mail(signal, (value) => ends[to]?.pair.receive(value));
  const one = makeEnd(0, random, post(1), servers);
  const other = makeEnd(1, random, post(0), servers);
  ends.push(one, other);
  return [one, other];
}

const textOf = ({ provider }: End): string => provider.doc.getText('text').toString();
const livePorts = (): FakePort[] => ice.ports.filter(({ isClosed }) => !isClosed);

describe('a pair', () => {
  it('connects although both ends offer at once, and shares a document', async () => {
    const [one, other] = twoEnds();
    one.pair.start();
    other.pair.start();
    one.provider.doc.getText('text').insert(0, 'direct');
    await clock.advance(2_000);
    expect(textOf(other)).toBe('direct');
    expect(one.pair.state.reach).toBe('connected');
    expect(other.provider.state).toEqual({ at: 'live', via: 'p2p' });
    expect(one.sent.filter(({ candidates }) => candidates).length).toBeLessThanOrEqual(2);
    expect([...one.faults, ...other.faults]).toEqual([]);
  });

  it.each(seeds(20))('connects however slow and doubled its signals are (SEED=%i)', async (seed) => {
    const random = seededRandom(seed);
    let dueMs = 0;
    const mail: Mail = (signal, deliver) => {
      dueMs = Math.max(dueMs, clock.monotonic() + random() * 400);
      for (let copies = random() < 0.2 ? 2 : 1; copies > 0; copies--) {
        clock.after(dueMs - clock.monotonic(), () => deliver(structuredClone(signal)));
      }
    };
    const [one, other] = twoEnds(random, mail);
    one.pair.start();
    await clock.advance(random() * 500);
    other.pair.start();
    if (random() < 0.5) one.pair.port?.restartIce();
    other.provider.doc.getText('text').insert(0, 'slow');
    await clock.advance(20_000);
    expect(textOf(one)).toBe('slow');
    expect([one.pair.state.reach, other.pair.state.reach]).toEqual(['connected', 'connected']);
  });

  it('waits for a moment when the way is interrupted, then looks for another within the connection', async () => {
    const [one, other] = twoEnds();
    one.pair.start();
    other.pair.start();
    await clock.advance(2_000);
    const [port] = livePorts();
    port?.lose('disconnected');
    expect(one.pair.state.reach).toBe('recovering');
    expect(one.provider.state).toEqual({ at: 'offline' });
    one.provider.doc.getText('text').insert(0, 'meanwhile');
    await clock.advance(3_900);
    expect(port?.restarts).toBe(0);
    await clock.advance(1_000);
    expect(port?.restarts).toBe(1);
    expect(one.pair.state.reach).toBe('connected');
    await clock.advance(1_000);
    expect(textOf(other)).toBe('meanwhile');
    expect(livePorts()).toHaveLength(2);
  });

  it('restarts three times, makes a new connection, gives up, and tries again later', async () => {
    const [one, other] = twoEnds();
    one.pair.start();
    other.pair.start();
    await clock.advance(2_000);
    ice.isPassable = false;
    for (const port of livePorts()) port.lose('failed');
    await clock.advance(150_000);
    expect(one.faults).toContain('peer_unreachable');
    expect(ice.ports.map(({ restarts }) => restarts)[0]).toBe(3);
    ice.isPassable = true;
    await clock.advance(130_000);
    expect([one.pair.state.reach, other.pair.state.reach]).toEqual(['connected', 'connected']);
    one.provider.doc.getText('text').insert(0, 'found again');
    await clock.advance(1_000);
    expect(textOf(other)).toBe('found again');
  });

  it('starts over when the other end has, and drops what was sent for the old connection', async () => {
    const [one, other] = twoEnds();
    one.pair.start();
    other.pair.start();
    await clock.advance(2_000);
    const late = other.sent.at(-1);
    // The other end reloads its page: what follows comes from a new engine.
    other.pair.close();
    await other.provider.close();
    const random = seededRandom(2);
    const reborn = makeEnd(1, random, (signal) => promptMail(signal, (value) => one.pair.receive(value)));
    const forward = one.sent.length;
    reborn.pair.start();
    const relay = (): void => {
      for (const signal of one.sent.slice(forward + relayed)) {
        relayed += 1;
        reborn.pair.receive(structuredClone(signal));
      }
    };
    let relayed = 0;
    for (let step = 0; step < 40; step++) {
      await clock.advance(50);
      relay();
      if (step === 20) one.pair.receive(late);
    }
    one.provider.doc.getText('text').insert(0, 'to the reborn');
    await clock.advance(1_000);
    expect(textOf(reborn)).toBe('to the reborn');
    expect(livePorts()).toHaveLength(2);
  });

  it('notices an end that is silent although the connection looks well', async () => {
    const [one, other] = twoEnds();
    one.pair.start();
    other.pair.start();
    await clock.advance(2_000);
    expect(one.pair.state.roundTripMs).toBeUndefined();
    await clock.advance(6_000);
    expect(one.pair.state.roundTripMs).toBeGreaterThan(0);
    ice.isPassable = false;
    await clock.advance(30_000);
    expect(one.faults).toContain('peer_silent');
  });

  it('applies fresh credentials to a live connection, and looks for a way with them where it is relayed', async () => {
    const [one, other] = twoEnds(seededRandom(1), promptMail, true);
    one.pair.start();
    other.pair.start();
    await clock.advance(2_000);
    expect(one.pair.state.via).toBe('relay');
    expect(one.provider.state).toEqual({ at: 'live', via: 'relay' });
    const fresh = [{ urls: ['turn:relay.example'], username: 'new', credential: 'y' }];
    one.pair.setIceServers(fresh);
    const [port] = livePorts();
    expect(port?.servers).toEqual(fresh);
    expect(port?.restarts).toBe(1);
    await clock.advance(1_000);
    expect(one.pair.state.reach).toBe('connected');
  });

  it('passes over what is no signal, and is told where there is no WebRTC', async () => {
    const [one] = twoEnds();
    one.pair.start();
    for (const value of [null, 7, {}, { from: 'x', seq: 0 }, { from: 'x', seq: 1, description: { type: 'offer' } }]) {
      one.pair.receive(value);
    }
    one.pair.receive({ from: 'x', seq: 1, candidates: 'many' });
    await clock.advance(1_000);
    expect(one.faults).toEqual([]);
    ice.openPeer satisfies unknown;
    const faults: string[] = [];
    const lacking = new Pair({
      isPolite: true,
      send: () => undefined,
      openPeer: () => {
        throw new ReferenceError('RTCPeerConnection is not defined');
      },
      iceServers: [],
      clock,
      random: seededRandom(1),
      onChannel: (channel) => one.provider.addPeer(channel),
      onState: () => undefined,
      onFault: ({ code }) => faults.push(code),
    });
    lacking.start();
    expect(faults).toEqual(['webrtc_missing']);
    lacking.close();
  });
});

describe('the bytes of a pair', () => {
  it('carry a large document in small pieces, with bounded buffers, while presence goes past', async () => {
    const [one, other] = twoEnds();
    one.provider.doc.getText('text').insert(0, 'x'.repeat(20 * 1024 * 1024));
    ice.bytesPerMs = 4_000;
    one.pair.start();
    other.pair.start();
    let most = 0;
    for (let step = 0; step < 100 && textOf(other) === ''; step++) {
      await clock.advance(100);
      for (const port of livePorts())
        for (const { buffered } of port.channels.values()) most = Math.max(most, buffered);
    }
    expect(textOf(other)).toHaveLength(20 * 1024 * 1024);
    expect(most).toBeLessThanOrEqual(1024 * 1024 + 16 * 1024);
    expect([...one.faults, ...other.faults]).toEqual([]);
  });

  it('become one difference for an end that does not keep up', async () => {
    const [one, other] = twoEnds();
    one.pair.start();
    other.pair.start();
    await clock.advance(2_000);
    ice.bytesPerMs = 100;
    let most = 0;
    const text = one.provider.doc.getText('text');
    for (let step = 0; step < 400; step++) {
      text.insert(text.length, 'y'.repeat(10_000));
      text.delete(0, Math.min(text.length, 9_000));
      await clock.advance(5);
      most = Math.max(most, one.provider.peers[0]?.isBehind ? 1 : 0);
    }
    expect(most).toBe(1);
    await clock.advance(60_000);
    expect(textOf(other)).toBe(textOf(one));
    expect(one.provider.peers[0]?.isBehind).toBe(false);
  });

  it('lose nothing but moves where small messages are lost', async () => {
    const [one, other] = twoEnds();
    one.pair.start();
    other.pair.start();
    await clock.advance(2_000);
    ice.losesLossy = true;
    one.provider.awareness.setLocalState({ name: 'Ada', x: 1 });
    await clock.advance(100);
    const seen = (): unknown => other.provider.awareness.states.get(one.provider.doc.clientID);
    expect(seen()).toEqual({});
    one.provider.awareness.setLocalState(null);
    await clock.advance(100);
    expect(seen()).toBeUndefined();
  });

  it('cost the line where they are no frames', async () => {
    const [one, other] = twoEnds();
    one.pair.start();
    other.pair.start();
    await clock.advance(2_000);
    livePorts()[0]
      ?.channels.get(0)
      ?.events.message(new Uint8Array([99, 1, 2]));
    expect(one.faults).toEqual(['bad_frame']);
    await clock.advance(30_000);
    expect(one.pair.state.reach).toBe('connected');
    other.provider.doc.getText('text').insert(0, 'over a new line');
    await clock.advance(1_000);
    expect(textOf(one)).toBe('over a new line');
  });
});
