import { createHmac } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DeadLetterList, parseDeadLetterList } from '@nodegx/protocol';
import { Browser, vapidClaims } from '../testing/browser.ts';
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

async function deliveries(way: string, result: string): Promise<number> {
  return server.metric(`delivery_attempts_total\\{way="${way}",result="${result}"\\}`);
}

async function operate(method: string, path: string, scope = 'notifications:operate'): Promise<Response> {
  const token = await server.sign({ sub: 'operator', name: 'Operator', scope });
  return fetch(server.url + path, { method, headers: { authorization: `Bearer ${token}` } });
}

async function listDead(): Promise<{ text: string; deadLetters: DeadLetterList['deadLetters'] }> {
  const text = await (await operate('GET', '/dead-letters')).text();
  const parsed = parseDeadLetterList(JSON.parse(text));
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return { text, deadLetters: parsed.value.deadLetters };
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
    server = await server.restart();
    expect(await server.metric('kept_dead_letters')).toBe(1);
    const { text, deadLetters } = await listDead();
    expect(deadLetters).toMatchObject([{ way: 'webhook', userId: 'ada', attempts: 1, reason: 'answered 400' }]);
    expect(text).not.toContain('kept private');
  });

  it('[NTF31] given up is seen and sent again by an operator, under the same id, and by nobody else', async () => {
    await start();
    await withWebhook();
    receiver.answers.push(400);
    await server.publish({ targetUserId: 'ada', notificationType: 'mention', data: { text: 'once more' } });
    await until(async () => (await server.metric('kept_dead_letters')) === 1);
    const [dead] = (await listDead()).deadLetters;
    const again = (id: string, scope = 'notifications:operate') => operate('POST', `/dead-letters/${id}/resend`, scope);
    expect((await again(dead?.id ?? '', 'notifications:write')).status).toBe(403);
    expect((await operate('GET', '/dead-letters', 'notifications:write')).status).toBe(403);
    expect((await fetch(`${server.url}/dead-letters`)).status).toBe(401);
    expect((await again('__proto__')).status).toBe(404);
    expect((await again(dead?.id ?? '')).status).toBe(202);
    await receiver.count(2);
    const [first, second] = receiver.received;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(String(second?.body)).toContain('once more');
    await until(async () => (await listDead()).deadLetters.length === 0);
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
  it('[NTF20] reaches the browser that subscribed, which alone can read it, under the same keys after a restart', async () => {
    await start();
    const browser = new Browser(`${receiver.url}/push`);
    let ada = await server.device('ada');
    const key = await ada.ask({ type: 'get-push-key' });
    if (key.type !== 'push-key') throw new Error(key.type);
    expect((await stat(join(server.folder, 'vapid.json'))).mode & 0o777).toBe(0o600);
    expect(await ada.ask({ type: 'push-subscribe', subscription: browser.subscription })).toMatchObject({
      type: 'push-subscribed',
    });
    await ada.leave();
    await server.publish({ targetUserId: 'ada', notificationType: 'mention', data: { text: 'for Ada only: ü <b>' } });
    await receiver.count(1);
    const { headers, body, path } = receiver.received[0] ?? { headers: {}, body: Buffer.alloc(0), path: '' };
    expect(path).toBe('/push');
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: expect.stringMatching(/^\d+$/) });
    expect(body.includes('for Ada')).toBe(false);
    expect(JSON.parse(browser.open(body))).toMatchObject({
      community: 'Test community',
      unread: 1,
      notification: { userId: 'ada', type: 'mention', data: { text: 'for Ada only: ü <b>' } },
    });
    expect(() => new Browser(receiver.url).open(body)).toThrow();
    const claims = vapidClaims(headers.authorization ?? '', key.publicKey);
    expect(claims).toMatchObject({ aud: receiver.url, sub: expect.stringMatching(/^(mailto:|https:)/) });
    expect(claims.exp - Date.now() / 1000).toBeGreaterThan(0);
    expect(claims.exp - Date.now() / 1000).toBeLessThanOrEqual(86_400);
    server = await server.restart();
    ada = await server.device('ada');
    const { id, ...same } = await ada.ask({ type: 'get-push-key' });
    expect(key).toMatchObject(same);
  });

  it('[NTF20] says that there is something where it does not fit', async () => {
    await start();
    const browser = new Browser(`${receiver.url}/push`);
    const ada = await server.device('ada');
    await ada.ask({ type: 'push-subscribe', subscription: browser.subscription });
    await ada.leave();
    await server.publish({
      targetUserId: 'ada',
      notificationType: 'thread',
      data: { threadTitle: 'x'.repeat(10_000) },
    });
    await receiver.count(1);
    const { body } = receiver.received[0] ?? { body: Buffer.alloc(0) };
    expect(body.length).toBeLessThanOrEqual(4_096);
    expect(JSON.parse(browser.open(body))).toMatchObject({ unread: 1, notification: { type: 'thread', data: {} } });
  });

  it('[NTF20] forgets a browser that is gone', async () => {
    await start();
    const ada = await server.device('ada');
    await ada.ask({ type: 'push-subscribe', subscription: new Browser(`${receiver.url}/push`).subscription });
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

describe('a broadcast', () => {
  const news = { channel: 'components', notificationType: 'component', data: { componentName: 'Chart' } };

  async function reachable(userId: string, more: { hook?: string; mutes?: object } = {}): Promise<Browser> {
    const browser = new Browser(`${receiver.url}/push/${userId}`);
    const device = await server.device(userId);
    await device.ask({ type: 'push-subscribe', subscription: browser.subscription });
    if (more.hook) await device.ask({ type: 'add-webhook', url: receiver.url + more.hook });
    if (more.mutes) await device.ask({ type: 'mute', ...more.mutes });
    await device.leave();
    return browser;
  }
  const paths = (): string[] => receiver.received.map(({ path }) => path).sort();

  it('[NTF25] reaches members who are away by push, unless they muted it, and never somebody who set up nothing', async () => {
    await start();
    const ada = await reachable('ada');
    await reachable('bob', { mutes: { what: 'channel', value: 'components' } });
    await reachable('carol', { mutes: { what: 'type', value: 'component' } });
    await server.device('dave');
    await server.publish(news);
    await until(async () => (await deliveries('members', 'sent')) === 1);
    await receiver.count(1);
    await until(async () => (await server.metric('queued_letters')) === 0);
    expect(paths()).toEqual(['/push/ada']);
    const [received] = receiver.received;
    expect(JSON.parse(ada.open(received?.body ?? Buffer.alloc(0)))).toMatchObject({
      unread: 1,
      notification: { userId: 'ada', channel: 'components', data: { componentName: 'Chart' } },
    });
    const device = await server.device('ada');
    expect(device.replica.unread).toBe(1);
  });

  it('[NTF25] calls a webhook once, however many members have it', async () => {
    await start();
    await reachable('ada', { hook: '/shared' });
    await reachable('bob', { hook: '/shared' });
    await reachable('carol', { hook: '/own' });
    await server.publish(news);
    await receiver.count(5);
    await until(async () => (await server.metric('queued_letters')) === 0);
    expect(paths()).toEqual(['/own', '/push/ada', '/push/bob', '/push/carol', '/shared']);
    await server.publish(news);
    await receiver.count(10);
    const ids = receiver.received.map(({ path, headers }) => `${path} ${headers['webhook-id'] ?? headers['topic']}`);
    expect(new Set(ids).size).toBe(10);
  });

  it('[NTF16] is not sent to who is here, nor where it was read meanwhile', async () => {
    await start({ options: { awayMinutes: 5, graceSeconds: 0.3 } });
    await reachable('ada');
    await reachable('bob');
    const here = await server.device('bob');
    await server.publish(news);
    const ada = await server.device('ada');
    const [id] = ada.replica.items.keys();
    await ada.ask({ type: 'mark-read', notificationId: id });
    await ada.leave();
    await until(async () => (await deliveries('members', 'sent')) === 1);
    await until(async () => (await server.metric('queued_letters')) === 0);
    expect(receiver.received).toEqual([]);
    expect(here.replica.unread).toBe(1);
  });

  it('[NTF18] that waits for its members outlives the process', async () => {
    await start({ options: { graceSeconds: 1 } });
    await reachable('ada');
    await server.publish(news);
    server = await server.restart();
    await receiver.count(1);
    expect(paths()).toEqual(['/push/ada']);
  });
});

it('[NTF16] a card that grows while its letter waits is one letter, and another one once that was sent', async () => {
  await start({ options: { graceSeconds: 0.5 } });
  await withWebhook();
  const mention = { targetUserId: 'ada', notificationType: 'mention', subject: 'thread:7' };
  await server.publish({ notifications: Array.from({ length: 40 }, (_, n) => ({ ...mention, data: { n } })) });
  await receiver.count(1);
  await until(async () => (await server.metric('queued_letters')) === 0);
  expect(receiver.received).toHaveLength(1);
  expect(JSON.parse(String(receiver.received[0]?.body))).toMatchObject({
    notification: { count: 40, data: { n: 39 } },
  });
  await server.publish({ ...mention, data: { n: 40 } });
  await receiver.count(2);
  const [first, second] = receiver.received;
  expect(second?.headers['webhook-id']).not.toBe(first?.headers['webhook-id']);
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
