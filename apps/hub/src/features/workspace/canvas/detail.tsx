import { type ReactFlowState, useStore, useStoreApi } from '@xyflow/react';
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useState } from 'react';
import { useHub } from '../../../hub-context.ts';
import { Slices } from './slices.ts';

/** Below this zoom the words on a node are smaller than anybody can read. */
const farBelow = 0.4;
const slice = { everyMs: 16, perSlice: 16 };

/** How much of a node is drawn: from afar its name in large letters; near it, at first its name, then everything. */
export type Detail = 'far' | 'coming' | 'near';

interface Details {
  readonly isFar: boolean;
  readonly slices: Slices;
  /** Tells the canvas that a node's ports are there now. */
  readonly hasPorts: (id: string, nodeElement: HTMLDivElement) => void;
}

const DetailContext = createContext<Details | undefined>(undefined);

const isFarOf = ({ transform: [, , zoom] }: ReactFlowState) => zoom < farBelow;

export function useIsFar(): boolean {
  return useStore(isFarOf);
}

export function DetailProvider({ children }: { readonly children: ReactNode }) {
  const { clock } = useHub();
  const isFar = useIsFar();
  const store = useStoreApi();
  const stable = useMemo(() => {
    const made = new Map<string, { id: string; nodeElement: HTMLDivElement; force: true }>();
    return {
      slices: new Slices(clock, slice),
      hasPorts(id: string, nodeElement: HTMLDivElement) {
        made.set(id, { id, nodeElement, force: true });
        if (made.size > 1) return;
        // One measuring for all that were made in the same slice.
        queueMicrotask(() => {
          store.getState().updateNodeInternals(new Map(made), { triggerFitView: false });
          made.clear();
        });
      },
    };
  }, [clock, store]);
  const details = useMemo(() => ({ isFar, ...stable }), [isFar, stable]);
  return <DetailContext value={details}>{children}</DetailContext>;
}

/** How much is drawn of this node now. Nodes that come near get their ports a few at a time. */
export function useDetail(id: string, element: RefObject<HTMLElement | null>): Detail {
  const details = useContext(DetailContext);
  if (details === undefined) throw new Error('a node stands outside of the canvas');
  const { isFar, slices, hasPorts } = details;
  const [isComplete, setIsComplete] = useState(false);
  useEffect(() => {
    if (isFar) {
      setIsComplete(false);
      return;
    }
    return slices.ask(() => setIsComplete(true));
  }, [isFar, slices]);
  useEffect(() => {
    const node = element.current?.closest<HTMLDivElement>('.react-flow__node');
    if (isComplete && node) hasPorts(id, node);
  }, [isComplete, hasPorts, id, element]);
  return isFar ? 'far' : isComplete ? 'near' : 'coming';
}
