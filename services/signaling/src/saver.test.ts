import { expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { Saver } from './saver.ts';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('[SIG21] saves soon after a change, one write at a time, and less often when writing takes long', async () => {
  const clock = new FakeClock();
  const finishes: (() => void)[] = [];
  const saver = new Saver({
    clock,
    save: () => new Promise((resolve) => finishes.push(resolve)),
    onFailure: () => undefined,
  });
  saver.changed();
  saver.changed();
  clock.advance(5);
  expect(finishes).toHaveLength(1);
  saver.changed();
  clock.advance(200);
  expect(finishes).toHaveLength(1);
  finishes[0]?.();
  await settle();
  // It took 200 ms, so the next one waits for ten times that.
  clock.advance(1_999);
  expect(finishes).toHaveLength(1);
  clock.advance(1);
  expect(finishes).toHaveLength(2);
  finishes[1]?.();
  await saver.close();
  saver.changed();
  clock.advance(100_000);
  expect(finishes).toHaveLength(2);
});

it('[SIG21] tries again when a write fails, and says so once', async () => {
  const clock = new FakeClock();
  let failures = 0;
  let writes = 0;
  const saver = new Saver({
    clock,
    save: async () => {
      if (++writes < 3) throw new Error('disk full');
    },
    onFailure: () => {
      failures += 1;
    },
  });
  saver.changed();
  await clock.advanceAsync(50);
  expect(saver.isFailing).toBe(true);
  await clock.advanceAsync(3_000, 1_000);
  expect({ writes, failures, isFailing: saver.isFailing }).toEqual({ writes: 3, failures: 1, isFailing: false });
  await saver.close();
});
