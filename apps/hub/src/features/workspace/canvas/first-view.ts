import type { FlowNode } from './node-box.ts';

/** So many nodes fit on a screen so that they can be read. */
const mostShown = 48;

/**
 * Where one begins in a graph that is too large to be read as a whole: at the nodes around its middle. Undefined when all
 * of it can be shown.
 */
export function firstView(nodes: readonly FlowNode[]): FlowNode[] | undefined {
  if (nodes.length <= mostShown) return undefined;
  const middle = {
    x: median(nodes.map(({ position }) => position.x)),
    y: median(nodes.map(({ position }) => position.y)),
  };
  const distances = new Map(
    nodes.map((node) => [node, Math.hypot(node.position.x - middle.x, node.position.y - middle.y)]),
  );
  return [...nodes].sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0)).slice(0, mostShown);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
