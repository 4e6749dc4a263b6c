import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Vector } from './vector.ts';

type Struct = Y.Item | Y.GC | Y.Skip;

/** An update in parts. */
export interface SplitUpdate {
  /** In this order each can be taken in at once; each has at most the bytes that were asked for. */
  readonly updates: readonly Uint8Array[];
  /** What somebody has who had `known` and took them all. */
  readonly reach: Vector;
  /** The bytes of a struct that fits into no part, if there is one; what builds on it is left out, too. */
  readonly tooLarge: number | undefined;
}

interface Queue {
  readonly structs: Struct[];
  at: number;
}

/** What the bytes of one client's structs begin with, and what an update does: both rounded up. */
const headerBytes = 24;
const rangeBytes = 16;

/**
 * Splits an update for somebody who has `known`. A part holds nothing that builds on what comes later ([SYN9]):
 * structs leave in the order of what they refer to, texts and lists are cut where they are too long, and deletions
 * come last. `maxBytes`: at least 256.
 */
export function splitUpdate(update: Uint8Array, known: Vector, maxBytes: number): SplitUpdate {
  const { structs, ds } = Y.decodeUpdate(update);
  const reach: Vector = new Map(known);
  const queues = queuesOf(structs);
  const blocked = new Set<number>();
  const parts = new Parts(maxBytes);
  let tooLarge: number | undefined;
  const clockOf = (client: number): number => reach.get(client) ?? 0;
  const headOf = (client: number): Struct | undefined => {
    const queue = queues.get(client);
    return queue && !blocked.has(client) ? queue.structs[queue.at] : undefined;
  };

  const take = (queue: Queue, head: Struct): void => {
    const { client, clock } = head.id;
    const bytes = encode(head);
    const fits = parts.fits(bytes.length);
    const right = fits ? undefined : halve(head);
    if (right !== undefined) {
      queue.structs.splice(queue.at + 1, 0, right);
      return;
    }
    // What was deleted need not be sent, only that something was there.
    const gone = !fits && Y.isDeleted(ds, head.id) ? encode(deleted(head)) : undefined;
    if (!fits && gone === undefined) {
      tooLarge = bytes.length;
      blocked.add(client);
      return;
    }
    parts.addStruct(client, clock, gone ?? bytes);
    reach.set(client, clock + head.length);
    queue.at += 1;
  };

  for (const first of queues.keys()) {
    const stack = [{ client: first, until: Number.POSITIVE_INFINITY }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { client, until } = top;
      const head = headOf(client);
      const queue = queues.get(client);
      if (head === undefined || queue === undefined || head.id.clock >= until) {
        stack.pop();
        continue;
      }
      const need = head instanceof Y.Item ? missing(head, clockOf) : undefined;
      if (head instanceof Y.Skip || head.id.clock > clockOf(client)) blocked.add(client);
      else if (need === undefined) take(queue, head);
      else if (headOf(need.client) === undefined || stack.some((waiting) => waiting.client === need.client)) {
        blocked.add(client);
      } else stack.push({ client: need.client, until: need.clock + 1 });
    }
  }
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) {
      const length = Math.min(len, clockOf(client) - clock);
      if (length > 0) parts.addDeletion(client, clock, length);
    }
  }
  return { updates: parts.finish(), reach, tooLarge };
}

function queuesOf(structs: readonly Struct[]): Map<number, Queue> {
  const queues = new Map<number, Queue>();
  for (const struct of structs) {
    const queue = queues.get(struct.id.client);
    if (queue) queue.structs.push(struct);
    else queues.set(struct.id.client, { structs: [struct], at: 0 });
  }
  return queues;
}

/** Something that an item refers to and that is not there yet. */
function missing(item: Y.Item, clockOf: (client: number) => number): Y.ID | undefined {
  const { origin, rightOrigin, parent } = item;
  for (const id of [origin, rightOrigin, parent]) {
    if (id instanceof Y.ID && id.client !== item.id.client && id.clock >= clockOf(id.client)) return id;
  }
  return undefined;
}

/** Leaves the left half of a text or list in the item and returns the right one. */
function halve(item: Struct): Y.Item | undefined {
  if (!(item instanceof Y.Item) || item.length < 2) return undefined;
  const { id, content, rightOrigin, parent, parentSub } = item;
  let at = item.length >> 1;
  // Two halves of a letter would be no letters any more.
  if (content instanceof Y.ContentString && isHighSurrogate(content.str.charCodeAt(at - 1))) at += 1;
  if (at === item.length) return undefined;
  const right = content.splice(at);
  item.length = at;
  const rightId = Y.createID(id.client, id.clock + at);
  const origin = Y.createID(id.client, id.clock + at - 1);
  return new Y.Item(rightId, null, origin, null, rightOrigin, parent, parentSub, right);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function deleted(struct: Struct): Struct {
  if (!(struct instanceof Y.Item)) return struct;
  const { id, origin, rightOrigin, parent, parentSub, length } = struct;
  return new Y.Item(id, null, origin, null, rightOrigin, parent, parentSub, new Y.ContentDeleted(length));
}

function encode(struct: Struct): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  struct.write(encoder, 0);
  return encoder.toUint8Array();
}

/** Fills updates one after the other. */
class Parts {
  readonly #maxBytes: number;
  readonly #done: Uint8Array[] = [];
  #structs = new Map<number, { clock: number; list: Uint8Array[] }>();
  #deletions = new Map<number, [clock: number, length: number][]>();
  #bytes = headerBytes;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Whether a struct of this size fits into a part of its own. */
  fits(bytes: number): boolean {
    return 2 * headerBytes + bytes <= this.#maxBytes;
  }

  addStruct(client: number, clock: number, bytes: Uint8Array): void {
    this.#makeRoom(headerBytes + bytes.length);
    const of = this.#structs.get(client);
    if (of) of.list.push(bytes);
    else this.#structs.set(client, { clock, list: [bytes] });
    this.#bytes += bytes.length + (of ? 0 : headerBytes);
  }

  addDeletion(client: number, clock: number, length: number): void {
    this.#makeRoom(headerBytes + rangeBytes);
    const of = this.#deletions.get(client);
    if (of) of.push([clock, length]);
    else this.#deletions.set(client, [[clock, length]]);
    this.#bytes += rangeBytes + (of ? 0 : headerBytes);
  }

  finish(): Uint8Array[] {
    if (this.#structs.size + this.#deletions.size > 0) this.#end();
    return this.#done;
  }

  #makeRoom(bytes: number): void {
    if (this.#bytes + bytes > this.#maxBytes) this.#end();
  }

  #end(): void {
    const update = encoding.encode((encoder) => {
      const write = (...numbers: number[]): void => {
        for (const number of numbers) encoding.writeVarUint(encoder, number);
      };
      write(this.#structs.size);
      for (const [client, { clock, list }] of this.#structs) {
        write(list.length, client, clock);
        for (const bytes of list) encoding.writeUint8Array(encoder, bytes);
      }
      write(this.#deletions.size);
      for (const [client, ranges] of this.#deletions) {
        write(client, ranges.length);
        for (const range of ranges) write(...range);
      }
    });
    this.#done.push(update);
    this.#structs = new Map();
    this.#deletions = new Map();
    this.#bytes = headerBytes;
  }
}
