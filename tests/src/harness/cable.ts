import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server on this machine that can be pulled out and put in again, as the cable of one person. */
export class Cable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isIn = true;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** A cable to the server at this address. */
  static async to(url: string): Promise<Cable> {
    const port = Number(new URL(url).port);
    const server = createServer((near) => cable.#carry(near, port));
    const cable = new Cable(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return cable;
  }

  /** The server's address through this cable. */
  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the cable is gone');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Everything that goes through it breaks off, and nothing new gets through. */
  pull(): void {
    this.#isIn = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  plugIn(): void {
    this.#isIn = true;
  }

  async remove(): Promise<void> {
    this.pull();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #carry(near: Socket, port: number): void {
    if (!this.#isIn) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }
}
