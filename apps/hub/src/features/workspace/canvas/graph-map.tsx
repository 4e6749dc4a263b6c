import { useComputedColorScheme } from '@mantine/core';
import { type ReactFlowState, useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore, type WheelEvent } from 'react';
import { useHub } from '../../../hub-context.ts';
import type { GraphFlow } from './graph-flow.ts';
import classes from './graph-map.module.css';
import { boundsOf, type MapView, mapView } from './map-view.ts';
import { Throttle } from './throttle.ts';

const size = { width: 200, height: 148 };
/** Who drags nodes is told by the canvas at once; the map follows at this pace. */
const drawEveryMs = 150;

/** The whole graph, small, and where in it one is: press or drag to go elsewhere, turn the wheel to come nearer. */
export function GraphMap({ flow }: { readonly flow: GraphFlow }) {
  const { clock } = useHub();
  const { setCenter, getZoom, zoomTo } = useReactFlow();
  const scheme = useComputedColorScheme('dark');
  const picture = useRef<HTMLCanvasElement>(null);
  const [view, setView] = useState<MapView>();
  const isEmpty = useSyncExternalStore(flow.subscribe, () => flow.getState().nodes.length === 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other colours are another picture
  const drawing = useMemo(
    () =>
      new Throttle<undefined>(clock, drawEveryMs, () => {
        if (picture.current !== null) setView(draw(picture.current, flow));
      }),
    [clock, flow, scheme],
  );
  useEffect(() => {
    drawing.put(undefined);
    const stop = flow.subscribe(() => drawing.put(undefined));
    return () => {
      stop();
      drawing.stop();
    };
  }, [flow, drawing]);

  const go = (event: PointerEvent) => {
    if (view === undefined || (event.type === 'pointermove' && event.buttons === 0)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = view.pointAt({ x: event.clientX - box.x, y: event.clientY - box.y });
    // Superseded by the next one: whether it was reached does not matter.
    setCenter(at.x, at.y, { zoom: getZoom() }).catch(() => undefined);
  };
  const zoom = ({ deltaY }: WheelEvent) => void zoomTo(getZoom() * 2 ** (-deltaY / 500)).catch(() => undefined);
  return (
    <div
      className={classes.map}
      hidden={isEmpty}
      role="img"
      aria-label="The whole graph, small"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
      onWheel={zoom}
    >
      <canvas ref={picture} className={classes.picture} style={size} aria-hidden />
      {view !== undefined && <Frame view={view} />}
    </div>
  );
}

const frameOf = ({ transform: [x, y, zoom], width, height }: ReactFlowState) =>
  `${-x / zoom} ${-y / zoom} ${width / zoom} ${height / zoom}`;

/** Where on the map the canvas is. */
function Frame({ view }: { readonly view: MapView }) {
  const [x = 0, y = 0, width = 0, height = 0] = useStore(frameOf).split(' ').map(Number);
  const from = view.placeOf({ x, y });
  const to = view.placeOf({ x: x + width, y: y + height });
  const style = { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
  return <div className={classes.frame} style={style} />;
}

/** Draws the nodes, each a small box; the chosen ones stand out. */
function draw(canvas: HTMLCanvasElement, flow: GraphFlow): MapView {
  const { nodes } = flow.getState();
  const view = mapView(boundsOf(nodes), size);
  const density = devicePixelRatio;
  canvas.width = size.width * density;
  canvas.height = size.height * density;
  const context = canvas.getContext('2d');
  if (context === null) return view;
  context.scale(density, density);
  const colours = getComputedStyle(canvas);
  const [plain, chosen] = [colours.getPropertyValue('color'), colours.getPropertyValue('accent-color')];
  for (const { position, width = 0, height = 0, selected } of nodes) {
    const from = view.placeOf(position);
    const to = view.placeOf({ x: position.x + width, y: position.y + height });
    context.fillStyle = selected === true ? chosen : plain;
    context.fillRect(from.x, from.y, Math.max(1, to.x - from.x), Math.max(1, to.y - from.y));
  }
  return view;
}
