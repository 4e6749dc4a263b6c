import { useEffect, useState } from 'react';
import { useHub } from '../hub-context.ts';

/** The time of day, renewed every half minute; for words such as "for 12 min". */
export function useNow(): Date {
  const { clock } = useHub();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    let timer = clock.after(30_000, function tick() {
      setNow(new Date());
      timer = clock.after(30_000, tick);
    });
    return () => timer.cancel();
  }, [clock]);
  return now;
}
