import { Waypoints } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import classes from './empty-hint.module.css';
import type { GraphFlow } from './graph-flow.ts';

/** Stands on an empty canvas. */
export function EmptyHint({ flow, canWrite }: { readonly flow: GraphFlow; readonly canWrite: boolean }) {
  const isEmpty = useSyncExternalStore(flow.subscribe, () => flow.getState().nodes.length === 0);
  if (!isEmpty) return null;
  return (
    <div className={classes.hint}>
      <Waypoints size={30} strokeWidth={1.5} aria-hidden />
      <p className={classes.title}>An empty canvas</p>
      <p>
        {canWrite
          ? 'Take a node from the palette, or paste what you copied elsewhere.'
          : 'Nobody has put anything here yet.'}
      </p>
    </div>
  );
}
