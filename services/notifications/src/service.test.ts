import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TestClient } from '@nodegx/service-kit/testing';
import { Device, plain } from './testing/device.ts';
import { type NotificationServer, serveNotifications } from './testing/server.ts';

let server: NotificationServer;
beforeEach(async () => {
  server = await serveNotifications();
});
afterEach(() => server.stop());

describe('the first protocol, as its client speaks it', () => {
  async function seedClient(userId: string) {
    const client = await new TestClient(server.host.wsUrl).open();
    const next = async () => JSON.parse(String(await client.next()));
    client.send(JSON.stringify({ type: 'authenticate', userId }));
    expect(await next()).toMatchObject({ type: 'authenticated', userId });
    return { client, next, list: await next(), send: (message: object) => client.send(JSON.stringify(message)) };
  }

  it('[NTF1] [NTF10] authenticates, sends, tells the other, reads and deletes', async () => {
    const ada = await seedClient('ada');
    expect(ada.list).toMatchObject({ type: 'notifications', notifications: [] });
    ada.send({ type: 'get-notifications' });
    expect(await ada.next()).toMatchObject({ type: 'notifications', notifications: [] });
    const bob = await seedClient('bob');
    bob.send({
      type: 'send-notification',
      targetUserId: 'ada',
      notificationType: 'invite',
      data: { from: 'Bob', sessionTitle: 'Design' },
    });
    const sent = await bob.next();
    expect(sent).toMatchObject({ type: 'notification-sent' });
    const news = await ada.next();
    expect(news).toMatchObject({
      type: 'notification',
      notification: {
        id: sent.notificationId,
        userId: 'ada',
        fromUserId: 'bob',
        type: 'invite',
        data: { sessionTitle: 'Design' },
        read: false,
      },
    });
    const { createdAt, expiresAt } = news.notification;
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(30 * 86_400_000);
    ada.send({ type: 'mark-read', notificationId: sent.notificationId });
    expect(await ada.next()).toMatchObject({
      type: 'notification-updated',
      notification: { id: sent.notificationId, read: true, readAt: expect.any(String) },
    });
    ada.send({ type: 'delete-notification', notificationId: sent.notificationId });
    expect(await ada.next()).toMatchObject({ type: 'notification-deleted', notificationId: sent.notificationId });
    ada.client.ws.close();
    bob.client.ws.close();
  });

  it('[NTF1] keeps what is sent to somebody who is away, across a restart, and lists the newest first', async () => {
    const bob = await server.device('bob');
    await bob.send1('ada', { location: 'one' });
    await bob.send1('ada', { location: 'two' });
    server = await server.restart();
    const ada = await seedClient('ada');
    expect(ada.list.notifications.map((one: { data: { location: string } }) => one.data.location)).toEqual([
      'two',
      'one',
    ]);
    expect(ada.list.unread).toBe(2);
    ada.client.ws.close();
  });

  it('[NTF1] comes back after a lost connection, loads all, and is asked twice: at `authenticate` and by `get-notifications`', async () => {
    const ada = await seedClient('ada');
    ada.send({ type: 'get-notifications' });
    await ada.next();
    ada.client.ws.terminate();
    const bob = await seedClient('bob');
    for (const notificationType of ['invite', 'mention', 'thread', 'session', 'component']) {
      bob.send({ type: 'send-notification', targetUserId: 'ada', notificationType, data: { location: 'x' } });
      expect(await bob.next()).toMatchObject({ type: 'notification-sent', targetUserId: 'ada' });
    }
    const again = await seedClient('ada');
    expect(again.list.notifications.map(({ type }: { type: string }) => type)).toEqual([
      'component',
      'session',
      'thread',
      'mention',
      'invite',
    ]);
    again.send({ type: 'get-notifications' });
    expect((await again.next()).notifications).toEqual(again.list.notifications);
    // Two messages before the first answer: both are answered, in their order.
    const [first, second] = again.list.notifications;
    again.send({ type: 'mark-read', notificationId: first.id });
    again.send({ type: 'delete-notification', notificationId: second.id });
    expect(await again.next()).toMatchObject({
      type: 'notification-updated',
      notification: { id: first.id, read: true },
    });
    expect(await again.next()).toMatchObject({ type: 'notification-deleted', notificationId: second.id });
    again.client.ws.close();
    bob.client.ws.close();
  });

  it('[NTF10] refuses the second `type` of the first protocol with a sentence', async () => {
    const ada = await seedClient('ada');
    ada.client.send('{"type":"send-notification","targetUserId":"bob","type":"invite","data":{}}');
    expect(await ada.next()).toMatchObject({ type: 'error', code: 'unknown_message', kind: 'fix' });
    ada.client.ws.close();
  });
});

