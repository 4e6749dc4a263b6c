import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import type { DocumentOptions, Provider } from './provider.ts';
import { Provider as DocumentProvider } from './provider.ts';
import { MemoryStorage } from './storage/memory.ts';
import { seededRandom } from './testing/chance.ts';
import { FakeClock } from './testing/fake-clock.ts';
import { type FakeSurroundings, fakePlatform } from './testing/fake-platform.ts';
import { FakeServer } from './testing/fake-server.ts';
import { controlTextMessage, savedMessage, updateMessage } from './wire/messages.ts';
import { writePresence } from './wire/presence-entries.ts';

let clock: FakeClock;
let server: FakeServer;
let surroundings: FakeSurroundings;
const opened: Provider[] = [];

beforeEach(() => {
  clock = new FakeClock();
  server = new FakeServer(clock);
});

afterEach(async () => {
  for (const provider of opened.splice(0)) await provider.close();
});

interface Client {
  provider: Provider;
  text: Y.Text;
  faults: string[];
}

function client(options: Partial<DocumentOptions> = {}): Client {
  const platform = fakePlatform(clock, seededRandom(opened.length + 1), server.openSocket);
  surroundings = platform.surroundings;
  const provider = new DocumentProvider({ server: 'ws://server/sync', document: 'notes', ...options }, platform);
  const faults: string[] = [];
  provider.on('fault', ({ code }) => faults.push(code));
  opened.push(provider);
  return { provider, text: provider.doc.getText('text'), faults };
}

const serverText = (): string => server.doc.getText('text').toString();

