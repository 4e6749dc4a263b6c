import type { GraphConnection, GraphNode } from '@nodegx/client';
import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react';
import { kindOf, type NodeKind } from './node-kinds.ts';

/** A node as the canvas draws it. Its data is the graph's own object, so what did not change is not drawn again. */
export type FlowNode = Node<{ readonly node: GraphNode }, 'graph'>;
export type FlowEdge = Edge;

/** Measures of a node in pixels: the style sheet has the same, so no node has to be measured before it is drawn. */
const width = 208;
const headHeight = 40;
const rowHeight = 24;
const padding = 8;
const handleSize = 12;
const noteHeight = 120;

/** How large a node is; it follows from its kind alone. */
export function sizeOf(kind: NodeKind): { readonly width: number; readonly height: number } {
  if (kind.type === 'note') return { width, height: noteHeight };
  const rows = Math.max(kind.inputs.length, kind.outputs.length);
  return { width, height: headHeight + (rows === 0 ? 0 : rows * rowHeight + padding) };
}

/** The middle of a port, from the top of its node. */
export function portTop(index: number): number {
  return headHeight + index * rowHeight + rowHeight / 2;
}

/** Where on the canvas lines begin or end at a node: at the outer edge of the port, or of the node that has no such port. */
export function portPoint(
  { position, data: { node } }: FlowNode,
  side: 'input' | 'output',
  port: string | null | undefined,
): { readonly x: number; readonly y: number } {
  const kind = kindOf(node.type);
  const index = (side === 'input' ? kind.inputs : kind.outputs).findIndex(({ id }) => id === port);
  const out = index === -1 ? 0 : handleSize / 2;
  return {
    x: position.x + (side === 'input' ? -out : width + out),
    y: position.y + (index === -1 ? headHeight / 2 : portTop(index)),
  };
}

const handlesOf = new Map<NodeKind, NodeHandle[]>();

/** Where a node's connections begin and end, so that lines to nodes out of sight can be drawn. */
function handles(kind: NodeKind): NodeHandle[] {
  let made = handlesOf.get(kind);
  if (made === undefined) {
    const size = { width: handleSize, height: handleSize };
    const at = (index: number) => portTop(index) - handleSize / 2;
    made = [
      ...kind.inputs.map(({ id }, index) => {
        return { id, type: 'target' as const, position: Position.Left, x: -handleSize / 2, y: at(index), ...size };
      }),
      ...kind.outputs.map(({ id }, index) => {
        return {
          id,
          type: 'source' as const,
          position: Position.Right,
          x: width - handleSize / 2,
          y: at(index),
          ...size,
        };
      }),
    ];
    handlesOf.set(kind, made);
  }
  return made;
}

/** What people call the node: the name they gave it, or that of its kind. */
export function nameOf({ type, properties: { label } }: GraphNode): string {
  return typeof label === 'string' && label.trim() !== '' ? label : kindOf(type).label;
}

/**
 * How a node is put to its place: by `left` and `top`, not by a transform, which is what the canvas library writes. With
 * one of its own for each of thousands of nodes the browser sorts their layers anew whenever a cursor moves.
 */
export function placed({ x, y }: { readonly x: number; readonly y: number }): NonNullable<FlowNode['style']> {
  return { transform: 'none', left: x, top: y };
}

export function flowNodeOf(node: GraphNode, before?: FlowNode): FlowNode {
  const kind = kindOf(node.type);
  const name = nameOf(node);
  const size = sizeOf(kind);
  const isDragged = before?.dragging === true;
  // Where the own hand is stands before what others say, until it lets go.
  const position = isDragged ? before.position : node.position;
  return {
    id: node.id,
    type: 'graph',
    data: { node },
    position,
    style: placed(position),
    ...size,
    // Known beforehand: what is out of sight is never measured, and belongs to the whole graph all the same.
    measured: size,
    handles: handles(kind),
    selected: before?.selected ?? false,
    ariaLabel: name === kind.label ? name : `${name}, ${kind.label}`,
    ...(isDragged && { dragging: true }),
  };
}

export function flowEdgeOf(
  { id, source, target, ...rest }: GraphConnection,
  kinds: EndKinds,
  before?: FlowEdge,
): FlowEdge {
  return {
    id,
    source,
    target,
    sourceHandle: portNamed(rest['sourcePort'], kinds.source?.outputs),
    targetHandle: portNamed(rest['targetPort'], kinds.target?.inputs),
    selected: before?.selected ?? false,
  };
}

interface EndKinds {
  readonly source: NodeKind | undefined;
  readonly target: NodeKind | undefined;
}

/** A port that this kind of node has; a connection from another editor that names none begins at the first one. */
function portNamed(value: unknown, ports: NodeKind['inputs'] | undefined): string | null {
  return ports?.find(({ id }) => id === value)?.id ?? ports?.[0]?.id ?? null;
}
