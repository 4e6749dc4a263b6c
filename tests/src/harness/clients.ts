import { once } from 'node:events';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket-3';
import * as Y from 'yjs';
import { closeLater } from './open.ts';
import { WebSocketForNode } from './web-socket.ts';

/** A stock Yjs editor without a screen. */
export interface Editor {
  doc: Y.Doc;
  text: Y.Text;
  provider: WebsocketProvider;
  /** Resolves when the server's document has arrived. */
  synced(): Promise<void>;
  /** Resolves when the document's text passes the test. */
  shows(test: (text: string) => boolean): Promise<void>;
  /** Resolves when the server has ended the connection for good, with its close code. */
  refused(): Promise<number>;
  leave(): void;
}

export function openEditor(url: string, document: string, params: Record<string, string> = {}): Editor {
  const doc = new Y.Doc();
  const text = doc.getText('text');
  const provider = new WebsocketProvider(`${url}/sync`, document, doc, {
    WebSocketPolyfill: WebSocketForNode,
    params,
    disableBc: true,
  });
  // The document goes too: its awareness holds a timer.
  const leave = (): void => {
    provider.destroy();
    doc.destroy();
  };
  closeLater(leave);
  return {
    doc,
    text,
    provider,
    synced: () =>
      new Promise((resolve) => {
        if (provider.synced) resolve();
        else provider.once('sync', () => resolve());
      }),
    shows: (test) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!test(text.toString())) return;
          doc.off('update', look);
          resolve();
        };
        doc.on('update', look);
        look();
      }),
    refused: () =>
      new Promise((resolve) => {
        provider.on('connection-close', (event: { code: number } | null) => {
          if (event && event.code >= 4400 && event.code < 4500) resolve(event.code);
        });
      }),
    leave,
  };
}

/** How a socket ended. */
export interface Closed {
  code: number;
  reason: string;
}

/** A bare WebSocket, for what no proper client would send. */
export class RawSocket {
  readonly socket: WebSocket;
  readonly closed: Promise<Closed>;
  readonly #messages: Uint8Array[] = [];
  #arrived: () => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    // Not `once`, which fails at an error: that is told by `open`, or is an end like another.
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }));
    });
    socket.on('message', (data: Buffer) => {
      this.#messages.push(new Uint8Array(data));
      this.#arrived();
    });
    // A refusal is read from the close; an abrupt end of the connection is one, too.
    socket.on('error', () => undefined);
  }

  static async open(
    url: string,
    options: { protocol?: string; origin?: string; cookie?: string } = {},
  ): Promise<RawSocket> {
    const headers = options.cookie === undefined ? {} : { cookie: options.cookie };
    const socket = new WebSocket(url, options.protocol ?? [], {
      headers,
      ...(options.origin && { origin: options.origin }),
    });
    const raw = new RawSocket(socket);
    closeLater(() => raw.close());
    await once(socket, 'open');
    return raw;
  }

  send(data: Uint8Array | string): void {
    this.socket.send(data);
  }

  /** Resolves with the next message that passes the test. */
  async next(test: (message: Uint8Array) => boolean = () => true): Promise<Uint8Array> {
    for (;;) {
      const found = this.#messages.findIndex(test);
      const [message] = found < 0 ? [] : this.#messages.splice(found, 1);
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  close(): void {
    this.socket.terminate();
  }
}

/** The JSON of a control message of `nodegx.v1`, if the message is one of that type. */
export function controlOf(message: Uint8Array): Record<string, unknown> | undefined {
  if (message[0] !== 121) return undefined;
  const text = new TextDecoder().decode(message);
  return JSON.parse(text.slice(text.indexOf('{')));
}

/** A `nodegx.v1` control message. */
export function control(value: unknown): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const length = json.length < 128 ? [json.length] : [(json.length & 0x7f) | 0x80, json.length >> 7];
  return new Uint8Array([121, ...length, ...json]);
}
