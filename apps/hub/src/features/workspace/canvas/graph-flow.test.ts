import { expect, test } from '@jest/globals';
import { Graph } from '@nodegx/client';
import * as Y from 'yjs';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { copyNodes, pasteNodes } from './clipboard.ts';
import { freePlace } from './free-place.ts';
import { GraphFlow } from './graph-flow.ts';
import { kindOf } from './node-kinds.ts';
import { Throttle } from './throttle.ts';

/** A canvas of one person over a graph, and another person's graph of the same document. */
function twoPeople() {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  docs[0].on('update', (update: Uint8Array) => Y.applyUpdate(docs[1], update, 'net'));
  const graph = new Graph(docs[0]);
  const later: (() => void)[] = [];
  const chosen: (readonly string[])[] = [];
  const flow = new GraphFlow({ graph, later: (work) => later.push(work), onSelection: (ids) => chosen.push(ids) });
  return { flow, graph, other: new Graph(docs[1]), later, chosen };
}

const dragged = (id: string, x: number, dragging: boolean) =>
  ({ id, type: 'position', position: { x, y: 0 }, dragging }) as const;

test('a drag is drawn at once, told to the others at a pace, and one step to take back', () => {
  const { flow, graph, other, later } = twoPeople();
  const id = graph.addNode({ type: 'text' });
  graph.endStep();
  flow.changeNodes([dragged(id, 10, true)]);
  flow.changeNodes([dragged(id, 20, true)]);
  expect(flow.getState().nodes[0]?.position.x).toBe(20);
  expect(other.node(id)?.position.x).toBe(0);
  expect(later).toHaveLength(1);
  later[0]?.();
  expect(other.node(id)?.position.x).toBe(20);
  flow.changeNodes([dragged(id, 30, false)]);
  expect(other.node(id)?.position.x).toBe(30);
  graph.undo();
  expect(other.node(id)?.position.x).toBe(0);
});

test('what the hand holds stays where it is while others move it, and goes when they delete it', () => {
  const { flow, graph } = twoPeople();
  const id = graph.addNode({ type: 'text' });
  flow.changeNodes([dragged(id, 50, true)]);
  graph.moveNode(id, { x: 400, y: 0 });
  expect(flow.getState().nodes[0]?.position.x).toBe(50);
  graph.deleteNode(id);
  flow.changeNodes([dragged(id, 60, false)]);
  expect(graph.nodes).toEqual([]);
});

test('a change touches the nodes that it is about, and no others', () => {
  const { flow, graph } = twoPeople();
  const [one, two] = [graph.addNode({ type: 'text' }), graph.addNode({ type: 'page' })];
  graph.addConnection({ source: one, target: two });
  const before = flow.getState();
  graph.setProperty(two, 'label', 'Start');
  const after = flow.getState();
  expect(after.nodes[0]).toBe(before.nodes[0]);
  expect(after.nodes[1]).not.toBe(before.nodes[1]);
  expect(after.edges).toBe(before.edges);
});

test('what is chosen is deleted with its connections, and comes back as one step', () => {
  const { flow, graph, chosen } = twoPeople();
  const [one, two] = [graph.addNode({ type: 'text' }), graph.addNode({ type: 'page' })];
  graph.addConnection({ source: one, target: two });
  flow.select([two]);
  expect(chosen.at(-1)).toEqual([two]);
  flow.deleteSelected();
  expect([graph.nodes.length, graph.connections.length]).toEqual([1, 0]);
  graph.undo();
  expect([graph.nodes.length, graph.connections.length]).toEqual([2, 1]);
});

test('a copy has ids of its own and the connections within; other text is none', () => {
  const { graph } = twoPeople();
  const [one, two, three] = ['text', 'page', 'list'].map((type) =>
    graph.addNode({ type, properties: { label: type } }),
  );
  graph.addConnection({ source: one ?? '', target: two ?? '' });
  graph.addConnection({ source: two ?? '', target: three ?? '' });
  const ids = pasteNodes(graph, copyNodes(graph, [one ?? '', two ?? '']) ?? '');
  expect(ids).toHaveLength(2);
  expect([graph.nodes.length, graph.connections.length]).toEqual([5, 3]);
  for (const text of ['', 'hello', '{"nodegx-graph":1}', '{"nodegx-graph":1,"nodes":[{"id":1}]}', '{nodegx-graph']) {
    expect(pasteNodes(graph, text)).toEqual([]);
  }
  expect(graph.nodes).toHaveLength(5);
});

test('a new node covers no other one', () => {
  const { graph } = twoPeople();
  const kind = kindOf('text');
  const places = Array.from({ length: 9 }, () => {
    const position = freePlace(graph.nodes, kind, { x: 0, y: 0 });
    graph.addNode({ type: 'text', position });
    return `${position.x} ${position.y}`;
  });
  expect(new Set(places).size).toBe(9);
});

test('a throttle passes the first value at once, the newest after the pause, and nothing after its end', async () => {
  const clock = new FakeClock();
  const passed: number[] = [];
  const throttle = new Throttle<number>(clock, 40, (value) => passed.push(value));
  for (const value of [1, 2, 3]) throttle.put(value);
  expect(passed).toEqual([1]);
  await clock.advance(40);
  expect(passed).toEqual([1, 3]);
  throttle.put(4);
  throttle.stop();
  await clock.advance(100);
  expect(passed).toEqual([1, 3]);
});
