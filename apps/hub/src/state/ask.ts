import { parseHealthReport, parseReadyReport } from '@nodegx/protocol';
import { readCommunityCard } from './community-card.ts';
import type { Failure, Known } from './hub-state.ts';

/** The part of the browser's `fetch` that is used. Rejects when nobody answers. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** What came of one round. What was understood is kept even when the round failed. */
export interface Round {
  readonly known: Known;
  readonly failure?: Exclude<Failure, 'timeout'>;
  /** Why it brought no community to show. */
  readonly cardFailure?: Exclude<Failure, 'timeout'>;
}

/** Asks the server for all that the page shows. Never rejects; the server counts as reached once it tells its health. */
export async function ask(fetch: Fetch, signal: AbortSignal): Promise<Round> {
  const [community, health, ready] = await Promise.all([
    json(fetch, '/community.json', signal),
    json(fetch, '/health', signal),
    json(fetch, '/ready', signal),
  ]);
  const card = readCommunityCard(community.body);
  const healthReport = parseHealthReport(health.body);
  const readyReport = parseReadyReport(ready.body);
  const known: Known = {
    ...(card && { community: card }),
    ...(healthReport.ok && { health: healthReport.value }),
    ...(readyReport.ok && { ready: readyReport.value }),
  };
  return {
    known,
    ...(!healthReport.ok && { failure: failureOf(health) }),
    ...(!card && { cardFailure: failureOf(community) }),
  };
}

function failureOf({ answered }: { answered: boolean }): Exclude<Failure, 'timeout'> {
  return answered ? 'other_answer' : 'no_answer';
}

/** The status does not matter: `/ready` answers 503 with a report, and what is no report is refused by its form. */
async function json(fetch: Fetch, path: string, signal: AbortSignal): Promise<{ answered: boolean; body?: unknown }> {
  let answered = false;
  try {
    const response = await fetch(path, { signal, cache: 'no-cache', headers: { accept: 'application/json' } });
    answered = true;
    return { answered, body: await response.json() };
  } catch {
    return { answered };
  }
}
