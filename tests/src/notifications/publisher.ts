import { once } from 'node:events';
import { type InboxServerMessage, type Notification, parseInboxServerMessage } from '@nodegx/protocol';
import { WebSocket } from 'ws';
import { closeLater } from '../harness/open.ts';

/** A connection that is waited for message by message. */
export class Line {
  readonly ws: WebSocket;
  readonly closed: Promise<unknown>;
  onMessage: (message: InboxServerMessage) => void = () => undefined;

  private constructor(url: string) {
    this.ws = new WebSocket(url, { perMessageDeflate: false });
    this.closed = once(this.ws, 'close');
    this.ws.on('error', () => undefined);
    this.ws.on('message', (data) => {
      const parsed = parseInboxServerMessage(JSON.parse(String(data)));
      if (!parsed.ok) throw new Error(parsed.problem.message);
      this.onMessage(parsed.value);
    });
  }

  /** Resolves when somebody's inbox is there; rejects with the code of what refuses it. */
  static async open(url: string, userId: string): Promise<Line> {
    const line = new Line(url);
    closeLater(() => line.ws.terminate());
    await once(line.ws, 'open');
    const welcome = line.waitFor('notifications');
    const refused = line.waitFor('error').then(({ code }) => Promise.reject(new Error(code)));
    line.send({ type: 'authenticate', userId });
    await Promise.race([welcome, refused]);
    line.onMessage = () => undefined;
    return line;
  }

  send(message: object): void {
    if (this.ws.readyState === WebSocket.OPEN) this.ws.send(JSON.stringify(message));
  }

  waitFor<T extends InboxServerMessage['type']>(type: T): Promise<Extract<InboxServerMessage, { type: T }>> {
    const isOf = (message: InboxServerMessage): message is Extract<InboxServerMessage, { type: T }> =>
      message.type === type;
    return new Promise((resolve) => {
      const before = this.onMessage;
      this.onMessage = (message) => {
        before(message);
        if (!isOf(message)) return;
        this.onMessage = before;
        resolve(message);
      };
    });
  }
}

/** Everything in somebody's inbox. */
export async function inboxOf(
  url: string,
  userId: string,
): Promise<{ notifications: Notification[]; unread: number; epoch: string }> {
  const line = await Line.open(url, userId);
  const notifications: Notification[] = [];
  let cursor: string | undefined;
  let unread = 0;
  let epoch = '';
  do {
    const page = line.waitFor('notifications');
    line.send({ type: 'get-notifications', limit: 500, ...(cursor !== undefined && { cursor }) });
    const answer = await page;
    notifications.push(...answer.notifications);
    unread = answer.unread;
    epoch = answer.epoch;
    cursor = answer.cursor;
  } while (cursor !== undefined);
  line.ws.close();
  await line.closed;
  return { notifications, unread, epoch };
}

/** Sends numbered notifications to several people and keeps account of what was acknowledged. */
export class Publisher {
  readonly people: readonly string[];
  readonly acknowledged = new Set<number>();
  readonly refused = new Map<number, string>();
  /** Sent, and nothing heard of yet. */
  readonly open = new Set<number>();
  onAcknowledged: () => void = () => undefined;
  #line: Line | undefined;
  #next = 0;

  constructor(people: number) {
    this.people = Array.from({ length: people }, (_, index) => `person-${index}`);
  }

  get sent(): number {
    return this.#next;
  }

  /** Connects and sends again, under the same keys, what nothing was heard of. */
  async connect(url: string): Promise<void> {
    const line = await Line.open(url, 'publisher');
    this.#line = line;
    line.onMessage = (message) => this.#hear(message);
    for (const number of this.open) this.#send(number);
  }

  async untilClosed(): Promise<void> {
    await this.#line?.closed;
  }

  /** Sends so many new ones. */
  publish(count: number): void {
    for (let left = count; left > 0; left--) {
      const number = this.#next++;
      this.open.add(number);
      this.#send(number);
    }
  }

  /** Sends again, under their keys, what was refused. */
  repeatRefused(): void {
    for (const number of [...this.refused.keys()]) {
      this.refused.delete(number);
      this.open.add(number);
      this.#send(number);
    }
  }

  /** Resolves when something was heard of everything that was sent. */
  async settled(): Promise<void> {
    if (this.open.size === 0) return;
    await new Promise<void>((resolve) => {
      this.onAcknowledged = () => {
        if (this.open.size === 0) resolve();
      };
    });
  }

  /** How often each number lies in the inboxes. */
  async stored(url: string): Promise<Map<number, number>> {
    const counts = new Map<number, number>();
    for (const person of this.people) {
      const { notifications, unread } = await inboxOf(url, person);
      if (unread !== notifications.length) throw new Error('the count is not that of the rows');
      for (const { data } of notifications) {
        const number = Number(data['number']);
        counts.set(number, (counts.get(number) ?? 0) + 1);
      }
    }
    return counts;
  }

  #send(number: number): void {
    this.#line?.send({
      type: 'send-notification',
      id: number,
      targetUserId: this.people[number % this.people.length],
      notificationType: 'mention',
      data: { number },
      key: `key-${number}`,
    });
  }

  #hear(message: InboxServerMessage): void {
    const { id } = message;
    if (typeof id !== 'number') return;
    if (message.type === 'notification-sent') this.acknowledged.add(id);
    else if (message.type === 'error') this.refused.set(id, message.code);
    else return;
    this.open.delete(id);
    this.onAcknowledged();
  }
}
