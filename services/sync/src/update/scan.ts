import { ByteReader, Unreadable } from '../bytes/reader.ts';
import { skipContent } from './content.ts';
import type { Place, Run, ScannedUpdate, StructVisit } from './run.ts';

const hasOrigin = 0x80;
const hasRightOrigin = 0x40;
const hasParentKey = 0x20;
const garbageKind = 0;
const skipKind = 10;

export type ScanResult = { ok: true; update: ScannedUpdate } | { ok: false; reason: string; offset: number };

/**
 * Reads Yjs updates (format V1) as structure only: which clocks they bring, what they build on, what they delete.
 * No `Y.Doc` is built, no content is decoded, and memory and time are bounded by the bytes that really came.
 * Source of the format: `UpdateDecoderV1` and `readClientsStructRefs` of Yjs 13.6.
 */
export class UpdateScanner {
  readonly #reader = new ByteReader(new Uint8Array(0));
  readonly #visit: StructVisit = { client: 0, clock: 0, length: 0, start: 0, end: 0, isSkip: false, references: [] };

  /** Never throws for any bytes; `visit` sees each struct in turn where one is given. */
  scan(bytes: Uint8Array, visit?: (struct: StructVisit) => void): ScanResult {
    const reader = this.#reader;
    reader.reset(bytes, 0, bytes.length);
    try {
      const runs: Run[] = [];
      const needs = this.#structs(runs, visit);
      const deletes = this.#deletes();
      if (reader.hasMore) return { ok: false, reason: 'bytes left over', offset: reader.offset };
      return { ok: true, update: { bytes, runs, needs, deletes } };
    } catch (cause) {
      if (cause instanceof Unreadable) return { ok: false, reason: cause.message, offset: cause.offset };
      throw cause;
    }
  }

  /**
   * Walks structs of one client from a known place until the one that holds `target`.
   * The bytes must come from an update that was scanned before. Places on the way are added to `places`.
   */
  locate(bytes: Uint8Array, from: Place, end: number, target: number, places?: Place[]): Place {
    const reader = this.#reader;
    reader.reset(bytes, from.offset, end);
    let { clock, structs } = from;
    let nextPlace = places ? from.offset + placeEveryBytes : Number.POSITIVE_INFINITY;
    while (reader.hasMore) {
      const start = reader.offset;
      if (start >= nextPlace) {
        places?.push({ offset: start, clock, structs });
        nextPlace = start + placeEveryBytes;
      }
      const length = this.#struct(undefined);
      if (clock + length > target) return { offset: start, clock, structs };
      clock += length;
      structs += 1;
    }
    return { offset: end, clock, structs };
  }

  /** Reads the one struct at a place in bytes that were scanned before. The references are good until the next call. */
  structAt(bytes: Uint8Array, offset: number, end: number): { length: number; end: number; references: number[] } {
    const reader = this.#reader;
    const { references } = this.#visit;
    reader.reset(bytes, offset, end);
    references.length = 0;
    const length = this.#struct(references);
    return { length, end: reader.offset, references };
  }

  #structs(runs: Run[], visit: ((struct: StructVisit) => void) | undefined): Map<number, number> | undefined {
    const reader = this.#reader;
    const references = this.#visit.references;
    let needs: Map<number, number> | undefined;
    const clients = reader.varUint();
    const seen = clients > 1 ? new Set<number>() : undefined;
    for (let section = 0; section < clients; section++) {
      const count = reader.varUint();
      const client = reader.varUint();
      let clock = reader.varUint();
      // Yjs keeps only the last of two sections of one client: the other's text would be lost.
      if (seen?.has(client)) throw new Unreadable('client twice', reader.offset);
      seen?.add(client);
      let start = reader.offset;
      let from = clock;
      let structs = 0;
      let places: Place[] | undefined;
      let nextPlace = start + placeEveryBytes;
      for (let index = 0; index < count; index++) {
        const at = reader.offset;
        if (at >= nextPlace) {
          places ??= [];
          places.push({ offset: at, clock, structs });
          nextPlace = at + placeEveryBytes;
        }
        references.length = 0;
        const isSkip = (reader.bytes[at] as number) === skipKind;
        const length = this.#struct(references);
        if (length === 0) throw new Unreadable('empty struct', at);
        if (clock + length > Number.MAX_SAFE_INTEGER) throw new Unreadable('number too large', at);
        if (visit) {
          Object.assign(this.#visit, { client, clock, length, start: at, end: reader.offset, isSkip });
          visit(this.#visit);
        }
        for (let pair = 0; pair < references.length; pair += 2) {
          const other = references[pair] as number;
          const needed = (references[pair + 1] as number) + 1;
          if (other === client) {
            if (needed > clock) throw new Unreadable('refers to its own future', at);
            continue;
          }
          needs ??= new Map();
          if (needed > (needs.get(other) ?? 0)) needs.set(other, needed);
        }
        if (isSkip) {
          if (structs > 0) runs.push({ client, from, to: clock, structs, bytes: reader.bytes, start, end: at, places });
          start = reader.offset;
          places = undefined;
          nextPlace = start + placeEveryBytes;
          from = clock + length;
          structs = 0;
        } else {
          structs += 1;
        }
        clock += length;
      }
      const end = reader.offset;
      if (structs > 0) runs.push({ client, from, to: clock, structs, bytes: reader.bytes, start, end, places });
    }
    return needs;
  }

  /** Passes over one struct; returns how many clocks it takes. */
  #struct(references: number[] | undefined): number {
    const reader = this.#reader;
    const info = reader.byte();
    const kind = info & 0x1f;
    if (kind === garbageKind || info === skipKind) return reader.varUint();
    if (info & hasOrigin) this.#reference(references);
    if (info & hasRightOrigin) this.#reference(references);
    if ((info & (hasOrigin | hasRightOrigin)) === 0) {
      if (reader.varUint() === 1) reader.skipText();
      else this.#reference(references);
      if (info & hasParentKey) reader.skipText();
    }
    return skipContent(reader, kind);
  }

  #reference(references: number[] | undefined): void {
    const client = this.#reader.varUint();
    const clock = this.#reader.varUint();
    references?.push(client, clock);
  }

  #deletes(): number[] {
    const reader = this.#reader;
    const deletes: number[] = [];
    const clients = reader.varUint();
    for (let section = 0; section < clients; section++) {
      const client = reader.varUint();
      const count = reader.varUint();
      for (let index = 0; index < count; index++) {
        const clock = reader.varUint();
        const length = reader.varUint();
        if (length === 0) throw new Unreadable('empty deletion', reader.offset);
        if (clock + length > Number.MAX_SAFE_INTEGER) throw new Unreadable('number too large', reader.offset);
        deletes.push(client, clock, length);
      }
    }
    return deletes;
  }
}

/** How far known places are apart: what is read to find one between them. */
export const placeEveryBytes = 16 * 1024;
