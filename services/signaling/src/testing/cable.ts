import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to another server that a test can cut and mend. */
export class Cable {
  readonly #server;
  readonly #ends = new Set<Socket>();
  #port = 0;

  constructor(to: URL) {
    this.#server = createServer((near) => {
      const far = connect(Number(to.port), to.hostname);
      for (const end of [near, far]) {
        this.#ends.add(end);
        end.on('error', () => undefined);
        end.on('close', () => this.#ends.delete(end));
      }
      near.pipe(far).pipe(near);
    });
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  /** At first, and after a cut. */
  async mend(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address: AddressInfo | string | null = this.#server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
  }

  async cut(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const end of this.#ends) end.destroy();
    await closed;
  }
}
