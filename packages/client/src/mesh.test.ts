import { afterEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { graceMs } from './presence/roster.ts';
import { Provider } from './provider.ts';
import { seededRandom, seeds } from './testing/chance.ts';
import { FakeClock } from './testing/fake-clock.ts';
import { fakePlatform } from './testing/fake-platform.ts';
import { FakeServer } from './testing/fake-server.ts';
import { FakeWire, noTraffic, type Traffic } from './testing/fake-wire.ts';

const firstClient = 1_000;
const open: Provider[] = [];

afterEach(async () => {
  for (const provider of open.splice(0)) await provider.close();
});

interface World {
  clock: FakeClock;
  random: () => number;
  replicas: Provider[];
  traffic: Traffic;
  wires: Map<string, FakeWire>;
  faults: string[];
  connect(one: number, other: number): void;
  cut(one: number, other: number): void;
}

/** `onServer`: who gets through to the server, if there is one; by default all. */
function world(
  count: number,
  random: () => number,
  server?: (clock: FakeClock) => FakeServer,
  onServer: (index: number) => boolean = () => true,
): World {
  const clock = new FakeClock();
  const traffic = noTraffic();
  const faults: string[] = [];
  const running = server?.(clock);
  const replicas = Array.from({ length: count }, (_, index) => {
    const doc = new Y.Doc();
    doc.clientID = firstClient + index;
    const provider = new Provider(
      { document: 'notes', doc, ...(running && onServer(index) ? { server: 'ws://server/sync' } : {}) },
      fakePlatform(clock, random, running?.openSocket),
    );
    provider.on('fault', ({ code }) => faults.push(code));
    provider.awareness.setLocalState({ name: String(index) });
    open.push(provider);
    return provider;
  });
  const wires = new Map<string, FakeWire>();
  const key = (one: number, other: number): string => [one, other].sort().join('-');
  return {
    clock,
    random,
    replicas,
    traffic,
    wires,
    faults,
    connect(one, other) {
      const [left, right] = [replicas[one], replicas[other]];
      if (left === undefined || right === undefined || wires.get(key(one, other))?.isUp) return;
      const wire = new FakeWire(clock, traffic, () => 5 + random() * 30);
      wires.set(key(one, other), wire);
      wire.connect(left, right);
    },
    cut: (one, other) => wires.get(key(one, other))?.cut(),
  };
}

function connectAll({ replicas, connect }: World): void {
  for (let one = 0; one < replicas.length; one++) for (let other = 0; other < one; other++) connect(one, other);
}

const textOf = (provider: Provider): string => provider.doc.getText('text').toString();

describe('a mesh of replicas', () => {
  it('[PEER3] sends a keystroke once to each of nine others', async () => {
    const mesh = world(10, seededRandom(1));
    connectAll(mesh);
    await mesh.clock.advance(5_000);
    const before = mesh.traffic.edits;
    mesh.replicas[0]?.doc.getText('text').insert(0, 'x');
    await mesh.clock.advance(5_000);
    expect(mesh.traffic.edits - before).toBe(9);
    expect(mesh.replicas.map(textOf)).toEqual(Array(10).fill('x'));
  });

  it('[PEER3] carries edits and presence over others to whom a replica has no direct way', async () => {
    const chain = world(4, seededRandom(2));
    for (const [one, other] of [
      [0, 1],
      [1, 2],
      [2, 3],
    ] as const) {
      chain.connect(one, other);
    }
    await chain.clock.advance(2_000);
    const before = chain.traffic.edits;
    chain.replicas[0]?.doc.getText('text').insert(0, 'along the chain');
    await chain.clock.advance(1_000);
    expect(textOf(chain.replicas[3] ?? fail())).toBe('along the chain');
    expect(chain.traffic.edits - before).toBe(3);
    expect(chain.replicas.map(({ awareness }) => awareness.states.size)).toEqual([4, 4, 4, 4]);
  });

  it('[PEER11] keeps somebody in sight whom another line still carries, and lets go of whom none does', async () => {
    const mesh = world(3, seededRandom(3));
    connectAll(mesh);
    await mesh.clock.advance(2_000);
    const removed: number[] = [];
    for (const { awareness } of mesh.replicas) {
      awareness.on('change', (change: { removed: number[] }) => removed.push(...change.removed));
    }
    mesh.cut(0, 2);
    await mesh.clock.advance(10_000);
    expect(removed).toEqual([]);
    mesh.cut(0, 1);
    await mesh.clock.advance(10_000);
    expect(mesh.replicas.map(({ awareness }) => awareness.states.size)).toEqual([1, 2, 2]);
  });

  it('[PEER5] brings deletions, of which state vectors know nothing, to who missed them', async () => {
    const mesh = world(2, seededRandom(4));
    mesh.connect(0, 1);
    mesh.replicas[0]?.doc.getText('text').insert(0, 'to be deleted');
    await mesh.clock.advance(1_000);
    mesh.cut(0, 1);
    await mesh.clock.advance(1_000);
    mesh.replicas[0]?.doc.getText('text').delete(0, 6);
    mesh.connect(0, 1);
    await mesh.clock.advance(1_000);
    expect(textOf(mesh.replicas[1] ?? fail())).toBe('deleted');
  });

  it.each(seeds(6))(
    '[PEER6] [PEER7] converges with eight replicas whose lines come and go, at most 1.2 times the least messages (SEED=%i)',
    async (seed) => {
      const random = seededRandom(seed);
      const mesh = world(8, random);
      connectAll(mesh);
      await mesh.clock.advance(2_000);
      mesh.traffic.edits = 0;
      const flicker = watchPresence(mesh);
      const pick = (): number => Math.floor(random() * 8);
      let edits = 0;
      for (let step = 0; step < 300; step++) {
        const one = pick();
        const other = pick();
        if (one !== other && random() < 0.2) mesh.cut(one, other);
        else if (one !== other && random() < 0.15) mesh.connect(one, other);
        else {
          const text = mesh.replicas[one]?.doc.getText('text');
          if (text === undefined) continue;
          if (text.length > 20 && random() < 0.3) text.delete(Math.floor(random() * (text.length - 2)), 2);
          else text.insert(Math.floor(random() * (text.length + 1)), `${step},`);
          edits += 1;
        }
        flicker.look();
        await mesh.clock.advance(random() * 200);
      }
      connectAll(mesh);
      await mesh.clock.advance(60_000);
      const texts = new Set(mesh.replicas.map(textOf));
      expect(texts.size).toBe(1);
      const clean = mesh.replicas.map(({ doc }) => doc.store.pendingStructs);
      expect(clean).toEqual(Array(8).fill(null));
      expect(mesh.traffic.edits).toBeLessThanOrEqual(1.2 * 7 * edits);
      expect(flicker.found).toEqual([]);
      expect(mesh.faults).toEqual([]);
      expect(mesh.traffic.mostBuffered).toBeLessThan(64 * 1024);
    },
  );
});

describe('a mesh with a server', () => {
  it('goes on over the server when a direct way breaks, and over peers when the server does', async () => {
    const servers: FakeServer[] = [];
    const both = world(3, seededRandom(5), (clock) => {
      const server = new FakeServer(clock);
      servers.push(server);
      return server;
    });
    const [ada, ben, eve] = both.replicas;
    const [server] = servers;
    if (!ada || !ben || !eve || !server) throw new Error('somebody is missing');
    connectAll(both);
    await both.clock.advance(2_000);
    expect(ada.state).toEqual({ at: 'live', via: 'p2p' });

    both.cut(0, 1);
    ada.doc.getText('text').insert(0, 'over the server;');
    await both.clock.advance(1_000);
    expect(textOf(ben)).toBe('over the server;');
    expect(ada.state).toEqual({ at: 'live', via: 'server' });

    server.crash();
    await both.clock.advance(10);
    ada.doc.getText('text').insert(0, 'over a peer;');
    await both.clock.advance(1_000);
    expect(textOf(ben)).toBe('over a peer;over the server;');
    expect(ada.saved).toBe(false);
    expect(ada.awareness.states.size).toBe(3);

    server.isDown = false;
    await both.clock.advance(60_000);
    expect(server.doc.getText('text').toString()).toBe('over a peer;over the server;');
    expect(ada.saved).toBe(true);
    expect(both.faults).toEqual([]);
  });

  it('[PEER3] takes the edits of somebody without a server along to it, and brings theirs back', async () => {
    const servers: FakeServer[] = [];
    const makeServer = (clock: FakeClock): FakeServer => {
      const server = new FakeServer(clock);
      servers.push(server);
      return server;
    };
    // 0 reaches 1 directly and nobody else; 1 and 2 are on the server.
    const bridged = world(3, seededRandom(6), makeServer, (index) => index > 0);
    const [ada, ben, eve] = bridged.replicas;
    const [server] = servers;
    if (!ada || !ben || !eve || !server) throw new Error('somebody is missing');
    bridged.connect(0, 1);
    await bridged.clock.advance(2_000);
    ada.doc.getText('text').insert(0, 'from ada;');
    await bridged.clock.advance(1_000);
    eve.doc.getText('text').insert(0, 'from eve;');
    await bridged.clock.advance(1_000);
    expect(bridged.replicas.map(textOf)).toEqual(Array(3).fill('from eve;from ada;'));
    expect(bridged.replicas.map(({ awareness }) => awareness.states.size)).toEqual([3, 3, 3]);
    expect(server.open.map(({ presence }) => presence.size)).toEqual([2, 1]);
    expect(ada.saved).toBe(false);
  });

  it.each(seeds(4))('converges and is saved whatever comes and goes, the server too (SEED=%i)', async (seed) => {
    const random = seededRandom(seed);
    const servers: FakeServer[] = [];
    const makeServer = (clock: FakeClock): FakeServer => {
      const server = new FakeServer(clock);
      servers.push(server);
      return server;
    };
    const count = 6;
    const both = world(count, random, makeServer, (index) => index < 4);
    const [server] = servers;
    if (!server) throw new Error('there is no server');
    const pick = (): number => Math.floor(random() * count);
    for (let step = 0; step < 200; step++) {
      const [one, other] = [pick(), pick()];
      const what = random();
      if (what < 0.05) server.crash();
      else if (what < 0.15) server.isDown = false;
      else if (what < 0.3 && one !== other) both.cut(one, other);
      else if (what < 0.5 && one !== other) both.connect(one, other);
      else {
        const text = both.replicas[one]?.doc.getText('text');
        if (text === undefined) continue;
        if (text.length > 20 && random() < 0.3) text.delete(Math.floor(random() * (text.length - 2)), 2);
        else text.insert(Math.floor(random() * (text.length + 1)), `${step},`);
      }
      await both.clock.advance(random() * 400);
    }
    server.isDown = false;
    connectAll(both);
    await both.clock.advance(90_000);
    const texts = new Set([...both.replicas.map(textOf), server.doc.getText('text').toString()]);
    expect(texts.size).toBe(1);
    expect(both.replicas.slice(0, 4).map(({ saved, unsaved }) => ({ saved, unsaved }))).toEqual(
      Array(4).fill({ saved: true, unsaved: 0 }),
    );
    expect(both.replicas.map(({ awareness }) => awareness.states.size)).toEqual(Array(count).fill(count));
    expect(both.faults).toEqual([]);
  });
});

/** Notes whoever vanishes from somebody's sight although wires led there all the time. */
function watchPresence({ replicas, wires, clock }: World): { found: string[]; look(): void } {
  const found: string[] = [];
  const apartAt = new Map<string, number>();
  const look = (): void => {
    for (let one = 0; one < replicas.length; one++) {
      const reached = reachedFrom(one, wires);
      for (let other = 0; other < replicas.length; other++) {
        if (!reached.has(other)) apartAt.set(`${other} at ${one}`, clock.monotonic());
      }
    }
  };
  for (const [index, { awareness }] of replicas.entries()) {
    awareness.on('change', ({ removed }: { removed: number[] }) => {
      look();
      for (const client of removed) {
        const pair = `${client - firstClient} at ${index}`;
        if (clock.monotonic() - (apartAt.get(pair) ?? Number.NEGATIVE_INFINITY) > graceMs + 500) found.push(pair);
      }
    });
  }
  return { found, look };
}

function reachedFrom(start: number, wires: ReadonlyMap<string, FakeWire>): Set<number> {
  const reached = new Set([start]);
  for (const node of reached) {
    for (const [key, wire] of wires) {
      const [one, other] = key.split('-').map(Number);
      if (!wire.isUp || one === undefined || other === undefined) continue;
      if (one === node) reached.add(other);
      if (other === node) reached.add(one);
    }
  }
  return reached;
}

function fail(): never {
  throw new Error('no such replica');
}
