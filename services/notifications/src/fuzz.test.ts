import { describe, expect, it } from '@jest/globals';
import { Device } from './testing/device.ts';
import { type Random, seeded, seeds } from './testing/random.ts';
import { type NotificationServer, serveNotifications } from './testing/server.ts';

const messages = Number(process.env['NOTIFICATION_FUZZ'] ?? 600);

const types = [
  'authenticate',
  'resume',
  'get-notifications',
  'mark-read',
  'mark-all-read',
  'send-notification',
  'delete-notification',
  'undelete-notification',
  'mute',
  'unmute',
  'block',
  'unblock',
  'get-preferences',
  'push-subscribe',
  'push-unsubscribe',
  'add-webhook',
  'remove-webhook',
  'get-webhooks',
  'active',
  'notification',
  'constructor',
  '__proto__',
];
const fields = [
  'id',
  'userId',
  'targetUserId',
  'notificationId',
  'notificationType',
  'fromUserId',
  'from',
  'data',
  'subject',
  'key',
  'expiresAt',
  'requires',
  'seq',
  'epoch',
  'keep',
  'limit',
  'cursor',
  'what',
  'value',
  'url',
  'endpoint',
  'subscription',
  'token',
  'resume',
  'features',
  '__proto__',
  'constructor',
  'toString',
];

/** Anything that JSON can say, the more often the nearer it is to what is understood. */
function anyValue(random: Random, victims: readonly string[], depth = 0): unknown {
  const choices: (() => unknown)[] = [
    () => victims[random(victims.length)],
    () => ['mention', 'invite', 'system', 'thread', 'session', 'component'][random(6)],
    () =>
      ['ada', 'mallory', '__proto__', 'constructor', 'channel sessions', 'the outbox', '../../etc', 'a\u0000b'][
        random(8)
      ],
    () =>
      ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=1>', '\u202e\ud800', ''][random(5)],
    () => [-1, 0, 1, 1e308, -0, 9007199254740992, 0.5, 2 ** 31][random(8)],
    () =>
      ['+275760-09-13T00:00:00.001Z', '1969-12-31T23:59:59Z', '9999-12-31T23:59:59Z', '2025-02-30T00:00:00Z', 'now'][
        random(5)
      ],
    () =>
      ['https://127.0.0.1/', 'http://[::1]/', 'javascript:alert(1)', 'https://a:b@c/', 'file:///etc/passwd'][random(5)],
    () => [null, true, false][random(3)],
    () => 'x'.repeat(random(3) === 0 ? 20_000 : 300),
    () => Array.from({ length: random(4) }, () => anyValue(random, victims, depth + 1)),
    () =>
      Object.fromEntries(
        Array.from({ length: random(4) }, () => [fields[random(fields.length)], anyValue(random, victims, depth + 1)]),
      ),
  ];
  return choices[random(depth > 3 ? 8 : choices.length)]?.();
}

/** Text, so that `__proto__` is a key like any other. */
function anyMessage(random: Random, victims: readonly string[]): string {
  const pairs = [`"type":${JSON.stringify(types[random(types.length)])}`, `"id":${random(1e6)}`];
  for (let count = random(7); count > 0; count--) {
    pairs.push(
      `${JSON.stringify(fields[random(fields.length)])}:${JSON.stringify(anyValue(random, victims)) ?? 'null'}`,
    );
  }
  const text = `{${pairs.join(',')}}`;
  if (random(20) > 0) return text;
  // Damaged on the way.
  const at = random(text.length);
  return text.slice(0, at) + ['', '}', '\u0000', '{"a":'][random(4)] + text.slice(at + 1 + random(3));
}

