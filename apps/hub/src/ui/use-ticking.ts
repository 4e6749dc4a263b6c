import { useEffect, useState } from 'react';
import type { Clock } from '../state/clock.ts';

/** The clock's time, renewed every second while `isTicking`; for words such as "for 12 s". */
export function useTicking(clock: Clock, isTicking: boolean): number {
  const [nowMs, setNowMs] = useState(() => clock.monotonic());
  useEffect(() => {
    if (!isTicking) return;
    let timer = clock.after(0, function tick() {
      setNowMs(clock.monotonic());
      timer = clock.after(1_000, tick);
    });
    return () => timer.cancel();
  }, [clock, isTicking]);
  return nowMs;
}
