import type { Graph, GraphChange, Position } from '@nodegx/client';
import { applyEdgeChanges, applyNodeChanges, type EdgeChange, type NodeChange } from '@xyflow/react';
import { type FlowEdge, type FlowNode, flowEdgeOf, flowNodeOf, placed } from './node-box.ts';
import { kindOf } from './node-kinds.ts';

export interface FlowState {
  readonly nodes: FlowNode[];
  readonly edges: FlowEdge[];
}

export interface GraphFlowOptions {
  readonly graph: Graph;
  /** Runs something a little later: while a hand drags, the others are told at this pace. */
  readonly later: (work: () => void) => void;
  /** Runs something before the next drawing: what many do at once is drawn once. */
  readonly beforeDrawing: (work: () => void) => void;
  readonly onSelection: (ids: readonly string[]) => void;
}

/** What has become of the graph since it was taken over the last time. */
interface Pending {
  readonly updated: Set<string>;
  hasCome: boolean;
  hasGone: boolean;
  hasConnections: boolean;
}

/**
 * Holds a graph as the canvas draws it. What others change touches the nodes it is about and no others; what the hand
 * does is drawn at once and told to the graph at a pace that the others can follow.
 */
export class GraphFlow {
  readonly graph: Graph;
  readonly #options: GraphFlowOptions;
  readonly #listeners = new Set<() => void>();
  readonly #moved = new Map<string, Position>();
  #state: FlowState;
  #isTelling = false;
  #pending: Pending | undefined;
  readonly #stop: () => void;

  constructor(options: GraphFlowOptions) {
    this.#options = options;
    this.graph = options.graph;
    this.#state = { nodes: this.graph.nodes.map((node) => flowNodeOf(node)), edges: this.#edges([]) };
    this.#stop = this.graph.on('change', (change) => this.#changed(change));
  }

  readonly getState = (): FlowState => this.#state;

  /** Returns how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get selectedNodes(): readonly string[] {
    return this.#state.nodes.filter(({ selected }) => selected).map(({ id }) => id);
  }

  get selectedEdges(): readonly string[] {
    return this.#state.edges.filter(({ selected }) => selected).map(({ id }) => id);
  }

  /** What the canvas says of nodes. Removing is not its business: see `deleteSelected`. */
  readonly changeNodes = (changes: NodeChange<FlowNode>[]): void => {
    const wanted = changes.filter(({ type }) => type === 'select' || type === 'position');
    if (wanted.length === 0) return;
    let hasLetGo = false;
    for (const change of wanted) {
      if (change.type !== 'position') continue;
      if (change.position !== undefined) this.#moved.set(change.id, change.position);
      if (change.dragging !== true) hasLetGo = true;
    }
    const before = this.#state.nodes;
    const nodes = applyNodeChanges(wanted, before).map((node, index) =>
      node.position === before[index]?.position ? node : { ...node, style: placed(node.position) },
    );
    this.#set({ ...this.#state, nodes });
    if (hasLetGo) {
      this.tellMoves();
      this.graph.endStep();
    } else if (this.#moved.size > 0) this.#tellLater();
    if (wanted.some(({ type }) => type === 'select')) this.#options.onSelection(this.selectedNodes);
  };

  readonly changeEdges = (changes: EdgeChange<FlowEdge>[]): void => {
    const wanted = changes.filter(({ type }) => type === 'select');
    if (wanted.length > 0) this.#set({ ...this.#state, edges: applyEdgeChanges(wanted, this.#state.edges) });
  };

  /** Chooses these nodes and no others. */
  select(ids: readonly string[]): void {
    const chosen = new Set(ids);
    const nodes = this.#state.nodes.map((node) =>
      chosen.has(node.id) === node.selected ? node : { ...node, selected: chosen.has(node.id) },
    );
    const edges = this.#state.edges.map((edge) => (edge.selected === true ? { ...edge, selected: false } : edge));
    this.#set({ nodes, edges });
    this.#options.onSelection(this.selectedNodes);
  }

