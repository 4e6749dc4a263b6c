import { useReactFlow } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import classes from './view-buttons.module.css';

const gently = { duration: 200 };

/** Nearer, further away, everything: for those without a wheel. */
export function ViewButtons() {
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  // A view that is on its way somewhere else by then is nobody's loss.
  const quietly = (moving: Promise<unknown>) => void moving.catch(() => undefined);
  return (
    <div className={classes.buttons}>
      <button type="button" aria-label="Nearer" title="Nearer" onClick={() => quietly(zoomIn(gently))}>
        <Plus size={17} aria-hidden />
      </button>
      <button type="button" aria-label="Further away" title="Further away" onClick={() => quietly(zoomOut(gently))}>
        <Minus size={17} aria-hidden />
      </button>
      <button
        type="button"
        aria-label="The whole graph"
        title="The whole graph"
        onClick={() => quietly(fitView({ ...gently, padding: 0.12, maxZoom: 1 }))}
      >
        <Maximize size={16} aria-hidden />
      </button>
    </div>
  );
}