describe('the way to the server', () => {
  it('[SYN3] says hello in its first message, with the token, and is live when the document has come', async () => {
    server.doc.getText('text').insert(0, 'here before');
    const { provider, text } = client({ token: 'secret', name: 'Ada' });
    expect(provider.state).toEqual({ at: 'connecting' });
    await clock.advance(100);
    expect(text.toString()).toBe('here before');
    expect(provider.state).toEqual({ at: 'live', via: 'server' });
    const [session] = server.sessions;
    expect(session?.url).toBe('ws://server/sync/notes');
    expect(session?.controls).toEqual([{ type: 'hello', token: 'secret', name: 'Ada' }]);
    expect(session?.frames).toBe(2);
  });

  it('lays the messages of one turn into one frame', async () => {
    const { text } = client();
    await clock.advance(100);
    const before = server.sessions[0]?.frames ?? 0;
    for (const letter of 'several') text.insert(0, letter);
    await clock.advance(100);
    expect((server.sessions[0]?.frames ?? 0) - before).toBe(1);
    expect(serverText()).toBe('lareves');
  });

  it('comes back after a crash with jitter, and nothing is lost', async () => {
    const ada = client();
    const ben = client();
    await clock.advance(100);
    server.crash();
    ada.text.insert(0, 'written meanwhile');
    await clock.advance(40_000);
    expect(ada.provider.state).toEqual({ at: 'reconnecting' });
    const attempts = server.sessions.length;
    expect(attempts).toBeGreaterThan(5);
    expect(attempts).toBeLessThan(40);
    server.isDown = false;
    await clock.advance(40_000);
    expect(ada.provider.state).toEqual({ at: 'live', via: 'server' });
    expect(ben.text.toString()).toBe('written meanwhile');
    expect(ada.faults).toEqual([]);
  });

  it('[SYN29] comes back when the server said, not before', async () => {
    const { provider } = client();
    await clock.advance(100);
    server.sessions[0]?.control({ type: 'goaway', reconnectAfterMs: 3_000, code: 'draining' });
    await clock.advance(10);
    server.sessions[0]?.close(4503, 'draining: The server is about to stop.');
    await clock.advance(2_900);
    expect(server.sessions).toHaveLength(1);
    await clock.advance(2_000);
    expect(server.sessions).toHaveLength(2);
    expect(provider.state.at).toBe('live');
  });

  it.each([
    [4400, 'invalid_update', 'fix'],
    [4403, 'banned', 'stop'],
    [4404, 'not_found', 'stop'],
    [4413, 'document_too_large', 'fix'],
  ])('[SYN2] does not come back after %i, and says why', async (closeCode, code, kind) => {
    const { provider, text } = client();
    await clock.advance(100);
    server.sessions[0]?.close(closeCode, `${code}: This is why.`);
    await clock.advance(60_000);
    expect(server.sessions).toHaveLength(1);
    expect(provider.state).toMatchObject({ at: 'refused', reason: { code, kind, message: 'This is why.' } });
    text.insert(0, 'kept here');
    await expect(provider.whenSaved()).rejects.toMatchObject({ code });
  });

  it('[SYN2] leaves a server alone that says that it has too much to do', async () => {
    client();
    await clock.advance(100);
    server.sessions[0]?.close(4529, 'rate_limited: You send too fast.');
    await clock.advance(4_990);
    expect(server.sessions).toHaveLength(1);
    await clock.advance(1_000);
    expect(server.sessions).toHaveLength(2);
  });

  it('is waited for without end, or as long as the application likes', async () => {
    server.isDown = true;
    const { provider, text } = client();
    const [inTime, saved] = [provider.whenLive({ withinMs: 3_000 }), provider.whenSaved({ withinMs: 90_000 })];
    const late = expect(inTime).rejects.toMatchObject({ code: 'unreachable', kind: 'retry' });
    await clock.advance(3_000);
    await late;
    text.insert(0, 'goes on being tried');
    server.isDown = false;
    await clock.advance(60_000);
    await saved;
    expect(serverText()).toBe('goes on being tried');
  });

  it('does not wait when the network is back, and looks whether an old connection still lives', async () => {
    const { provider } = client();
    await clock.advance(100);
    server.crash();
    await clock.advance(60_000);
    server.isDown = false;
    surroundings.wake();
    await clock.advance(100);
    expect(provider.state.at).toBe('live');
    const before = server.sessions.length;
    const line = server.sessions.at(-1);
    if (line) line.send = () => undefined;
    surroundings.wake();
    await clock.advance(12_000);
    expect(server.sessions.length).toBe(before + 1);
  });

  it('notices a line that went silent', async () => {
    client();
    await clock.advance(100);
    const [session] = server.sessions;
    if (session) session.send = () => undefined;
    await clock.advance(50_000);
    expect(server.sessions.length).toBeGreaterThan(1);
  });
});

describe('tokens', () => {
  const jwt = (lifeMs: number): string => {
    const seconds = Math.floor(clock.now() / 1000);
    return `h.${btoa(JSON.stringify({ iat: seconds, exp: seconds + lifeMs / 1000 }))}.s`;
  };

  it('[SYN18] are renewed while connected, before they run out', async () => {
    client({ token: () => jwt(60_000) });
    await clock.advance(100_000);
    expect(server.sessions).toHaveLength(1);
    expect(server.sessions[0]?.controls.map(({ type }) => type)).toEqual(['hello', 'token', 'token']);
  });

  it('are asked for again, once, when the server does not take one', async () => {
    let asked = 0;
    server.turnAway = (session) => (session.controls[0]?.['token'] === 'token 2' ? undefined : 'token_expired');
    const { provider } = client({ token: async () => `token ${++asked}` });
    await clock.advance(1_000);
    expect(provider.state.at).toBe('live');
    server.turnAway = () => 'token_invalid';
    server.sessions.at(-1)?.close(4401, 'token_expired: Your token has expired.');
    await clock.advance(60_000);
    expect(asked).toBe(3);
    expect(provider.state).toMatchObject({ at: 'refused', reason: { code: 'token_invalid' } });
  });

  it('that cannot be had are a fault, and are asked for again', async () => {
    let isBroken = true;
    const { provider, faults } = client({
      token: () => (isBroken ? Promise.reject(new Error('signed out')) : 'good'),
    });
    await clock.advance(3_000);
    expect(faults[0]).toBe('token_unavailable');
    expect(provider.state.at).toBe('connecting');
    isBroken = false;
    await clock.advance(30_000);
    expect(provider.state.at).toBe('live');
  });
});