  selectAll(): void {
    this.select(this.#state.nodes.map(({ id }) => id));
  }

  /** Deletes what is chosen, as one step. */
  deleteSelected(): void {
    const nodes = this.selectedNodes;
    const edges = this.selectedEdges;
    if (nodes.length === 0 && edges.length === 0) return;
    this.graph.endStep();
    this.graph.transact(() => {
      for (const id of edges) if (this.graph.connection(id) !== undefined) this.graph.deleteConnection(id);
      for (const id of nodes) if (this.graph.node(id) !== undefined) this.graph.deleteNode(id);
    });
    this.graph.endStep();
    this.#options.onSelection([]);
  }

  /** Tells the graph where the hand has brought nodes. */
  tellMoves(): void {
    if (this.#moved.size === 0) return;
    // Somebody else may have deleted what the hand still holds.
    const moves = new Map([...this.#moved].filter(([id]) => this.graph.node(id) !== undefined));
    this.#moved.clear();
    this.graph.moveNodes(moves);
  }

  close(): void {
    this.#stop();
    this.#pending = undefined;
    this.#listeners.clear();
  }

  #tellLater(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    this.#options.later(() => {
      this.#isTelling = false;
      this.tellMoves();
    });
  }

  #changed({ nodes, connections, origin }: GraphChange): void {
    const isFirst = this.#pending === undefined;
    this.#pending ??= { updated: new Set(), hasCome: false, hasGone: false, hasConnections: false };
    const pending = this.#pending;
    for (const id of nodes.updated) pending.updated.add(id);
    if (nodes.added.length > 0 || nodes.removed.length > 0) pending.hasCome = true;
    if (nodes.removed.length > 0) pending.hasGone = true;
    if (connections.added.length + connections.removed.length + connections.updated.length > 0)
      pending.hasConnections = true;
    // The own hand sees at once what it does.
    if (origin === 'local') this.#takeOver();
    else if (isFirst) this.#options.beforeDrawing(() => this.#takeOver());
  }

  #takeOver(): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#pending = undefined;
    const { updated, hasCome, hasGone, hasConnections } = pending;
    const shown = this.#state.nodes;
    this.#set({
      nodes: hasCome ? this.#arranged(shown) : this.#updated(shown, updated),
      edges: hasCome || hasConnections ? this.#edges(this.#state.edges) : this.#state.edges,
    });
    if (hasGone) this.#options.onSelection(this.selectedNodes);
  }

  #updated(shown: FlowNode[], changed: ReadonlySet<string>): FlowNode[] {
    if (changed.size === 0) return shown;
    return shown.map((flow) => {
      const node = changed.has(flow.id) ? this.graph.node(flow.id) : undefined;
      return node === undefined ? flow : flowNodeOf(node, flow);
    });
  }

  #arranged(shown: FlowNode[]): FlowNode[] {
    const before = new Map(shown.map((flow) => [flow.id, flow]));
    return this.graph.nodes.map((node) => {
      const flow = before.get(node.id);
      return flow?.data.node === node ? flow : flowNodeOf(node, flow);
    });
  }

  #edges(shown: FlowEdge[]): FlowEdge[] {
    const before = new Map(shown.map((edge) => [edge.id, edge]));
    return this.graph.connections.map((connection) => {
      const kinds = { source: this.#kind(connection.source), target: this.#kind(connection.target) };
      const made = flowEdgeOf(connection, kinds, before.get(connection.id));
      const old = before.get(connection.id);
      return old !== undefined && isSame(old, made) ? old : made;
    });
  }

  #kind(id: string) {
    const node = this.graph.node(id);
    return node && kindOf(node.type);
  }

  #set(state: FlowState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function isSame(one: FlowEdge, other: FlowEdge): boolean {
  const fields = ['source', 'target', 'sourceHandle', 'targetHandle'] as const;
  return fields.every((field) => one[field] === other[field]);
}
