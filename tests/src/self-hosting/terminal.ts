import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What a command printed, both streams as a terminal mixes them, and ended with. */
export interface Printed {
  readonly output: string;
  readonly code: number;
}

/** Keeps what a block leaves behind in a shell: its folder, functions and variables. */
const keep = (file: string): string =>
  `{ declare -f; export -p; declare -p NODEGX 2>/dev/null || true; printf 'cd %q\\n' "$PWD"; } > ${file}`;

/** A person at a terminal on a clean machine, who types one block after the other. */
export class Terminal {
  readonly #env: NodeJS.ProcessEnv;
  readonly #home: string;
  readonly #state: string;
  #background: ChildProcess | undefined;

  /** `env` is what is set besides HOME and PATH. */
  static async open(home: string, folder: string, env: NodeJS.ProcessEnv): Promise<Terminal> {
    const state = join(home, `.state-${String(env['NODEGX_PORT'])}`);
    await writeFile(state, `cd '${folder}'\n`);
    return new Terminal(home, state, env);
  }

  private constructor(home: string, state: string, env: NodeJS.ProcessEnv) {
    this.#home = home;
    this.#state = state;
    this.#env = env;
  }

  /** Runs a block to its end. Stops at the first command that fails. */
  async run(text: string): Promise<Printed> {
    const child = await this.#start(`${text}\n${keep(this.#state)}`);
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const [code] = await once(child, 'close');
    return { output: Buffer.concat(chunks).toString(), code: Number(code) };
  }

  /** Runs a block that goes on; resolves with what it printed once a line begins with `until`, and what follows at once. */
  async runInBackground(text: string, until: string, lines: number): Promise<Printed> {
    await this.interrupt();
    const child = await this.#start(text);
    this.#background = child;
    const printed: string[] = [];
    const errors: string[] = [];
    if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
    return new Promise((resolve, reject) => {
      if (child.stdout === null) throw new Error('it has no output');
      let isReady = false;
      createInterface({ input: child.stdout }).on('line', (line) => {
        printed.push(line);
        isReady ||= line.startsWith(until);
        if (isReady && printed.length >= lines + 1) resolve({ output: printed.join('\n'), code: 0 });
      });
      child.once('close', () => reject(new Error(`it ended:\n${[...printed, ...errors].join('\n')}`)));
    });
  }

  /** Ctrl-C for what runs in the background. Resolves when all of it is gone. */
  async interrupt(): Promise<void> {
    const child = this.#background;
    this.#background = undefined;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    process.kill(-child.pid, 'SIGINT');
    await ended;
  }

  /** Has the functions of another terminal, too, from now on. */
  async learnFrom(other: Terminal): Promise<void> {
    const known = (await readFile(other.#state, 'utf8')).split('\n').filter((line) => !line.startsWith('cd '));
    const own = (await readFile(this.#state, 'utf8')).split('\n').filter((line) => line.startsWith('cd '));
    const shared = known.filter((line) => !line.startsWith('declare -x '));
    await writeFile(this.#state, [...shared, ...own, ''].join('\n'));
  }

  async #start(text: string): Promise<ChildProcess> {
    const script = `${this.#state}.sh`;
    await writeFile(script, `source ${this.#state}\nset -eo pipefail\n${text}\n`);
    return spawn('bash', [script], {
      env: { PATH: process.env['PATH'], HOME: this.#home, ...this.#env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, which gets Ctrl-C as a whole.
      detached: true,
    });
  }
}
