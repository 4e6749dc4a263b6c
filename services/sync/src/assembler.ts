import { Worker } from 'node:worker_threads';
import { type Assembled, assemble } from './assemble.ts';
import { Ledger } from './update/ledger.ts';
import type { LedgerState } from './update/ledger-state.ts';
import type { UpdateScanner } from './update/scan.ts';

/** Makes ledgers of stored updates, however large, without holding up the event loop. */
export interface Assembler {
  /** As `assemble` does. Rejects where the thread that does it ends before its time. */
  assemble(updates: readonly Uint8Array[]): Promise<Assembled>;
  close(): Promise<void>;
}

/** What the thread answers. */
export type AssembledElsewhere =
  | { ok: true; state: LedgerState; parked: Uint8Array[] }
  | { ok: false; index: number; reason: string };

/** Reading so many bytes takes a turn of some milliseconds; starting a thread takes longer than reading fewer. */
export const maxInlineBytes = 1024 * 1024;

/** Assembles small documents at once, and large ones one after the other in a thread of their own. */
export class WorkerAssembler implements Assembler {
  readonly #scanner: UpdateScanner;
  #last: Promise<unknown> = Promise.resolve();
  #worker: Worker | undefined;
  #isClosed = false;

  constructor(scanner: UpdateScanner) {
    this.#scanner = scanner;
  }

  async assemble(updates: readonly Uint8Array[]): Promise<Assembled> {
    const bytes = updates.reduce((sum, update) => sum + update.length, 0);
    if (bytes <= maxInlineBytes) return assemble(updates, this.#scanner);
    const assembled = this.#last.then(() => this.#assembleElsewhere(updates));
    this.#last = assembled.catch(() => undefined);
    const result = await assembled;
    if (!result.ok) return result;
    return { ok: true, ledger: Ledger.of(result.state, this.#scanner), parked: result.parked };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
    await this.#last;
  }

  #assembleElsewhere(updates: readonly Uint8Array[]): Promise<AssembledElsewhere> {
    if (this.#isClosed) return Promise.reject(new Error('the assembler was closed'));
    return new Promise((resolve, reject) => {
      // Copies, because the store may still hold the memory that they lie in.
      const workerData = updates.map((update) => update.slice());
      const transferList = workerData.map(({ buffer }) => buffer);
      const worker = new Worker(new URL('./assemble-worker.js', import.meta.url), { workerData, transferList });
      this.#worker = worker;
      worker.once('message', (answer: AssembledElsewhere) => resolve(answer));
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread that reads a document ended')));
    });
  }
}
