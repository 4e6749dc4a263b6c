import { Graph, type Session } from '@nodegx/client';
import { useEffect, useState } from 'react';
import { useHub } from '../../../hub-context.ts';
import { GraphFlow } from './graph-flow.ts';

/** While a hand drags, the others see it at this pace. */
const tellEveryMs = 40;
/** Two drawings are this far apart. */
const drawEveryMs = 16;
const mostChosen = 100;

/** The session's graph, as the canvas shows it; undefined for the moment in which it is made. */
export function useGraphFlow(session: Session): GraphFlow | undefined {
  const { clock } = useHub();
  const [flow, setFlow] = useState<GraphFlow>();
  useEffect(() => {
    const graph = new Graph(session.doc);
    const made = new GraphFlow({
      graph,
      later: (work) => void clock.after(tellEveryMs, work),
      beforeDrawing: (work) => void clock.after(drawEveryMs, work),
      onSelection: (ids) => {
        if (session.document !== undefined)
          session.setSelection(ids.length === 0 ? null : { ids: ids.slice(0, mostChosen) });
      },
    });
    setFlow(made);
    return () => {
      made.close();
      graph.close();
    };
  }, [session, clock]);
  return flow;
}
