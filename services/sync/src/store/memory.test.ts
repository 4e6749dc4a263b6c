import { describeStore } from './contract.ts';
import { MemoryStore } from './memory.ts';

describeStore('MemoryStore', async () => ({
  store: new MemoryStore(),
  reopen: undefined,
  dispose: async () => undefined,
}));
