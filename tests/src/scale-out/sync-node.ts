import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../harness/community.ts';

const command = fileURLToPath(new URL('../../../services/sync/dist/main.js', import.meta.url));

/** One sync server in a process of its own, which comes back on the same port after it was killed. */
export class SyncNode {
  readonly port: number;
  readonly log: string[] = [];
  readonly #env: Record<string, string>;
  #process: ChildProcess | undefined;

  private constructor(port: number, env: Record<string, string>) {
    this.port = port;
    this.#env = env;
  }

  static async start(env: Record<string, string>): Promise<SyncNode> {
    const node = new SyncNode(await freePort(), env);
    await node.start();
    return node;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get webSocketUrl(): string {
    return `ws://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [command], {
      env: { ...process.env, NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: String(this.port), ...this.#env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    createInterface({ input: child.stderr }).on('line', (line) => this.log.push(line));
    const exited = once(child, 'close');
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => line.startsWith('ready ') && resolve());
      exited.then(() => reject(new Error(`a node did not start:\n${this.log.join('\n')}`)), reject);
    });
  }

  /** Resolves with the exit code when the process is gone; `null` where a signal ended it. */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = once(child, 'close');
    child.kill(signal);
    const [code] = await exited;
    return code;
  }

  async health(): Promise<{ status: string; durability: string }> {
    return JSON.parse(await (await fetch(`${this.url}/health`)).text());
  }

  async isReady(): Promise<boolean> {
    return (await fetch(`${this.url}/ready`)).ok;
  }
}
