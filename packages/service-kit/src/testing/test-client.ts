import { type ClientOptions, WebSocket } from 'ws';

/** How a connection ended. */
export interface Ended {
  readonly code: number;
  /** Of our servers: the problem's code, a colon, a sentence. */
  readonly reason: string;
}

/** A plain WebSocket client whose messages are waited for one after another. */
export class TestClient {
  readonly ws: WebSocket;
  /** Resolves when the connection is over, however that came. */
  readonly ended: Promise<Ended>;
  readonly #opened: Promise<void>;
  readonly #arrived: (Buffer | string)[] = [];
  readonly #waiting: ((message: Buffer | string) => void)[] = [];

  constructor(url: string, protocols: string[] = [], options: ClientOptions = {}) {
    this.ws = new WebSocket(url, protocols, options);
    this.#opened = new Promise((resolve, reject) => {
      this.ws.once('open', resolve);
      this.ws.on('error', reject);
    });
    // Errors of a connection that was open show in `ended`.
    this.#opened.catch(() => undefined);
    this.ended = new Promise((resolve) => {
      this.ws.once('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    });
    this.ws.on('message', (data, isBinary) => {
      if (!Buffer.isBuffer(data)) return;
      const message = isBinary ? data : data.toString();
      const next = this.#waiting.shift();
      if (next) next(message);
      else this.#arrived.push(message);
    });
  }

  /** Waits for the connection; rejects when it is not accepted. */
  async open(): Promise<this> {
    await this.#opened;
    return this;
  }

  send(message: Uint8Array | string): void {
    this.ws.send(message);
  }

  /** The next message that was not taken yet: a string for a text frame. */
  next(): Promise<Buffer | string> {
    const message = this.#arrived.shift();
    if (message !== undefined) return Promise.resolve(message);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Hangs up and waits until that is done. */
  async leave(): Promise<Ended> {
    this.ws.close();
    return this.ended;
  }
}
