import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processUsage } from '../measure/process-usage.js';
import { sleep } from '../measure/wait.js';

const collector = fileURLToPath(new URL('../measure/collect-garbage.cjs', import.meta.url));

/**
 * How a server is started.
 *
 * @typedef {object} Launch
 * @property {string} [node] which Node runs it; ours unless named
 * @property {string[]} args
 * @property {Record<string, string>} env
 */

/**
 * @template [P=import('../clients/protocols.js').Protocol]
 * @typedef {object} ServerKind
 * @property {string} name
 * @property {string} title as the table shows it
 * @property {P} protocol
 * @property {(place: { folder: string, port: number }) => Launch | Promise<Launch>} launch
 */

/** A server as a process of its own, with a folder of its own, on a free port of the loopback address. */
export class ServerProcess {
  port = 0;
  protocol;
  #kind;
  #folder = mkdtempSync(join(tmpdir(), 'nodegx-bench-'));
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {Promise<void>} */
  #ended = Promise.resolve();
  #profileFolder;

  /**
   * @param {ServerKind} kind
   * @param {{ profileFolder?: string | undefined, protocol?: import('../clients/protocols.js').Protocol }} [options]
   */
  constructor(kind, options = {}) {
    this.#kind = kind;
    this.protocol = options.protocol ?? kind.protocol;
    this.#profileFolder = options.profileFolder;
    process.on('exit', () => this.#child?.kill('SIGKILL'));
  }

  get pid() {
    return this.#child?.pid ?? 0;
  }

  usage() {
    return processUsage(this.pid);
  }

  async start() {
    this.port = await freePort();
    const { node = process.execPath, args, env } = await this.#kind.launch({ folder: this.#folder, port: this.port });
    const profile = this.#profileFolder ? ['--cpu-prof', '--cpu-prof-dir', this.#profileFolder] : [];
    const log = openSync(join(this.#folder, 'server.log'), 'a');
    const child = spawn(node, ['--require', collector, ...profile, ...args], {
      cwd: this.#folder,
      // glibc otherwise keeps large blocks that were freed, more or fewer of them from run to run.
      env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', MALLOC_MMAP_THRESHOLD_: '131072', ...env },
      stdio: ['ignore', log, log],
    });
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('exit', () => resolve()));
    for (let attempt = 0; attempt < 200; attempt++) {
      if (child.exitCode !== null) break;
      if (await answers(this.port)) return;
      await sleep(50);
    }
    const said = readFileSync(join(this.#folder, 'server.log'), 'utf8').slice(-2000);
    throw new Error(`${this.#kind.title} did not start: ${said}`);
  }

  /** Ends it as an operator does. @param {'SIGTERM' | 'SIGKILL'} [signal] */
  async stop(signal = 'SIGTERM') {
    this.#child?.kill(signal);
    const timer = setTimeout(() => this.#child?.kill('SIGKILL'), 15_000);
    await this.#ended;
    clearTimeout(timer);
  }

  /** What it holds in memory, without garbage. */
  async heldBytes() {
    process.kill(this.pid, 'SIGUSR2');
    await sleep(1_500);
    return this.usage().residentBytes;
  }

  async dispose() {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
