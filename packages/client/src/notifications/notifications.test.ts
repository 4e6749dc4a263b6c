import { afterEach, describe, expect, it } from '@jest/globals';
import { clientError } from '../errors.ts';
import type { OpenTabs } from '../platform/platform.ts';
import { MemoryValues, type ValueStorage } from '../storage/values.ts';
import { seededRandom, seeds } from '../testing/chance.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeInbox } from '../testing/fake-inbox.ts';
import { fakePlatform } from '../testing/fake-platform.ts';
import { Notifications } from './notifications.ts';
import type { NotificationsOptions } from './notifications-types.ts';
import type { Toast } from './toasts.ts';

const open: Notifications[] = [];

afterEach(async () => {
  for (const inbox of open.splice(0)) await inbox.close();
});

interface World {
  clock: FakeClock;
  server: FakeInbox;
  device(options?: Partial<NotificationsOptions>): Watched;
  /** Moves time on; what is loaded by name takes turns of the real event loop. */
  pass(ms: number): Promise<void>;
}

interface Watched {
  inbox: Notifications;
  toasts: Toast[];
  faults: string[];
  platform: ReturnType<typeof fakePlatform>;
}

function world(random: () => number = () => 0.5): World {
  const clock = new FakeClock();
  const server = new FakeInbox(clock);
  const openTabs = tabsBus(clock);
  return {
    clock,
    server,
    device(options = {}) {
      const platform = { ...fakePlatform(clock, random, undefined, server.openSocket), openTabs };
      const inbox = new Notifications({ server: 'ws://server/notifications', userId: 'ada', ...options }, platform);
      const watched: Watched = { inbox, toasts: [], faults: [], platform };
      inbox.on('toast', (toast) => watched.toasts.push(toast));
      inbox.on('fault', ({ code }) => watched.faults.push(code));
      open.push(inbox);
      return watched;
    },
    async pass(ms) {
      await new Promise((resolve) => setImmediate(resolve));
      await clock.advance(ms);
    },
  };
}

/** What tabs of one browser say to each other. */
function tabsBus(clock: FakeClock): OpenTabs {
  const ends = new Set<(message: unknown) => void>();
  return (_name, onMessage) => {
    ends.add(onMessage);
    return {
      post: (message) => {
        for (const end of ends) if (end !== onMessage) clock.after(1, () => end(message));
      },
      close: () => void ends.delete(onMessage),
    };
  };
}

async function live(place: World, { inbox }: Watched): Promise<void> {
  while (inbox.state.at !== 'live') await place.pass(100);
}