/** What the victim has, as they see it. */
async function inboxOf(server: NotificationServer, userId: string): Promise<string> {
  const device = await server.device(userId);
  const { items, unread } = await device.fetch();
  const preferences = await device.ask({ type: 'get-preferences' });
  const webhooks = await device.ask({ type: 'get-webhooks' });
  await device.leave();
  const kept = [...items.values()].filter(({ fromUserId }) => fromUserId !== 'mallory');
  const counted = kept.filter(({ read, muted }) => !read && muted === undefined).length;
  const own =
    'preferences' in preferences && 'webhooks' in webhooks ? [preferences.preferences, webhooks.webhooks] : [];
  return JSON.stringify([kept, counted, unread - counted <= items.size - kept.length, own]);
}

describe(`${messages} messages of a stranger that mean harm or nothing`, () => {
  it.each(seeds(2))(
    '[NTF3] [NTF9] change nothing of anybody else, and every one is answered (SEED=%i)',
    async (seed) => {
      const random = seeded(seed);
      const server = await serveNotifications({
        options: { messagesPerSecond: 1e6, sentPerHour: 1e6, sentPerHourToOne: 50 },
      });
      const bob = await server.device('bob');
      const victims: string[] = [];
      for (let count = 0; count < 10; count++) {
        const sent = await bob.send1('ada', { location: `${count}` });
        if (sent.type === 'notification-sent') victims.push(sent.notificationId);
      }
      const before = await inboxOf(server, 'ada');
      let mallory = await server.device('mallory');
      for (let count = 0; count < messages; count++) {
        mallory.client.send(anyMessage(random, victims));
        if (count % 50 !== 49) continue;
        // Still there, still heard: nothing broke and nothing waits for ever.
        const alive = await Promise.race([
          mallory.ask({ type: 'get-preferences' }).then(() => true),
          mallory.client.ended.then(() => false),
        ]);
        if (!alive) mallory = await server.device('mallory');
        expect(await bob.ask({ type: 'get-preferences' })).toMatchObject({ type: 'preferences' });
      }
      for (const { fromUserId, from } of (await mallory.fetch()).items.values()) {
        expect([fromUserId, from?.id]).toEqual(['mallory', 'mallory']);
      }
      expect(await inboxOf(server, 'ada')).toBe(before);
      const forged = await server.device('ada');
      for (const { fromUserId } of forged.replica.items.values()) expect(['bob', 'mallory']).toContain(fromUserId);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(server.lines.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
      expect(JSON.stringify(server.lines)).not.toContain('alert(1)');
      expect(
        await server.restart().then((again) =>
          again.device('ada').then(async (ada) => {
            const { size } = ada.replica.items;
            await again.stop();
            return size;
          }),
        ),
      ).toBe(forged.replica.items.size);
    },
  );
});

it('[NTF3] what is nested thousands deep costs an error, on the socket and over HTTP', async () => {
  const server = await serveNotifications();
  const device = await server.device('mallory');
  const data = `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`;
  const refused = device.next('error');
  device.client.send(`{"type":"send-notification","targetUserId":"bob","notificationType":"mention","data":${data}}`);
  expect(await refused).toMatchObject({ code: 'bad_request', error: expect.stringContaining('nested') });
  const response = await server.publish({
    targetUserId: 'bob',
    notificationType: 'mention',
    data: JSON.parse(`${'[['.repeat(20)}${']]'.repeat(20)}`.replace(/^\[/, '{"a":[').replace(/\]$/, ']}')),
  });
  expect(response.status).toBe(400);
  expect(await device.ask({ type: 'get-preferences' })).toMatchObject({ type: 'preferences' });
  await server.stop();
});

it('[NTF3] a megabyte of anything, in one frame or many, closes that socket only', async () => {
  const server = await serveNotifications();
  const bob = await server.device('bob');
  for (const data of ['x'.repeat(1_000_000), `{"type":"send-notification","data":{"a":"${'y'.repeat(1_000_000)}"}}`]) {
    const device = await Device.enter(server.host.wsUrl, { userId: 'mallory' });
    device.client.send(data);
    expect((await device.client.ended).code).toBe(4413);
  }
  expect(await bob.ask({ type: 'get-preferences' })).toMatchObject({ type: 'preferences' });
  await server.stop();
});
