import type { Run, ScannedUpdate } from './run.ts';
import type { UpdateScanner } from './scan.ts';

interface Cursor {
  readonly client: number;
  readonly runs: Run[];
  index: number;
  offset: number;
  /** The clock at `offset`. */
  clock: number;
  /** The next clock that cannot be integrated yet. */
  reached: number;
  /** Nothing more can be integrated of this client. */
  isOver: boolean;
  /** Another client's struct waits for this one to get on. */
  isBusy: boolean;
}

/**
 * How far each client of an update can be integrated on what is known and on the update itself: up to its first hole,
 * and up to its first struct that builds on something absent, or in a circle on itself. Follows the references as Yjs
 * does (`integrateStructs`); each struct is read at most twice, and nothing is kept for it.
 */
export function reachOf(
  update: ScannedUpdate,
  clockOf: (client: number) => number,
  scanner: UpdateScanner,
): ReadonlyMap<number, number> {
  const cursors = new Map<number, Cursor>();
  for (const run of update.runs) {
    const cursor = cursors.get(run.client);
    if (cursor) {
      cursor.runs.push(run);
      continue;
    }
    const { client, start: offset, from: clock } = run;
    const reached = clockOf(client);
    cursors.set(client, { client, runs: [run], index: 0, offset, clock, reached, isOver: false, isBusy: false });
  }
  for (const cursor of cursors.values()) advance(cursor, cursors, clockOf, scanner);
  const reached = new Map<number, number>();
  for (const cursor of cursors.values()) reached.set(cursor.client, cursor.reached);
  return reached;
}

/** Takes a client as far as it goes, and whatever others it needs on the way as far as they are needed. */
function advance(
  first: Cursor,
  cursors: ReadonlyMap<number, Cursor>,
  clockOf: (client: number) => number,
  scanner: UpdateScanner,
): void {
  const stack = [{ cursor: first, target: Number.POSITIVE_INFINITY }];
  first.isBusy = true;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { cursor, target } = top;
    if (cursor.isOver || cursor.reached > target) {
      cursor.isBusy = false;
      stack.pop();
      continue;
    }
    const lacking = step(cursor, (client) => cursors.get(client)?.reached ?? clockOf(client), scanner);
    if (lacking === undefined) continue;
    const other = cursors.get(lacking.client);
    // One that is busy waits for this very struct.
    if (other === undefined || other.isOver || other.isBusy) {
      cursor.isOver = true;
      continue;
    }
    other.isBusy = true;
    stack.push({ cursor: other, target: lacking.clock });
  }
}

/** Passes one struct; stays before it, and says what it lacks, where it cannot be integrated. */
function step(
  cursor: Cursor,
  reachedOf: (client: number) => number,
  scanner: UpdateScanner,
): { client: number; clock: number } | undefined {
  const run = cursor.runs[cursor.index];
  if (run === undefined || run.from > cursor.reached) {
    cursor.isOver = true;
    return undefined;
  }
  if (cursor.offset >= run.end || run.to <= cursor.reached) {
    const next = cursor.runs[++cursor.index];
    cursor.offset = next?.start ?? 0;
    cursor.clock = next?.from ?? 0;
    return undefined;
  }
  const { length, end, references } = scanner.structAt(run.bytes, cursor.offset, run.end);
  const to = cursor.clock + length;
  if (to > cursor.reached) {
    for (let pair = 0; pair < references.length; pair += 2) {
      const client = references[pair] as number;
      const clock = references[pair + 1] as number;
      // What a client builds on of its own lies before, or the update would not have been read.
      if (client !== cursor.client && clock >= reachedOf(client)) return { client, clock };
    }
    cursor.reached = to;
  }
  cursor.offset = end;
  cursor.clock = to;
  return undefined;
}
