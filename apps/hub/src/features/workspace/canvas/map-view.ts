import type { FlowNode } from './node-box.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** How the canvas and a small map of it belong together. */
export interface MapView {
  /** Where on the map a point of the canvas lies. */
  readonly placeOf: (point: Point) => Point;
  /** Which point of the canvas lies here on the map. */
  readonly pointAt: (place: Point) => Point;
}

/** Room around the outermost nodes, in pixels of the map. */
const margin = 8;

/** The smallest box around all nodes. */
export function boundsOf(nodes: readonly FlowNode[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position, width = 0, height = 0 } of nodes) {
    left = Math.min(left, position.x);
    top = Math.min(top, position.y);
    right = Math.max(right, position.x + width);
    bottom = Math.max(bottom, position.y + height);
  }
  return nodes.length === 0
    ? { x: 0, y: 0, width: 1, height: 1 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** A map of this size, in the middle of which lies everything within the bounds. */
export function mapView(bounds: Box, size: { readonly width: number; readonly height: number }): MapView {
  const scale = Math.min(
    (size.width - 2 * margin) / Math.max(1, bounds.width),
    (size.height - 2 * margin) / Math.max(1, bounds.height),
    // A few nodes are no reason to draw them large.
    0.12,
  );
  const left = (size.width - bounds.width * scale) / 2;
  const top = (size.height - bounds.height * scale) / 2;
  return {
    placeOf: ({ x, y }) => ({ x: left + (x - bounds.x) * scale, y: top + (y - bounds.y) * scale }),
    pointAt: ({ x, y }) => ({ x: bounds.x + (x - left) / scale, y: bounds.y + (y - top) / scale }),
  };
}
