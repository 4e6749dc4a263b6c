import { expect, it } from '@jest/globals';
import { parseSignalingServerMessage } from '@nodegx/protocol';
import { makeServer, settle } from './testing/parts.ts';
import { chanceOf } from './testing/simulation.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const rounds = 4_000;

// Joining comes often, so that there is something to break.
const types = [
  'join',
  'join',
  'join',
  'hello',
  'refresh',
  'resume',
  'join',
  'leave',
  'signal',
  'invite',
  'decline',
  'revoke',
  'link',
  'kick',
  'ban',
  'unban',
  'lock',
  'lobby',
  'admit',
  'deny',
  'set-role',
  'hand-over',
  'end',
  'publish',
  'unpublish',
  'watch-sessions',
  'unwatch-sessions',
  'report',
  'ping',
  'nonsense',
];
const values: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1,
  2,
  1e308,
  '',
  'a',
  'b',
  'r',
  's',
  'editor',
  'viewer',
  'relay',
  'x.y.z',
  '\u0000',
  '__proto__',
  'constructor',
  '🙂'.repeat(40),
  [],
  ['a', 'b'],
  {},
  { title: 'T' },
  { topology: 'star' },
  { lobby: true },
  { locked: true, onHostLeave: 'end' },
  { title: 'T', scheduledFor: '2025-01-18T01:00:00Z' },
  [{ room: 'r', seq: 0 }],
  JSON.parse('{"__proto__":{"polluted":true}}'),
];
const fields = [
  'id',
  'room',
  'peerId',
  'userId',
  'metadata',
  'to',
  'signal',
  'targetUserId',
  'roomId',
  'sessionInfo',
  'role',
  'key',
  'invitation',
  'token',
  'resumeId',
  'rooms',
  'options',
  'session',
  'locked',
  'lobby',
  'ice',
  'ms',
  'uses',
  'expiresInMs',
  'mustExist',
];

/** A field is right more often than not, so that messages get past the parser. */
const usual: Readonly<Record<string, readonly unknown[]>> = {
  room: ['r', 's'],
  roomId: ['r', 's'],
  peerId: ['a', 'b', 'c'],
  to: ['a', 'b', ['a', 'b']],
  signal: [{ x: 1 }],
  targetUserId: ['u1', 'u2'],
  session: [{ title: 'T' }],
  role: ['editor', 'viewer'],
  locked: [true, false],
  lobby: [true, false],
  ice: ['host'],
  token: ['{"id":"u1"}'],
  resumeId: ['id-1', 'id-2'],
  rooms: [[{ room: 'r', seq: 1 }]],
  userId: ['u1', 'u2'],
  invitation: ['id-3', 'a.b.c'],
};

it(`[SIG2] costs nobody else anything, whatever is sent (SEED=${seed})`, async () => {
  const random = chanceOf(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const server = await makeServer();
  const bystander = server.connect({ userId: 'by' });
  await bystander.ask({ type: 'join', room: 'quiet', peerId: 'by' });
  const refused: unknown[] = [];
  const clients = Array.from({ length: 6 }, (_, index) => server.connect({ userId: `u${index}` }));
  for (let round = 0; round < rounds; round++) {
    const at = Math.floor(random() * clients.length);
    const client = clients[at];
    if (client === undefined || !client.socket.isOpen || random() < 0.005) {
      client?.drop();
      clients[at] = server.connect({ userId: `u${at}` });
      continue;
    }
    const message: Record<string, unknown> = { type: pick(types) };
    for (const field of fields)
      if (random() < 0.6)
        message[field] = random() < 0.985 ? (pick(usual[field] ?? [undefined]) ?? undefined) : pick(values);
    const text = JSON.stringify(message);
    const dice = random();
    if (dice < 0.03) client.sendText(text.slice(0, Math.floor(random() * text.length)));
    else if (dice < 0.05) {
      client.connection.message(
        Uint8Array.from({ length: 20 }, () => Math.floor(random() * 256)),
        random() < 0.5,
      );
    } else client.sendText(text);
    if (random() < 0.3) await settle();
    if (random() < 0.02) {
      server.clock.advance(5_000);
      server.hub.sweep();
      server.hub.tidy();
    }
    for (const answer of client.take()) if (!parseSignalingServerMessage(answer).ok) refused.push(answer);
  }
  await settle();
  expect(server.faults).toEqual([]);
  expect(refused).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(bystander.socket.isOpen).toBe(true);
  // The rest of the server was neither stuck nor emptied by it.
  expect(server.tally.events.get('joined') ?? 0).toBeGreaterThan(20);
  expect(server.hub.world.rooms.get('quiet')?.seats.size).toBe(1);
  let seats = 0;
  for (const room of server.hub.world.rooms.values()) seats += room.seats.size;
  expect(server.hub.world.seats).toBe(seats);
});
