import * as Y from 'yjs';

/** How far each client's structs are known: the state vector of Yjs. */
export type Vector = Map<number, number>;

/** What an update brings, without its content. */
export interface UpdateReach {
  /** The first and the last clock of each client's structs. */
  readonly from: ReadonlyMap<number, number>;
  readonly to: ReadonlyMap<number, number>;
  readonly hasDeletions: boolean;
}

/** Reads an update from end to end; throws where it is no update. */
export function reachOf(update: Uint8Array): UpdateReach {
  const { structs, ds } = Y.decodeUpdate(update);
  const from = new Map<number, number>();
  const to = new Map<number, number>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (struct instanceof Y.Skip) {
      // What lies behind a gap joins on to nothing.
      from.set(client, Number.POSITIVE_INFINITY);
      continue;
    }
    if (!from.has(client)) from.set(client, clock);
    to.set(client, Math.max(to.get(client) ?? 0, clock + struct.length));
  }
  return { from, to, hasDeletions: ds.clients.size > 0 };
}

/** Whether somebody with this vector has all structs of the update. */
export function covers(known: Vector, { to }: UpdateReach): boolean {
  for (const [client, clock] of to) if ((known.get(client) ?? 0) < clock) return false;
  return true;
}

/** Notes that somebody has an update; what does not join on to what they have is left out, as it waits there. */
export function learn(known: Vector, { from, to }: UpdateReach): void {
  for (const [client, clock] of to) {
    const before = known.get(client) ?? 0;
    if ((from.get(client) ?? 0) <= before && clock > before) known.set(client, clock);
  }
}

/** Notes that somebody has all that this vector says. */
export function learnVector(known: Vector, other: ReadonlyMap<number, number>): void {
  for (const [client, clock] of other) if (clock > (known.get(client) ?? 0)) known.set(client, clock);
}

/** Whether `mine` has structs that `theirs` lacks. */
export function isAhead(mine: ReadonlyMap<number, number>, theirs: ReadonlyMap<number, number>): boolean {
  for (const [client, clock] of mine) if (clock > (theirs.get(client) ?? 0)) return true;
  return false;
}

export function encodeVector(vector: ReadonlyMap<number, number>): Uint8Array {
  return Y.encodeStateVector(new Map(vector));
}

/**
 * A number that replicas with the same deletions share (FNV-1a over the ranges), and others hardly ever: state vectors
 * say nothing of deletions.
 */
export function deletionsHash(doc: Y.Doc): number {
  const { clients } = Y.createDeleteSetFromStructStore(doc.store);
  let hash = 0x811c9dc5;
  const mix = (value: number): void => {
    hash = Math.imul(hash ^ (value >>> 0), 0x01000193);
  };
  for (const client of [...clients.keys()].sort((a, b) => a - b)) {
    mix(client);
    for (const { clock, len } of clients.get(client) ?? []) {
      mix(clock);
      mix(len);
    }
  }
  return hash >>> 0;
}
