import type { OpenTextSocket, TextSocketEvents } from '../platform/platform.ts';

/** One client's socket as a test's server sees it. */
export interface TextSession {
  readonly url: string;
  /** What the client said, in order. */
  readonly said: Record<string, unknown>[];
  isOpen: boolean;
  /** Says something, as JSON unless it is a text already. */
  send(message: object | string | undefined): void;
  /** The last thing of a type that the client said. */
  last(type: string): Record<string, unknown> | undefined;
  close(code: number, reason?: string): void;
}

/** A server of texts that says only what a test has it say. */
export class FakeTextServer {
  readonly sessions: TextSession[] = [];
  isDown = false;
  /** Bytes that each socket has waiting. */
  buffered = 0;
  /** Called with whatever a client says. */
  onMessage: (message: Record<string, unknown>, session: TextSession) => void = () => undefined;

  get last(): TextSession {
    const session = this.sessions.at(-1);
    if (session === undefined) throw new Error('nobody has connected');
    return session;
  }

  readonly openTextSocket: OpenTextSocket = (url, _protocols, events) => {
    const session = this.#session(url, events);
    this.sessions.push(session);
    queueMicrotask(() => {
      if (this.isDown) return events.closed(1006, '');
      session.isOpen = true;
      events.opened();
    });
    const server = this;
    return {
      send: (text) => {
        const message: Record<string, unknown> = JSON.parse(text);
        session.said.push(message);
        if (session.isOpen) this.onMessage(message, session);
      },
      close: () => {
        session.isOpen = false;
      },
      get buffered() {
        return server.buffered;
      },
    };
  };

  #session(url: string, events: TextSocketEvents): TextSession {
    const session: TextSession = {
      url,
      said: [],
      isOpen: false,
      send: (message) => {
        if (session.isOpen) events.message(typeof message === 'object' ? JSON.stringify(message) : message);
      },
      last: (type) => session.said.findLast((one) => one['type'] === type),
      close: (code, reason = '') => {
        if (!session.isOpen) return;
        session.isOpen = false;
        events.closed(code, reason);
      },
    };
    return session;
  }
}
