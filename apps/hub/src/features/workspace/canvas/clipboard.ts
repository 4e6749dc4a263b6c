import type { Graph, GraphConnection, GraphNode } from '@nodegx/client';
import { isRecord } from '../../../state/read.ts';

const kind = 'nodegx-graph';
/** How far what is pasted lies from what was copied. */
const offset = 32;
const maxNodes = 2_000;

/** Nodes, and the connections between them, as text. `undefined` where nothing is chosen. */
export function copyNodes(graph: Graph, ids: readonly string[]): string | undefined {
  const chosen = new Set(ids);
  const nodes = ids.flatMap((id) => graph.node(id) ?? []);
  if (nodes.length === 0) return undefined;
  const connections = graph.connections.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  return JSON.stringify({ [kind]: 1, nodes, connections }, null, 2);
}

/**
 * Adds what was copied, with new ids and as one step. Returns the new nodes' ids; none where the text is something else.
 * `at`: where the middle of it shall lie.
 */
export function pasteNodes(graph: Graph, text: string, at?: { x: number; y: number }): readonly string[] {
  const copied = readCopied(text);
  if (copied === undefined) return [];
  const { nodes, connections } = copied;
  const shift = shiftOf(nodes, at);
  const ids = new Map<string, string>();
  graph.endStep();
  graph.transact(() => {
    for (const { id, position, ...node } of nodes) {
      ids.set(id, graph.addNode({ ...node, position: { x: position.x + shift.x, y: position.y + shift.y } }));
    }
    for (const { id: _, source, target, ...connection } of connections) {
      const ends = { source: ids.get(source), target: ids.get(target) };
      if (ends.source === undefined || ends.target === undefined) continue;
      graph.addConnection({ ...connection, source: ends.source, target: ends.target });
    }
  });
  graph.endStep();
  return [...ids.values()];
}

function shiftOf(nodes: readonly GraphNode[], at: { x: number; y: number } | undefined): { x: number; y: number } {
  if (at === undefined) return { x: offset, y: offset };
  const middle = (axis: 'x' | 'y') => {
    const all = nodes.map(({ position }) => position[axis]);
    return (Math.min(...all) + Math.max(...all)) / 2;
  };
  return { x: Math.round(at.x - middle('x')), y: Math.round(at.y - middle('y')) };
}

interface Copied {
  readonly nodes: readonly GraphNode[];
  readonly connections: readonly GraphConnection[];
}

function readCopied(text: string): Copied | undefined {
  if (!text.includes(kind)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value[kind] !== 1 || !Array.isArray(value['nodes'])) return undefined;
  const nodes = value['nodes'].filter(isNode).slice(0, maxNodes);
  const connections = Array.isArray(value['connections']) ? value['connections'].filter(isConnection) : [];
  return nodes.length === 0 ? undefined : { nodes, connections };
}

function isNode(value: unknown): value is GraphNode {
  if (!isRecord(value) || !isRecord(value['position']) || !isRecord(value['properties'])) return false;
  const { x, y } = value['position'];
  return (
    typeof value['id'] === 'string' && typeof value['type'] === 'string' && Number.isFinite(x) && Number.isFinite(y)
  );
}

function isConnection(value: unknown): value is GraphConnection {
  return isRecord(value) && ['id', 'source', 'target'].every((field) => typeof value[field] === 'string');
}
