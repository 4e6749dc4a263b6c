import { ByteWriter } from '../bytes/writer.ts';
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
    const chunk = { bytes: run.bytes, start: run.start, end: run.end };
    const section = this.#sections.get(run.client);
    if (section === undefined) {
      this.#sections.set(run.client, { ...run, size: run.end - run.start, chunks: [chunk] });
      return;
    }
    if (section.to !== run.from) throw new RangeError('runs of one client must follow one another');
    section.to = run.to;
    section.structs += run.structs;
    section.size += run.end - run.start;
    section.chunks.push(chunk);
  }

  addDeletes(triples: readonly number[]): void {
    this.#deletes.addAll(triples);
  }

  /** The joined update (V1). */
  encode(): Uint8Array {
    let size = 16 + this.#deletes.encodedSize;
    for (const section of this.#sections.values()) size += section.size + 24;
    const writer = new ByteWriter(size);
    writer.varUint(this.#sections.size);
    for (const [client, section] of this.#sections) {
      writer.varUint(section.structs);
      writer.varUint(client);
      writer.varUint(section.from);
      for (const chunk of section.chunks) writer.raw(chunk.bytes, chunk.start, chunk.end);
    }
    this.#deletes.write(writer);
    return writer.finish();
  }
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
