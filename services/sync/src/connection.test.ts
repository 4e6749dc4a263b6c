import { beforeEach, describe, expect, it } from '@jest/globals';
import { problem } from '@nodegx/protocol';
import type { FakeSocket } from '@nodegx/service-kit/testing';
import type { Connection } from './connection.ts';
import { type Arrival, maxEarlyMessages } from './entrance.ts';
import { MemoryStore } from './store/memory.ts';
import { createEngine, type Engine } from './testing/engine.ts';
import { heard, type Said } from './testing/frames.ts';
import { HandStore } from './testing/hand-store.ts';
import { typed } from './testing/news.ts';
import { settle } from './testing/turns.ts';
import { awarenessMessage, controlMessage, step1Message, updateMessage } from './wire/messages.ts';

const nothing = new Uint8Array([0]);
const hello = (token?: string): Uint8Array => controlMessage(JSON.stringify({ type: 'hello', token }));
const typesOf = (said: readonly Said[]): string[] =>
  said.map((one) => (one.type === 'control' ? String(one.message['type']) : one.type));
const state = (client: number): Uint8Array => awarenessMessage(new Uint8Array([1, client, 1, 2, 0x7b, 0x7d]));
const own: Partial<Arrival> = { protocol: 'nodegx.v1' };

describe('Connection', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createEngine({ store: new MemoryStore() });
  });

  async function enter(arrival: Partial<Arrival> = {}): Promise<{ socket: FakeSocket; connection: Connection }> {
    const entered = engine.connect(arrival);
    await settle();
    return entered;
  }

  describe('coming in', () => {
    it('[SYN4] hears welcome, a step 1, and everybody’s presence if anyone is there, in this order', async () => {
      const first = await enter(own);
      expect(typesOf(heard(first.socket))).toEqual(['welcome', 'step1']);
      first.connection.message(state(7));
      const second = await enter(own);
      const said = heard(second.socket);
      expect(typesOf(said)).toEqual(['welcome', 'step1', 'awareness']);
      expect(said[0]).toMatchObject({
        message: {
          document: 'doc',
          access: 'write',
          durability: 'memory',
          user: { id: 'ada', name: 'ada', role: 'member' },
        },
      });
    });

    it('[SYN4] a stock client hears a step 1 and presence, and nothing that it does not know', async () => {
      const first = await enter();
      first.connection.message(state(7));
      const second = await enter({ token: 'ben' });
      expect(typesOf(heard(second.socket))).toEqual(['step1', 'awareness']);
    });

    it('[SYN4] keeps what comes while the document loads, and handles it after entering', async () => {
      const { socket, connection } = engine.connect();
      connection.message(step1Message(nothing));
      connection.message(updateMessage(typed(1, 0, 'x')));
      expect(socket.sent).toEqual([]);
      await settle();
      expect(typesOf(heard(socket))).toEqual(['step1', 'step2']);
      engine.turns.end();
      await settle();
      expect(engine.tally.receivedUpdates).toBe(1);
    });

    it('[SYN4] keeps a thousand messages or 16 MiB, no more', async () => {
      const { socket, connection } = engine.connect();
      for (let count = 0; count < maxEarlyMessages; count++) connection.message(new Uint8Array([3]));
      expect(socket.isOpen).toBe(true);
      connection.message(new Uint8Array([3]));
      expect(socket.closedWith?.code).toBe('rate_limited');
      const large = engine.connect();
      for (let count = 0; count < 3; count++) large.connection.message(new Uint8Array(6 * 1024 * 1024));
      expect(large.socket.closedWith?.code).toBe('rate_limited');
      await settle();
      expect(engine.documents.size).toBe(0);
    });

    it('[SYN3] a client of ours without a token says hello first, within 5 s', async () => {
      const { socket, connection } = await enter({ ...own, token: undefined });
      expect(socket.sent).toEqual([]);
      connection.message(hello('ben'));
      connection.message(step1Message(nothing));
      await settle();
      expect(typesOf(heard(socket))).toEqual(['welcome', 'step1', 'step2']);
      expect(engine.access.asked.at(-1)?.token).toBe('ben');
      engine.clock.advance(10_000);
      expect(socket.isOpen).toBe(true);
      const silent = await enter({ ...own, token: undefined });
      engine.clock.advance(5_000);
      expect(silent.socket.closedWith?.code).toBe('token_missing');
    });

    it('[SYN6] what comes in the frame of the hello is not lost', async () => {
      const { socket, connection } = await enter({ ...own, token: undefined });
      connection.message(Uint8Array.from([...hello('ben'), ...step1Message(nothing)]));
      await settle();
      expect(typesOf(heard(socket))).toEqual(['welcome', 'step1', 'step2']);
    });

    it.each([
      ['anything else', step1Message(nothing), 'token_missing'],
      ['no JSON', controlMessage('{'), 'invalid_json'],
      ['bytes that break off', new Uint8Array([121, 9]), 'token_missing'],
    ])('[SYN3] a client of ours that says %s instead of hello is refused', async (_what, frame, code) => {
      const timers = engine.clock.pending;
      const { socket, connection } = await enter({ ...own, token: undefined });
      expect(engine.clock.pending).toBe(timers + 1);
      connection.message(frame);
      expect(socket.closedWith?.code).toBe(code);
      // One more for the document's own end may be there, but no more for the hello.
      expect(engine.clock.pending).toBe(timers);
    });

    it('[SYN3] a client that shows no token is taken at its word where that is allowed', async () => {
      await enter({ token: undefined, userId: 'somebody' });
      expect(engine.access.asked.at(-1)).toEqual({ token: undefined, userId: 'somebody', name: undefined });
      const { connection } = await enter({ ...own, token: undefined, userId: 'u' });
      connection.message(controlMessage('{"type":"hello","name":"Ada L."}'));
      await settle();
      expect(engine.access.asked.at(-1)).toEqual({ token: undefined, userId: 'u', name: 'Ada L.' });
    });

    it('[SYN2] refuses a bad token, and who has no right', async () => {
      expect((await enter({ token: 'bad' })).socket.closedWith?.code).toBe('token_invalid');
      engine.access.forbidden.add('eve');
      expect((await enter({ token: 'eve' })).socket.closedWith?.code).toBe('forbidden');
      expect(engine.documents.size).toBe(0);
      expect([...engine.tally.refusals]).toEqual([
        ['token_invalid', 1],
        ['forbidden', 1],
      ]);
    });

    it('[SYN24] closes when the document cannot be read', async () => {
      const store = new MemoryStore();
      await store.append([{ document: 'doc', update: new Uint8Array([9, 9]) }]);
      engine = createEngine({ store });
      const { socket } = await enter();
      expect(socket.closedWith?.code).toBe('document_unreadable');
      expect(socket.sent).toEqual([]);
    });

    it('[SYN28] a document takes so many connections', async () => {
      engine.switches.maxConnections = 2;
      await enter();
      const second = await enter();
      expect((await enter()).socket.closedWith?.code).toBe('too_many_connections');
      second.connection.closed();
      expect((await enter()).socket.isOpen).toBe(true);
    });

    it('[SYN28] a crowd that comes at once does not get past the bound', async () => {
      engine.switches.maxConnections = 3;
      const crowd = Array.from({ length: 10 }, () => engine.connect());
      await settle();
      expect(crowd.filter(({ socket }) => socket.isOpen)).toHaveLength(3);
    });

    it('nothing is loaded, watched or joined for somebody who hung up meanwhile', async () => {
      let go = (): void => undefined;
      engine.access.gate = new Promise((resolve) => {
        go = resolve;
      });
      const { socket, connection } = engine.connect();
      await settle();
      socket.hangUp();
      connection.closed();
      go();
      await settle();
      expect(engine.tally.loads).toBe(0);
      expect(engine.access.watched.size).toBe(0);
      const store = new HandStore();
      engine = createEngine({ store });
      store.loading = engine.access.gate;
      const late = engine.connect();
      late.connection.closed();
      await settle();
      expect([...engine.documents].map(({ members }) => members)).not.toContain(1);
      expect(engine.access.watched.size).toBe(0);
    });
  });

  describe('rights', () => {
    it('[SYN18] a feature that is switched off acts at once, also on those who are just coming in', async () => {
      const store = new HandStore();
      engine = createEngine({ store });
      const inside = await enter();
      let go = (): void => undefined;
      store.loading = new Promise((resolve) => {
        go = resolve;
      });
      const coming = engine.connect({ document: 'other' });
      await settle();
      engine.switches.isOn = false;
      inside.connection.recheck();
      coming.connection.recheck();
      expect(inside.socket.closedWith?.code).toBe('feature_off');
      go();
      await settle();
      expect(coming.socket.closedWith?.code).toBe('feature_off');
      expect((await enter()).socket.closedWith?.code).toBe('feature_off');
    });

    it('[SYN18] a ban and the end of a token act on open connections', async () => {
      const { socket, connection } = await enter({ token: 'ada' });
      connection.message(state(7));
      const ben = await enter({ token: 'ben' });
      engine.access.end('ada', problem('banned'));
      expect(socket.closedWith?.code).toBe('banned');
      expect([...engine.documents][0]?.members).toBe(1);
      expect([...engine.documents][0]?.presence.size).toBe(0);
      engine.access.end('ben', problem('token_expired'));
      expect(ben.socket.closedWith?.code).toBe('token_expired');
      expect(engine.access.watched.size).toBe(0);
    });

    it('[SYN18] a client of ours renews its token, for the same person only', async () => {
      const { socket, connection } = await enter({ ...own, token: 'ada' });
      heard(socket);
      const renew = async (token: string): Promise<void> => {
        connection.message(controlMessage(JSON.stringify({ type: 'token', token })));
        await settle();
      };
      await renew('ada:read');
      expect(heard(socket)).toEqual([{ type: 'control', message: { type: 'access', access: 'read' } }]);
      expect([...engine.access.watched.values()][0]?.renewed).toHaveLength(1);
      await renew('ada');
      expect(heard(socket)).toEqual([{ type: 'control', message: { type: 'access', access: 'write' } }]);
      await renew('ben');
      expect(socket.closedWith?.code).toBe('token_invalid');
      await renew('ada');
      expect(engine.access.watched.size).toBe(0);
    });

    it('[IDN23] another role counts at once and on the same connection', async () => {
      const { socket, connection } = await enter({ ...own, token: 'ada' });
      heard(socket);
      engine.access.change('ada', { grants: [] });
      expect(heard(socket)).toEqual([{ type: 'control', message: { type: 'access', access: 'read' } }]);
      engine.access.change('ada', { role: 'moderator', grants: undefined });
      expect(heard(socket)).toEqual([{ type: 'control', message: { type: 'access', access: 'write' } }]);
      engine.access.forbidden.add('ada');
      engine.access.change('ada', { role: 'guest' });
      expect(socket.closedWith?.code).toBe('forbidden');
      connection.closed();
      expect(engine.access.watched.size).toBe(0);
    });

    it('[SYN18] a grant taken back closes, or makes a reader', async () => {
      const { socket, connection } = await enter({ ...own, token: 'ada' });
      connection.recheck();
      engine.access.forbidden.add('ada');
      connection.recheck();
      expect(socket.closedWith?.code).toBe('forbidden');
      connection.recheck();
      expect(engine.tally.refusals.get('forbidden')).toBe(1);
    });
  });

  describe('being there', () => {
    it('[SYN16] says something after 20 s of silence, and only then', async () => {
      const { socket, connection } = await enter();
      heard(socket);
      engine.clock.advance(19_999);
      connection.keepAlive();
      expect(socket.sent).toEqual([]);
      engine.clock.advance(1);
      connection.keepAlive();
      connection.keepAlive();
      expect(heard(socket)).toEqual([{ type: 'awareness', entries: nothing }]);
      const coming = engine.connect();
      engine.clock.advance(30_000);
      coming.connection.keepAlive();
      expect(coming.socket.sent).toEqual([]);
    });

    it('[SYN29] tells a client of ours to come back, and bothers nobody else with it', async () => {
      const ours = await enter(own);
      const stock = await enter();
      heard(ours.socket);
      heard(stock.socket);
      for (const { connection } of [ours, stock]) connection.goAway(1_234);
      expect(heard(ours.socket)).toEqual([
        { type: 'control', message: { type: 'goaway', reconnectAfterMs: 1_234, code: 'draining' } },
      ]);
      expect(stock.socket.sent).toEqual([]);
    });

    it('who leaves takes everything along: seat, presence, watch', async () => {
      const { connection } = await enter();
      connection.message(state(7));
      const [document] = [...engine.documents];
      connection.closed();
      connection.closed();
      connection.message(updateMessage(typed(1, 0, 'x')));
      expect(document?.members).toBe(0);
      expect(document?.presence.size).toBe(0);
      expect(document?.ledger.isEmpty).toBe(true);
      expect(engine.access.watched.size).toBe(0);
    });
  });
});
