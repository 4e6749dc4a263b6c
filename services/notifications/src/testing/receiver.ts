import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A place that takes POST requests and answers as it is told. */
export class Receiver {
  readonly url: string;
  readonly received: Received[] = [];
  /** The status of the next answers; 204 when there is none left. */
  readonly answers: number[] = [];
  readonly #server: Server;
  #waiting: (() => void)[] = [];

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(): Promise<Receiver> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const receiver = new Receiver(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.writeHead(receiver.answers.shift() ?? 204).end();
        receiver.received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) });
        for (const wake of receiver.#waiting.splice(0)) wake();
      });
    });
    return receiver;
  }

  /** Resolves when so many requests have come. */
  async count(wanted: number): Promise<void> {
    while (this.received.length < wanted) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
