import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ClientError,
  MemoryValues,
  type Notifications,
  type NotificationsOptions,
  openNotifications,
  type Toast,
} from '@nodegx/client';
import { fileValues } from '@nodegx/client/node';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: CommunityFile;
let community: CommunityProcess;
let port: number;
const opened: Notifications[] = [];

async function start(): Promise<void> {
  community = await CommunityProcess.start({ dataDir: folder.path, port, env: { COMMUNITY_FILE: file.path } });
}

beforeAll(async () => {
  folder = await temporaryFolder();
  file = new CommunityFile(folder.path);
  await file.write({ features: { collaboration: { requireAuth: false } } });
  port = await freePort();
  await start();
});

afterEach(async () => {
  for (const inbox of opened.splice(0)) await inbox.close();
});

afterAll(async () => {
  await community.stop();
  await folder.remove();
});

function open(userId: string, options: Partial<NotificationsOptions> = {}): Notifications {
  const inbox = openNotifications({ server: `ws://127.0.0.1:${port}/notifications`, userId, name: userId, ...options });
  opened.push(inbox);
  return inbox;
}

/** Resolves once the inbox passes the test. */
function when(inbox: Notifications, test: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!test()) return;
      stop();
      resolve();
    };
    const stop = inbox.on('change', look);
    look();
  });
}

/** All toasts that an inbox tells of, and the next ones. */
function toastsOf(inbox: Notifications): { readonly all: Toast[]; next(): Promise<Toast> } {
  const all: Toast[] = [];
  let given = 0;
  let tell = (): void => undefined;
  inbox.on('toast', (toast) => {
    all.push(toast);
    tell();
  });
  return {
    all,
    async next() {
      while (all.length <= given) {
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      }
      given += 1;
      const toast = all[given - 1];
      if (toast === undefined) throw new Error('no toast');
      return toast;
    },
  };
}

const unreadIds = (inbox: Notifications): string[] =>
  inbox.notifications.filter(({ read }) => !read).map(({ id }) => id);