describe('an inbox', () => {
  it('[NTF6] tells of 200 that came while the laptop slept in one digest, and of three by themselves', async () => {
    const place = world();
    const ada = place.device();
    await live(place, ada);
    place.server.cut();
    place.server.deliver(200);
    await live(place, ada);
    await place.pass(5_000);
    expect(ada.toasts.map(({ kind, title }) => [kind, title])).toEqual([['digest', '200 new notifications']]);
    expect(ada.inbox.unread).toBe(200);
    await place.pass(20_000);
    place.server.deliver(3);
    await place.pass(5_000);
    expect(ada.toasts.slice(1).map(({ kind }) => kind)).toEqual(['notification', 'notification', 'notification']);
  });

  it('tells of a burst in few digests, and of nothing that is muted or read by then', async () => {
    const place = world();
    const ada = place.device();
    await live(place, ada);
    for (let burst = 0; burst < 100; burst++) {
      place.server.deliver(2);
      await place.pass(100);
    }
    await place.pass(15_000);
    expect(ada.toasts.length).toBeLessThanOrEqual(3);
    const told = ada.toasts.reduce((sum, toast) => sum + (toast.kind === 'digest' ? toast.count : 1), 0);
    expect(told).toBe(200);
    place.server.deliver(1, { muted: true });
    place.server.deliver(1);
    void ada.inbox.markAllRead();
    await place.pass(15_000);
    expect(ada.toasts.length).toBeLessThanOrEqual(3);
  });

  it.each(seeds(10))(
    'shows each once in three tabs that have no locks, where one is looked at (SEED=%i)',
    async (seed) => {
      const place = world(seededRandom(seed));
      const storage = new MemoryValues();
      const tabs = [place.device({ storage }), place.device({ storage }), place.device({ storage })];
      const [hidden, seen, other] = tabs;
      if (!hidden || !seen || !other) throw new Error('a tab is missing');
      for (const { platform } of [hidden, other]) platform.surroundings.visible = false;
      for (const tab of tabs) await live(place, tab);
      for (let count = 0; count < 5; count++) {
        place.server.deliver(1);
        await place.pass(3_000);
      }
      place.server.cut();
      place.server.deliver(40);
      for (const tab of tabs) await live(place, tab);
      await place.pass(15_000);
      expect(seen.toasts.map(({ kind }) => kind)).toEqual([...Array(5).fill('notification'), 'digest']);
      expect([...hidden.toasts, ...other.toasts]).toEqual([]);
    },
  );

  it('begins anew where the server has another life of the inbox, and tells nothing a second time', async () => {
    const place = world();
    const storage = new MemoryValues();
    const before = place.device({ storage });
    await live(place, before);
    place.server.deliver(3);
    await place.pass(2_000);
    await before.inbox.close();
    place.server.epoch = 'life-2';
    place.server.seq = 1;
    const after = place.device({ storage });
    await live(place, after);
    await place.pass(5_000);
    expect(after.inbox.notifications).toHaveLength(3);
    expect(after.inbox.unread).toBe(3);
    expect(after.toasts).toEqual([]);
    expect(after.faults).toEqual([]);
  });

  it('[NTF7] leaves unread what comes after the moment at which all was read', async () => {
    const place = world();
    const ada = place.device();
    await live(place, ada);
    place.server.deliver(2);
    await place.pass(100);
    void ada.inbox.markAllRead();
    const [late] = place.server.deliver(1);
    await place.pass(1_000);
    expect(ada.inbox.notifications.filter(({ read }) => !read).map(({ id }) => id)).toEqual([late]);
    expect(ada.inbox.unread).toBe(1);
  });

  it.each([
    ['no JSON', '{'],
    ['a wrong type', '{"type":"changes","notifications":"all","deleted":[],"epoch":"e","seq":1,"unread":0}'],
    ['counts that are none', '{"type":"notification-deleted","notificationId":"n","epoch":"e","seq":1,"unread":-5}'],
    ['a frame without end', JSON.stringify({ type: 'goaway', retryAfterMs: 0, more: 'x'.repeat(17 * 1024 * 1024) })],
  ])('drops a connection that says %s, unharmed, and comes back', async (_what, text) => {
    const place = world();
    const ada = place.device();
    await live(place, ada);
    place.server.deliver(1);
    await place.pass(1_000);
    place.server.say(text);
    expect(ada.faults).toEqual(['bad_frame']);
    expect(ada.inbox.state.at).toBe('reconnecting');
    expect(ada.inbox.notifications).toHaveLength(1);
    await live(place, ada);
    expect(ada.inbox.unread).toBe(1);
  });

  it('passes over what a newer server may say', async () => {
    const place = world();
    const ada = place.device();
    await live(place, ada);
    place.server.say('{"type":"a-new-kind","whatever":1}');
    expect(ada.faults).toEqual([]);
    expect(ada.inbox.state.at).toBe('live');
  });

  it('never holds more than a server keeps, whatever is sent', async () => {
    const place = world();
    const ada = place.device();
    await live(place, ada);
    for (let round = 0; round < 3; round++) {
      place.server.deliver(900);
      await place.pass(1_000);
    }
    expect(ada.inbox.notifications).toHaveLength(1_000);
    expect(ada.inbox.unread).toBe(2_700);
  });

  it('says that there is no token, and comes back when there is one again', async () => {
    const place = world();
    let isSignedIn = false;
    const token = async (): Promise<string> => {
      if (!isSignedIn) throw new Error('signed out');
      return 'a.token';
    };
    const ada = place.device({ token });
    await place.pass(2_000);
    expect(ada.faults).toContain('token_unavailable');
    expect(ada.inbox.state.at).toBe('connecting');
    isSignedIn = true;
    await live(place, ada);
    expect(place.server.heard.find(({ type }) => type === 'authenticate')).toMatchObject({ token: 'a.token' });
  });

  it.each(['storage_full', 'storage_denied'] as const)('goes on without a storage that fails with %s', async (code) => {
    const place = world();
    const storage: ValueStorage = {
      get: () => Promise.reject(clientError(code)),
      set: () => Promise.reject(clientError(code)),
    };
    const ada = place.device({ storage });
    await live(place, ada);
    place.server.deliver(1);
    await place.pass(2_000);
    expect(new Set(ada.faults)).toEqual(new Set([code]));
    expect(ada.toasts).toHaveLength(1);
    expect(ada.inbox.unread).toBe(1);
  });

  it('stays refused where the server says so, with its sentence', async () => {
    const place = world();
    place.server.refuse = ({ type }) => (type === 'authenticate' ? 'banned' : undefined);
    const ada = place.device();
    await place.pass(1_000);
    expect(ada.inbox.state).toMatchObject({ at: 'refused', reason: { code: 'banned', kind: 'stop', message: 'No.' } });
    await expect(ada.inbox.whenLive()).rejects.toMatchObject({ code: 'banned' });
    await place.pass(120_000);
    expect(place.server.devices).toHaveLength(1);
  });

  it('bounds what waits for a connection, and says so', async () => {
    const place = world();
    const ada = place.device();
    await live(place, ada);
    const [id = ''] = place.server.deliver(1);
    await place.pass(1_000);
    place.server.isDown = true;
    place.server.cut();
    for (let index = 0; index < 600; index++) void (index % 2 ? ada.inbox.delete(id) : ada.inbox.undelete(id));
    expect(ada.inbox.snapshot.waiting).toBe(500);
    expect(new Set(ada.faults)).toEqual(new Set(['changes_waiting']));
  });

  it.each(seeds(20))(
    '[NTF5] ends as the server has it, whatever breaks while two devices change it (SEED=%i)',
    async (seed) => {
      const random = seededRandom(seed);
      const place = world(random);
      const devices = [place.device({ storage: new MemoryValues() }), place.device({ storage: new MemoryValues() })];
      for (const device of devices) await live(place, device);
      place.server.losesAnswer = () => random() < 0.1;
      const deleted: string[] = [];
      for (let step = 0; step < 150; step++) {
        const chance = random();
        const { inbox } = devices[Math.floor(random() * devices.length)] ?? {};
        const { id } = inbox?.notifications[Math.floor(random() * inbox.notifications.length)] ?? {};
        if (chance < 0.3) place.server.deliver(1 + Math.floor(random() * 3));
        else if (chance < 0.4) place.server.cut();
        else if (chance < 0.5) place.server.isDown = !place.server.isDown;
        else if (chance < 0.55) void inbox?.markAllRead();
        else if (chance < 0.7 && id !== undefined) void inbox?.markRead(id);
        else if (chance < 0.9 && id !== undefined) {
          deleted.push(id);
          void inbox?.delete(id);
        } else void inbox?.undelete(deleted[Math.floor(random() * deleted.length)] ?? 'none');
        expect(devices.every((device) => device.inbox.unread >= 0)).toBe(true);
        await place.pass(random() * 300);
      }
      place.server.losesAnswer = () => false;
      place.server.isDown = false;
      for (const device of devices) {
        while (device.inbox.snapshot.waiting > 0 || device.inbox.state.at !== 'live') await place.pass(1_000);
      }
      await place.pass(1_000);
      const wanted = [...place.server.items.values()].map(({ id, read }) => `${id} ${read}`).sort();
      for (const { inbox, faults } of devices) {
        expect(inbox.notifications.map(({ id, read }) => `${id} ${read}`).sort()).toEqual(wanted);
        expect(inbox.unread).toBe(place.server.unread);
        expect(faults).toEqual([]);
      }
    },
  );
});
