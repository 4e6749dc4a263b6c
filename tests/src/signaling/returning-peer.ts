import { once } from 'node:events';
import { WebSocket } from 'ws';
import { closeLater } from '../harness/open.ts';
import type { Message } from './peer.ts';

/** A client that comes back to any of its servers, resumes, and sends again what was not acknowledged. */
export class ReturningPeer {
  readonly room: string;
  readonly peerId: string;
  /** What each peer sent, in the order of arrival. */
  readonly heard = new Map<string, number[]>();
  readonly left: unknown[] = [];
  resumes = 0;
  resets = 0;
  isSeated = false;
  readonly #urls: readonly string[];
  #at: number;
  #socket: WebSocket | undefined;
  #resumeId: unknown;
  #next: unknown;
  #seq = 0;
  #sent = 0;
  #unacknowledged: { id: number; to: string; signal: number }[] = [];
  #isStopped = false;
  #changed: () => void = () => undefined;

  constructor(urls: readonly string[], first: number, room: string, peerId: string) {
    this.#urls = urls;
    this.#at = first;
    this.room = room;
    this.peerId = peerId;
    closeLater(() => {
      this.#isStopped = true;
      this.#socket?.terminate();
    });
  }

  async join(): Promise<void> {
    this.#connect();
    await this.until(() => this.isSeated);
  }

  tell(to: string): void {
    const id = ++this.#sent;
    const sent = { id, to, signal: id };
    this.#unacknowledged.push(sent);
    if (this.isSeated) this.#say({ type: 'signal', ...sent });
  }

  /** How many signals it sent. */
  get said(): number {
    return this.#sent;
  }

  get isQuiet(): boolean {
    return this.isSeated && this.#unacknowledged.length === 0;
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
    }
  }

  #say(message: unknown): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #connect(): void {
    const socket = new WebSocket(this.#urls[this.#at % this.#urls.length] ?? '');
    this.#socket = socket;
    socket.on('error', () => undefined);
    socket.on('open', () => {
      this.#say({ type: 'hello', userId: this.peerId });
      if (this.#resumeId === undefined) this.#say({ type: 'join', room: this.room, peerId: this.peerId });
      else this.#say({ type: 'resume', resumeId: this.#resumeId, rooms: [{ room: this.room, seq: this.#seq }] });
    });
    socket.on('message', (data) => this.#hear(JSON.parse(String(data))));
    void once(socket, 'close').then(() => {
      this.isSeated = false;
      this.#at += 1;
      // As our own clients: at once the first time, then after a moment.
      if (!this.#isStopped) setTimeout(() => this.#connect(), this.resumes === 0 ? 0 : 50);
    });
  }

  #hear(message: Message): void {
    const { type } = message;
    if (type !== 'joined' && type !== 'resumed' && typeof message['seq'] === 'number') {
      if (message['seq'] <= this.#seq) throw new Error('a message came twice or out of order');
      this.#seq = message['seq'];
    }
    if (type === 'welcome') this.#next = message['resumeId'];
    if (type === 'joined') {
      this.#resumeId = this.#next;
      this.#seq = Number(message['seq']);
      this.isSeated = true;
    }
    if (type === 'resumed') this.#resumed(message);
    if (type === 'peer-left') this.left.push(message['peerId']);
    if (type === 'ack') this.#unacknowledged = this.#unacknowledged.filter(({ id }) => id !== message['id']);
    if (type === 'signal') {
      const from = String(message['from']);
      this.heard.set(from, [...(this.heard.get(from) ?? []), Number(message['signal'])]);
    }
    this.#changed();
  }

  #resumed(message: Message): void {
    this.#resumeId = this.#next;
    this.resumes += 1;
    if (message['reset'] === true) this.resets += 1;
    this.isSeated = true;
    const received = Number(message['received']);
    this.#unacknowledged = this.#unacknowledged.filter(({ id }) => id > received);
    for (const sent of this.#unacknowledged) this.#say({ type: 'signal', ...sent });
  }
}
