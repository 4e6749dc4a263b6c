import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { type InboxServerMessage, type Notification, parseInboxServerMessage } from '@nodegx/protocol';
import { WebSocket } from 'ws';
import { closeLater } from '../src/harness/open.ts';
import { joinAsGuest } from '../src/harness/tokens.ts';

const publishEveryMs = 200;
const againAfterMs = 500;

/** Somebody with an inbox. */
export interface Owner {
  readonly id: string;
  readonly token: string;
}

export async function owners(url: string, count: number): Promise<Owner[]> {
  const all: Owner[] = [];
  for (let number = 0; number < count; number++) {
    const { token, user } = await joinAsGuest(url, `Person ${number}`);
    all.push({ id: user.id, token });
  }
  return all;
}

/** A device that is there all the time: it comes back after a moment when it is cut off, and asks for what it missed. */
export class Device {
  readonly owner: Owner;
  readonly heard = new Set<number>();
  #onHeard: () => void = () => undefined;
  #isOver = false;

  constructor(url: string, owner: Owner) {
    this.owner = owner;
    closeLater(() => {
      this.#isOver = true;
    });
    void this.#live(url);
  }

  /** Resolves once all of these were heard. */
  async hears(numbers: ReadonlySet<number>): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#onHeard = () => {
        if ([...numbers].every((number) => this.heard.has(number))) resolve();
      };
      this.#onHeard();
    });
  }

  async #live(url: string): Promise<void> {
    while (!this.#isOver) {
      const socket = new WebSocket(`${url}/notifications`);
      closeLater(() => socket.terminate());
      socket.on('error', () => undefined);
      socket.on('open', () => socket.send(JSON.stringify({ type: 'authenticate', token: this.owner.token })));
      socket.on('message', (data) => this.#hear(read(data)));
      // Not `once`, which fails where nobody listens at the moment.
      await new Promise((resolve) => socket.on('close', resolve));
      await after(againAfterMs);
    }
  }

  #hear(message: InboxServerMessage): void {
    if (message.type === 'notification') this.heard.add(numberOf(message.notification));
    if (message.type === 'notifications') for (const one of message.notifications) this.heard.add(numberOf(one));
    this.#onHeard();
  }
}

/** A program that sends numbered notifications, and each again under its key until it is taken. */
export class Program {
  readonly taken = new Map<string, Set<number>>();
  readonly #url: string;
  readonly #key: string;
  readonly #owners: readonly Owner[];
  #token: string | undefined;
  #isOver = false;
  #sending: Promise<void> = Promise.resolve();

  constructor(url: string, key: string, to: readonly Owner[]) {
    this.#url = url;
    this.#key = key;
    this.#owners = to;
    for (const { id } of to) this.taken.set(id, new Set());
  }

  get count(): number {
    return [...this.taken.values()].reduce((sum, { size }) => sum + size, 0);
  }

  start(): void {
    const send = async (): Promise<void> => {
      for (let number = 0; !this.#isOver; number++) {
        const to = this.#owners[number % this.#owners.length]?.id ?? '';
        while (!(await this.#send(to, number))) await after(againAfterMs);
        this.taken.get(to)?.add(number);
        await after(publishEveryMs);
      }
    };
    this.#sending = send();
  }

  /** Resolves once the last one is taken. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#sending;
  }

  async #send(targetUserId: string, number: number): Promise<boolean> {
    try {
      this.#token ??= await this.#buyToken();
      const response = await fetch(`${this.#url}/notifications`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
        body: JSON.stringify({
          targetUserId,
          notificationType: 'mention',
          data: { number },
          key: `number-${number}`,
        }),
        signal: AbortSignal.timeout(10_000),
      });
      if (response.status === 401) this.#token = undefined;
      if (!response.ok) return false;
      const { results }: { results: { status: string }[] } = await response.json();
      return results.every(({ status }) => status === 'stored' || status === 'known');
    } catch {
      // Nobody answers at the moment.
      return false;
    }
  }

  async #buyToken(): Promise<string> {
    const response = await fetch(`${this.#url}/identity/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: this.#key }),
    });
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const { token }: { token: string } = await response.json();
    return token;
  }
}

/** The numbers in somebody's inbox, each as often as it is there, in their order. */
export async function numbersIn(url: string, { token }: Owner): Promise<number[]> {
  const socket = new WebSocket(`${url}/notifications`);
  closeLater(() => socket.terminate());
  await once(socket, 'open');
  const numbers: number[] = [];
  const whole = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      const message = read(data);
      if (message.type === 'authenticated')
        socket.send(JSON.stringify({ type: 'get-notifications', id: 1, limit: 500 }));
      if (message.type !== 'notifications' || message.id === undefined) return;
      numbers.push(...message.notifications.map(numberOf));
      const { cursor, id } = message;
      if (cursor === undefined) resolve();
      else socket.send(JSON.stringify({ type: 'get-notifications', id, limit: 500, cursor }));
    });
  });
  socket.send(JSON.stringify({ type: 'authenticate', token }));
  await whole;
  socket.close();
  return numbers.sort((one, other) => one - other);
}

function read(data: unknown): InboxServerMessage {
  const parsed = parseInboxServerMessage(JSON.parse(String(data)));
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

function numberOf({ data }: Notification): number {
  return Number(data['number']);
}
