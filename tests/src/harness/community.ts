import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));

export interface CommunityOptions {
  dataDir: string;
  port?: number;
  env?: Record<string, string>;
  args?: string[];
}

/** How a process ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A whole community in a process of its own, as `npm start` runs it. */
export class CommunityProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** Resolves when the process is gone. */
  readonly exited: Promise<Exit>;
  readonly #log: string[];

  private constructor(url: string, process: ChildProcess, exited: Promise<Exit>, log: string[]) {
    this.url = url;
    this.process = process;
    this.exited = exited;
    this.#log = log;
  }

  /** Resolves once the ready line is printed; rejects with what was printed instead. */
  static async start(options: CommunityOptions): Promise<CommunityProcess> {
    const { process, exited, log } = launch(options);
    const url = await new Promise<string>((resolve, reject) => {
      const { stdout } = process;
      if (stdout === null) throw new Error('the process has no standard output');
      createInterface({ input: stdout }).on('line', (line) => {
        log.push(line);
        const found = /^ready (http:\/\/\S+)$/.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      });
      exited.then(
        (exit) => reject(new Error(`the community did not start (${exit.code ?? exit.signal}):\n${log.join('\n')}`)),
        reject,
      );
    });
    return new CommunityProcess(url, process, exited, log);
  }

  /** Starts one that is expected to give up: its exit and all that it printed. */
  static async refused(options: CommunityOptions): Promise<Exit & { output: string }> {
    const { process, exited, log } = launch(options);
    const lines: string[] = [];
    if (process.stdout) createInterface({ input: process.stdout }).on('line', (line) => lines.push(line));
    const exit = await exited;
    return { ...exit, output: [...lines, ...log].join('\n') };
  }

  get webSocketUrl(): string {
    return this.url.replace(/^http/, 'ws');
  }

  /** Resolves with the line that it printed, now or earlier, which passes the test. */
  async logged(test: (line: string) => boolean): Promise<string> {
    const { stderr } = this.process;
    if (stderr === null) throw new Error('the process has no standard error');
    for (;;) {
      const line = this.#log.find(test);
      if (line !== undefined) return line;
      await once(stderr, 'data');
    }
  }

  /** How many lines it has printed that pass the test. */
  count(test: (line: string) => boolean): number {
    return this.#log.filter(test).length;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill(signal);
    return this.exited;
  }
}

function launch({ dataDir, port = 0, env = {}, args = [] }: CommunityOptions) {
  const child = spawn(process.execPath, [command, 'up', ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODEGX_DATA: dataDir,
      NODEGX_PORT: String(port),
      NODEGX_HOST: '127.0.0.1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
  const exited = once(child, 'close').then(([code, signal]): Exit => ({ code, signal }));
  return { process: child, exited, log };
}

/** A port that is free now, for a server that must come back on the same one. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
