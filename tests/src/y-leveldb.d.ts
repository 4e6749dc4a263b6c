/** y-leveldb ships types that its `exports` do not lead to. */
declare module 'y-leveldb' {
  import type { Doc } from 'yjs';
  export class LeveldbPersistence {
    constructor(location: string);
    getYDoc(name: string): Promise<Doc>;
    storeUpdate(name: string, update: Uint8Array): Promise<number>;
    flushDocument(name: string): Promise<void>;
    getAllDocNames(): Promise<string[]>;
    destroy(): Promise<void>;
  }
}
