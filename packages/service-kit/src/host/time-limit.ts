import type { Clock } from '../clock.ts';

/** Waits for work, but no longer than `ms`. Says whether it came to its end in time; its failures are passed on. */
export async function inTime(clock: Clock, ms: number, work: Promise<unknown>): Promise<boolean> {
  let cancel: (() => void) | undefined;
  const deadline = new Promise<boolean>((resolve) => {
    const timer = clock.after(ms, () => resolve(false));
    cancel = () => timer.cancel();
  });
  try {
    return await Promise.race([work.then(() => true), deadline]);
  } finally {
    cancel?.();
  }
}
