import { expect, test } from '@jest/globals';
import { Graph } from '@nodegx/client';
import * as Y from 'yjs';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { copyNodes, pasteNodes } from './clipboard.ts';
import { firstView } from './first-view.ts';
import { freePlace } from './free-place.ts';
import { GraphFlow } from './graph-flow.ts';
import { Lines } from './lines.ts';
import { boundsOf, mapView } from './map-view.ts';
import { kindOf } from './node-kinds.ts';
import { Slices } from './slices.ts';
import { Throttle } from './throttle.ts';

/** A canvas of one person over a graph, and another person's graph of the same document. */
function twoPeople() {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  docs[0].on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'net') Y.applyUpdate(docs[1], update, 'net');
  });
  const graph = new Graph(docs[0]);
  const later: (() => void)[] = [];
  const chosen: (readonly string[])[] = [];
  const drawings: (() => void)[] = [];
  const flow = new GraphFlow({
    graph,
    later: (work) => later.push(work),
    beforeDrawing: (work) => drawings.push(work),
    onSelection: (ids) => chosen.push(ids),
  });
  const other = new Graph(docs[1]);
  docs[1].on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'net') Y.applyUpdate(docs[0], update, 'net');
  });
  return { flow, graph, other, later, drawings, chosen };
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

test('what others do between two drawings is drawn once, and after it what the own hand does at once', () => {
  const { flow, graph, other, drawings } = twoPeople();
  const [one, two] = [graph.addNode({ type: 'text' }), graph.addNode({ type: 'page' })];
  let drawn = 0;
  flow.subscribe(() => drawn++);
  for (let x = 1; x <= 20; x++) other.moveNode(one, { x, y: 0 });
  const third = other.addNode({ type: 'list' });
  expect([drawn, drawings.length]).toEqual([0, 1]);
  drawings.shift()?.();
  expect(drawn).toBe(1);
  expect(flow.getState().nodes.find(({ id }) => id === one)?.position.x).toBe(20);
  other.deleteNode(third);
  graph.setProperty(two, 'label', 'Start');
  expect(
    flow
      .getState()
      .nodes.map(({ id }) => id)
      .sort(),
  ).toEqual([one, two].sort());
  drawings.shift()?.();
  expect([drawn, drawings.length]).toEqual([2, 0]);
});

test('lines follow the nodes that move, and no others are drawn again', () => {
  const { flow, graph } = twoPeople();
  const ids = Array.from({ length: 120 }, (_, index) => graph.addNode({ type: 'text', position: { x: index, y: 0 } }));
  for (const [index, target] of ids.entries()) {
    if (index > 0) graph.addConnection({ source: ids[index - 1] ?? '', target });
  }
  const lines = new Lines();
  const before = lines.of(flow.getState());
  expect(before.map((path) => path.match(/M/g)?.length)).toEqual([50, 50, 19]);
  expect(lines.of(flow.getState())).toEqual(before);
  graph.moveNode(ids[80] ?? '', { x: 500, y: 500 });
  const after = lines.of(flow.getState());
  expect(after.map((path, index) => path === before[index])).toEqual([true, false, true]);
  expect(after[1]).toContain('494,552');
  graph.deleteNode(ids[0] ?? '');
  const left = lines.of(flow.getState());
  expect(left.map((path) => path.match(/M/g)?.length)).toEqual([50, 50, 18]);
  expect(left).toEqual(new Lines().of(flow.getState()));
});

test('much work is done a little at a time, and what was taken back is not done', async () => {
  const clock = new FakeClock();
  const slices = new Slices(clock, { everyMs: 16, perSlice: 2 });
  const done: number[] = [];
  const takeBack = [1, 2, 3, 4, 5].map((number) => slices.ask(() => done.push(number)));
  takeBack[2]?.();
  await clock.advance(16);
  expect(done).toEqual([1, 2]);
  await clock.advance(16);
  expect(done).toEqual([1, 2, 4, 5]);
  slices.ask(() => done.push(6));
  await clock.advance(16);
  expect(done).toEqual([1, 2, 4, 5, 6]);
});

test('a large graph is entered at nodes that lie together in its middle, a small one as a whole', () => {
  const { flow, graph } = twoPeople();
  graph.addNode({ type: 'text', position: { x: -90_000, y: 90_000 } });
  for (let index = 0; index < 40; index++) graph.addNode({ type: 'text', position: { x: index * 300, y: 0 } });
  expect(firstView(flow.getState().nodes)).toBeUndefined();
  for (let index = 40; index < 200; index++) graph.addNode({ type: 'text', position: { x: index * 300, y: 0 } });
  const shown = firstView(flow.getState().nodes) ?? [];
  const places = shown.map(({ position }) => position.x);
  expect(shown).toHaveLength(48);
  expect(Math.max(...places) - Math.min(...places)).toBe(47 * 300);
});

test('the map holds all nodes, and leads back to where they are', () => {
  const { flow, graph } = twoPeople();
  graph.addNode({ type: 'text', position: { x: -1000, y: 500 } });
  graph.addNode({ type: 'page', position: { x: 4000, y: 900 } });
  const view = mapView(boundsOf(flow.getState().nodes), { width: 200, height: 150 });
  for (const { position } of flow.getState().nodes) {
    const { x, y } = view.placeOf(position);
    expect(x >= 0 && x <= 200 && y >= 0 && y <= 150).toBe(true);
    const back = view.pointAt({ x, y });
    expect([Math.round(back.x), Math.round(back.y)]).toEqual([position.x, position.y]);
  }
  const empty = mapView(boundsOf([]), { width: 200, height: 150 }).pointAt({ x: 100, y: 75 });
  expect(Number.isFinite(empty.x) && Number.isFinite(empty.y)).toBe(true);
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
