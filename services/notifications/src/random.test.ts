import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { Device, plain, type Replica } from './testing/device.ts';
import { seeded, seeds } from './testing/random.ts';
import { type NotificationServer, serveNotifications } from './testing/server.ts';

const steps = Number(process.env['NOTIFICATION_STEPS'] ?? 120);
const hour = 3_600_000;

/** Three devices of one person, each somewhere between connected and gone, and everything that can happen to an inbox. */
class World {
  readonly random;
  readonly clock = new FakeClock();
  readonly devices: (Device | undefined)[] = [undefined, undefined, undefined];
  readonly replicas: (Replica | undefined)[] = [undefined, undefined, undefined];
  server: NotificationServer;
  bob: Device;
  /** Of all that was ever told. */
  readonly ids: string[] = [];

  private constructor(seed: number, server: NotificationServer, bob: Device, clock: FakeClock) {
    this.random = seeded(seed);
    this.server = server;
    this.bob = bob;
    this.clock = clock;
  }

  static async begin(seed: number): Promise<World> {
    const clock = new FakeClock();
    const options = {
      sentPerHour: 1e6,
      sentPerHourToOne: 1e6,
      maxItems: 25,
      messagesPerSecond: 1e5,
      allowPrivateTargets: true,
      awayMinutes: 0,
    };
    const server = await serveNotifications({ clock, options });
    return new World(seed, server, await server.device('bob'), clock);
  }

  async step(): Promise<void> {
    const actions = [
      () => this.publish(),
      () => this.publish(),
      () => this.publish(),
      () => this.batch(),
      () => this.broadcast(),
      () => this.mark('mark-read'),
      () => this.mark('mark-read'),
      () => this.mark('delete-notification'),
      () => this.mark('undelete-notification'),
      () => this.markAll(),
      () => this.mute(),
      () => this.webhook(),
      () => this.time(),
      () => this.ban(),
      () => this.come(),
      () => this.come(),
      () => this.go(),
      ...(this.random(4) === 0 ? [() => this.restart()] : []),
    ];
    await actions[this.random(actions.length)]?.();
  }

  async publish(): Promise<void> {
    const more = {
      ...(this.random(3) === 0 && { subject: `thread:${this.random(3)}` }),
      ...(this.random(4) === 0 && {
        expiresAt: new Date(this.clock.now() + (1 + this.random(20)) * hour).toISOString(),
      }),
      notificationType: ['mention', 'thread', 'session'][this.random(3)],
    };
    const sent = await this.bob.send1('ada', { location: `place ${this.random(1000)}` }, more);
    if (sent.type === 'notification-sent') this.ids.push(sent.notificationId);
  }

  async batch(): Promise<void> {
    const notifications = Array.from({ length: 1 + this.random(8) }, () => ({
      targetUserId: 'ada',
      notificationType: 'component',
      data: { componentName: `part ${this.random(1000)}` },
    }));
    await this.server.publish({ notifications });
  }

  async broadcast(): Promise<void> {
    const channel = ['discussions', 'sessions', 'components'][this.random(3)];
    const subject = this.random(2) === 0 ? { subject: 'news' } : {};
    await this.server.publish({ channel, notificationType: 'thread', data: { threadTitle: 'x' }, ...subject });
  }

  async mark(type: string): Promise<void> {
    const device = this.someone();
    const known = [...(device?.replica.items.keys() ?? []), ...this.ids.slice(-20)];
    const notificationId = known[this.random(known.length)];
    if (device && notificationId !== undefined) await device.ask({ type, notificationId });
  }

  async markAll(): Promise<void> {
    const device = this.someone();
    const seq = this.random(2) === 0 ? { seq: device?.replica.seq ?? 0 } : {};
    const keep = this.random(2) === 0 ? { keep: ['mention'] } : {};
    await device?.ask({ type: 'mark-all-read', ...seq, ...keep });
  }

  async mute(): Promise<void> {
    const type = this.random(2) === 0 ? 'mute' : 'unmute';
    const rule = this.random(2) === 0 ? { what: 'type', value: 'thread' } : { what: 'sender', value: 'bob' };
    await this.someone()?.ask({ type, ...rule });
  }

  /** Somewhere nobody listens: its letters wait, fail, and wait again, beside everything else. */
  async webhook(): Promise<void> {
    await this.someone()?.ask({ type: 'add-webhook', url: 'http://127.0.0.1:9/' });
  }

  async time(): Promise<void> {
    this.clock.advance(this.random(10) * hour);
  }

  /** Bob is banned for a while: what he sent disappears, and comes back with him. */
  async ban(): Promise<void> {
    this.server.community.update({ moderation: { bannedUsers: ['bob'] } });
    // Clients without our subprotocol are held for a second before they are closed.
    this.clock.advance(2_000);
    await this.bob.client.ended;
    await this.check();
    this.server.community.update({ moderation: { bannedUsers: [] } });
    this.bob = await this.server.device('bob');
  }

  async come(): Promise<void> {
    const place = this.random(3);
    if (this.devices[place]) return;
    const replica = this.replicas[place];
    const url = this.server.host.wsUrl;
    this.devices[place] = await Device.enter(url, { userId: 'ada', ...(replica && { replica }) });
  }

  async go(): Promise<void> {
    const place = this.random(3);
    const device = this.devices[place];
    if (!device) return;
    this.devices[place] = undefined;
    // Hangs up in the middle of whatever is under way.
    await device.leave();
    this.replicas[place] = device.replica;
  }

  async restart(): Promise<void> {
    for (const [place, device] of this.devices.entries()) {
      if (device) this.replicas[place] = device.replica;
      this.devices[place] = undefined;
    }
    this.server = await this.server.restart();
    this.bob = await this.server.device('bob');
  }

  someone(): Device | undefined {
    const present = this.devices.filter((device) => device !== undefined);
    return present[this.random(present.length)];
  }

  /** What each device made of what it was told is what the server would tell somebody new. */
  async check(): Promise<void> {
    const fresh = await this.server.device('ada');
    const fetched = await fresh.fetch(7);
    const unread = [...fetched.items.values()].filter(({ read, muted }) => !read && muted === undefined).length;
    expect(fetched.unread).toBe(unread);
    for (const device of this.devices) {
      if (!device) continue;
      // Letters move the position on as well, at any time, and devices are told of it with the next thing to tell.
      await device.ask({ type: 'get-preferences' });
      expect(device.replica.seq).toBeGreaterThanOrEqual(fetched.seq);
      expect({ ...plain(device.replica), seq: 0 }).toEqual({ ...plain(fetched), seq: 0 });
    }
    await fresh.leave();
  }
}

describe('whatever happens, in whatever order', () => {
  it.each(seeds(3))(
    '[NTF4] [NTF5] [NTF6] three devices hold what a fourth would fetch, and the counts are exact (SEED=%i)',
    async (seed) => {
      const world = await World.begin(seed);
      for (let step = 0; step < steps; step++) {
        await world.step();
        if (step % 5 === 4) await world.check();
      }
      for (const place of [0, 1, 2]) {
        const replica = world.replicas[place];
        const url = world.server.host.wsUrl;
        world.devices[place] ??= await Device.enter(url, { userId: 'ada', ...(replica && { replica }) });
      }
      await world.check();
      world.clock.advance(10_000);
      expect(await world.server.metric('counter_drift_total')).toBe(0);
      await world.server.stop();
    },
    60_000,
  );
});
