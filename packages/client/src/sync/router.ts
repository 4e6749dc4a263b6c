import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Clock, Random, Timer } from '../clock.ts';
import { type ClientError, clientError } from '../errors.ts';
import type { Roster } from '../presence/roster.ts';
import type { Advert } from '../wire/peer-messages.ts';
import { type Line, type Peer, type Switchboard, serverNode } from './line.ts';
import { patienceMs } from './pulls.ts';
import { Topology } from './topology.ts';
import { covers, deletionsHash, learn, reachOf, type UpdateReach, type Vector } from './vector.ts';

export interface RouterOptions {
  doc: Y.Doc;
  awareness: Awareness;
  /** The name of this replica: nobody else has it. */
  self: string;
  clock: Clock;
  random: Random;
  /** An edit was made here. */
  onEdit(): void;
  onFault(error: ClientError): void;
  /** A line opened, closed, or has all that the other end had. */
  onLines(): void;
}

/** How often neighbours compare what they have, in case that something was lost in silence. */
export const gossipEveryMs = 30_000;
/** Edits whose ground has not come in this time make their line be made again. */
export const pendingWithinMs = 10_000;
/** More than this is not kept waiting for its ground. */
export const maxPendingBytes = 16 * 1024 * 1024;
export const maxPeers = 32;

/** Passes edits of one document between its lines: each to whom it falls to this replica to tell, and who lacks it. */
export class Router implements Switchboard {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly self: string;
  readonly topology: Topology;
  readonly #options: RouterOptions;
  readonly #lines = new Map<string, Line>();
  readonly #peers = new Set<Peer>();
  readonly #origins = new WeakMap<object, Line>();
  readonly #offersDue = new Set<Line>();
  #roster: Roster | undefined;
  #duties = new Map<string, ReadonlySet<string>>();
  #author: string | undefined;
  #deletions: number | undefined;
  #offerTimer: Timer | undefined;
  #gossipTimer: Timer | undefined;
  #pending: { line: Line; timer: Timer } | undefined;
  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => this.#updated(update, origin);

