import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { clientError } from '../errors.ts';
import { codeOf } from './system-code.ts';

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  /** When that process began, in the system's own words; empty where it does not say. */
  readonly began: string;
}

const maxTries = 100;
const againMs = 20;
const broomMs = 10_000;

/**
 * Keeps a file for one process, by another file beside it that names the process. What a process left that is gone is
 * taken over, also where its number has been given to another one since.
 */
export class FileLock {
  readonly #path: string;
  #isHeld = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** Rejects with `storage_in_use` where somebody else, or somebody else in this process, has the file open. */
  async take(): Promise<void> {
    const own = `${this.#path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    const holder: Holder = { pid: process.pid, began: await beganAt(process.pid) };
    await writeFile(own, JSON.stringify(holder), { mode: 0o600 });
    try {
      for (let tries = 0; tries < maxTries; tries++) {
        // Of two at once only one succeeds.
        if (await succeeds(link(own, this.#path), 'EEXIST')) {
          this.#isHeld = true;
          return;
        }
        if (await this.#isAlive()) break;
        await this.#clear();
      }
    } finally {
      await rm(own, { force: true });
    }
    throw clientError('storage_in_use');
  }

  async release(): Promise<void> {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    await rm(this.#path, { force: true });
  }

  /** Takes an abandoned lock away: one process at a time, lest one takes away what another has taken meanwhile. */
  async #clear(): Promise<void> {
    const broom = `${this.#path}.broom`;
    if (!(await succeeds(mkdir(broom), 'EEXIST'))) {
      // It is held for as long as three files take, unless a crash left it.
      const found = await stat(broom).catch(() => undefined);
      if (found !== undefined && Date.now() - found.mtimeMs > broomMs)
        await rm(broom, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, againMs));
      return;
    }
    try {
      if (!(await this.#isAlive())) await rm(this.#path, { force: true });
    } finally {
      await rm(broom, { recursive: true, force: true });
    }
  }

  async #isAlive(): Promise<boolean> {
    const holder = await readHolder(this.#path);
    if (holder === undefined || !exists(holder.pid)) return false;
    const began = await beganAt(holder.pid);
    return holder.began === '' || began === '' || holder.began === began;
  }
}

/** `undefined` where it is gone, or was cut off by a crash. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('began' in value)) return undefined;
    const { pid, began } = value;
    return typeof pid === 'number' && typeof began === 'string' ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // Somebody else's process is there all the same.
    return codeOf(cause) === 'EPERM';
  }
}

/** Field 22 of Linux' /proc/PID/stat, behind a name that may hold anything but a last parenthesis. */
async function beganAt(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Whether it was done; `false` where it failed with this code. */
async function succeeds(work: Promise<unknown>, code: string): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (cause) {
    if (codeOf(cause) === code) return false;
    throw cause;
  }
}
