import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { seededRandom, seeds } from '../testing/chance.ts';
import type { GraphChange } from './changes.ts';
import { Graph } from './graph.ts';

/** Two people who share a document when `share` is called. */
function twoPeople(): { ada: Graph; ben: Graph; docs: [Y.Doc, Y.Doc]; share(): void } {
  const docs: [Y.Doc, Y.Doc] = [new Y.Doc(), new Y.Doc()];
  const share = (): void => {
    for (const [from, to] of [docs, [docs[1], docs[0]]] as const) {
      Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'remote');
    }
  };
  return { ada: new Graph(docs[0]), ben: new Graph(docs[1]), docs, share };
}

describe('a graph', () => {
  it('adds, updates, moves, connects and deletes', () => {
    const graph = new Graph(new Y.Doc());
    const text = graph.addNode({ type: 'text', properties: { label: 'hello', style: { size: 12, bold: true } } });
    const image = graph.addNode({ id: 'image', type: 'image', position: { x: 5, y: 6 } });
    const wire = graph.addConnection({ source: text, target: image, sourcePort: 'out' });
    graph.setProperty(text, ['style', 'size'], 14);
    graph.moveNode(text, { x: 1, y: 2 });
    graph.updateNode(text, { type: 'heading', note: 'kept', properties: { label: 'Hello' } });
    expect(graph.node(text)).toEqual({
      id: text,
      type: 'heading',
      note: 'kept',
      position: { x: 1, y: 2 },
      properties: { label: 'Hello', style: { size: 14, bold: true } },
    });
    expect(graph.connection(wire)).toEqual({
      id: wire,
      source: text,
      target: image,
      sourcePort: 'out',
      properties: {},
    });
    graph.setProperty(text, 'label', undefined);
    expect(graph.node(text)?.properties).toEqual({ style: { size: 14, bold: true } });
    graph.deleteNode(image);
    expect(graph.connections).toEqual([]);
    expect(graph.nodes).toHaveLength(1);
  });

  it('keeps what two people change in one node', () => {
    const { ada, ben, share } = twoPeople();
    const node = ada.addNode({
      type: 'text',
      properties: { label: 'a', colour: 'red', style: { size: 1, bold: false } },
    });
    share();
    ada.setProperty(node, 'label', 'by ada');
    ben.setProperty(node, 'colour', 'blue');
    ada.setProperty(node, ['style', 'size'], 2);
    ben.setProperty(node, ['style', 'bold'], true);
    ben.moveNode(node, { x: 9, y: 9 });
    share();
    const both = { label: 'by ada', colour: 'blue', style: { size: 2, bold: true } };
    expect(ada.node(node)).toEqual({ id: node, type: 'text', position: { x: 9, y: 9 }, properties: both });
    expect(ben.node(node)).toEqual(ada.node(node));
  });

  it('writes a handful of bytes for a property, whatever else the node holds', () => {
    const doc = new Y.Doc();
    const graph = new Graph(doc);
    const node = graph.addNode({ type: 'text', properties: { label: 'a', story: 'x'.repeat(10_000) } });
    let bytes = 0;
    doc.on('update', (update: Uint8Array) => {
      bytes += update.length;
    });
    graph.setProperty(node, 'label', 'b');
    graph.updateNode(node, { properties: { label: 'b' } });
    expect(bytes).toBeLessThan(60);
  });

  it('never lets a node lie between two places', () => {
    const { ada, ben, share } = twoPeople();
    const node = ada.addNode({ type: 'text' });
    share();
    ada.moveNode(node, { x: 1, y: 1 });
    ben.moveNode(node, { x: 2, y: 2 });
    share();
    expect([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]).toContainEqual(ada.node(node)?.position);
    expect(ben.node(node)).toEqual(ada.node(node));
  });

  it('shows no connection to a node that somebody deleted meanwhile', () => {
    const { ada, ben, share } = twoPeople();
    const one = ada.addNode({ type: 'text' });
    const other = ada.addNode({ type: 'text' });
    share();
    ada.endStep();
    ada.deleteNode(other);
    ben.addConnection({ source: one, target: other });
    share();
    expect([...ada.connections, ...ben.connections]).toEqual([]);
    ada.undo();
    share();
    expect(ada.connections).toHaveLength(1);
    expect(ben.connections).toHaveLength(1);
  });

  it('tells what others did from what was done here, once for each go', () => {
    const { ada, ben, share } = twoPeople();
    const seen: GraphChange[] = [];
    ben.on('change', (change) => seen.push(change));
    let node = '';
    ada.transact(() => {
      node = ada.addNode({ type: 'text' });
      ada.setProperty(node, 'label', 'x');
    });
    share();
    ben.setProperty(node, 'label', 'y');
    ben.undo();
    ada.deleteNode(node);
    share();
    const none = { added: [], updated: [], removed: [] };
    expect(seen).toEqual([
      { nodes: { ...none, added: [node] }, connections: none, origin: 'remote', isUndo: false },
      { nodes: { ...none, updated: [node] }, connections: none, origin: 'local', isUndo: false },
      { nodes: { ...none, updated: [node] }, connections: none, origin: 'local', isUndo: true },
      { nodes: { ...none, removed: [node] }, connections: none, origin: 'remote', isUndo: false },
    ]);
  });

  it('takes back the steps of its own person only', () => {
    const { ada, ben, share } = twoPeople();
    const node = ada.addNode({ type: 'text', properties: { label: 'first', colour: 'red' } });
    ada.endStep();
    share();
    ada.setProperty(node, 'label', 'by ada');
    share();
    ben.setProperty(node, 'colour', 'by ben');
    share();
    expect(ada.canUndo).toBe(true);
    ada.undo();
    share();
    expect(ben.node(node)?.properties).toEqual({ label: 'first', colour: 'by ben' });
    expect(ada.redo()).toBe(true);
    expect(ada.node(node)?.properties).toEqual({ label: 'by ada', colour: 'by ben' });
    expect(ben.canRedo).toBe(false);
  });

  it('keeps the objects of what did not change, so that a view draws only what did', () => {
    const graph = new Graph(new Y.Doc());
    const one = graph.addNode({ type: 'text' });
    const other = graph.addNode({ type: 'text' });
    const before = graph.nodes;
    expect(graph.nodes).toBe(before);
    graph.setProperty(one, 'label', 'x');
    expect(graph.nodes).not.toBe(before);
    expect(graph.node(other)).toBe(before.find(({ id }) => id === other));
  });

  it('takes JSON in and gives it out with every field that it does not know', () => {
    const graph = new Graph(new Y.Doc());
    const json = {
      title: 'A graph',
      settings: { grid: [1, 2], dark: null },
      nodes: [
        {
          id: 'a',
          type: 'text',
          position: { x: 1, y: 2, z: 3 },
          properties: { deep: { list: [{}, 'x'] } },
          vendor: [1],
        },
        { id: 'b', type: 'text', position: { x: 0, y: 0 }, properties: {} },
      ],
      connections: [{ id: 'c', source: 'a', target: 'b', properties: {}, label: { text: 'wire' } }],
    };
    graph.import(json);
    expect(graph.export()).toEqual(json);
    graph.undo();
    expect(graph.export()).toEqual({ nodes: [], connections: [] });
  });

  it('changes only what differs when JSON is taken in again', () => {
    const doc = new Y.Doc();
    const graph = new Graph(doc);
    const node = (label: string): object => ({
      id: 'a',
      type: 'text',
      properties: { label, story: 'x'.repeat(1_000) },
    });
    graph.import({ nodes: [node('one')], connections: [] });
    let bytes = 0;
    doc.on('update', (update: Uint8Array) => {
      bytes += update.length;
    });
    graph.import({ nodes: [node('two')], connections: [] });
    expect(bytes).toBeLessThan(60);
    expect(graph.node('a')?.properties['label']).toBe('two');
  });

  it.each([
    ['a list', []],
    ['nodes that are none', { nodes: 7 }],
    ['a node without an id', { nodes: [{ type: 'text' }] }],
    ['a node nowhere', { nodes: [{ id: 'a', position: { x: 'left' } }] }],
    ['two nodes of one id', { nodes: [{ id: 'a' }, { id: 'a' }] }],
    ['a connection without an end', { connections: [{ id: 'c', source: 'a' }] }],
    ['a number that is none', { nodes: [{ id: 'a', properties: { x: Number.NaN } }] }],
  ])('refuses %s, and stays as it was', (_what, json) => {
    const graph = new Graph(new Y.Doc());
    graph.addNode({ id: 'kept', type: 'text' });
    expect(() => graph.import(json)).toThrow(expect.objectContaining({ code: 'graph_invalid', kind: 'fix' }));
    expect(graph.nodes.map(({ id }) => id)).toEqual(['kept']);
  });

  it('says which node or connection there is not', () => {
    const graph = new Graph(new Y.Doc());
    graph.addNode({ id: 'a', type: 'text' });
    const unknownNode = expect.objectContaining({ code: 'graph_unknown_node' });
    expect(() => graph.setProperty('b', 'label', 1)).toThrow(unknownNode);
    expect(() => graph.deleteNode('b')).toThrow(unknownNode);
    expect(() => graph.addConnection({ source: 'a', target: 'b' })).toThrow(unknownNode);
    expect(() => graph.deleteConnection('c')).toThrow(expect.objectContaining({ code: 'graph_unknown_connection' }));
    expect(() => graph.addNode({ id: 'a', type: 'text' })).toThrow(expect.objectContaining({ code: 'graph_id_taken' }));
  });

  it('reads around what is no node, whoever put it there', () => {
    const doc = new Y.Doc();
    const graph = new Graph(doc);
    doc.getMap('graph.nodes').set('number', 7);
    doc.getMap('graph.nodes').set(
      'odd',
      new Y.Map<unknown>([
        ['position', 'everywhere'],
        ['type', 7],
      ]),
    );
    doc.getMap('graph.connections').set('loose', new Y.Map<unknown>([['source', 1]]));
    expect(graph.nodes).toEqual([{ id: 'odd', type: '', position: { x: 0, y: 0 }, properties: {} }]);
    expect(graph.connections).toEqual([]);
  });

  it.each(seeds(5))('is the same for everybody after random work, undo included (SEED=%i)', (seed) => {
    const random = seededRandom(seed);
    const { ada, ben, docs, share } = twoPeople();
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
    for (let step = 0; step < 300; step++) {
      const graph = random() < 0.5 ? ada : ben;
      const node = pick(graph.nodes)?.id;
      const what = random();
      if (node === undefined || what < 0.2) graph.addNode({ type: 'text', properties: { nested: { a: 1 } } });
      else if (what < 0.4) graph.setProperty(node, pick(['a', 'b', 'c']) ?? 'a', Math.floor(random() * 10));
      else if (what < 0.5) graph.setProperty(node, ['nested', 'a'], random());
      else if (what < 0.6) graph.moveNode(node, { x: random(), y: random() });
      else if (what < 0.7) graph.addConnection({ source: node, target: pick(graph.nodes)?.id ?? node });
      else if (what < 0.8) graph.deleteNode(node);
      else if (what < 0.9) graph.undo();
      else graph.redo();
      if (random() < 0.2) graph.endStep();
      if (random() < 0.2) share();
    }
    share();
    share();
    const sorted = (graph: Graph): unknown => {
      const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
      const { nodes, connections } = graph.export();
      return { nodes: [...nodes].sort(byId), connections: [...connections].sort(byId) };
    };
    expect(sorted(ada)).toEqual(sorted(ben));
    // What is read at once is what is read after everything was looked at step by step.
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, Y.encodeStateAsUpdate(docs[0]));
    expect(sorted(new Graph(fresh))).toEqual(sorted(ada));
  });
});
