import { getBezierPath, Position } from '@xyflow/react';
import type { FlowState } from './graph-flow.ts';
import { type FlowEdge, type FlowNode, portPoint } from './node-box.ts';

/** So many connections are one shape: few shapes are quick to draw, and one that moves does not draw all the others again. */
const perShape = 50;

interface Line {
  readonly edge: FlowEdge;
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly path: string;
}

/** The connections of a graph as a few shapes. What did not change since the last time is taken over as it is. */
export class Lines {
  #lines = new Map<string, Line>();
  #shapes: readonly string[] = [];
  #edges: readonly FlowEdge[] = [];

  /** SVG paths in the coordinates of the canvas. */
  of({ nodes, edges }: FlowState): readonly string[] {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const lines = new Map<string, Line>();
    const shapes: string[] = [];
    for (let start = 0; start < edges.length; start += perShape) {
      const part = edges.slice(start, start + perShape);
      let isSame = this.#edges === edges;
      const paths: string[] = [];
      for (const edge of part) {
        const before = this.#lines.get(edge.id);
        const line = lineOf(edge, byId, before);
        if (line !== before) isSame = false;
        if (line === undefined) continue;
        lines.set(edge.id, line);
        paths.push(line.path);
      }
      const shape = isSame ? this.#shapes[shapes.length] : undefined;
      shapes.push(shape ?? paths.join(''));
    }
    this.#lines = lines;
    this.#shapes = shapes;
    this.#edges = edges;
    return shapes;
  }
}

function lineOf(edge: FlowEdge, nodes: ReadonlyMap<string, FlowNode>, before: Line | undefined): Line | undefined {
  const from = nodes.get(edge.source);
  const to = nodes.get(edge.target);
  if (from === undefined || to === undefined) return undefined;
  if (before !== undefined && before.edge === edge && isPlaced(before.from, from) && isPlaced(before.to, to))
    return before;
  const source = portPoint(from, 'output', edge.sourceHandle);
  const target = portPoint(to, 'input', edge.targetHandle);
  const [path] = getBezierPath({
    sourceX: source.x,
    sourceY: source.y,
    sourcePosition: Position.Right,
    targetX: target.x,
    targetY: target.y,
    targetPosition: Position.Left,
  });
  return { edge, from, to, path };
}

function isPlaced(before: FlowNode, now: FlowNode): boolean {
  return before.position === now.position && before.data.node.type === now.data.node.type;
}
