import { ByteWriter, varUintSize } from '../bytes/writer.ts';
import { DeleteRanges } from './delete-ranges.ts';
import type { Run } from './run.ts';

interface Chunk {
  bytes: Uint8Array;
  start: number;
  end: number;
}

interface Section {
  from: number;
  to: number;
  structs: number;
  size: number;
  chunks: Chunk[];
}

/** From this size on it is worth looking whether an update can be passed on as it came. */
const minSharedBytes = 64 * 1024;

/**
 * Joins pieces of updates into one update by laying their bytes side by side.
 * It relies on each client's runs following one another without hole or overlap, which is how a document admits them;
 * structs of format V1 stand alone, so nothing needs decoding. (`Y.mergeUpdates` decodes and encodes every struct.)
 */
export class Splice {
  readonly #sections = new Map<number, Section>();
  readonly #deletes = new DeleteRanges();

  get isEmpty(): boolean {
    return this.#sections.size === 0 && this.#deletes.isEmpty;
  }

  /** Whether a run follows what is here of its client. */
  fits(run: Run): boolean {
    const section = this.#sections.get(run.client);
    return section === undefined || section.to === run.from;
  }

  add(run: Run): void {
    const { client, from, to, structs } = run;
    const size = run.end - run.start;
    const section = this.#sections.get(client);
    if (section === undefined) {
      this.#sections.set(client, { from, to, structs, size, chunks: [run] });
      return;
    }
    if (section.to !== from) throw new RangeError('runs of one client must follow one another');
    section.to = to;
    section.structs += structs;
    section.size += size;
    section.chunks.push(run);
  }

  addDeletes(triples: readonly number[]): void {
    this.#deletes.addAll(triples);
  }

  /** The joined update (V1). */
  encode(): Uint8Array {
    let size = varUintSize(this.#sections.size) + this.#deletes.encodedSize;
    for (const [client, { structs, from, size: bytes }] of this.#sections) {
      size += varUintSize(structs) + varUintSize(client) + varUintSize(from) + bytes;
    }
    const whole = size < minSharedBytes ? undefined : this.#asItCame(size);
    if (whole) return whole;
    const writer = new ByteWriter(size);
    writer.varUint(this.#sections.size);
    for (const [client, section] of this.#sections) {
      writeHead(writer, client, section);
      for (const chunk of section.chunks) writer.raw(chunk.bytes, chunk.start, chunk.end);
    }
    this.#deletes.write(writer);
    return writer.finish();
  }

  /** A single update of one client's, where these are all of its bytes: large ones need not be copied. */
  #asItCame(size: number): Uint8Array | undefined {
    const [only, ...more] = this.#sections;
    if (only === undefined || more.length > 0) return undefined;
    const [client, section] = only;
    const [chunk, ...others] = section.chunks;
    if (chunk === undefined || others.length > 0 || chunk.bytes.length !== size) return undefined;
    const { bytes, start, end } = chunk;
    const head = new ByteWriter();
    head.varUint(1);
    writeHead(head, client, section);
    const tail = new ByteWriter(size - end);
    this.#deletes.write(tail);
    const isSame = isEqual(bytes.subarray(0, start), head.finish()) && isEqual(bytes.subarray(end), tail.finish());
    return isSame ? bytes : undefined;
  }
}

function writeHead(writer: ByteWriter, client: number, { structs, from }: Section): void {
  writer.varUint(structs);
  writer.varUint(client);
  writer.varUint(from);
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/**
 * Joins updates into as few as possible: one, unless runs of a client do not follow one another. Each is integrable
 * after those before it if the updates given were, because none is cut apart that need not be.
 */
export function joinUpdates(updates: Iterable<{ runs: readonly Run[]; deletes: readonly number[] }>): Uint8Array[] {
  const joined: Uint8Array[] = [];
  let splice = new Splice();
  const finish = (): void => {
    if (!splice.isEmpty) joined.push(splice.encode());
    splice = new Splice();
  };
  for (const { runs, deletes } of updates) {
    if (!runs.every((run) => splice.fits(run))) finish();
    for (const run of runs) {
      // An update with a hole in it brings several runs of one client.
      if (!splice.fits(run)) finish();
      splice.add(run);
    }
    splice.addDeletes(deletes);
  }
  finish();
  return joined;
}
