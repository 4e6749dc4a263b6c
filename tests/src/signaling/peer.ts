import { once } from 'node:events';
import { WebSocket } from 'ws';
import { closeLater } from '../harness/open.ts';

export type Message = { readonly type: string } & Readonly<Record<string, unknown>>;

/** A bare client of the signaling service. */
export class Peer {
  readonly socket: WebSocket;
  /** Everything that came and was not taken, oldest first. */
  readonly waiting: Message[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  #arrived: () => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    this.closed = once(socket, 'close').then(([code, reason]) => ({ code, reason: String(reason) }));
    socket.on('message', (data) => {
      this.waiting.push(JSON.parse(String(data)));
      this.#arrived();
    });
    // How it ends is read from the close.
    socket.on('error', () => undefined);
  }

  static async open(url: string): Promise<Peer> {
    const peer = new Peer(new WebSocket(url));
    closeLater(() => peer.socket.terminate());
    await once(peer.socket, 'open');
    return peer;
  }

  /** A text goes as it is. */
  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Resolves with the next message of a type; what came before it stays. */
  async next(type: string, test: (message: Message) => boolean = () => true): Promise<Message> {
    for (;;) {
      const found = this.waiting.findIndex((message) => message.type === type && test(message));
      const [message] = found < 0 ? [] : this.waiting.splice(found, 1);
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  /** Sends with an id and resolves with the answer to it. */
  async ask(message: Record<string, unknown>): Promise<Message> {
    const id = `q${Math.random()}`;
    this.send({ ...message, id });
    for (;;) {
      const found = this.waiting.findIndex((one) => one['id'] === id);
      const [answer] = found < 0 ? [] : this.waiting.splice(found, 1);
      if (answer !== undefined) return answer;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  /** Everything that came before now: messages of one socket keep their order. */
  async settled(): Promise<Message[]> {
    await this.ask({ type: 'ping' });
    return this.waiting.splice(0);
  }

  cut(): void {
    this.socket.terminate();
  }
}
