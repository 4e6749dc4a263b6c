import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseProblemDetails } from '@nodegx/protocol';
import { TestClient } from '@nodegx/service-kit/testing';
import { Device } from './testing/device.ts';
import { type NotificationServer, serveNotifications } from './testing/server.ts';

let server: NotificationServer;
let ada: Device;
let bob: Device;
beforeEach(async () => {
  server = await serveNotifications();
  ada = await server.device('ada');
  bob = await server.device('bob');
});
afterEach(() => server.stop());

describe('on a socket', () => {
  it.each([
    ['no JSON', '{"type":', 'invalid_json'],
    ['a list', '[]', 'bad_request'],
    ['null', 'null', 'bad_request'],
    ['an unknown type', '{"type":"drop-everything"}', 'unknown_message'],
    ['a type of the prototype', '{"type":"constructor"}', 'unknown_message'],
    [
      'a person with a space',
      '{"type":"send-notification","targetUserId":"a b","notificationType":"mention"}',
      'bad_request',
    ],
    ['an unknown kind', '{"type":"send-notification","targetUserId":"ada","notificationType":"x"}', 'bad_request'],
    ['the date 2025-02-30', message({ expiresAt: '2025-02-30T00:00:00Z' }), 'bad_request'],
    ['a date that is over', message({ expiresAt: '1970-01-01T00:00:00Z' }), 'bad_request'],
    ['the date -1', message({ expiresAt: -1 }), 'bad_request'],
    ['17 KiB of data', message({ data: { text: 'x'.repeat(17_000) } }), 'message_too_large'],
    ['data that is a text', message({ data: 'x' }), 'bad_request'],
    ['a cursor of its own making', '{"type":"get-notifications","cursor":"1.2.3"}', 'bad_request'],
    ['a negative limit', '{"type":"get-notifications","limit":-1}', 'bad_request'],
    ['a position that is no number', '{"type":"resume","epoch":"x","seq":"0"}', 'bad_request'],
    ['an unknown notification', '{"type":"mark-read","notificationId":"__proto__"}', 'notification_not_found'],
    ['a system message from a guest', message({ notificationType: 'system' }), 'not_allowed'],
  ])('[NTF3] %s costs a message and nothing else', async (_what, text, code) => {
    const refused = ada.next('error');
    ada.client.send(text);
    expect(await refused).toMatchObject({ code });
    expect(await ada.ask({ type: 'get-preferences' })).toMatchObject({ type: 'preferences' });
  });

  it('[NTF3] a megabyte closes the socket with 4413 and hurts nobody else', async () => {
    ada.client.send(message({ data: { text: 'x'.repeat(1_000_000) } }));
    expect((await ada.client.ended).code).toBe(4413);
    expect(await bob.ask({ type: 'get-preferences' })).toMatchObject({ type: 'preferences' });
  });

  it('[NTF2] nothing is said to who has not said who they are, and they have ten seconds', async () => {
    const nobody = await Device.connect(server.host.wsUrl);
    const refused = nobody.next('error');
    nobody.send({ type: 'get-notifications' });
    expect(await refused).toMatchObject({ code: 'token_missing' });
    await nobody.leave();
  });

  it('[NTF2] a connection cannot become somebody else, and a token beats a name', async () => {
    expect(await ada.ask({ type: 'authenticate', userId: 'bob' })).toMatchObject({ type: 'error', code: 'conflict' });
    const token = await server.sign({ sub: 'carol', name: 'Carol' });
    const device = await Device.connect(server.host.wsUrl);
    expect(await device.ask({ type: 'authenticate', userId: 'ada', token })).toMatchObject({
      userId: 'carol',
      verified: true,
    });
    await device.leave();
  });

  it('[NTF9] another person’s notifications are as unknown as none at all', async () => {
    const sent = await bob.send1('ada');
    if (sent.type !== 'notification-sent') throw new Error(sent.type);
    const { notificationId } = sent;
    for (const type of ['mark-read', 'delete-notification', 'undelete-notification']) {
      expect(await bob.ask({ type, notificationId })).toMatchObject({ code: 'notification_not_found' });
    }
    expect((await ada.fetch()).items.get(notificationId)).toMatchObject({ read: false });
  });

  it('[NTF9] who sent it is what the server knows, whatever the message says', async () => {
    const forged = { userId: 'ada', fromUserId: 'owner', from: { id: 'owner', name: 'The owner' } };
    await bob.send1('ada', { ...forged, from: 'The owner' }, forged);
    const [one] = (await ada.fetch()).items.values();
    expect(one).toMatchObject({
      userId: 'ada',
      fromUserId: 'bob',
      from: { id: 'bob', name: 'bob' },
      data: { from: 'bob' },
    });
  });

  it('[NTF9] texts stay the texts that they were, and keys of the prototype are keys', async () => {
    const html = '<img src=x onerror=alert(1)>';
    ada.client.send(
      `{"type":"send-notification","targetUserId":"ada","notificationType":"thread","data":{"__proto__":{"polluted":1},"constructor":1,"html":${JSON.stringify(html)}}}`,
    );
    const { notification } = await ada.next('notification');
    expect(notification.data['html']).toBe(html);
    expect(Object.keys(notification.data)).toEqual(['__proto__', 'constructor', 'html']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const sent = await bob.send1('__proto__', {});
    expect(sent).toMatchObject({ type: 'notification-sent', targetUserId: '__proto__' });
    const odd = await server.device('__proto__');
    expect((await odd.fetch()).items.size).toBe(1);
  });
});

describe('people', () => {
  it('[NTF8] who are blocked hear so, and are taken from again later', async () => {
    expect(await ada.ask({ type: 'block', userId: 'bob' })).toMatchObject({ preferences: { blocked: ['bob'] } });
    expect(await bob.send1('ada')).toMatchObject({ type: 'error', code: 'not_wanted', kind: 'stop' });
    await ada.ask({ type: 'unblock', userId: 'bob' });
    expect(await bob.send1('ada')).toMatchObject({ type: 'notification-sent' });
  });

  it('[NTF8] who are muted arrive without a count', async () => {
    await ada.ask({ type: 'mute', what: 'sender', value: 'bob' });
    await bob.send1('ada');
    const { items, unread } = await ada.fetch();
    expect(unread).toBe(0);
    expect([...items.values()]).toMatchObject([{ muted: true, read: false }]);
  });

  it('[NTF11] are held to invitesPerHour, and to so many to one person', async () => {
    server.community.update({ limits: { rateLimit: { invitesPerHour: 3 } } });
    const invite = () => bob.send1('ada', {}, { notificationType: 'invite' });
    for (let count = 0; count < 3; count++) expect(await invite()).toMatchObject({ type: 'notification-sent' });
    expect(await invite()).toMatchObject({ code: 'rate_limited', kind: 'retry', retryAfterMs: expect.any(Number) });
    for (let count = 0; count < 57; count++)
      expect(await bob.send1('ada')).toMatchObject({ type: 'notification-sent' });
    expect(await bob.send1('ada')).toMatchObject({ code: 'rate_limited' });
    expect(await bob.send1('carol')).toMatchObject({ type: 'notification-sent' });
  });

  it('[NTF11] who are banned are out at once, and what they sent is hidden and not counted', async () => {
    const sent = await bob.send1('ada', { location: 'x' });
    await ada.reaches(1);
    expect(ada.replica.unread).toBe(1);
    const gone = ada.next('notification-deleted');
    server.community.update({ moderation: { bannedUsers: ['bob'] } });
    expect(await gone).toMatchObject({
      unread: 0,
      notificationId: sent.type === 'notification-sent' && sent.notificationId,
    });
    expect((await bob.client.ended).code).toBe(4403);
    const back = ada.next('notification-updated');
    server.community.update({ moderation: { bannedUsers: [] } });
    expect(await back).toMatchObject({ unread: 1 });
  });

  it('[NTF11] are let in nowhere where there are no notifications, and not with a channel that is off', async () => {
    server.community.update({ features: { notifications: { channels: ['discussions'] } } });
    expect(await bob.send1('ada', {}, { notificationType: 'invite' })).toMatchObject({ code: 'feature_off' });
    expect(await bob.send1('ada')).toMatchObject({ type: 'notification-sent' });
    server.community.update({ features: { notifications: { enabled: false } } });
    expect(await ada.client.ended).toMatchObject({ code: 4403, reason: expect.stringContaining('feature_off') });
    const late = await new TestClient(server.host.wsUrl, ['nodegx.v1']).open();
    expect(await late.ended).toMatchObject({ code: 4403 });
  });
});

describe('over HTTP', () => {
  async function codeOf(response: Response): Promise<string> {
    const parsed = parseProblemDetails(await response.json());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value.code;
  }
  const one = { targetUserId: 'ada', notificationType: 'system', data: { message: 'hello' } };

  it('[NTF22] takes a program with the scope, and nobody else', async () => {
    expect((await server.publish(one)).status).toBe(201);
    const person = await server.sign({ sub: 'mallory', name: 'M', role: 'owner' });
    expect(await codeOf(await server.publish(one, { authorization: `Bearer ${person}` }))).toBe('scope_missing');
    const other = await server.sign({ sub: 'bot', name: 'B', scope: 'sessions:read' });
    expect(await codeOf(await server.publish(one, { authorization: `Bearer ${other}` }))).toBe('scope_missing');
    expect(await codeOf(await server.publish(one, { authorization: '' }))).toBe('token_missing');
  });

  it('[NTF23] a key is stored once, also after a restart, and for one content', async () => {
    const headers = { 'idempotency-key': 'deploy-7' };
    const first = await server.publish(one, headers);
    expect(first.status).toBe(201);
    const { results } = JSON.parse(await first.text());
    await ada.leave();
    server = await server.restart();
    const second = await server.publish(one, headers);
    expect([second.status, JSON.parse(await second.text())]).toEqual([
      200,
      { results: [{ status: 'known', notificationId: results[0].notificationId }] },
    ]);
    expect(await codeOf(await server.publish({ ...one, data: {} }, headers))).toBe('conflict');
    const device = await server.device('ada');
    expect((await device.fetch()).items.size).toBe(1);
  });

  it('[NTF24] forty mentions of one thread are one card', async () => {
    const notifications = Array.from({ length: 40 }, (_, index) => ({
      targetUserId: 'ada',
      notificationType: 'mention',
      subject: 'thread:7',
      data: { location: `${index}` },
      from: { id: `person-${index}`, name: `Person ${index}` },
    }));
    const response = await server.publish({ notifications });
    const ids = new Set(
      JSON.parse(await response.text()).results.map((result: { notificationId: string }) => result.notificationId),
    );
    expect(ids.size).toBe(1);
    const { items, unread } = await ada.fetch();
    expect(unread).toBe(1);
    expect([...items.values()]).toMatchObject([{ count: 40, data: { location: '39' }, fromUserId: 'person-39' }]);
    const more = Array.from({ length: 15 }, () => ({ ...notifications[0] }));
    await server.publish({ notifications: more });
    expect([...(await ada.fetch()).items.values()].map(({ count }) => count).sort()).toEqual([5, 50]);
  });

  it('[NTF25] a broadcast reaches who is there and who comes later, and each marks it alone', async () => {
    const told = ada.next('notification');
    await server.publish({ channel: 'components', notificationType: 'component', data: { componentName: 'Chart' } });
    const { notification } = await told;
    expect(notification).toMatchObject({ userId: 'ada', channel: 'components', data: { componentName: 'Chart' } });
    await ada.ask({ type: 'delete-notification', notificationId: notification.id });
    const carol = await server.device('carol');
    expect([...carol.replica.items.keys()]).toEqual([notification.id]);
    expect((await ada.fetch()).items.size).toBe(0);
    await server.restart().then((again) => {
      server = again;
    });
    expect((await server.device('carol')).replica.unread).toBe(1);
    expect((await server.device('ada')).replica.unread).toBe(0);
  });

  it('[NTF26] what asks for a right is shown to who has it now', async () => {
    await server.publish({ ...one, requires: { room: 'secret' } });
    const outside = await server.sign({ sub: 'ada', name: 'Ada', grants: [{ room: 'other', role: 'editor' }] });
    const guest = await Device.enter(server.host.wsUrl, { token: outside });
    expect(guest.replica).toMatchObject({ unread: 0, items: new Map() });
    const inside = await server.sign({ sub: 'ada', name: 'Ada', grants: [{ room: 'secret', role: 'viewer' }] });
    const member = await Device.enter(server.host.wsUrl, { token: inside });
    expect(member.replica.unread).toBe(1);
  });
});

function message(more: object): string {
  return JSON.stringify({ type: 'send-notification', targetUserId: 'bob', notificationType: 'mention', ...more });
}
