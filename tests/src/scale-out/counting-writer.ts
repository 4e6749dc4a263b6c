import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { control } from '../harness/clients.ts';

/** What one connection wrote, and how much of it the server said is saved. */
export interface Account {
  name: string;
  written: number;
  saved: number;
}

/**
 * Writes numbers as fast as they are acknowledged, a few at a time, and keeps nothing: when its connection ends, what it
 * wrote is the server's alone, and it begins anew as somebody else. What was acknowledged to it must be in the end.
 */
export class CountingWriter {
  readonly accounts: Account[] = [];
  readonly #url: () => string;
  readonly #name: string;
  #isStopped = false;
  #socket: WebSocket | undefined;
  readonly #running: Promise<void>;

  constructor(name: string, url: () => string) {
    this.#name = name;
    this.#url = url;
    this.#running = this.#run();
  }

  get saved(): number {
    return this.accounts.reduce((sum, { saved }) => sum + saved, 0);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#socket?.terminate();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      await this.#write();
      // A port where nobody listens refuses at once, so this must not spin.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Resolves when the connection has ended, which it may also do before it began. */
  #write(): Promise<void> {
    const account: Account = { name: `${this.#name} ${this.accounts.length}`, written: 0, saved: 0 };
    const doc = new Y.Doc();
    const numbers = doc.getArray<number>(account.name);
    const socket = new WebSocket(this.#url(), 'nodegx.v1');
    this.#socket = socket;
    const writeOn = (): void => {
      for (let count = 0; count < 4; count++) numbers.push([++account.written]);
    };
    doc.on('update', (update: Uint8Array) => {
      socket.send(new Uint8Array([0, 2, ...lengthOf(update.length), ...update]));
    });
    socket.on('open', () => {
      this.accounts.push(account);
      socket.send(control({ type: 'hello', userId: this.#name }));
      writeOn();
    });
    socket.on('message', (data: Buffer) => {
      if (data[0] !== 120) return;
      account.saved = varUint(data, 1);
      if (account.saved === account.written && !this.#isStopped) writeOn();
    });
    // How it ends makes no difference here.
    socket.on('error', () => undefined);
    return new Promise((resolve) => {
      socket.on('close', () => {
        doc.destroy();
        resolve();
      });
    });
  }
}

function lengthOf(value: number): number[] {
  return value < 128 ? [value] : [(value & 0x7f) | 0x80, ...lengthOf(value >> 7)];
}

function varUint(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  return byte < 128 ? byte : (byte & 0x7f) + 128 * varUint(bytes, at + 1);
}
