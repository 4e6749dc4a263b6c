import { describe, expect, it } from '@jest/globals';
import { FakeClock } from './testing/index.ts';
import { WriteProbe } from './write-probe.ts';

describe('WriteProbe', () => {
  it('writes at most once in five seconds, however often it is asked', async () => {
    const clock = new FakeClock();
    let writes = 0;
    const probe = new WriteProbe('store', clock, async () => {
      writes += 1;
    });
    expect(await Promise.all([probe.check(), probe.check()])).toEqual([
      { name: 'store', ok: true },
      { name: 'store', ok: true },
    ]);
    clock.advance(4_999);
    await probe.check();
    expect(writes).toBe(1);
    clock.advance(1);
    await probe.check();
    expect(writes).toBe(2);
  });

  it('says that a write failed, and nothing of where', async () => {
    const probe = new WriteProbe('store', new FakeClock(), () => Promise.reject(new Error('ENOSPC /srv/secret/path')));
    const check = await probe.check();
    expect(check).toMatchObject({ name: 'store', ok: false, code: 'storage_unavailable' });
    expect(JSON.stringify(check)).not.toContain('/srv');
  });
});
