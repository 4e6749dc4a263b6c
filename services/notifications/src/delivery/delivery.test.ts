import { createECDH, createHmac, randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Receiver } from '../testing/receiver.ts';
import { type NotificationServer, type ServerOptions, serveNotifications } from '../testing/server.ts';

let server: NotificationServer;
let receiver: Receiver;
const options = { allowPrivateTargets: true, graceSeconds: 0, awayMinutes: 0 };

async function start(more: ServerOptions = {}): Promise<void> {
  server = await serveNotifications({ ...more, options: { ...options, ...more.options } });
}
beforeEach(async () => {
  receiver = await Receiver.start();
});
afterEach(async () => {
  delete process.env['TEST_DISCORD'];
  delete process.env['TEST_SLACK'];
  await server.stop();
  await receiver.stop();
});

async function withWebhook(): Promise<{ secret: string; webhookId: string }> {
  const ada = await server.device('ada');
  const added = await ada.ask({ type: 'add-webhook', url: `${receiver.url}/hook` });
  if (added.type !== 'webhook-added') throw new Error(JSON.stringify(added));
  await ada.leave();
  return added;
}

/** A browser's keys, as PushManager.subscribe() gives them. */
function subscription(path = '/push'): object {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const keys = { p256dh: pair.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') };
  return { endpoint: receiver.url + path, keys };
}

async function deliveries(way: string, result: string): Promise<number> {
  return server.metric(`delivery_attempts_total\\{way="${way}",result="${result}"\\}`);
}

/** Looks until it is so: what is counted is counted a little after it happened. */
async function until(test: () => Promise<boolean>): Promise<void> {
  while (!(await test())) await new Promise((resolve) => setImmediate(resolve));
}

describe('a webhook', () => {
  it('[NTF17] is signed, and says what arrived', async () => {
    await start();
    const { secret } = await withWebhook();
    await server.publish({ targetUserId: 'ada', notificationType: 'mention', data: { text: '<b>hi</b>' } });
    await receiver.count(1);
    const { headers, body, path } = receiver.received[0] ?? { headers: {}, body: Buffer.alloc(0), path: '' };
    expect(path).toBe('/hook');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const signature = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(10);
    expect(JSON.parse(String(body))).toMatchObject({
      community: 'test',
      notification: { userId: 'ada', type: 'mention', data: { text: '<b>hi</b>' }, from: { service: 'bot' } },
    });
  });

  it('[NTF16] is not called for what was read, deleted or muted meanwhile, nor while the person is there', async () => {
    await start({ options: { awayMinutes: 5, graceSeconds: 0.2 } });
    const { webhookId } = await withWebhook();
    const ada = await server.device('ada');
    await server.publish({ targetUserId: 'ada', notificationType: 'mention' });
    await until(async () => (await server.metric('queued_letters')) === 0);
    await ada.ask({ type: 'mute', what: 'type', value: 'thread' });
    await ada.leave();
    const read = server.publish({ targetUserId: 'ada', notificationType: 'mention' });
    await server.publish({ targetUserId: 'ada', notificationType: 'thread' });
    const sent: { results: { notificationId: string }[] } = JSON.parse(await (await read).text());
    const again = await server.device('ada');
    await again.ask({ type: 'mark-read', notificationId: sent.results[0]?.notificationId });
    await again.leave();
    await until(async () => (await server.metric('queued_letters')) === 0);
    expect(receiver.received).toEqual([]);
    const device = await server.device('ada');
    expect(await device.ask({ type: 'get-webhooks' })).toMatchObject({ webhooks: [{ webhookId }] });
    await device.ask({ type: 'remove-webhook', webhookId });
    expect(await device.ask({ type: 'get-webhooks' })).toMatchObject({ webhooks: [] });
  });

  it('[NTF18] that refuses for good becomes a dead letter, which is kept and counted', async () => {
    await start();
    await withWebhook();
    receiver.answers.push(400);
    await server.publish({ targetUserId: 'ada', notificationType: 'mention', data: { secret: 'kept private' } });
    await until(async () => (await server.metric('kept_dead_letters')) === 1);
    await server.halt();
    const text = await readFile(join(server.folder, 'dead-letters.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject([{ way: 'webhook', attempts: 1, reason: 'answered 400' }]);
    expect(text).not.toContain('kept private');
    server = await serveNotifications({ folder: server.folder, options });
    expect(await server.metric('kept_dead_letters')).toBe(1);
  });

  it('[NTF19] of an address that is not public is refused, unless the operator allows it', async () => {
    await start({ options: { allowPrivateTargets: false } });
    const ada = await server.device('ada');
    for (const url of [
      receiver.url,
      'http://example.org/',
      'https://127.0.0.1/x',
      'https://[::1]/x',
      'https://[::ffff:10.0.0.1]/x',
      'https://169.254.169.254/latest',
      'https://localhost/x',
      'https://intranet/x',
      'https://printer.local./x',
      'https://user:pass@example.org/',
      'https://0x7f.1/x',
    ]) {
      expect([url, await ada.ask({ type: 'add-webhook', url })]).toMatchObject([url, { code: 'address_refused' }]);
    }
    for (let count = 0; count < 5; count++) {
      expect(await ada.ask({ type: 'add-webhook', url: 'https://example.org/x' })).toMatchObject({
        type: 'webhook-added',
      });
    }
    expect(await ada.ask({ type: 'add-webhook', url: 'https://example.org/x' })).toMatchObject({
      code: 'too_many_targets',
    });
  });
});

describe('Web Push', () => {
  it('[NTF20] reaches the browser encrypted, under the same keys after a restart', async () => {
    await start();
    let ada = await server.device('ada');
    const key = await ada.ask({ type: 'get-push-key' });
    expect((await stat(join(server.folder, 'vapid.json'))).mode & 0o777).toBe(0o600);
    expect(await ada.ask({ type: 'push-subscribe', subscription: subscription() })).toMatchObject({
      type: 'push-subscribed',
    });
    await ada.leave();
    await server.publish({ targetUserId: 'ada', notificationType: 'mention', data: { text: 'visible to Ada only' } });
    await receiver.count(1);
    const { headers, body } = receiver.received[0] ?? { headers: {}, body: Buffer.alloc(0) };
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: expect.stringMatching(/^\d+$/) });
    expect(headers.authorization).toMatch(/^vapid t=.+, k=.+/);
    expect(body.includes('visible')).toBe(false);
    server = await server.restart();
    ada = await server.device('ada');
    const { id, ...same } = await ada.ask({ type: 'get-push-key' });
    expect(key).toMatchObject(same);
  });

  it('[NTF20] forgets a browser that is gone', async () => {
    await start();
    const ada = await server.device('ada');
    await ada.ask({ type: 'push-subscribe', subscription: subscription() });
    await ada.leave();
    receiver.answers.push(410);
    await server.publish({ targetUserId: 'ada', notificationType: 'mention' });
    await until(async () => (await deliveries('push', 'gone')) === 1);
    await server.publish({ targetUserId: 'ada', notificationType: 'mention' });
    const device = await server.device('ada');
    await device.fetch();
    expect(receiver.received).toHaveLength(1);
  });
});

it('[NTF21] broadcasts go to Discord and Slack where the community asks for it, as text; what is one person’s does not', async () => {
  process.env['TEST_DISCORD'] = '';
  await start({
    community: {
      integrations: {
        discord: { enabled: true, webhookUrl: 'env:TEST_DISCORD' },
        slack: { enabled: true, webhookUrl: 'env:TEST_SLACK' },
      },
    },
  });
  process.env['TEST_DISCORD'] = `${receiver.url}/discord`;
  process.env['TEST_SLACK'] = `${receiver.url}/slack`;
  await server.publish({ targetUserId: 'ada', notificationType: 'mention', data: { message: 'private' } });
  const data = { threadTitle: '@everyone <!channel> & more' };
  await server.publish({ channel: 'discussions', notificationType: 'thread', data });
  await receiver.count(2);
  const bodies = new Map(receiver.received.map(({ path, body }) => [path, JSON.parse(String(body))]));
  expect(bodies.get('/discord')).toEqual({
    content: 'Test community: new thread “@everyone <!channel> & more”',
    allowed_mentions: { parse: [] },
  });
  expect(bodies.get('/slack').text).toContain('@everyone &lt;!channel&gt; &amp; more');
});
