import { type Advert, maxReplicas } from '../wire/peer-messages.ts';
import { serverNode } from './line.ts';

/**
 * Who is connected to whom, as each replica tells of itself. From it every replica works out the same tree for each
 * author, along which that author's edits walk: so each edit reaches each replica once.
 */
export class Topology {
  readonly #self: string;
  readonly #adverts = new Map<string, Advert>();
  readonly #replicaOfClient = new Map<number, string>();
  #trees = new Map<string, ReadonlyMap<string, string>>();

  constructor(self: string, client: number) {
    this.#self = self;
    this.#put({ replica: self, client, version: 0, server: false, neighbours: [] });
  }

  get adverts(): readonly Advert[] {
    return [...this.#adverts.values()];
  }

  /** All replicas but this one that can be reached over peers. */
  get others(): string[] {
    return [...this.#tree(this.#self).keys()].filter((node) => node !== serverNode && node !== this.#self);
  }

  /** Notes what this replica is connected to; its new advert, or `undefined` where nothing changed. */
  setSelf(server: boolean, neighbours: readonly string[]): Advert | undefined {
    const own = this.#adverts.get(this.#self);
    if (own === undefined) return undefined;
    const sorted = [...neighbours].sort();
    if (own.server === server && own.neighbours.join(' ') === sorted.join(' ')) return undefined;
    const advert = { ...own, server, neighbours: sorted, version: own.version + 1 };
    this.#put(advert);
    return advert;
  }

  /** Takes in what others tell; returns what was new, to be told on. Nobody tells this replica about itself. */
  receive(adverts: readonly Advert[]): Advert[] {
    const news = adverts.filter((advert) => {
      const known = this.#adverts.get(advert.replica);
      return advert.replica !== this.#self && (known === undefined || advert.version > known.version);
    });
    for (const advert of news) this.#put(advert);
    this.#forgetUnreachable();
    return news;
  }

  /** The replica that writes under a client id. */
  replicaOf(client: number): string | undefined {
    return this.#replicaOfClient.get(client);
  }

  clientOf(replica: string): number | undefined {
    return this.#adverts.get(replica)?.client;
  }

  isKnown(node: string): boolean {
    return node === serverNode || this.#adverts.has(node);
  }

  /** Whether a replica can be reached from here, over peers or the server. */
  isReachable(replica: string): boolean {
    return this.#tree(this.#self).has(replica);
  }

  /** To whom this replica passes on what comes from `root`. */
  childrenOf(root: string): Set<string> {
    const children = new Set<string>();
    for (const [node, parent] of this.#tree(root)) if (parent === this.#self && node !== root) children.add(node);
    return children;
  }

  /** From whom this replica gets what comes from `root`. */
  parentTowards(root: string): string | undefined {
    return this.#tree(root).get(this.#self);
  }

  /** Every node that edits may come from. */
  get roots(): string[] {
    return [...this.#adverts.keys(), serverNode];
  }

  /** The shortest ways from `root` to all others, as each one's parent; the same on every replica. */
  #tree(root: string): ReadonlyMap<string, string> {
    const cached = this.#trees.get(root);
    if (cached) return cached;
    const parents = new Map<string, string>([[root, root]]);
    let level = [root];
    while (level.length > 0) {
      const next: string[] = [];
      // The server passes everything on to all that are connected to it, so it goes first: its name is the lowest.
      for (const node of level.sort()) {
        for (const neighbour of this.#neighboursOf(node)) {
          if (parents.has(neighbour)) continue;
          parents.set(neighbour, node);
          next.push(neighbour);
        }
      }
      level = next;
    }
    this.#trees.set(root, parents);
    return parents;
  }

  /** A connection counts only while both of its ends tell of it. */
  #neighboursOf(node: string): string[] {
    if (node === serverNode)
      return [...this.#adverts.values()].filter(({ server }) => server).map((one) => one.replica);
    const advert = this.#adverts.get(node);
    if (advert === undefined) return [];
    const peers = advert.neighbours.filter((other) => this.#adverts.get(other)?.neighbours.includes(node));
    return advert.server ? [serverNode, ...peers] : peers;
  }

  #put(advert: Advert): void {
    this.#adverts.set(advert.replica, advert);
    this.#replicaOfClient.set(advert.client, advert.replica);
    this.#trees = new Map();
  }

  #forgetUnreachable(): void {
    if (this.#adverts.size <= maxReplicas) return;
    for (const { replica, client } of [...this.#adverts.values()]) {
      if (this.#adverts.size <= maxReplicas) return;
      if (replica === this.#self || this.isReachable(replica)) continue;
      this.#adverts.delete(replica);
      this.#replicaOfClient.delete(client);
      this.#trees = new Map();
    }
  }
}
