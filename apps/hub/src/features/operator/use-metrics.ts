import { useEffect, useState } from 'react';
import { useHub, useIdentity } from '../../hub-context.ts';
import { readMetrics, type Sample } from './metrics-text.ts';

const everyMs = 3_000;

export interface Metrics {
  readonly samples: readonly Sample[] | undefined;
  /** Why there is nothing new, in a sentence. */
  readonly error: string | undefined;
}

/** `/metrics`, read every three seconds while the page is seen. */
export function useMetrics(): Metrics {
  const { clock } = useHub();
  const identity = useIdentity();
  const [metrics, setMetrics] = useState<Metrics>({ samples: undefined, error: undefined });
  useEffect(() => {
    const abort = new AbortController();
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const token = await identity.token();
      const response = await fetch('/metrics', { headers: { authorization: `Bearer ${token}` }, signal: abort.signal });
      if (!response.ok) throw new Error(`The server does not show its metrics here (${response.status}).`);
      const samples = readMetrics(await response.text());
      setMetrics({ samples, error: undefined });
    };
    let timer = clock.after(0, function next() {
      look()
        .catch((cause: unknown) => {
          if (abort.signal.aborted) return;
          const error = cause instanceof Error ? cause.message : 'The metrics could not be read.';
          setMetrics(({ samples }) => ({ samples, error }));
        })
        .finally(() => {
          if (!abort.signal.aborted) timer = clock.after(everyMs, next);
        });
    });
    return () => {
      abort.abort();
      timer.cancel();
    };
  }, [clock, identity]);
  return metrics;
}
