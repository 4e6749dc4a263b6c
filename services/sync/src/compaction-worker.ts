import { parentPort } from 'node:worker_threads';
import { compactUpdate } from './compact.ts';

/** The thread in which documents are compacted. Gets `{id, update}`, answers `{id, update}` or `{id, error}`. */
parentPort?.on('message', ({ id, update }: { id: number; update: Uint8Array }) => {
  try {
    const compacted = compactUpdate(update);
    // Yjs may hand out a view into a larger buffer; only bytes of its own can be moved to the other thread.
    const own = compacted.slice();
    parentPort?.postMessage({ id, update: own }, [own.buffer]);
  } catch (cause) {
    parentPort?.postMessage({ id, error: cause instanceof Error ? cause.message : String(cause) });
  }
});