describe('stock servers', () => {
  it('that agree to any subprotocol are recognised by what they say first', async () => {
    server.dialect = 'stock-agreeing';
    server.doc.getText('text').insert(0, 'stock');
    const { provider, text } = client();
    await clock.advance(100);
    expect(text.toString()).toBe('stock');
    text.insert(5, ' taken');
    await clock.advance(100);
    expect(serverText()).toBe('stock taken');
    expect(provider.saveState).toEqual({ saved: false, unsaved: 0, durability: 'unknown' });
  });

  it('that do not agree are asked without it, with the token in the address', async () => {
    server.dialect = 'stock-refusing';
    const { provider } = client({ token: 'secret' });
    await clock.advance(10_000);
    expect(provider.state).toEqual({ at: 'live', via: 'server' });
    expect(server.open.map(({ url }) => url)).toEqual(['ws://server/sync/notes?token=secret']);
  });

  it('are not what a server of ours is taken for that was down at first', async () => {
    server.isDown = true;
    const { provider } = client();
    await clock.advance(20_000);
    server.isDown = false;
    await clock.advance(60_000);
    expect(provider.state.at).toBe('live');
    expect(server.open.map(({ isOwn }) => isOwn)).toEqual([true]);
  });
});

describe('saved', () => {
  it('[SYN20] is true only once the server has said of everything that it is on disk', async () => {
    server.savesAtOnce = false;
    const { provider, text } = client();
    expect(provider.saved).toBe(false);
    await clock.advance(100);
    expect(provider.saved).toBe(false);
    server.save();
    await clock.advance(100);
    expect(provider.saved).toBe(true);
    text.insert(0, 'one');
    text.insert(0, 'two');
    expect(provider.saveState).toEqual({ saved: false, unsaved: 2, durability: 'disk' });
    await clock.advance(100);
    expect(provider.unsaved).toBe(2);
    server.sessions[0]?.send(savedMessage(2));
    await clock.advance(100);
    expect(provider.unsaved).toBe(1);
    server.save();
    await clock.advance(100);
    expect(provider.saved).toBe(true);
  });

  it('[SYN22] is not what a server means that keeps documents in memory', async () => {
    server.durability = 'memory';
    const { provider } = client();
    await clock.advance(100);
    expect(provider.saveState).toEqual({ saved: false, unsaved: 0, durability: 'memory' });
  });

  it('is not true of what was sent and not acknowledged before a crash, until it was sent again', async () => {
    server.savesAtOnce = false;
    const { provider, text } = client();
    await clock.advance(100);
    text.insert(0, 'lost by the server');
    await clock.advance(1);
    server.crash();
    server.isDown = false;
    await clock.advance(10_000);
    expect(serverText()).toBe('lost by the server');
    expect(provider.unsaved).toBe(1);
    server.save();
    await clock.advance(100);
    expect(provider.saved).toBe(true);
  });

  it('[SYN21] is not true of what was refused; what may be taken later is sent again', async () => {
    const { provider, text, faults } = client();
    await clock.advance(100);
    server.refuseUpdate = () => 'storage_unavailable';
    text.insert(0, 'refused');
    await clock.advance(100);
    text.insert(0, 'and held, ');
    await clock.advance(1_000);
    expect(faults).toEqual(['storage_unavailable']);
    expect(provider.unsaved).toBe(2);
    server.refuseUpdate = undefined;
    await clock.advance(6_000);
    expect(serverText()).toBe('and held, refused');
    expect(provider.saved).toBe(true);
  });

  it('[SYN17] is not true of what a reader writes; it is sent when they may write', async () => {
    server.access = 'read';
    const { provider, text, faults } = client();
    await clock.advance(100);
    text.insert(0, 'not mine to say');
    await clock.advance(1_000);
    expect(serverText()).toBe('');
    expect(provider.saved).toBe(false);
    expect(faults).toEqual(['read_only']);
    server.sessions[0]?.control({ type: 'access', access: 'write' });
    await clock.advance(100);
    expect(serverText()).toBe('not mine to say');
    expect(provider.saved).toBe(true);
  });

  it('asks the host app when a page with unsaved work is left', async () => {
    const { provider, text } = client();
    provider.on('leaving', ({ unsaved, ask }) => {
      if (unsaved === 1) ask();
    });
    await clock.advance(100);
    expect(surroundings.leave()).toBe(false);
    text.insert(0, 'x');
    expect(surroundings.leave()).toBe(true);
    await clock.advance(100);
    expect(surroundings.leave()).toBe(false);
  });

  it('outlives the page where edits were made without a server', async () => {
    const memory = new MemoryStorage();
    server.isDown = true;
    const offline = client({ storage: memory.document('notes') });
    await clock.advance(100);
    offline.text.insert(0, 'made offline');
    await offline.provider.close();
    const again = client({ storage: memory.document('notes') });
    await clock.advance(100);
    expect(again.text.toString()).toBe('made offline');
    expect(again.provider.unsaved).toBe(1);
    server.isDown = false;
    await clock.advance(60_000);
    expect(serverText()).toBe('made offline');
    expect(again.provider.saved).toBe(true);
    await again.provider.close();
    server.isDown = true;
    const third = client({ storage: memory.document('notes') });
    await clock.advance(100);
    expect(third.provider.saveState).toEqual({ saved: true, unsaved: 0, durability: 'disk' });
  });

  it('is bounded where the server takes nothing: one difference leaves when it does again', async () => {
    const { provider, text } = client();
    await clock.advance(100);
    server.buffered = 2 * 1024 * 1024;
    const before = server.sessions[0]?.updates ?? 0;
    for (let index = 0; index < 500; index++) {
      text.insert(0, 'x');
      await clock.advance(10);
    }
    expect((server.sessions[0]?.updates ?? 0) - before).toBe(0);
    server.buffered = 0;
    await clock.advance(200);
    expect((server.sessions[0]?.updates ?? 0) - before).toBe(1);
    expect(serverText()).toHaveLength(500);
    expect(provider.saved).toBe(true);
  });
});

