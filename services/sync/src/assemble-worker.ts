import { parentPort, workerData } from 'node:worker_threads';
import { assemble } from './assemble.ts';
import type { AssembledElsewhere } from './assembler.ts';
import { UpdateScanner } from './update/scan.ts';

/** The thread in which a large document is assembled. Gets its updates, answers once, and ends. */
const updates: readonly Uint8Array[] = workerData;
const assembled = assemble(updates, new UpdateScanner());
if (!assembled.ok) {
  answer(assembled, []);
} else {
  const state = assembled.ledger.state();
  const { parked } = assembled;
  const { base, sections, places, deletes } = state;
  const moved = [base, sections, places, deletes, ...parked].map(({ buffer }) => buffer);
  answer({ ok: true, state, parked }, moved);
}

function answer(result: AssembledElsewhere, moved: ArrayBufferLike[]): void {
  parentPort?.postMessage(
    result,
    moved.filter((buffer) => buffer instanceof ArrayBuffer),
  );
}
