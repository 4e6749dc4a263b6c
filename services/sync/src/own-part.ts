import type { News } from './update/ledger.ts';
import type { Run } from './update/run.ts';

/** News that somebody brought, as one of those sees it whose own work is in it. */
export interface Shares {
  readonly own: News;
  readonly rest: News;
}

/**
 * Sets apart what is the work of others than who brought it, for each of those who are here. It must not come back to
 * them before it is stored, as they would take it for a confirmation ([SYN19]). `undefined` where there is nothing, as nearly always.
 */
export function ownParts<Owner>(
  news: News,
  by: Owner,
  ownerOf: (client: number) => Owner | undefined,
): Map<Owner, Shares> | undefined {
  let owned: Map<Owner, Run[]> | undefined;
  for (const run of news.runs) {
    const owner = ownerOf(run.client);
    if (owner === undefined || owner === by) continue;
    owned ??= new Map();
    const runs = owned.get(owner);
    if (runs) runs.push(run);
    else owned.set(owner, [run]);
  }
  if (owned === undefined) return undefined;
  const parts = new Map<Owner, Shares>();
  for (const [owner, runs] of owned) {
    const rest = news.runs.filter((run) => !runs.includes(run));
    parts.set(owner, {
      own: { runs, deletes: [], whole: undefined },
      rest: { runs: rest, deletes: news.deletes, whole: undefined },
    });
  }
  return parts;
}
