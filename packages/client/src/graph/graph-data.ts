import { type ClientError, clientError } from '../errors.ts';
import { isJson, isJsonObject, type Json, type JsonObject } from './json.ts';

/** Where a node lies. */
export type Position = { readonly x: number; readonly y: number };

/** A node as plain data. Fields beyond these are kept as they are. */
export interface GraphNode {
  readonly id: string;
  /** What sort of node it is, in the words of the editor. */
  readonly type: string;
  readonly position: Position;
  readonly properties: JsonObject;
  readonly [field: string]: Json;
}

/** A connection from one node to another. Fields beyond these are kept as they are. */
export interface GraphConnection {
  readonly id: string;
  /** The ids of the nodes. */
  readonly source: string;
  readonly target: string;
  readonly properties: JsonObject;
  readonly [field: string]: Json;
}

/** A whole graph as plain data. Fields beyond these are kept as they are. */
export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly connections: readonly GraphConnection[];
  readonly [field: string]: Json;
}

/** Reads a graph from JSON of any origin; what a node or connection lacks but its id and ends is filled in. */
export function readGraph(value: unknown): GraphData {
  if (!isJsonObject(value) || !isJson(value)) throw invalid('the graph must be an object of JSON');
  const { nodes = [], connections = [], ...rest } = value;
  if (!Array.isArray(nodes) || !Array.isArray(connections)) throw invalid('nodes and connections must be lists');
  const read = {
    ...rest,
    nodes: nodes.map((node: Json, index) => readNode(node, `nodes[${index}]`)),
    connections: connections.map((one: Json, index) => readConnection(one, `connections[${index}]`)),
  };
  requireOwnIds(read.nodes, 'nodes');
  requireOwnIds(read.connections, 'connections');
  return read;
}

function requireOwnIds(items: readonly { readonly id: string }[], list: string): void {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) throw invalid(`two of ${list} have the id ${JSON.stringify(id)}`);
    ids.add(id);
  }
}

function readNode(value: Json, path: string): GraphNode {
  if (!isJsonObject(value)) throw invalid(`${path} must be an object`);
  const { id, type = '', position = { x: 0, y: 0 }, properties = {} } = value;
  if (typeof id !== 'string' || id === '') throw invalid(`${path}.id must be a text`);
  if (typeof type !== 'string') throw invalid(`${path}.type must be a text`);
  if (!isPosition(position)) throw invalid(`${path}.position must have numbers x and y`);
  if (!isJsonObject(properties)) throw invalid(`${path}.properties must be an object`);
  return { ...value, id, type, position, properties };
}

function readConnection(value: Json, path: string): GraphConnection {
  if (!isJsonObject(value)) throw invalid(`${path} must be an object`);
  const { id, source, target, properties = {} } = value;
  if (typeof id !== 'string' || id === '') throw invalid(`${path}.id must be a text`);
  if (typeof source !== 'string') throw invalid(`${path}.source must be the id of a node`);
  if (typeof target !== 'string') throw invalid(`${path}.target must be the id of a node`);
  if (!isJsonObject(properties)) throw invalid(`${path}.properties must be an object`);
  return { ...value, id, source, target, properties };
}

export function isPosition(value: unknown): value is Position & JsonObject {
  return isJsonObject(value) && typeof value['x'] === 'number' && typeof value['y'] === 'number';
}

function invalid(what: string): ClientError {
  return clientError('graph_invalid', { message: `This is not a graph: ${what}. Correct it and load it again.` });
}
