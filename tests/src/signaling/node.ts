import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../harness/community.ts';

const command = fileURLToPath(new URL('../../../services/signaling/dist/main.js', import.meta.url));

/** The signaling service alone, in a process of its own. */
export class SignalingNode {
  readonly port: number;
  readonly process: ChildProcess;
  readonly exited: Promise<unknown>;
  readonly log: string[];

  private constructor(port: number, process: ChildProcess, exited: Promise<unknown>, log: string[]) {
    this.port = port;
    this.process = process;
    this.exited = exited;
    this.log = log;
  }

  static async start(env: Record<string, string>): Promise<SignalingNode> {
    const port = await freePort();
    const child = spawn(process.execPath, [command], {
      env: { ...process.env, NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
    const exited = once(child, 'close');
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => line.startsWith('ready ') && resolve());
      exited.then(() => reject(new Error(`a node did not start:\n${log.join('\n')}`)), reject);
    });
    return new SignalingNode(port, child, exited, log);
  }

  get webSocketUrl(): string {
    return `ws://127.0.0.1:${this.port}/`;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill(signal);
    await this.exited;
  }

  /** The counts of `/health`. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    const health: { counts: Record<string, number> } = JSON.parse(await (await fetch(`${this.url}/health`)).text());
    return health.counts;
  }
}
