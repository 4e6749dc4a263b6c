import type { DocumentStorage } from './storage.ts';

/** Keeps documents for as long as this object lives, so that a document can be closed and opened again. */
export class MemoryStorage {
  readonly #documents = new Map<string, { updates: Uint8Array[]; savedMark: Uint8Array | undefined }>();

  /** The storage of one document. */
  document(name: string): DocumentStorage {
    const kept = this.#documents.get(name) ?? { updates: [], savedMark: undefined };
    this.#documents.set(name, kept);
    return {
      load: async () => ({ updates: [...kept.updates], savedMark: kept.savedMark }),
      append: async (update) => void kept.updates.push(update.slice()),
      replace: async (update) => void kept.updates.splice(0, kept.updates.length, update.slice()),
      mark: async (savedMark) => {
        kept.savedMark = savedMark.slice();
      },
      close: async () => undefined,
    };
  }
}
