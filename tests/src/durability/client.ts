import { once } from 'node:events';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { control } from '../harness/clients.ts';
import { closeLater } from '../harness/open.ts';
import type { Account, Sent } from './account.ts';
import { type FromServer, readFrame, step1Frame, step2Frame, updateFrame } from './frames.ts';

/** How a client learns what is saved: by `saved n` ([SYN20]), or by getting its own updates back ([SYN19]). */
export type Receipt = 'numbered' | 'echoed';

/**
 * A replica that keeps its document while servers come and go. Sends each edit at once, answers state vectors, and books
 * in its account what was sent and acknowledged.
 */
export class Replica {
  readonly doc = new Y.Doc();
  readonly #account: Account;
  readonly #receipt: Receipt;
  #socket: WebSocket | undefined;
  /** What was sent on this connection and counts for `saved n`, in order. */
  #numbered: Sent[] = [];
  #saved = 0;
  /** What was sent on this connection and has not come back, with the clock that its author's part reaches. */
  #echoes: { sent: Sent; clock: number }[] = [];
  #onSynced: () => void = () => undefined;
  /** Called after each acknowledgement. */
  onSaved: () => void = () => undefined;
  readonly closed: { code: number }[] = [];

  constructor(account: Account, receipt: Receipt, clientId?: number) {
    this.#account = account;
    this.#receipt = receipt;
    if (clientId !== undefined) this.doc.clientID = clientId;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.isConnected) this.#sendUpdate(update);
    });
    closeLater(() => {
      this.#socket?.terminate();
      this.doc.destroy();
    });
  }

  get isConnected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** How many of its updates have been sent and not acknowledged. */
  get inFlight(): number {
    return this.#receipt === 'numbered' ? this.#numbered.length - this.#saved : this.#echoes.length;
  }

  /** Resolves when the server's document has arrived; rejects when the connection ends before. */
  async connect(url: string): Promise<void> {
    const path = `${url}/${encodeURIComponent(this.#account.name)}`;
    const socket = new WebSocket(path, this.#receipt === 'numbered' ? 'nodegx.v1' : []);
    this.#socket = socket;
    this.#numbered = [];
    this.#echoes = [];
    this.#saved = 0;
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => this.#receive(readFrame(new Uint8Array(data))));
    const closed = once(socket, 'close').then(([code]) => {
      this.closed.push({ code });
      return false;
    });
    const synced = new Promise<boolean>((resolve) => {
      this.#onSynced = () => resolve(true);
    });
    socket.on('open', () => {
      if (this.#receipt === 'numbered') socket.send(control({ type: 'hello', name: 'replica' }));
      socket.send(step1Frame(Y.encodeStateVector(this.doc)));
    });
    if (!(await Promise.race([synced, closed]))) throw new Error('the connection ended before the document came');
  }

  /** Sends bytes as an update that the server is expected to refuse. */
  sendRaw(update: Uint8Array): void {
    this.#socket?.send(updateFrame(update));
  }

  async disconnect(): Promise<void> {
    const socket = this.#socket;
    if (socket === undefined || socket.readyState === WebSocket.CLOSED) return;
    const closed = once(socket, 'close');
    if (socket.readyState === WebSocket.OPEN) socket.close();
    await closed;
  }

  /** Resolves when the connection has ended, whoever ended it, and all that was under way has been read. */
  async untilClosed(): Promise<void> {
    const socket = this.#socket;
    if (socket !== undefined && socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
  }

  #sendUpdate(update: Uint8Array): void {
    const sent = this.#account.send(update);
    if (this.#receipt === 'numbered') this.#numbered.push(sent);
    else this.#echoes.push({ sent, clock: Y.getState(this.doc.store, this.doc.clientID) });
    this.#socket?.send(updateFrame(update));
  }

  #receive(message: FromServer): void {
    switch (message.type) {
      case 'step1': {
        const update = Y.encodeStateAsUpdate(this.doc, message.stateVector);
        if (this.#receipt === 'numbered') this.#numbered.push(this.#account.send(update));
        this.#socket?.send(step2Frame(update));
        return;
      }
      case 'update':
        Y.applyUpdate(this.doc, message.update, this);
        if (message.isStep2) this.#onSynced();
        else if (this.#echoes.length > 0) this.#echoed(message.update);
        return;
      case 'saved':
        for (const sent of this.#numbered.slice(this.#saved, message.count)) this.#account.acknowledge(sent);
        this.#saved = Math.max(this.#saved, message.count);
        this.onSaved();
        return;
      case 'control':
        if (message.value.type === 'refused') this.#refused(message.value.message ?? 0);
    }
  }

  /** A stock client's updates hold nothing but inserts here, so the clock that came back says which they are. */
  #echoed(update: Uint8Array): void {
    const own = Y.decodeUpdate(update).structs.filter(({ id }) => id.client === this.doc.clientID);
    const reached = Math.max(0, ...own.map(({ id, length }) => id.clock + length));
    if (reached === 0) return;
    while (this.#echoes[0] !== undefined && this.#echoes[0].clock <= reached) {
      const echo = this.#echoes.shift();
      if (echo) this.#account.acknowledge(echo.sent);
    }
    this.onSaved();
  }

  #refused(message: number): void {
    const sent = this.#numbered[message - 1];
    if (sent) this.#account.refuse(sent);
    this.onRefused(message);
  }

  /** Called when the server said that it did not take an update. */
  onRefused: (message: number) => void = () => undefined;
}

/** Opens a document as somebody new would, and leaves again. */
export async function reopen(url: string, account: Account): Promise<Y.Doc> {
  const fresh = new Replica(account, 'echoed');
  await fresh.connect(url);
  await fresh.disconnect();
  return fresh.doc;
}