  constructor(options: RouterOptions) {
    this.#options = options;
    this.doc = options.doc;
    this.awareness = options.awareness;
    this.self = options.self;
    this.topology = new Topology(options.self, options.doc.clientID);
    this.doc.on('update', this.#onUpdate);
    this.#gossipLater();
  }

  /** The roster needs the topology, and the router the roster. */
  attach(roster: Roster): void {
    this.#roster = roster;
  }

  get lines(): Iterable<Line> {
    return this.#lines.values();
  }

  get peers(): Iterable<Peer> {
    return this.#peers;
  }

  /** Whether some line has brought all that its other end had. */
  get isSynced(): boolean {
    return [...this.#peers].some((line) => line.isSynced) || this.#lines.has(serverNode);
  }

  vector(): Vector {
    return Y.decodeStateVector(Y.encodeStateVector(this.doc));
  }

  deletions(): number {
    this.#deletions ??= deletionsHash(this.doc);
    return this.#deletions;
  }

  fault(error: ClientError): void {
    this.#options.onFault(error);
  }

  apply(update: Uint8Array, line: Line, author: string): void {
    let reach: UpdateReach;
    try {
      reach = reachOf(update);
      this.#author = author;
      this.#origins.set(line, line);
      Y.applyUpdate(this.doc, update, line);
    } catch (cause) {
      return line.fail(clientError('bad_update', { cause }));
    } finally {
      this.#author = undefined;
    }
    learn(line.known, reach);
    this.#watchPending(line);
  }

  serverOpened(line: Line): void {
    this.#lines.set(serverNode, line);
    this.#connectionsChanged();
    this.#options.onLines();
  }

  peerOpened(peer: Peer, client: number): void {
    if (this.#peers.size >= maxPeers) return peer.fail(clientError('too_many_peers'));
    // Two ways to one replica would carry everything twice: the newer stays.
    for (const other of this.#peers) if (other.node === peer.node) other.close();
    this.#lines.set(peer.node, peer);
    this.#peers.add(peer);
    this.topology.receive([{ replica: peer.node, client, version: 0, server: false, neighbours: [] }]);
    this.#connectionsChanged();
    peer.tell(this.topology.adverts);
    this.#options.onLines();
  }

  lineChanged(): void {
    this.#options.onLines();
  }

  lineClosed(line: Line): void {
    for (const peer of this.#peers) if (peer === line) this.#peers.delete(peer);
    this.#offersDue.delete(line);
    if (this.#pending?.line === line) this.#unwatchPending();
    if (this.#lines.get(line.node) === line) this.#lines.delete(line.node);
    this.#connectionsChanged();
    this.#roster?.lineDown(line);
    this.#options.onLines();
  }

  adverts(adverts: readonly Advert[], from: Peer): void {
    const news = this.topology.receive(adverts);
    if (news.length === 0) return;
    for (const peer of this.#peers) if (peer !== from) peer.tell(news);
    this.#topologyChanged();
  }

  stop(): void {
    this.doc.off('update', this.#onUpdate);
    this.#gossipTimer?.cancel();
    this.#offerTimer?.cancel();
    this.#unwatchPending();
    for (const peer of [...this.#peers]) peer.close();
  }

  #updated(update: Uint8Array, origin: unknown): void {
    this.#deletions = undefined;
    const reach = reachOf(update);
    const from = this.#lineOf(origin);
    if (from === undefined && origin !== storageOrigin) this.#options.onEdit();
    const children = from ? this.#childrenOf(from, reach) : undefined;
    const author = from ? this.#authorFor(from, reach) : this.self;
    for (const line of this.#lines.values()) {
      if (line === from || (children !== undefined && !children.has(line.node))) continue;
      if (!reach.hasDeletions && covers(line.known, reach)) continue;
      line.push(update, reach, author);
    }
  }

  /** The line that an edit came over, be it in use or not. */
  #lineOf(origin: unknown): Line | undefined {
    return origin instanceof Object ? this.#origins.get(origin) : undefined;
  }

  #childrenOf(from: Line, reach: UpdateReach): Set<string> {
    const roots = from.node === serverNode ? this.#authorsIn(reach) : [this.#authorFor(from, reach)];
    return new Set(roots.flatMap((root) => [...this.topology.childrenOf(root)]));
  }

  /** Who wrote what the server brings: its client ids tell, where they are known. */
  #authorsIn(reach: UpdateReach): string[] {
    const authors = new Set([...reach.to.keys()].map((client) => this.topology.replicaOf(client) ?? serverNode));
    return authors.size > 0 ? [...authors] : [serverNode];
  }

  #authorFor(from: Line, reach: UpdateReach): string {
    if (from.node === serverNode) return this.#authorsIn(reach)[0] ?? serverNode;
    const author = this.#author ?? from.node;
    return this.topology.isKnown(author) && author !== this.self ? author : from.node;
  }

  #connectionsChanged(): void {
    const neighbours = [...this.#peers].filter((peer) => peer.isOpen).map((peer) => peer.node);
    const own = this.topology.setSelf(this.#lines.get(serverNode)?.isOpen ?? false, neighbours);
    if (own === undefined) return;
    for (const peer of this.#peers) peer.tell([own]);
    this.#topologyChanged();
  }

  /** To whom it has newly fallen to this replica to pass something on: they may lack what came before. */
  #topologyChanged(): void {
    const duties = new Map(this.topology.roots.map((root) => [root, this.topology.childrenOf(root)]));
    for (const [root, children] of duties) {
      if (root === this.self) continue;
      const before = this.#duties.get(root);
      for (const child of children) {
        const line = before?.has(child) ? undefined : this.#lines.get(child);
        if (line === undefined) continue;
        this.#roster?.introduce(root, line);
        this.#offerSoon(line);
      }
    }
    this.#duties = duties;
    this.#roster?.topologyChanged();
  }

  #offerSoon(line: Line): void {
    this.#offersDue.add(line);
    this.#offerTimer ??= this.#options.clock.after(patienceMs, () => {
      this.#offerTimer = undefined;
      for (const due of this.#offersDue) due.offer();
      this.#offersDue.clear();
    });
  }

  #gossipLater(): void {
    const { clock, random } = this.#options;
    this.#gossipTimer = clock.after(gossipEveryMs * (0.75 + random() / 2), () => {
      for (const peer of this.#peers) peer.offer();
      this.#gossipLater();
    });
  }

  #watchPending(line: Line): void {
    const pending = this.doc.store.pendingStructs;
    if (pending === null) return this.#unwatchPending();
    if (pending.update.length > maxPendingBytes) return line.fail(clientError('pending_updates'));
    if (this.#pending !== undefined) return;
    line.ask();
    const timer = this.#options.clock.after(pendingWithinMs, () => {
      this.#pending = undefined;
      if (this.doc.store.pendingStructs !== null) line.fail(clientError('pending_updates'));
    });
    this.#pending = { line, timer };
  }

  #unwatchPending(): void {
    this.#pending?.timer.cancel();
    this.#pending = undefined;
  }
}

/** The origin of edits that were kept on this device. */
export const storageOrigin: unique symbol = Symbol('storage');