describe('a server that lies', () => {
  const hostile: [string, Uint8Array, string][] = [
    ['a frame that breaks off', new Uint8Array([0, 2, 200]), 'bad_frame'],
    ['an update that is none', updateMessage(new Uint8Array([1, 2, 3])), 'bad_update'],
    ['control that is no JSON', controlTextMessage('{'), 'bad_frame'],
    ['control of wrong types', controlTextMessage('{"type":"goaway","reconnectAfterMs":"soon","code":7}'), 'bad_frame'],
    ['more saved than sent', savedMessage(1_000_000), 'bad_frame'],
    ['presence that is no JSON', new Uint8Array([1, 5, 1, 9, 1, 1, 123]), 'bad_frame'],
    ['presence of somebody who is a number', new Uint8Array([1, 5, 1, 9, 1, 1, 55]), 'bad_frame'],
  ];

  it.each(hostile)('gets a typed error and a new connection: %s', async (_name, message, code) => {
    const { provider, text, faults } = client();
    await clock.advance(100);
    server.sessions[0]?.send(message);
    await clock.advance(10);
    expect(faults).toEqual([code]);
    await clock.advance(30_000);
    expect(provider.state.at).toBe('live');
    text.insert(0, 'unharmed');
    await clock.advance(100);
    expect(provider.saved).toBe(true);
  });

  it.each(['says nothing', 'says welcome and nothing else'])(
    'is left and tried again where it lets one in and %s; nobody waits for ever',
    async (what) => {
      let sockets = 0;
      const platform = fakePlatform(clock, seededRandom(3), (_url, _protocols, events) => {
        sockets += 1;
        clock.after(5, () => {
          events.opened();
          const welcome = { type: 'welcome', document: 'notes', access: 'write', durability: 'disk', features: [] };
          const user = { id: 'u', name: 'U', role: 'member' };
          if (what !== 'says nothing') events.message(controlTextMessage(JSON.stringify({ ...welcome, user })));
        });
        return { send: () => undefined, close: () => undefined, buffered: 0 };
      });
      const provider = new DocumentProvider({ server: 'ws://server/sync', document: 'notes' }, platform);
      opened.push(provider);
      const waiting = provider.whenLive({ withinMs: 120_000 });
      const late = expect(waiting).rejects.toMatchObject({ code: 'unreachable' });
      await clock.advance(120_000);
      await late;
      expect(sockets).toBeGreaterThan(1);
      expect(sockets).toBeLessThan(30);
      expect(provider.state).toEqual({ at: 'connecting' });
    },
  );

  it('is not asked again where it sends more than is taken', async () => {
    const { provider } = client({ maxFrameBytes: 1_000 });
    await clock.advance(100);
    server.sessions[0]?.send(new Uint8Array(2_000));
    await clock.advance(60_000);
    expect(provider.state).toMatchObject({ at: 'refused', reason: { code: 'frame_too_large', kind: 'stop' } });
    expect(server.sessions).toHaveLength(1);
  });

  it('cannot speak in the name of this client, nor take its presence away', async () => {
    const { provider, faults } = client();
    provider.awareness.setLocalState({ name: 'Ada' });
    await clock.advance(100);
    const own = provider.awareness.clientID;
    const steal = writePresence([{ client: own, clock: 1_000, state: { name: 'Mallory' } }]);
    server.sessions[0]?.events.message(new Uint8Array([1, steal.length, ...steal]));
    await clock.advance(100);
    expect(provider.awareness.getLocalState()).toEqual({ name: 'Ada' });
    expect(server.sessions[0]?.presence.get(own)).toMatchObject({ clock: 1_001, state: { name: 'Ada' } });
    expect(faults).toEqual(['presence_foreign']);
  });

  it('that sends edits without their ground is asked for it, and left in the end', async () => {
    const { faults } = client();
    await clock.advance(100);
    const doc = new Y.Doc();
    doc.getText('text').insert(0, 'ground');
    const vector = Y.encodeStateVector(doc);
    doc.getText('text').insert(6, ' and more');
    server.sessions[0]?.send(updateMessage(Y.encodeStateAsUpdate(doc, vector)));
    await clock.advance(9_000);
    expect(faults).toEqual([]);
    await clock.advance(2_000);
    expect(faults).toEqual(['pending_updates']);
  });
});

describe('a system that lacks something', () => {
  it('is told so where it has no WebSocket', async () => {
    const platform = fakePlatform(clock, seededRandom(9), undefined);
    const provider = new DocumentProvider({ server: 'ws://server/sync', document: 'notes' }, platform);
    opened.push(provider);
    await expect(provider.whenLive()).rejects.toMatchObject({ code: 'web_socket_missing', kind: 'fix' });
  });

  it('is told so where the storage is full, and works on without it', async () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    const storage = {
      load: async () => ({ updates: [], savedMark: undefined }),
      append: () => Promise.reject(full),
      replace: () => Promise.reject(full),
      mark: () => Promise.reject(full),
      close: async () => undefined,
    };
    const { provider, text, faults } = client({ storage });
    await clock.advance(100);
    for (let index = 0; index < 10; index++) text.insert(0, 'x');
    await clock.advance(1_000);
    expect(provider.saved).toBe(true);
    expect(faults).toEqual(['storage_failed']);
  });
});
