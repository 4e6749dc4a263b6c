import { type ByteWriter, varUintSize } from '../bytes/writer.ts';

/** From how many numbers on ranges are merged in one pass. */
const manyTriples = 3 * 64;

/** Sorted ranges of clocks that neither touch nor overlap, flat: `[from, to, from, to, …]`. */
type Ranges = number[] | Uint32Array | Float64Array;

/**
 * What a document has deleted: ranges of clocks for each client. Where a whole document came at once they are packed,
 * as most documents are open to be read; whoever deletes more has them unpacked.
 */
export class DeleteRanges {
  readonly #clients = new Map<number, Ranges>();
  #count = 0;

  /** How many ranges there are. */
  get count(): number {
    return this.#count;
  }

  get isEmpty(): boolean {
    return this.#clients.size === 0;
  }

  /** Whether every clock of the range is deleted already. */
  has(client: number, clock: number, length: number): boolean {
    const ranges = this.#clients.get(client);
    if (ranges === undefined) return false;
    const at = firstEndingAfter(ranges, clock);
    return at < ranges.length && (ranges[at] as number) <= clock && (ranges[at + 1] as number) >= clock + length;
  }

  add(client: number, clock: number, length: number): void {
    const known = this.#clients.get(client);
    const to = clock + length;
    if (known === undefined) {
      this.#clients.set(client, [clock, to]);
      this.#count += 1;
      return;
    }
    const ranges = this.#unpacked(client, known);
    const last = ranges.length - 2;
    if (clock > (ranges[last + 1] as number)) {
      ranges.push(clock, to);
      this.#count += 1;
      return;
    }
    // Ranges that touch the new one are swallowed by it: from the first that ends at or after its start …
    const first = firstEndingAfter(ranges, clock - 1);
    let after = first;
    let from = clock;
    let end = to;
    // … to the last that starts at or before its end.
    while (after < ranges.length && (ranges[after] as number) <= to) {
      from = Math.min(from, ranges[after] as number);
      end = Math.max(end, ranges[after + 1] as number);
      after += 2;
    }
    ranges.splice(first, after - first, from, end);
    this.#count += 1 - (after - first) / 2;
  }

  /** Adds triples of client, clock, length. */
  addAll(triples: ArrayLike<number>): void {
    if (triples.length > manyTriples) {
      this.#addMany(triples);
      return;
    }
    for (let index = 0; index < triples.length; index += 3) {
      this.add(triples[index] as number, triples[index + 1] as number, triples[index + 2] as number);
    }
  }

  /** Sorts and merges, because adding many one by one moves those behind each of them every time. */
  #addMany(triples: ArrayLike<number>): void {
    for (const [client, added] of rangesByClient(triples)) {
      const before = this.#clients.get(client);
      const merged = before === undefined && isOrdered(added) ? added : merge(before ?? [], sorted(added));
      this.#count += (merged.length - (before?.length ?? 0)) / 2;
      this.#clients.set(client, packed(merged));
    }
  }

  #unpacked(client: number, ranges: Ranges): number[] {
    if (Array.isArray(ranges)) return ranges;
    const plain = Array.from(ranges);
    this.#clients.set(client, plain);
    return plain;
  }

  /** All ranges, as triples of client, clock, length. */
  triples(): Float64Array {
    const triples = new Float64Array(this.#count * 3);
    let at = 0;
    for (const [client, ranges] of this.#clients) {
      for (let index = 0; index < ranges.length; index += 2) {
        const from = ranges[index] as number;
        triples[at++] = client;
        triples[at++] = from;
        triples[at++] = (ranges[index + 1] as number) - from;
      }
    }
    return triples;
  }

  get encodedSize(): number {
    let size = varUintSize(this.#clients.size);
    for (const [client, ranges] of this.#clients) {
      size += varUintSize(client) + varUintSize(ranges.length / 2);
      for (let index = 0; index < ranges.length; index += 2) {
        const from = ranges[index] as number;
        size += varUintSize(from) + varUintSize((ranges[index + 1] as number) - from);
      }
    }
    return size;
  }

  /** Writes the delete set as it stands at the end of a Yjs update (V1). */
  write(writer: ByteWriter): void {
    writer.varUint(this.#clients.size);
    for (const [client, ranges] of this.#clients) {
      writer.varUint(client);
      writer.varUint(ranges.length / 2);
      for (let index = 0; index < ranges.length; index += 2) {
        const from = ranges[index] as number;
        writer.varUint(from);
        writer.varUint((ranges[index + 1] as number) - from);
      }
    }
  }
}

/** Triples of client, clock, length as flat ranges, in the order in which they come. */
function rangesByClient(triples: ArrayLike<number>): Map<number, number[]> {
  const clients = new Map<number, number[]>();
  let last: number | undefined;
  let ranges: number[] = [];
  for (let index = 0; index < triples.length; index += 3) {
    const client = triples[index] as number;
    const from = triples[index + 1] as number;
    if (client !== last) {
      ranges = clients.get(client) ?? [];
      clients.set(client, ranges);
      last = client;
    }
    ranges.push(from, from + (triples[index + 2] as number));
  }
  return clients;
}

/** Whether ranges are sorted and neither touch nor overlap, as they come from Yjs. */
function isOrdered(ranges: Ranges): boolean {
  for (let index = 2; index < ranges.length; index += 2) {
    if ((ranges[index] as number) <= (ranges[index - 1] as number)) return false;
  }
  return true;
}

/** Ranges in any order, sorted by where they begin. */
function sorted(ranges: Ranges): number[] {
  if (isOrdered(ranges)) return Array.from(ranges);
  const pairs: [from: number, to: number][] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    pairs.push([ranges[index] as number, ranges[index + 1] as number]);
  }
  return pairs.sort(([one], [other]) => one - other).flat();
}

/** Two lists of ranges, each sorted by where they begin, as one whose ranges neither touch nor overlap. */
function merge(one: Ranges, other: Ranges): number[] {
  const merged: number[] = [];
  let next = 0;
  const push = (from: number, to: number): void => {
    const last = merged.length - 1;
    if (last > 0 && from <= (merged[last] as number)) merged[last] = Math.max(merged[last] as number, to);
    else merged.push(from, to);
  };
  for (let index = 0; index < other.length; index += 2) {
    const from = other[index] as number;
    for (; next < one.length && (one[next] as number) <= from; next += 2) {
      push(one[next] as number, one[next + 1] as number);
    }
    push(from, other[index + 1] as number);
  }
  for (; next < one.length; next += 2) push(one[next] as number, one[next + 1] as number);
  return merged;
}

/** The same in a half of the memory, where the clocks fit; an array of numbers also holds room for more. */
function packed(ranges: number[]): Ranges {
  const end = ranges.at(-1) ?? 0;
  return end < 2 ** 32 ? Uint32Array.from(ranges) : Float64Array.from(ranges);
}

/** The index of the first range that ends after a clock (binary search over the flat pairs). */
function firstEndingAfter(ranges: Ranges, clock: number): number {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle * 2 + 1] as number) > clock) high = middle;
    else low = middle + 1;
  }
  return low * 2;
}
