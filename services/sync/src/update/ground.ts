import { reachOf } from './reach.ts';
import type { ScannedUpdate } from './run.ts';
import type { UpdateScanner } from './scan.ts';

/** The next clock that is expected of a client. */
type ClockOf = (client: number) => number;

/**
 * What an update builds on and neither is known nor comes with it: for each client the clock up to which it is needed.
 * `undefined` where the update can be integrated as a whole.
 */
export function lackOf(
  update: ScannedUpdate,
  clockOf: ClockOf,
  scanner: UpdateScanner,
): Map<number, number> | undefined {
  return missingOf(update, clockOf) ?? tangledOf(update, clockOf, scanner);
}

function missingOf(update: ScannedUpdate, clockOf: ClockOf): Map<number, number> | undefined {
  let missing: Map<number, number> | undefined;
  const lack = (client: number, clock: number): void => {
    missing ??= new Map();
    if (clock > (missing.get(client) ?? 0)) missing.set(client, clock);
  };
  // What the update itself brings counts as known; most updates bring one run of one client.
  const brought = update.runs.length > 1 ? new Map<number, number>() : undefined;
  const first = update.runs[0];
  let firstClock = 0;
  for (const run of update.runs) {
    const known = brought?.get(run.client) ?? clockOf(run.client);
    const reached = Math.max(known, run.from <= known ? run.to : 0);
    if (run.from > known) lack(run.client, run.from);
    if (run === first) firstClock = reached;
    brought?.set(run.client, reached);
  }
  const reachedOf = (client: number): number =>
    brought?.get(client) ?? (client === first?.client ? firstClock : clockOf(client));
  if (update.needs) {
    for (const [client, clock] of update.needs) if (clock > reachedOf(client)) lack(client, clock);
  }
  const { deletes } = update;
  for (let index = 0; index < deletes.length; index += 3) {
    const client = deletes[index] as number;
    const to = (deletes[index + 1] as number) + (deletes[index + 2] as number);
    if (to > reachedOf(client)) lack(client, to);
  }
  return missing;
}

/**
 * Everything that the update builds on may be in the update itself and still not lead anywhere: structs of several
 * clients that build on each other in a circle. No client writes that, and no replica could ever integrate it.
 */
function tangledOf(update: ScannedUpdate, clockOf: ClockOf, scanner: UpdateScanner): Map<number, number> | undefined {
  const { needs, runs } = update;
  if (needs === undefined || runs.length < 2) return undefined;
  let isOnFirmGround = true;
  for (const [client, clock] of needs) if (clock > clockOf(client)) isOnFirmGround = false;
  if (isOnFirmGround) return undefined;
  let missing: Map<number, number> | undefined;
  const reached = reachOf(update, clockOf, scanner);
  for (const { client, to } of runs) {
    if ((reached.get(client) ?? 0) >= to) continue;
    missing ??= new Map();
    missing.set(client, to);
  }
  return missing;
}
