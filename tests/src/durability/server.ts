import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Exit } from '../harness/community.ts';

const script = fileURLToPath(new URL('../../../services/sync/dist/main.js', import.meta.url));

/** A start that is under way, and may be killed before it serves. */
export interface Starting {
  readonly process: ChildProcess;
  /** The server once it serves, or how it ended instead, with all that it printed. */
  readonly outcome: Promise<SyncServer | (Exit & { output: string })>;
}

/** The sync service alone in a process of its own, over a folder that outlives it. */
export class SyncServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Resolves when the process is gone. */
  readonly exited: Promise<Exit>;
  readonly #log: readonly string[];

  private constructor(url: string, process: ChildProcess, exited: Promise<Exit>, log: readonly string[]) {
    this.url = url;
    this.process = process;
    this.exited = exited;
    this.#log = log;
  }

  static begin(dataDir: string, env: Record<string, string> = {}): Starting {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log: string[] = [];
    const exited = once(child, 'close').then(([code, signal]): Exit => ({ code, signal }));
    createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
    const served = new Promise<SyncServer>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const url = /^ready http(:\/\/\S+)$/.exec(line)?.[1];
        if (url !== undefined) resolve(new SyncServer(`ws${url}`, child, exited, log));
      });
    });
    const ended = exited.then((exit) => ({ ...exit, output: log.join('\n') }));
    return { process: child, outcome: Promise.race([served, ended]) };
  }

  /** Resolves once it serves; rejects with what it printed instead. */
  static async start(dataDir: string, env: Record<string, string> = {}): Promise<SyncServer> {
    const outcome = await SyncServer.begin(dataDir, env).outcome;
    if (outcome instanceof SyncServer) return outcome;
    throw new Error(`the server did not start (${outcome.code ?? outcome.signal}):\n${outcome.output}`);
  }

  get output(): string {
    return this.#log.join('\n');
  }

  /** Whether `/ready` answers 200. */
  async isReady(): Promise<boolean> {
    return (await fetch(`${this.url.replace(/^ws/, 'http')}/ready`)).status === 200;
  }

  /** Resolves when `/ready` answers as wanted. */
  async untilReady(wanted: boolean): Promise<void> {
    while ((await this.isReady()) !== wanted);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill(signal);
    return this.exited;
  }
}
