import * as Y from 'yjs';
import { Emitter } from '../emitter.ts';
import { clientError } from '../errors.ts';
import { type Changed, changedIn, type GraphChange, nothingChanged } from './changes.ts';
import {
  type GraphConnection,
  type GraphData,
  type GraphNode,
  isPosition,
  type Position,
  readGraph,
} from './graph-data.ts';
import { isJson, isJsonObject, type Json, type JsonObject, makeEqual, setShared, toJson, toShared } from './json.ts';

/** What a graph tells of. */
export interface GraphEvents {
  change: GraphChange;
  /** What can be taken back or done again has changed. */
  history: { readonly canUndo: boolean; readonly canRedo: boolean };
}

/** A node to add; what is left out is filled in. */
export type NewNode = Partial<GraphNode> & { readonly type: string };
/** A connection to add; what is left out is filled in. */
export type NewConnection = Partial<GraphConnection> & { readonly source: string; readonly target: string };

/**
 * A graph of nodes and connections in a Yjs document. Every node is a map and so are its properties: what two people
 * change in one node is kept of both. A position is one value, so that a node never lies between two places.
 */
export class Graph {
  readonly #doc: Y.Doc;
  readonly #nodes: Y.Map<unknown>;
  readonly #connections: Y.Map<unknown>;
  readonly #rest: Y.Map<unknown>;
  readonly #undo: Y.UndoManager;
  readonly #events = new Emitter<GraphEvents>();
  readonly #read = { nodes: new Map<string, GraphNode>(), connections: new Map<string, GraphConnection>() };
  #nodesNow: readonly GraphNode[] | undefined;
  #connectionsNow: readonly GraphConnection[] | undefined;
  #changed: { nodes: Changed; connections: Changed } | undefined;
  readonly #onNodes = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    this.#note({ nodes: changedIn(events, this.#nodes) });
  };
  readonly #onConnections = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    this.#note({ connections: changedIn(events, this.#connections) });
  };
  readonly #onTransaction = (transaction: Y.Transaction): void => this.#tell(transaction);

  /** `name`: which graph of the document; a document may have several. */
  constructor(doc: Y.Doc, name = 'graph') {
    this.#doc = doc;
    this.#nodes = doc.getMap(`${name}.nodes`);
    this.#connections = doc.getMap(`${name}.connections`);
    this.#rest = doc.getMap(`${name}.rest`);
    this.#nodes.observeDeep(this.#onNodes);
    this.#connections.observeDeep(this.#onConnections);
    doc.on('afterTransaction', this.#onTransaction);
    // Only what is done through this object is its person's to take back.
    const scope = [this.#nodes, this.#connections, this.#rest];
    this.#undo = new Y.UndoManager(scope, { trackedOrigins: new Set([this]) });
    const tellHistory = (): void => this.#events.emit('history', { canUndo: this.canUndo, canRedo: this.canRedo });
    this.#undo.on('stack-item-added', tellHistory);
    this.#undo.on('stack-item-popped', tellHistory);
    this.#undo.on('stack-cleared', tellHistory);
  }

  /** All nodes; the same list and the same objects until something changes. */
  get nodes(): readonly GraphNode[] {
    this.#nodesNow ??= [...this.#nodes.keys()].flatMap((id) => this.node(id) ?? []);
    return this.#nodesNow;
  }

  /** All connections whose two nodes are there; the same list and the same objects until something changes. */
  get connections(): readonly GraphConnection[] {
    this.#connectionsNow ??= [...this.#connections.keys()].flatMap((id) => this.connection(id) ?? []);
    return this.#connectionsNow;
  }

  get canUndo(): boolean {
    return this.#undo.undoStack.length > 0;
  }

  get canRedo(): boolean {
    return this.#undo.redoStack.length > 0;
  }

  node(id: string): GraphNode | undefined {
    const known = this.#read.nodes.get(id);
    if (known !== undefined) return known;
    const json = toJson(this.#nodes.get(id));
    if (!isJsonObject(json)) return undefined;
    const { type, position, properties } = json;
    const node = {
      ...json,
      id,
      type: typeof type === 'string' ? type : '',
      position: isPosition(position) ? position : { x: 0, y: 0 },
      properties: isJsonObject(properties) ? properties : {},
    };
    this.#read.nodes.set(id, node);
    return node;
  }

  /** A connection, if both of its nodes are there. */
  connection(id: string): GraphConnection | undefined {
    const known = this.#read.connections.get(id) ?? this.#readConnection(id);
    if (known === undefined || !this.#nodes.has(known.source) || !this.#nodes.has(known.target)) return undefined;
    return known;
  }

  /** Adds a node and returns its id, a new one where none is given. Throws `graph_id_taken`. */
  addNode({ id = newId(), position = { x: 0, y: 0 }, properties = {}, ...rest }: NewNode): string {
    if (this.#nodes.has(id)) throw clientError('graph_id_taken');
    this.transact(() => this.#nodes.set(id, nodeMap({ ...rest, id, position, properties })));
    return id;
  }

  /** Sets fields of a node; `undefined` removes one. Of `properties`, those that are named; the others stay. */
  updateNode(id: string, fields: { readonly [field: string]: Json | undefined }): void {
    this.#update(this.#nodeMap(id), fields);
  }

  /** Sets one property, and touches nothing else; `undefined` removes it. A path leads into nested objects. */
  setProperty(id: string, path: string | readonly string[], value: Json | undefined): void {
    const keys = typeof path === 'string' ? [path] : path;
    const last = keys.at(-1);
    if (last === undefined) throw clientError('graph_invalid', { message: 'A property needs a name.' });
    requireJson(value);
    this.transact(() => {
      let map = childOf(this.#nodeMap(id), 'properties');
      for (const key of keys.slice(0, -1)) map = childOf(map, key);
      if (value === undefined) map.delete(last);
      else setShared(map, last, value);
    });
  }

  moveNode(id: string, position: Position): void {
    this.updateNode(id, { position: { x: position.x, y: position.y } });
  }

  /** Moves several nodes as one step. */
  moveNodes(positions: ReadonlyMap<string, Position>): void {
    this.transact(() => {
      for (const [id, position] of positions) this.moveNode(id, position);
    });
  }

  /** Deletes a node and its connections. */
  deleteNode(id: string): void {
    if (!this.#nodes.has(id)) throw clientError('graph_unknown_node');
    this.transact(() => {
      for (const { id: connection, source, target } of this.connections) {
        if (source === id || target === id) this.#connections.delete(connection);
      }
      this.#nodes.delete(id);
    });
  }

  /** Connects two nodes and returns the connection's id. Throws `graph_unknown_node` or `graph_id_taken`. */
  addConnection({ id = newId(), properties = {}, ...rest }: NewConnection): string {
    if (!this.#nodes.has(rest.source) || !this.#nodes.has(rest.target)) throw clientError('graph_unknown_node');
    if (this.#connections.has(id)) throw clientError('graph_id_taken');
    this.transact(() => this.#connections.set(id, nodeMap({ ...rest, id, properties })));
    return id;
  }

  updateConnection(id: string, fields: { readonly [field: string]: Json | undefined }): void {
    const map = this.#connections.get(id);
    if (!(map instanceof Y.Map)) throw clientError('graph_unknown_connection');
    this.#update(map, fields);
  }

  deleteConnection(id: string): void {
    if (!this.#connections.has(id)) throw clientError('graph_unknown_connection');
    this.transact(() => this.#connections.delete(id));
  }

  /** Several changes as one: one event, one step to take back. */
  transact(work: () => void): void {
    this.#doc.transact(work, this);
  }

  /** Takes the last step of this person back; what others did meanwhile stays. */
  undo(): boolean {
    return this.#undo.undo() !== null;
  }

  redo(): boolean {
    return this.#undo.redo() !== null;
  }

  /** What comes next is a step of its own, however soon it comes. */
  endStep(): void {
    this.#undo.stopCapturing();
  }

  /** The whole graph as plain JSON. */
  export(): GraphData {
    const rest = toJson(this.#rest);
    return { ...(isJsonObject(rest) ? rest : {}), nodes: this.nodes, connections: this.connections };
  }

  /**
   * Makes the graph what this JSON says, with as few changes as that needs and as one step. Fields that are not known
   * are kept. Throws `graph_invalid` and changes nothing where it is no graph.
   */
  import(json: unknown): void {
    const { nodes, connections, ...rest } = readGraph(json);
    this.endStep();
    this.transact(() => {
      makeEqual(this.#rest, rest);
      makeEntries(this.#nodes, nodes);
      makeEntries(this.#connections, connections);
    });
    this.endStep();
  }

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof GraphEvents>(name: Name, listener: (value: GraphEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  /** Stops listening to the document, which stays as it is. */
  close(): void {
    this.#nodes.unobserveDeep(this.#onNodes);
    this.#connections.unobserveDeep(this.#onConnections);
    this.#doc.off('afterTransaction', this.#onTransaction);
    this.#undo.destroy();
    this.#events.clear();
  }

  #nodeMap(id: string): Y.Map<unknown> {
    const map = this.#nodes.get(id);
    if (!(map instanceof Y.Map)) throw clientError('graph_unknown_node');
    return map;
  }

  #readConnection(id: string): GraphConnection | undefined {
    const json = toJson(this.#connections.get(id));
    if (!isJsonObject(json)) return undefined;
    const { source, target, properties } = json;
    if (typeof source !== 'string' || typeof target !== 'string') return undefined;
    const connection = { ...json, id, source, target, properties: isJsonObject(properties) ? properties : {} };
    this.#read.connections.set(id, connection);
    return connection;
  }

  #update(
    map: Y.Map<unknown>,
    { id: _id, properties, ...fields }: { readonly [field: string]: Json | undefined },
  ): void {
    for (const value of [properties, ...Object.values(fields)]) requireJson(value);
    this.transact(() => {
      if (isJsonObject(properties)) {
        const own = childOf(map, 'properties');
        for (const [key, value] of Object.entries(properties)) setShared(own, key, value);
      }
      for (const [key, value] of Object.entries(fields)) {
        if (value === undefined) map.delete(key);
        else if (key === 'position') map.set(key, value);
        else setShared(map, key, value);
      }
    });
  }

  #note(changed: Partial<{ nodes: Changed; connections: Changed }>): void {
    const before = this.#changed ?? { nodes: nothingChanged, connections: nothingChanged };
    this.#changed = { ...before, ...changed };
    for (const id of idsOf(changed.nodes)) this.#read.nodes.delete(id);
    for (const id of idsOf(changed.connections)) this.#read.connections.delete(id);
    // A node that comes or goes takes its connections along.
    if (changed.nodes) this.#nodesNow = undefined;
    this.#connectionsNow = undefined;
  }

  #tell({ local, origin }: Y.Transaction): void {
    const changed = this.#changed;
    this.#changed = undefined;
    if (changed === undefined) return;
    const isUndo = origin === this.#undo;
    this.#events.emit('change', { ...changed, origin: local ? 'local' : 'remote', isUndo });
  }
}

function idsOf(changed: Changed | undefined): string[] {
  return changed === undefined ? [] : [...changed.added, ...changed.updated, ...changed.removed];
}

/** A node or connection as a map. Its position is one value. */
function nodeMap({ position, id: _id, ...rest }: JsonObject): Y.Map<unknown> {
  requireJson(rest);
  const map = new Y.Map<unknown>();
  for (const [key, value] of Object.entries(rest)) map.set(key, toShared(value));
  if (position !== undefined) map.set('position', position);
  return map;
}

/** The map under a key, made where there is none. */
function childOf(map: Y.Map<unknown>, key: string): Y.Map<unknown> {
  const child = map.get(key);
  if (child instanceof Y.Map) return child;
  const made = new Y.Map<unknown>();
  map.set(key, made);
  return made;
}

function makeEntries(map: Y.Map<unknown>, entries: readonly (JsonObject & { readonly id: string })[]): void {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of [...map.keys()]) if (!ids.has(id)) map.delete(id);
  for (const { id, position, ...rest } of entries) {
    const before = map.get(id);
    if (!(before instanceof Y.Map)) {
      map.set(id, nodeMap({ ...rest, id, ...(position === undefined ? {} : { position }) }));
      continue;
    }
    makeEqual(before, rest, ['position']);
    if (position !== undefined && JSON.stringify(before.get('position')) !== JSON.stringify(position)) {
      before.set('position', position);
    }
  }
}

function requireJson(value: unknown): void {
  if (value !== undefined && !isJson(value)) {
    throw clientError('graph_invalid', { message: 'Values of a graph must be plain JSON. Leave out what is not.' });
  }
}

function newId(): string {
  return crypto.randomUUID();
}
