import { readFile } from 'node:fs/promises';
import { type Logger, systemCode, withoutContent, writeFileDurably } from '@nodegx/service-kit';
import { type Adapter, Low } from 'lowdb';
import type { DeadLetter } from '../delivery/outbox.ts';

const maxKept = 1_000;

class DurableJson<T> implements Adapter<T> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<T | null> {
    try {
      return JSON.parse(await readFile(this.#path, 'utf8'));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  write(data: T): Promise<void> {
    return writeFileDurably(this.#path, `${JSON.stringify(data, undefined, 2)}\n`);
  }
}

/** The last letters that were given up, in a file for the operator to look at. */
export class DeadLetters {
  readonly #database: Low<DeadLetter[]>;
  readonly #logger: Logger;
  #writing: Promise<void> | undefined;
  #isDirty = false;

  constructor(path: string, logger: Logger) {
    this.#database = new Low<DeadLetter[]>(new DurableJson(path), []);
    this.#logger = logger;
  }

  get size(): number {
    return this.#database.data.length;
  }

  async open(): Promise<void> {
    try {
      await this.#database.read();
    } catch (error) {
      // A record for people to look at is no reason not to serve.
      this.#logger.warn({ error: withoutContent(error) }, 'the file of dead letters cannot be read and begins anew');
      this.#database.data = [];
    }
  }

  add(letter: DeadLetter): void {
    this.#database.data.push(letter);
    this.#database.data.splice(0, this.#database.data.length - maxKept);
    this.#isDirty = true;
    this.#writing ??= this.#write();
  }

  async close(): Promise<void> {
    await this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#isDirty) {
      this.#isDirty = false;
      try {
        await this.#database.write();
      } catch (error) {
        this.#logger.warn({ error: withoutContent(error) }, 'the file of dead letters cannot be written');
      }
    }
    this.#writing = undefined;
  }
}
