import type { GraphNode, Position } from '@nodegx/client';
import { sizeOf } from './node-box.ts';
import { kindOf, type NodeKind } from './node-kinds.ts';

const gap = 24;
/** How far from where it was wanted a node may come to lie, in rings around that place. */
const maxRings = 12;

/** Where a new node of this kind covers no other one: around this point, or as near to it as there is room. */
export function freePlace(nodes: readonly GraphNode[], kind: NodeKind, point: Position): Position {
  const size = sizeOf(kind);
  const wanted = { x: Math.round(point.x - size.width / 2), y: Math.round(point.y - size.height / 2) };
  const boxes = nodes.map(({ position, type }) => ({ ...position, ...sizeOf(kindOf(type)) }));
  const isFree = ({ x, y }: Position) =>
    boxes.every(
      (box) =>
        x >= box.x + box.width + gap ||
        box.x >= x + size.width + gap ||
        y >= box.y + box.height + gap ||
        box.y >= y + size.height + gap,
    );
  for (const place of around(wanted, { x: size.width + gap, y: size.height + gap })) if (isFree(place)) return place;
  return wanted;
}

/** The place itself, then ring after ring around it. */
function* around(place: Position, step: Position): Generator<Position> {
  for (let ring = 0; ring <= maxRings; ring++) {
    for (let row = -ring; row <= ring; row++) {
      for (let column = -ring; column <= ring; column++) {
        if (Math.max(Math.abs(row), Math.abs(column)) !== ring) continue;
        yield { x: place.x + column * step.x, y: place.y + row * step.y };
      }
    }
  }
}
