import { ByteWriter } from '../bytes/writer.ts';
import { reachOf } from './reach.ts';
import type { ScannedUpdate } from './run.ts';
import { UpdateScanner } from './scan.ts';

/** Structs of one client that lie side by side in an update. */
interface Piece {
  readonly clock: number;
  readonly start: number;
  end: number;
  structs: number;
}

/**
 * The largest part of an update that builds only on what is known and on itself.
 * Everything of a client after its first hole, or after its first struct that refers to something absent, is left out,
 * and so are deletions of what is absent. `undefined` where nothing remains.
 */
export function closedPart(
  update: ScannedUpdate,
  clockOf: (client: number) => number,
  scanner: UpdateScanner = new UpdateScanner(),
): Uint8Array | undefined {
  const reached = reachOf(update, clockOf, scanner);
  const reachedOf = (client: number): number => reached.get(client) ?? clockOf(client);
  const pieces = new Map<number, Piece>();
  scanner.scan(update.bytes, ({ client, clock, length, start, end, isSkip }) => {
    // One that begins in what is known and goes beyond what can be reached is as far out of reach as those after it.
    if (isSkip || clock + length <= clockOf(client) || clock + length > reachedOf(client)) return;
    const piece = pieces.get(client);
    if (piece === undefined) {
      pieces.set(client, { clock, start, end, structs: 1 });
      return;
    }
    piece.end = end;
    piece.structs += 1;
  });
  const deletes = closedDeletes(update.deletes, reachedOf);
  return pieces.size === 0 && deletes.size === 0 ? undefined : write(update.bytes, pieces, deletes);
}

function closedDeletes(triples: readonly number[], reachedOf: (client: number) => number): Map<number, number[]> {
  const deletes = new Map<number, number[]>();
  for (let index = 0; index < triples.length; index += 3) {
    const client = triples[index] as number;
    const clock = triples[index + 1] as number;
    const to = Math.min(clock + (triples[index + 2] as number), reachedOf(client));
    if (to <= clock) continue;
    const list = deletes.get(client);
    if (list) list.push(clock, to - clock);
    else deletes.set(client, [clock, to - clock]);
  }
  return deletes;
}

function write(
  bytes: Uint8Array,
  pieces: ReadonlyMap<number, Piece>,
  deletes: ReadonlyMap<number, readonly number[]>,
): Uint8Array {
  const writer = new ByteWriter(bytes.length + 16);
  writer.varUint(pieces.size);
  for (const [client, { clock, start, end, structs }] of pieces) {
    writer.varUint(structs);
    writer.varUint(client);
    writer.varUint(clock);
    writer.raw(bytes, start, end);
  }
  writer.varUint(deletes.size);
  for (const [client, list] of deletes) {
    writer.varUint(client);
    writer.varUint(list.length / 2);
    for (const number of list) writer.varUint(number);
  }
  return writer.finish();
}
