import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Exit } from '../harness/community.ts';

const script = fileURLToPath(new URL('../../../services/notifications/dist/main.js', import.meta.url));

/** Limits for one client that stands for many people. */
export const generous = {
  SENT_PER_HOUR: '100000000',
  SENT_PER_HOUR_TO_ONE: '100000000',
  MESSAGES_PER_SECOND: '100000',
  MAX_NOTIFICATIONS: '2000',
};

/** A community without sign-in, written beside the data folder. */
export function communityFile(folder: string): string {
  const path = join(folder, 'community.json');
  const community = {
    version: '1.0.0',
    community: { id: 'test', name: 'Test' },
    features: { collaboration: { requireAuth: false } },
  };
  writeFileSync(path, JSON.stringify(community));
  return path;
}

/** The notification service alone in a process of its own, over a folder that outlives it. */
export class InboxServer {
  readonly url: string;
  readonly process: ChildProcess;
  readonly exited: Promise<Exit>;
  readonly #log: readonly string[];

  private constructor(url: string, process: ChildProcess, exited: Promise<Exit>, log: readonly string[]) {
    this.url = url;
    this.process = process;
    this.exited = exited;
    this.#log = log;
  }

  /** Resolves once it serves; rejects with what it printed instead. */
  static async start(dataDir: string, env: Record<string, string> = {}): Promise<InboxServer> {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, ...generous, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log: string[] = [];
    const exited = once(child, 'close').then(([code, signal]): Exit => ({ code, signal }));
    createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
    const served = new Promise<InboxServer>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const url = /^ready http(:\/\/\S+)$/.exec(line)?.[1];
        if (url !== undefined) resolve(new InboxServer(`ws${url}`, child, exited, log));
      });
    });
    const ended = exited.then((exit) => {
      throw new Error(`the server did not start (${exit.code ?? exit.signal}):\n${log.join('\n')}`);
    });
    // Once it serves, how it ends is `exited`.
    ended.catch(() => undefined);
    return Promise.race([served, ended]);
  }

  get output(): string {
    return this.#log.join('\n');
  }

  /** Resolves when `/ready` answers as wanted. */
  async untilReady(wanted: boolean): Promise<void> {
    while ((await fetch(`${this.url.replace(/^ws/, 'http')}/ready`)).ok !== wanted);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill(signal);
    return this.exited;
  }
}
