import type { InboxClientMessage, InboxPreferences, InboxServerMessage, Notification } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';
import type { OpenTextSocket, TextSocketEvents } from '../platform/platform.ts';

interface Device {
  readonly events: TextSocketEvents;
  isOpen: boolean;
  isIn: boolean;
}

type Rows = { notifications: Notification[]; deleted: string[]; arrived?: string[] };

/** One person's inbox in memory, as the notification service keeps it, which does what a test tells it to. */
export class FakeInbox {
  readonly items = new Map<string, Notification>();
  readonly devices: Device[] = [];
  /** What clients have sent. */
  readonly heard: InboxClientMessage[] = [];
  epoch = 'life-1';
  seq = 0;
  isDown = false;
  /** Answers are lost with this chance, and the connection with them. */
  losesAnswer: () => boolean = () => false;
  /** What is refused, with which code. */
  refuse: (message: InboxClientMessage) => string | undefined = () => undefined;
  preferences: InboxPreferences = { mutes: [], blocked: [] };
  pushKey = `B${'A'.repeat(86)}`;
  readonly #clock: Clock;
  readonly #gone = new Map<string, { seq: number; item: Notification }>();
  readonly #delayMs = 5;
  #made = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get unread(): number {
    return [...this.items.values()].filter(({ read }) => !read).length;
  }

  readonly openSocket: OpenTextSocket = (_url, _protocols, events) => {
    const device: Device = { events, isOpen: false, isIn: false };
    this.devices.push(device);
    this.#later(() => {
      if (this.isDown) return events.closed(1006, '');
      device.isOpen = true;
      events.opened();
    });
    return {
      buffered: 0,
      send: (text) =>
        this.#later(() => {
          if (device.isOpen) this.#receive(device, JSON.parse(text));
        }),
      close: () => {
        device.isOpen = false;
      },
    };
  };

  /** Something new for the person. */
  deliver(count = 1, fields: Partial<Notification> = {}): string[] {
    const arrived: string[] = [];
    for (let index = 0; index < count; index++) {
      this.#made += 1;
      const id = `n${String(this.#made).padStart(6, '0')}`;
      const createdAt = new Date(this.#clock.now()).toISOString();
      const expiresAt = new Date(this.#clock.now() + 30 * 86_400_000).toISOString();
      this.seq += 1;
      const item = { id, userId: 'ada', type: 'mention' as const, data: {}, read: false, createdAt, expiresAt };
      this.items.set(id, { ...item, seq: this.seq, ...fields });
      arrived.push(id);
    }
    this.#tell({ notifications: arrived.flatMap((id) => this.items.get(id) ?? []), deleted: [], arrived });
    return arrived;
  }

  /** Ends all connections as a crash does. */
  cut(): void {
    for (const device of this.devices) this.#end(device);
  }

  /** Says something to everybody, whatever it is. */
  say(text: string): void {
    for (const { events, isOpen } of this.devices) if (isOpen) events.message(text);
  }

  #end(device: Device): void {
    if (!device.isOpen) return;
    device.isOpen = false;
    device.events.closed(1006, '');
  }

  #receive(device: Device, message: InboxClientMessage): void {
    this.heard.push(message);
    const code = this.refuse(message);
    if (code !== undefined) {
      return this.#send(device, { type: 'error', error: 'No.', code, kind: 'stop', ...idOf(message) });
    }
    if (message.type === 'authenticate') return this.#enter(device, message);
    const answer = this.#perform(message);
    if (this.losesAnswer()) return this.#end(device);
    this.#send(device, { ...answer, ...idOf(message) });
  }

  #perform(message: InboxClientMessage): InboxServerMessage {
    const nothing: Rows = { notifications: [], deleted: [] };
    switch (message.type) {
      case 'mark-read':
        return this.#read(({ id }) => id === message.notificationId);
      case 'mark-all-read':
        return this.#read(({ seq, type }) => seq <= (message.seq ?? this.seq) && !message.keep?.includes(type));
      case 'delete-notification': {
        const { notificationId } = message;
        const item = this.items.get(notificationId);
        if (item !== undefined) {
          this.seq += 1;
          this.items.delete(notificationId);
          this.#gone.set(notificationId, { seq: this.seq, item });
          this.#tell({ notifications: [], deleted: [notificationId] });
        }
        return this.#changes({ notifications: [], deleted: [notificationId] });
      }
      case 'undelete-notification': {
        const buried = this.#gone.get(message.notificationId);
        if (buried === undefined) return this.#changes(nothing);
        this.#gone.delete(message.notificationId);
        this.seq += 1;
        const item = { ...buried.item, seq: this.seq };
        this.items.set(item.id, item);
        this.#tell({ notifications: [item], deleted: [] });
        return this.#changes({ notifications: [item], deleted: [] });
      }
      case 'get-preferences':
        return { type: 'preferences', preferences: this.preferences, ...this.#place() };
      case 'get-push-key':
        return { type: 'push-key', publicKey: this.pushKey };
      case 'push-subscribe':
        return { type: 'push-subscribed', endpoint: message.subscription.endpoint };
      case 'push-unsubscribe':
        return { type: 'push-unsubscribed', endpoint: message.endpoint };
      default:
        return this.#changes(nothing);
    }
  }

  #read(isMeant: (item: Notification) => boolean): InboxServerMessage {
    const notifications: Notification[] = [];
    for (const item of [...this.items.values()].filter((one) => !one.read && isMeant(one))) {
      this.seq += 1;
      const read = { ...item, read: true, seq: this.seq };
      this.items.set(item.id, read);
      notifications.push(read);
    }
    if (notifications.length > 0) this.#tell({ notifications, deleted: [] });
    return this.#changes({ notifications, deleted: [] });
  }

  #enter(device: Device, message: InboxClientMessage & { type: 'authenticate' }): void {
    device.isIn = true;
    const place = this.#place();
    this.#send(device, { type: 'authenticated', userId: 'ada', durability: 'disk', ...place, ...idOf(message) });
    const { resume } = message;
    const all = [...this.items.values()];
    if (resume === undefined) return this.#send(device, { type: 'notifications', notifications: all, ...place });
    if (resume.epoch !== this.epoch) {
      const { preferences } = this;
      return this.#send(device, { type: 'reset', reason: 'epoch', notifications: all, preferences, ...place });
    }
    const notifications = all.filter(({ seq }) => seq > resume.seq);
    const deleted = [...this.#gone].filter(([, { seq }]) => seq > resume.seq).map(([id]) => id);
    this.#send(device, { type: 'resumed', from: resume.seq, quiet: true, notifications, deleted, ...place });
  }

  #tell(rows: Rows): void {
    const message = this.#changes(rows);
    for (const device of this.devices) if (device.isIn) this.#send(device, message);
  }

  #changes(rows: Rows): InboxServerMessage {
    return { type: 'changes', ...rows, ...this.#place() };
  }

  #place(): { epoch: string; seq: number; unread: number } {
    return { epoch: this.epoch, seq: this.seq, unread: this.unread };
  }

  #send(device: Device, message: InboxServerMessage): void {
    const text = JSON.stringify(message);
    this.#later(() => {
      if (device.isOpen) device.events.message(text);
    });
  }

  #later(run: () => void): void {
    this.#clock.after(this.#delayMs, run);
  }
}

function idOf({ id }: InboxClientMessage): { id?: string | number } {
  return id === undefined ? {} : { id };
}
