import type { Clock } from './clock.ts';
import { clientError } from './errors.ts';

/** How long to wait. */
export interface WaitOptions {
  /**
   * Rejects with `unreachable` after this many milliseconds; `Infinity`: never. Without it, coming into a session is
   * waited for 30 s, and anything else as long as it takes.
   */
  withinMs?: number;
}

/** The same, but for that it rejects with `unreachable` when it takes too long and `isLate` finds so, too. */
export async function within<T>(
  work: Promise<T>,
  { withinMs = Number.POSITIVE_INFINITY }: WaitOptions,
  clock: Clock,
  isLate: () => boolean = () => true,
): Promise<T> {
  if (withinMs === Number.POSITIVE_INFINITY) return work;
  let stop = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    const timer = clock.after(withinMs, () => {
      if (isLate()) reject(clientError('unreachable'));
    });
    stop = () => timer.cancel();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop();
  }
}
