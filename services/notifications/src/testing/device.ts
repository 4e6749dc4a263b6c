import { type InboxServerMessage, type Notification, parseInboxServerMessage } from '@nodegx/protocol';
import { TestClient } from '@nodegx/service-kit/testing';

type Of<T extends InboxServerMessage['type']> = Extract<InboxServerMessage, { type: T }>;

export interface Replica {
  epoch: string;
  seq: number;
  unread: number;
  items: Map<string, Notification>;
}

/** A device that keeps what it is told, as a client of ours would. Everything that it hears is held to the schema. */
export class Device {
  readonly client: TestClient;
  readonly heard: InboxServerMessage[] = [];
  replica: Replica = { epoch: '', seq: 0, unread: 0, items: new Map() };
  #listeners = new Set<(message: InboxServerMessage) => void>();
  #id = 0;

  constructor(client: TestClient) {
    this.client = client;
    client.ws.on('message', (data) => this.#hear(String(data)));
  }

  static async connect(url: string): Promise<Device> {
    return new Device(await new TestClient(url).open());
  }

  /** Connected, with the inbox or what it lacked of it. */
  static async enter(url: string, who: { userId?: string; token?: string; replica?: Replica }): Promise<Device> {
    const device = await Device.connect(url);
    const { replica, ...credentials } = who;
    if (replica) device.replica = replica;
    const resume = replica ? { resume: { epoch: replica.epoch, seq: replica.seq } } : {};
    const ready = device.waitFor((message) => ['notifications', 'resumed', 'reset'].includes(message.type));
    device.send({ type: 'authenticate', features: ['changes'], ...credentials, ...resume });
    await ready;
    return device;
  }

  send(message: object): void {
    this.client.send(JSON.stringify(message));
  }

  /** Sends a message and resolves with what answers it. */
  ask(message: object): Promise<InboxServerMessage> {
    const id = ++this.#id;
    const answer = this.waitFor((heard) => heard.id === id);
    this.send({ ...message, id });
    return answer;
  }

  /** The first message from now on that passes. */
  waitFor(test: (message: InboxServerMessage) => boolean): Promise<InboxServerMessage> {
    return new Promise((resolve) => {
      const listener = (message: InboxServerMessage): void => {
        if (!test(message)) return;
        this.#listeners.delete(listener);
        resolve(message);
      };
      this.#listeners.add(listener);
    });
  }

  /** Resolves once the device has been told of a position. */
  async reaches(seq: number): Promise<void> {
    if (this.replica.seq >= seq) return;
    await this.waitFor(() => this.replica.seq >= seq);
  }

  async next<T extends InboxServerMessage['type']>(type: T): Promise<Of<T>> {
    const isOf = (message: InboxServerMessage): message is Of<T> => message.type === type;
    const message = await this.waitFor(isOf);
    if (!isOf(message)) throw new Error('not what was waited for');
    return message;
  }

  async send1(targetUserId: string, data: object = {}, more: object = {}): Promise<InboxServerMessage> {
    return this.ask({ type: 'send-notification', targetUserId, notificationType: 'mention', data, ...more });
  }

  /** The whole inbox, asked for anew, in pages. */
  async fetch(limit = 200): Promise<Replica> {
    const items = new Map<string, Notification>();
    let cursor: string | undefined;
    let first: Of<'notifications'> | undefined;
    do {
      const page = await this.ask({ type: 'get-notifications', limit, ...(cursor !== undefined && { cursor }) });
      if (page.type !== 'notifications') throw new Error(`${page.type} instead of a page`);
      first ??= page;
      for (const notification of page.notifications) items.set(notification.id, notification);
      cursor = page.cursor;
    } while (cursor !== undefined);
    const { epoch, seq, unread } = first;
    return { epoch, seq, unread, items };
  }

  leave(): Promise<unknown> {
    return this.client.leave();
  }

  #hear(text: string): void {
    const parsed = parseInboxServerMessage(JSON.parse(text));
    if (!parsed.ok) throw new Error(`${parsed.problem.message}: ${text.slice(0, 200)}`);
    const message = parsed.value;
    this.heard.push(message);
    this.#take(message);
    for (const listener of [...this.#listeners]) listener(message);
  }

  #take(message: InboxServerMessage): void {
    const { items } = this.replica;
    switch (message.type) {
      case 'notification':
      case 'notification-updated':
        items.set(message.notification.id, message.notification);
        break;
      case 'notification-deleted':
        items.delete(message.notificationId);
        break;
      case 'reset':
        items.clear();
        for (const one of message.notifications) items.set(one.id, one);
        break;
      case 'notifications':
      case 'changes':
      case 'resumed':
        for (const one of message.notifications) items.set(one.id, one);
        if (message.type !== 'notifications') for (const id of message.deleted) items.delete(id);
        break;
    }
    if ('seq' in message && 'epoch' in message && message.seq >= this.replica.seq) {
      Object.assign(this.replica, { epoch: message.epoch, seq: message.seq, unread: message.unread });
    } else if (message.type === 'reset') {
      Object.assign(this.replica, { epoch: message.epoch, seq: message.seq, unread: message.unread });
    }
  }
}

/** A replica as something that `toEqual` explains well. */
export function plain({ epoch, seq, unread, items }: Replica): object {
  return { epoch, seq, unread, items: Object.fromEntries([...items].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
