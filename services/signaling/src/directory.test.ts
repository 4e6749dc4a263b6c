import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Access } from '@nodegx/service-kit';
import { type FakeClient, makeServer, openAccess, openLimits, type Received, type Server } from './testing/parts.ts';

let server: Server;

beforeEach(async () => {
  server = await makeServer();
});

async function open(room: string, user: string, session?: Record<string, unknown>): Promise<FakeClient> {
  const client = server.connect({ userId: user });
  await client.ask({
    type: 'join',
    room,
    peerId: user,
    metadata: { name: user },
    ...(session && { options: { session } }),
  });
  return client;
}

const names = (): string[] => server.directory.all().map(({ session }) => session.room);
const inAnHour = (hours = 1): string => new Date(server.clock.now() + hours * 3_600_000).toISOString();

describe('the directory', () => {
  it('[SIG28] lists what its host published, and nothing else', async () => {
    const ada = await open('hidden', 'ada');
    await open('shown', 'ben', { title: 'Shown', tags: ['x'], secret: 'no' });
    expect(server.directory.all().map(({ session }) => session)).toEqual([
      {
        room: 'shown',
        title: 'Shown',
        tags: ['x'],
        state: 'live',
        host: { userId: 'ben', name: 'ben' },
        people: 1,
        maxPeers: 10,
        locked: false,
        createdAt: new Date(server.clock.now()).toISOString(),
      },
    ]);
    const eve = await open('shown', 'eve');
    expect(await eve.ask({ type: 'publish', room: 'shown', session: { title: 'Mine' } })).toMatchObject([
      { code: 'not_allowed' },
    ]);
    expect(await eve.ask({ type: 'unpublish', room: 'shown' })).toMatchObject([{ code: 'not_allowed' }]);
    await ada.ask({ type: 'publish', room: 'hidden', session: { title: 'Not any more' } });
    expect(names().sort()).toEqual(['hidden', 'shown']);
    await ada.ask({ type: 'unpublish', room: 'hidden' });
    await ada.ask({ type: 'leave' });
    expect(names()).toEqual(['shown']);
  });

  it('[SIG4] [SIG28] believes nobody who only says that they are the host', async () => {
    await open('hidden', 'ada');
    await open('shown', 'ada', { title: 'Shown' });
    const eve = server.connect({ userId: 'ada' });
    const publish = { type: 'publish', room: 'hidden', session: { title: 'T' } };
    expect(await eve.ask(publish)).toMatchObject([{ code: 'not_allowed' }]);
    expect(await eve.ask({ type: 'unpublish', room: 'shown' })).toMatchObject([{ code: 'not_allowed' }]);
    expect(names()).toEqual(['shown']);
  });

  it('[SIG28] announces no room that the token is not for', async () => {
    const rights: Access['rights'] = (_person, _kind, name) => (name === 'mine' ? 'write' : 'none');
    server = await makeServer({ access: { ...openAccess, rights } });
    const ada = server.connect({ userId: 'ada' });
    const session = { title: 'T', scheduledFor: inAnHour() };
    expect(await ada.ask({ type: 'publish', room: 'other', session })).toMatchObject([{ code: 'forbidden' }]);
    expect(await ada.ask({ type: 'publish', id: 1, room: 'mine', session })).toEqual([{ type: 'ack', id: 1 }]);
    expect(names()).toEqual(['mine']);
  });

  it('[SIG28] shows what people see: no hidden characters, no towers of marks, and a title that is one', async () => {
    const session = {
      title: `\u202Eweiver \u200B${'e\u0301'}${'\u0301'.repeat(50)}`,
      description: 'one\u2066\n\n  two  ',
      tags: ['a\u200B', 'a', '\u200B'],
    };
    const host = await open('r', 'ada', session);
    const shown = { title: `weiver \u00E9${'\u0301'.repeat(8)}`, description: 'one\n\ntwo', tags: ['a'] };
    expect(server.directory.all()[0]?.session).toMatchObject(shown);
    const [refused] = await host.ask({ type: 'publish', room: 'r', session: { title: '\u200B' } });
    expect(refused).toMatchObject({ code: 'bad_request', details: { path: 'session.title' } });
    const ben = server.connect({ userId: 'ben' });
    const join = { type: 'join', room: 's', peerId: 'b', options: { session: { title: '\u3164' } } };
    expect(await ben.ask(join)).toMatchObject([{ code: 'bad_request', details: { path: 'options.session.title' } }]);
  });

  it('[SIG26] has live sessions newest first, then announced ones soonest first', async () => {
    const ada = server.connect({ userId: 'ada' });
    for (const [room, hours] of [
      ['late', 5],
      ['soon', 1],
    ] as const) {
      await ada.ask({ type: 'publish', room, session: { title: room, scheduledFor: inAnHour(hours) } });
    }
    for (const room of ['first', 'second', 'third']) {
      await open(room, `host of ${room}`, { title: room });
      server.clock.advance(1_000);
    }
    expect(names()).toEqual(['third', 'second', 'first', 'soon', 'late']);
  });

  it('[SIG28] keeps an announced room for whoever announced it, until two hours after its time', async () => {
    const ada = server.connect({ userId: 'ada' });
    const session = { title: 'Soon', scheduledFor: inAnHour() };
    expect(await ada.ask({ type: 'publish', id: 1, room: 'r', session })).toEqual([{ type: 'ack', id: 1 }]);
    const ben = server.connect({ userId: 'ben' });
    expect(await ben.ask({ type: 'publish', room: 'r', session })).toMatchObject([{ code: 'not_allowed' }]);
    expect(await ben.ask({ type: 'join', room: 'r', peerId: 'b' })).toMatchObject([{ code: 'room_not_found' }]);
    await ada.ask({ type: 'join', room: 'r', peerId: 'a' });
    expect(server.directory.all().map(({ session }) => session)).toMatchObject([
      { room: 'r', state: 'live', title: 'Soon' },
    ]);
    await ada.ask({ type: 'publish', room: 's', session });
    server.clock.advance(3 * 3_600_000);
    server.hub.tidy();
    expect(names()).toEqual(['r']);
    for (const scheduledFor of [undefined, inAnHour(-3), inAnHour(24 * 400)]) {
      const wrong = { type: 'publish', room: 't', session: { title: 'T', scheduledFor } };
      expect(await ada.ask(wrong)).toMatchObject([{ code: 'bad_request', details: { path: 'session.scheduledFor' } }]);
    }
  });

  it('[SIG14] [SIG28] counts announcing as opening, once', async () => {
    server.limits = { ...openLimits, maxSessionsPerUser: 1, sessionsPerHour: 1 };
    const ada = server.connect({ userId: 'ada' });
    const session = { title: 'T', scheduledFor: inAnHour() };
    await ada.ask({ type: 'publish', room: 'r', session });
    expect(await ada.ask({ type: 'publish', room: 's', session })).toMatchObject([{ code: 'too_many_rooms' }]);
    expect(await ada.ask({ type: 'join', room: 'r', peerId: 'a' })).toMatchObject([{ type: 'joined' }]);
  });

  it('[SIG29] is watched: as it is, then what changes, at most four times a second', async () => {
    const host = await open('r', 'ada', { title: 'T' });
    const watcher = server.connect({ userId: 'eve' });
    const [first] = await watcher.ask({ type: 'watch-sessions', id: 1 });
    expect(first).toMatchObject({ type: 'sessions', id: 1, sessions: [{ room: 'r', people: 1 }], more: false });
    for (const name of ['ben', 'zoe', 'max']) await open('r', name);
    await open('private', 'somebody');
    expect(watcher.take()).toEqual([]);
    server.clock.advance(250);
    expect(watcher.take()).toMatchObject([{ type: 'session-changed', session: { room: 'r', people: 4 } }]);
    server.clock.advance(10_000);
    expect(watcher.take()).toEqual([]);
    await host.ask({ type: 'end', room: 'r' });
    server.clock.advance(250);
    expect(watcher.take()).toEqual([{ type: 'session-gone', room: 'r' }]);
    // Switched off, everything is gone.
    await open('s', 'ada', { title: 'S' });
    server.clock.advance(250);
    watcher.take();
    server.limits = { ...openLimits, hasPublicSessions: false };
    server.directory.changed(undefined);
    server.clock.advance(250);
    expect(watcher.take()).toEqual([{ type: 'session-gone', room: 's' }]);
    expect(await watcher.ask({ type: 'unwatch-sessions', id: 2 })).toEqual([{ type: 'ack', id: 2 }]);
    expect(server.directory.watchers).toBe(0);
  });

  it('[SIG29] tells a second watcher what the first was not told yet', async () => {
    const one = server.connect({ userId: 'one' });
    await one.ask({ type: 'watch-sessions' });
    await open('r', 'ada', { title: 'T' });
    const two = server.connect({ userId: 'two' });
    const [snapshot] = await two.ask({ type: 'watch-sessions' });
    expect(snapshot).toMatchObject({ sessions: [{ room: 'r' }] });
    server.clock.advance(250);
    const told = (client: FakeClient): Received[] => client.take().filter(({ type }) => type === 'session-changed');
    expect([told(one).length, told(two).length]).toEqual([1, 0]);
  });
});
