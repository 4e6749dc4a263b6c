import '@xyflow/react/dist/base.css';
import type { Session } from '@nodegx/client';
import {
  Background,
  type Connection,
  ConnectionMode,
  type IsValidConnection,
  type NodeTypes,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  type Viewport,
} from '@xyflow/react';
import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useHub } from '../../../hub-context.ts';
import { useSessionValue } from '../session/use-session-value.ts';
import classes from './canvas.module.css';
import './flow-theme.css';
import { ConnectionLines } from './connection-lines.tsx';
import { Cursors } from './cursors.tsx';
import { DetailProvider, useIsFar } from './detail.tsx';
import { firstView } from './first-view.ts';
import type { GraphFlow } from './graph-flow.ts';
import { GraphMap } from './graph-map.tsx';
import { GraphNodeView } from './graph-node.tsx';
import type { FlowEdge, FlowNode } from './node-box.ts';
import { Choices, ChoicesOfOthers } from './others.ts';
import { Presence } from './presence.tsx';
import { Throttle } from './throttle.ts';
import { ViewButtons } from './view-buttons.tsx';

const nodeTypes: NodeTypes = { graph: GraphNodeView };
const edgeOptions = { interactionWidth: 24 };
const firstFit = { maxZoom: 1, padding: 0.2 };
/** As often as the others are shown where this person is. */
const showEveryMs = 40;
const deleteKeys: string[] = [];
const selectionKeys = ['Shift'];
const manyKeys = ['Meta', 'Control', 'Shift'];
/** From afar connections are a picture only. */
const noEdges: FlowEdge[] = [];

interface CanvasProps {
  readonly session: Session;
  readonly flow: GraphFlow;
  /** The peer id of whom this person follows. */
  readonly following: string | undefined;
  readonly onFollowEnd: () => void;
}

/** The graph, with everybody's cursors on it. */
export function Canvas({ session, flow, following, onFollowEnd }: CanvasProps) {
  const { clock } = useHub();
  const { nodes, edges } = useSyncExternalStore(flow.subscribe, flow.getState);
  const canWrite = useSessionValue(session, 'access') === 'write';
  const [first] = useState(() => {
    const shown = firstView(flow.getState().nodes);
    return shown === undefined ? firstFit : { ...firstFit, nodes: shown };
  });
  const choices = useMemo(() => new Choices(), []);
  const isFar = useIsFar();
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);

  const showCursor = useMemo(
    () =>
      new Throttle<{ x: number; y: number } | null>(clock, showEveryMs, (cursor) =>
        whileIn(session, () => session.setCursor(cursor)),
      ),
    [clock, session],
  );
  const showView = useMemo(
    () =>
      new Throttle<undefined>(clock, showEveryMs * 2, () => {
        const box = frame.current?.getBoundingClientRect();
        if (box === undefined) return;
        const middle = screenToFlowPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
        whileIn(session, () => session.setViewport({ ...rounded(middle), zoom: getZoom() }));
      }),
    [clock, session, screenToFlowPosition, getZoom],
  );
  useEffect(() => {
    return () => {
      showCursor.stop();
      showView.stop();
    };
  }, [showCursor, showView]);

  const isValid: IsValidConnection<FlowEdge> = useCallback(({ source, target }) => source !== target, []);
  const connect = useCallback(
    ({ source, target, sourceHandle, targetHandle }: Connection) => {
      const isThere = flow.graph.connections.some((one) => {
        return (
          one.source === source &&
          one.target === target &&
          one['sourcePort'] === sourceHandle &&
          one['targetPort'] === targetHandle
        );
      });
      if (isThere) return;
      flow.graph.endStep();
      flow.graph.addConnection({
        source,
        target,
        ...(sourceHandle !== null && { sourcePort: sourceHandle }),
        ...(targetHandle !== null && { targetPort: targetHandle }),
      });
      flow.graph.endStep();
    },
    [flow],
  );
  const point = (event: PointerEvent) =>
    showCursor.put(rounded(screenToFlowPosition({ x: event.clientX, y: event.clientY })));
  const move = useCallback(
    (by: MouseEvent | TouchEvent | null, _view: Viewport) => {
      // A hand on the canvas ends following; what following itself does has no event.
      if (by !== null && following !== undefined) onFollowEnd();
      showView.put(undefined);
    },
    [showView, following, onFollowEnd],
  );

  const showFirst = useCallback(() => showView.put(undefined), [showView]);

  return (
    <div
      className={classes.canvas}
      ref={frame}
      onPointerMove={point}
      onPointerLeave={() => showCursor.put(null)}
      data-following={following !== undefined}
    >
      <Presence session={session} choices={choices} following={following} onFollowEnd={onFollowEnd} />
      <ChoicesOfOthers value={choices}>
        <DetailProvider>
          <ReactFlow<FlowNode, FlowEdge>
            nodes={nodes}
            edges={isFar ? noEdges : edges}
            nodeTypes={nodeTypes}
            defaultEdgeOptions={edgeOptions}
            onNodesChange={flow.changeNodes}
            onEdgesChange={flow.changeEdges}
            onConnect={connect}
            isValidConnection={isValid}
            connectionMode={ConnectionMode.Strict}
            onMove={move}
            onInit={showFirst}
            nodesDraggable={canWrite}
            nodesConnectable={canWrite}
            edgesFocusable
            onlyRenderVisibleElements
            minZoom={0.1}
            maxZoom={2}
            fitView
            fitViewOptions={first}
            deleteKeyCode={deleteKeys}
            selectionKeyCode={selectionKeys}
            multiSelectionKeyCode={manyKeys}
            selectionMode={SelectionMode.Partial}
            ariaLabelConfig={ariaLabels}
          >
            <Background gap={24} size={1.4} color="var(--hub-dots)" />
            <ConnectionLines flow={flow} />
            <GraphMap flow={flow} />
            <ViewButtons />
            <Cursors session={session} />
          </ReactFlow>
        </DetailProvider>
      </ChoicesOfOthers>
    </div>
  );
}

const ariaLabels = {
  'node.a11yDescription.default': 'Press enter or space to choose the node, and the arrow keys to move it.',
  'node.a11yDescription.keyboardDisabled': 'Press enter or space to choose the node.',
  'edge.a11yDescription.default': 'Press enter or space to choose the connection, and delete to remove it.',
};

function rounded({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.round(x), y: Math.round(y) };
}

/** The pointer goes on moving while the session is being left. */
function whileIn(session: Session, show: () => void): void {
  if (session.document !== undefined) show();
}
