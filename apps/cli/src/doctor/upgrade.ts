import { systemCode } from '@nodegx/service-kit';
import { WebSocket } from 'ws';

/** What became of an attempt to open a WebSocket, as far as one can tell from outside. */
export type Attempt =
  /** A proper handshake, and the server was heard through it. `close` is what it said when it turned us away. */
  | { readonly kind: 'open'; readonly protocol: string; readonly close?: { readonly code: number; reason: string } }
  /** A proper handshake, and then nothing arrives. */
  | { readonly kind: 'silent' }
  /** Cut without a word right after the handshake. */
  | { readonly kind: 'cut' }
  /** The subprotocol that was offered did not come back. */
  | { readonly kind: 'no_subprotocol' }
  /** An HTTP answer instead of a WebSocket. */
  | { readonly kind: 'status'; readonly status: number; readonly server: string; readonly isOurs: boolean }
  /** No answer at all. */
  | { readonly kind: 'failed'; readonly failure: string };

export interface AttemptOptions {
  readonly protocols: readonly string[];
  readonly timeoutMs: number;
  /** Whether the server is expected to close, with a reason worth hearing; otherwise any sign of life will do. */
  readonly awaitsClose: boolean;
}

/** Opens a WebSocket, waits for a sign of life and hangs up. Never rejects. */
export function attempt(url: URL, { protocols, timeoutMs, awaitsClose }: AttemptOptions): Promise<Attempt> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, [...protocols], { perMessageDeflate: false });
    let isOpen = false;
    let isHeard = false;
    const end = (result: Attempt): void => {
      clearTimeout(timer);
      resolve(result);
      socket.terminate();
    };
    const lived = (): Extract<Attempt, { kind: 'open' }> => ({ kind: 'open', protocol: socket.protocol });
    const timer = setTimeout(() => {
      if (isHeard) end(lived());
      else end(isOpen ? { kind: 'silent' } : { kind: 'failed', failure: 'timeout' });
    }, timeoutMs);
    const heard = (): void => {
      isHeard = true;
      if (!awaitsClose) end(lived());
    };
    socket.on('open', () => {
      isOpen = true;
      // Every WebSocket server answers a ping, whatever it thinks of us.
      socket.ping();
    });
    socket.on('pong', heard).on('message', heard);
    socket.on('close', (code, reason) => {
      if (code !== 1006) end({ ...lived(), close: { code, reason: reason.toString() } });
      else if (isOpen) end(isHeard ? lived() : { kind: 'cut' });
    });
    socket.on('unexpected-response', (_request, response) => {
      response.resume();
      const isOurs = response.headers['content-type']?.includes('application/problem+json') === true;
      const server = String(response.headers['server'] ?? '');
      end({ kind: 'status', status: response.statusCode ?? 0, server, isOurs });
    });
    socket.on('error', (error) => {
      // The library tells this one by its sentence only.
      if (error.message === 'Server sent no subprotocol') end({ kind: 'no_subprotocol' });
      else if (!isOpen) end({ kind: 'failed', failure: systemCode(error) ?? error.message });
    });
  });
}

/** How a socket on which nothing is said ended. */
export type Idle =
  | { readonly kind: 'held' }
  | { readonly kind: 'cut'; readonly afterMs: number }
  | { readonly kind: 'closed'; readonly code: number }
  | { readonly kind: 'failed' };

/** Says `greeting` and then nothing for a while. */
export function holdIdle(url: URL, greeting: string, ms: number): Promise<Idle> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    let openedAt = 0;
    let timer: NodeJS.Timeout | undefined;
    const end = (result: Idle): void => {
      clearTimeout(timer);
      resolve(result);
      socket.terminate();
    };
    socket.on('open', () => {
      openedAt = performance.now();
      socket.send(greeting);
      timer = setTimeout(() => end({ kind: 'held' }), ms);
    });
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      if (openedAt === 0) end({ kind: 'failed' });
      else if (code === 1006) end({ kind: 'cut', afterMs: performance.now() - openedAt });
      else end({ kind: 'closed', code });
    });
  });
}
