import { Worker } from 'node:worker_threads';
import type { Clock, Timer } from '@nodegx/service-kit';

/** Compacts a document's bytes away from the event loop. */
export interface Compactor {
  /** Rejects where the bytes cannot be compacted. The bytes given are copied, not taken. */
  compact(update: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Answer {
  id: number;
  update?: Uint8Array;
  error?: string;
}

interface Job {
  resolve(update: Uint8Array): void;
  reject(cause: Error): void;
}

/** A thread takes longer to start than a short document takes to compact, and holds megabytes as long as it is there. */
const idleMs = 1_000;

/** One worker thread, started at the first job and ended when it has had nothing to do for a while. */
export class WorkerCompactor implements Compactor {
  readonly #clock: Pick<Clock, 'after'>;
  readonly #jobs = new Map<number, Job>();
  #worker: Worker | undefined;
  #idle: Timer | undefined;
  #isClosed = false;
  #nextId = 0;

  constructor(clock: Pick<Clock, 'after'>) {
    this.#clock = clock;
  }

  compact(update: Uint8Array): Promise<Uint8Array> {
    // Documents that were still queued must not start another thread while the service ends.
    if (this.#isClosed) return Promise.reject(new Error('the compactor was closed'));
    this.#idle?.cancel();
    const worker = this.#started();
    const id = this.#nextId++;
    const own = update.slice();
    return new Promise((resolve, reject) => {
      this.#jobs.set(id, { resolve, reject });
      worker.postMessage({ id, update: own }, [own.buffer]);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#failAll(new Error('the compactor was closed'));
    await this.#end();
  }

  async #end(): Promise<void> {
    this.#idle?.cancel();
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./compaction-worker.js', import.meta.url));
    worker.on('message', (answer: Answer) => this.#answered(answer));
    worker.on('error', (cause: Error) => this.#ended(worker, cause));
    worker.on('exit', () => this.#ended(worker, new Error('the compaction thread ended')));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #answered({ id, update, error }: Answer): void {
    const job = this.#jobs.get(id);
    this.#jobs.delete(id);
    if (update) job?.resolve(update);
    else job?.reject(new Error(error ?? 'the compaction thread gave no answer'));
    if (this.#jobs.size === 0) this.#idle = this.#clock.after(idleMs, () => void this.#end());
  }

  #ended(worker: Worker, cause: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#failAll(cause);
  }

  #failAll(cause: Error): void {
    for (const job of this.#jobs.values()) job.reject(cause);
    this.#jobs.clear();
  }
}
