import { type ByteWriter, varUintSize } from '../bytes/writer.ts';

/** From how many numbers on ranges are merged in one pass. */
const manyTriples = 3 * 64;

/**
 * What a document has deleted: for each client, sorted ranges of clocks that neither touch nor overlap,
 * kept flat as `[from, to, from, to, …]`.
 */
export class DeleteRanges {
  readonly #clients = new Map<number, number[]>();
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
    const ranges = this.#clients.get(client);
    const to = clock + length;
    if (ranges === undefined) {
      this.#clients.set(client, [clock, to]);
      this.#count += 1;
      return;
    }
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
    const added = new Map<number, [from: number, to: number][]>();
    for (let index = 0; index < triples.length; index += 3) {
      const client = triples[index] as number;
      const clock = triples[index + 1] as number;
      const range: [number, number] = [clock, clock + (triples[index + 2] as number)];
      const list = added.get(client);
      if (list) list.push(range);
      else added.set(client, [range]);
    }
    for (const [client, list] of added) {
      const before = this.#clients.get(client) ?? [];
      const merged = merge(before, list);
      this.#count += (merged.length - before.length) / 2;
      // A copy is as long as it needs to be; an array that grew holds up to half as much again.
      this.#clients.set(client, merged.slice());
    }
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

/** Flat sorted ranges and others in any order, as flat sorted ranges that neither touch nor overlap. */
function merge(before: readonly number[], added: [from: number, to: number][]): number[] {
  added.sort(([one], [other]) => one - other);
  const merged: number[] = [];
  const push = (from: number, to: number): void => {
    const last = merged.length - 1;
    if (last > 0 && from <= (merged[last] as number)) merged[last] = Math.max(merged[last] as number, to);
    else merged.push(from, to);
  };
  let next = 0;
  for (const [from, to] of added) {
    for (; next < before.length && (before[next] as number) <= from; next += 2) {
      push(before[next] as number, before[next + 1] as number);
    }
    push(from, to);
  }
  for (; next < before.length; next += 2) push(before[next] as number, before[next + 1] as number);
  return merged;
}

/** The index of the first range that ends after a clock (binary search over the flat pairs). */
function firstEndingAfter(ranges: readonly number[], clock: number): number {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle * 2 + 1] as number) > clock) high = middle;
    else low = middle + 1;
  }
  return low * 2;
}
