/** y-leveldb's own declarations cannot be reached through its `exports`: what the tests use of it. */
declare module 'y-leveldb' {
  import type { Doc } from 'yjs';

  export class LeveldbPersistence {
    constructor(folder: string);
    getYDoc(document: string): Promise<Doc>;
    storeUpdate(document: string, update: Uint8Array): Promise<number>;
    getStateVector(document: string): Promise<Uint8Array>;
    getDiff(document: string, stateVector: Uint8Array): Promise<Uint8Array>;
    getAllDocNames(): Promise<string[]>;
    flushDocument(document: string): Promise<void>;
    setMeta(document: string, key: string, value: unknown): Promise<void>;
    getMeta(document: string, key: string): Promise<unknown>;
    destroy(): Promise<void>;
  }
}