describe('an inbox of @nodegx/client and the notification service', () => {
  it('[NTF5] shows what was done at once, and what the server says of it', async () => {
    const [ada, ben] = [open('ada-1'), open('ben-1')];
    await Promise.all([ada.whenLive(), ben.whenLive()]);
    expect(ada.snapshot).toMatchObject({ unread: 0, hasMore: false, isLoaded: true, durability: 'disk' });
    const toasts = toastsOf(ada);
    const { id } = await ben.send({ to: 'ada-1', type: 'mention', data: { location: 'the plan' } });
    await when(ada, () => ada.unread === 1);
    expect(await toasts.next()).toMatchObject({
      kind: 'notification',
      id,
      title: 'You were mentioned',
      message: 'ben-1 mentioned you in the plan',
    });

    const read = ada.markRead(id);
    expect(ada.snapshot).toMatchObject({ unread: 0, waiting: 1, notifications: [{ id, read: true }] });
    await read;
    expect(ada.snapshot).toMatchObject({ unread: 0, waiting: 0, notifications: [{ id, read: true }] });

    let undo = (): Promise<void> => Promise.reject(new Error('nothing was deleted'));
    ada.on('deleted', (deleted) => {
      undo = deleted.undo;
    });
    const gone = ada.delete(id);
    expect(ada.notifications).toEqual([]);
    await gone;
    const back = undo();
    expect(ada.notifications).toMatchObject([{ id }]);
    await back;
    expect(ada.notifications).toMatchObject([{ id, read: true }]);
  });

  it('takes back what the server refuses, and says why once', async () => {
    const [ada, ben] = [open('ada-2'), open('ben-2')];
    await Promise.all([ada.whenLive(), ben.whenLive()]);
    await ada.block('ben-2');
    expect(ada.preferences?.blocked).toEqual(['ben-2']);
    const faults: string[] = [];
    ben.on('fault', ({ code }) => faults.push(code));
    const refused = await ben.send({ to: 'ada-2', type: 'mention' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ClientError);
    expect(refused).toMatchObject({ code: 'not_wanted', kind: 'stop' });
    expect(faults).toEqual(['not_wanted']);
    // Nobody has to look at the promise.
    void ben.mute({ what: 'sender', value: 'x'.repeat(300) });
    expect(ben.preferences?.mutes).toHaveLength(1);
    await when(ben, () => ben.snapshot.waiting === 0);
    expect(faults).toEqual(['not_wanted', faults[1]]);
    expect(ben.preferences?.mutes).toEqual([]);
  });

  it('[NTF6] gives one digest for all that came while nobody was there', async () => {
    const storage = new MemoryValues();
    const before = open('ada-3', { storage });
    await before.whenLive();
    await before.close();
    const ben = open('ben-3');
    const eve = open('eve-3');
    await Promise.all([ben.whenLive(), eve.whenLive()]);
    const sent: Promise<unknown>[] = [];
    for (let index = 0; index < 50; index++) {
      sent.push(ben.send({ to: 'ada-3', type: 'mention', data: { location: `page ${index}` } }));
      if (index < 20) sent.push(eve.send({ to: 'ada-3', type: 'thread' }));
    }
    await Promise.all(sent);
    const ada = open('ada-3', { storage });
    const toasts = toastsOf(ada);
    expect(await toasts.next()).toMatchObject({
      kind: 'digest',
      count: 70,
      title: '70 new notifications',
    });
    expect(ada.unread).toBe(70);
    // What comes from now on is told by itself again, after a pause; nothing of the 70 is told a second time.
    const { id } = await ben.send({ to: 'ada-3', type: 'invite', data: { sessionTitle: 'Review' } });
    expect(await toasts.next()).toMatchObject({ kind: 'notification', id, title: 'You are invited' });
    expect(toasts.all).toHaveLength(2);
  });

  it('[NTF7] reads all that has come so far but what is to be kept, and leaves what comes meanwhile', async () => {
    const [ada, ben] = [open('ada-4'), open('ben-4')];
    await Promise.all([ada.whenLive(), ben.whenLive()]);
    const invited = await ben.send({ to: 'ada-4', type: 'invite' });
    await ben.send({ to: 'ada-4', type: 'mention' });
    await ben.send({ to: 'ada-4', type: 'thread' });
    await when(ada, () => ada.unread === 3);
    const read = ada.markAllRead({ keep: ['invite'] });
    expect(unreadIds(ada)).toEqual([invited.id]);
    const [late] = await Promise.all([ben.send({ to: 'ada-4', type: 'mention' }), read]);
    await when(ada, () => ada.unread === 2);
    expect(new Set(unreadIds(ada))).toEqual(new Set([invited.id, late.id]));
    await ada.mute({ what: 'type', value: 'thread' });
    await ben.send({ to: 'ada-4', type: 'thread' });
    await when(ada, () => ada.notifications.length === 5);
    expect(ada.unread).toBe(2);
  });

  it('loads pages as they are asked for, and lists those that are meant', async () => {
    const ben = open('ben-5');
    await ben.whenLive();
    const sent: Promise<unknown>[] = [];
    // A person takes 60 of one other in an hour ([NTF11]).
    for (let person = 0; person < 4; person++) {
      const friend = open(`friend-5-${person}`);
      await friend.whenLive();
      for (let index = 0; index < 55; index++) {
        sent.push(friend.send({ to: 'ada-5', type: index % 11 === 0 ? 'thread' : 'mention', data: { index } }));
      }
    }
    await Promise.all(sent);
    const ada = open('ada-5');
    await ada.whenLive();
    expect(ada.snapshot).toMatchObject({ unread: 220, hasMore: true });
    expect(ada.notifications).toHaveLength(200);
    const first = await ada.list({ types: ['thread'], limit: 15 });
    expect(first.notifications).toHaveLength(15);
    const after = first.notifications.at(-1);
    const second = await ada.list({ types: ['thread'], limit: 15, ...(after && { after }) });
    expect(second.notifications).toHaveLength(5);
    expect(second.hasMore).toBe(false);
    expect(new Set([...first.notifications, ...second.notifications].map(({ id }) => id)).size).toBe(20);
    expect(ada.notifications).toHaveLength(220);
    expect(ada.hasMore).toBe(false);
    const times = ada.notifications.map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('keeps what it knows and what was done without a server, over a restart of both, and sends it then', async () => {
    const storage = fileValues(`${folder.path}/offline`);
    const [ada, ben] = [open('ada-6', { storage }), open('ben-6')];
    await Promise.all([ada.whenLive(), ben.whenLive()]);
    const one = await ben.send({ to: 'ada-6', type: 'mention' });
    const other = await ben.send({ to: 'ada-6', type: 'thread' });
    await when(ada, () => ada.unread === 2);
    await community.stop('SIGKILL');
    await when(ada, () => ada.state.at === 'reconnecting');
    void ada.markRead(one.id);
    void ada.delete(other.id);
    const sending = ada.send({ to: 'ben-6', type: 'mention', data: { location: 'afterwards' } });
    sending.catch(() => undefined);
    expect(ada.snapshot).toMatchObject({ unread: 0, waiting: 3, notifications: [{ id: one.id, read: true }] });
    await ada.close();
    await expect(sending).rejects.toMatchObject({ code: 'closed' });

    // Still without a server: the inbox is there as it was left.
    const later = open('ada-6', { storage });
    await when(later, () => later.snapshot.isLoaded);
    expect(later.snapshot).toMatchObject({ unread: 0, waiting: 3, notifications: [{ id: one.id, read: true }] });
    expect(later.state.at).not.toBe('live');
    await start();
    await when(later, () => later.snapshot.waiting === 0);
    await when(ben, () => ben.notifications.some(({ data }) => data['location'] === 'afterwards'));
    await later.close();

    const elsewhere = open('ada-6');
    await elsewhere.whenLive();
    expect(elsewhere.snapshot).toMatchObject({ unread: 0, notifications: [{ id: one.id, read: true }] });
    expect(ben.notifications).toHaveLength(1);
  });

  it("keeps nothing of one person for another, and nothing after 'forget'", async () => {
    const storage = new MemoryValues();
    const [ada, ben] = [open('ada-7', { storage }), open('ben-7')];
    await Promise.all([ada.whenLive(), ben.whenLive()]);
    await ben.send({ to: 'ada-7', type: 'mention' });
    await when(ada, () => ada.unread === 1);
    await ada.close();
    const server = `ws://127.0.0.1:${await freePort()}/notifications`;
    const kept = open('ada-7', { storage });
    await when(kept, () => kept.notifications.length === 1);
    await kept.forget();
    const forgotten = open('ada-7', { storage, server });
    const faults: string[] = [];
    forgotten.on('fault', ({ code }) => faults.push(code));
    await when(forgotten, () => forgotten.state.at === 'connecting');
    expect(forgotten.notifications).toEqual([]);
    expect(faults).toEqual([]);
  });
});