describe('two devices', () => {
  it('[NTF4] [NTF5] hear of each other, with the same counts', async () => {
    const [one, two, bob] = await Promise.all([server.device('ada'), server.device('ada'), server.device('bob')]);
    const first = two.next('notification');
    const sent = await bob.send1('ada');
    const { notification } = await first;
    expect(sent).toMatchObject({ notificationId: notification.id });
    const told = two.next('notification-updated');
    const answer = await one.ask({ type: 'mark-read', notificationId: notification.id });
    expect(answer).toMatchObject({ type: 'notification-updated', unread: 0 });
    expect(await told).toMatchObject({ unread: 0, seq: 2 });
    await one.ask({ type: 'delete-notification', notificationId: notification.id });
    const back = await one.ask({ type: 'undelete-notification', notificationId: notification.id });
    expect(back).toMatchObject({ type: 'notification-updated', notification: { read: true } });
    const fetched = await one.fetch();
    await two.reaches(fetched.seq);
    expect(plain(two.replica)).toEqual(plain(fetched));
  });

  it('[NTF6] gets 200 missed notifications in one quiet message', async () => {
    const ada = await server.device('ada');
    const { replica } = ada;
    await ada.leave();
    const batch = Array.from({ length: 200 }, (_, index) => ({
      targetUserId: 'ada',
      notificationType: 'thread',
      data: { threadTitle: `thread ${index}` },
    }));
    expect((await server.publish({ notifications: batch })).status).toBe(201);
    const again = await Device.enter(server.host.wsUrl, { userId: 'ada', replica });
    expect(again.heard.map(({ type }) => type)).toEqual(['authenticated', 'resumed']);
    expect(again.heard[1]).toMatchObject({ quiet: true, unread: 200 });
    expect(plain(again.replica)).toEqual(plain(await again.fetch(70)));
  });

  it('[NTF6] says reset to a position of another life of the inbox, and to one that is ahead', async () => {
    const ada = await server.device('ada');
    expect(await ada.ask({ type: 'resume', epoch: 'other', seq: 0 })).toMatchObject({ type: 'reset', reason: 'epoch' });
    const { epoch } = ada.replica;
    expect(await ada.ask({ type: 'resume', epoch, seq: 7 })).toMatchObject({ type: 'reset', reason: 'ahead' });
    expect(await ada.ask({ type: 'resume', epoch, seq: 0 })).toMatchObject({ type: 'resumed', notifications: [] });
  });

  it('[NTF7] reads all up to a position, and keeps mentions where asked to', async () => {
    const [ada, bob] = [await server.device('ada'), await server.device('bob')];
    await bob.send1('ada');
    await bob.send1('ada', {}, { notificationType: 'thread' });
    await bob.send1('ada', {}, { notificationType: 'thread' });
    expect(await ada.ask({ type: 'mark-all-read', seq: 2, keep: ['mention'] })).toMatchObject({ unread: 2 });
    expect(await ada.ask({ type: 'mark-all-read' })).toMatchObject({ type: 'changes', unread: 0 });
    expect(await ada.ask({ type: 'mark-all-read' })).toMatchObject({ type: 'changes', unread: 0, notifications: [] });
    expect(plain(ada.replica)).toEqual(plain(await ada.fetch()));
  });
});

it('[NTF29] a server that stops says when to come back, and closes with 4503', async () => {
  const ada = await server.device('ada');
  const said = ada.next('goaway');
  const drained = server.host.host.drain();
  expect(await said).toMatchObject({ retryAfterMs: expect.any(Number) });
  expect((await ada.client.ended).code).toBe(4503);
  await drained;
});

it('[NTF30] an inbox that is full lets the oldest go, those that were read first', async () => {
  const small = await serveNotifications({ options: { maxItems: 10 } });
  const [ada, bob] = [await small.device('ada'), await small.device('bob')];
  const ids: string[] = [];
  for (let count = 0; count < 10; count++) {
    const sent = await bob.send1('ada', { location: `${count}` });
    if (sent.type === 'notification-sent') ids.push(sent.notificationId);
  }
  await ada.ask({ type: 'mark-read', notificationId: ids[5] });
  await bob.send1('ada', { location: 'one more' });
  await bob.send1('ada', { location: 'and another' });
  const fetched = await ada.fetch();
  expect(fetched.items.size).toBe(10);
  expect([fetched.items.has(ids[5] ?? ''), fetched.items.has(ids[0] ?? '')]).toEqual([false, false]);
  expect(fetched.unread).toBe(10);
  expect(plain(ada.replica)).toEqual(plain(fetched));
  await small.stop();
});
