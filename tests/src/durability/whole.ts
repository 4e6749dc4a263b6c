import assert from 'node:assert/strict';
import type { Load } from './load.ts';
import type { SyncServer } from './server.ts';

/**
 * All come back, everything is acknowledged, and somebody new sees what they see, also after one more kill and the start
 * after it.
 */
export async function expectWhole(load: Load, server: SyncServer, start: () => Promise<SyncServer>): Promise<void> {
  await load.settled();
  const shown = await load.converged();
  await server.stop('SIGKILL');
  await load.untilClosed();
  const again = await start();
  await load.check(again.url, performance.now());
  assert.deepEqual(await load.shownTo(again.url), shown);
  await again.stop();
}
