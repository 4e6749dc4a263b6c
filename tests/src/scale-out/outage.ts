import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { promisify } from 'node:util';

/** A way to a server that a test can cut: what runs is really cut off, what comes is really refused. */
export class Outage {
  readonly url: string;
  readonly #server: Server;
  readonly #port: number;
  readonly #sockets: Set<Socket>;
  readonly #restart: string | undefined;

  private constructor(url: string, server: Server, port: number, sockets: Set<Socket>, restart: string | undefined) {
    this.url = url;
    this.#server = server;
    this.#port = port;
    this.#sockets = sockets;
    this.#restart = restart;
  }

  /** `restart` is a command line that restarts the server itself, where the machine has one. */
  static async before(target: string, restart: string | undefined): Promise<Outage> {
    const to = new URL(target);
    const sockets = new Set<Socket>();
    const server = createServer((client) => {
      const upstream = connect(Number(to.port), to.hostname);
      for (const [one, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        sockets.add(one);
        one.on('error', () => undefined);
        one.on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String(address.port);
    return new Outage(url.href, server, address.port, sockets, restart);
  }

  /** Cuts every connection and refuses new ones; restarts the server itself where that can be done. */
  async begin(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
    if (this.#restart !== undefined) await promisify(execFile)('sh', ['-c', this.#restart]);
  }

  async end(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
