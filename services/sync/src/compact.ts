import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';

/**
 * Makes a document's bytes as small as Yjs can: neighbouring structs joined, deleted content dropped.
 * Takes the time and memory of a whole `Y.Doc`, so it belongs in a worker.
 */
export function compactUpdate(update: Uint8Array): Uint8Array {
  const doc = new Doc();
  try {
    applyUpdate(doc, update);
    return encodeStateAsUpdate(doc);
  } finally {
    doc.destroy();
  }
}
