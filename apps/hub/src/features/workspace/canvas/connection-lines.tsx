import { ViewportPortal } from '@xyflow/react';
import { useMemo, useSyncExternalStore } from 'react';
import classes from './connection-lines.module.css';
import { useIsFar } from './detail.tsx';
import type { GraphFlow } from './graph-flow.ts';
import { Lines } from './lines.ts';

/**
 * All connections, as a picture beneath the nodes: thousands of them cost no more than a few shapes. What can be chosen,
 * focused and deleted are the canvas library's own edges above it, which show only when they are.
 */
export function ConnectionLines({ flow }: { readonly flow: GraphFlow }) {
  const state = useSyncExternalStore(flow.subscribe, flow.getState);
  const lines = useMemo(() => new Lines(), []);
  const isFar = useIsFar();
  return (
    <ViewportPortal>
      <svg className={classes.lines} data-far={isFar} data-testid="connection-lines" aria-hidden>
        {lines.of(state).map((path, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a shape has no identity but its place
          <path key={index} d={path} />
        ))}
      </svg>
    </ViewportPortal>
  );
}
