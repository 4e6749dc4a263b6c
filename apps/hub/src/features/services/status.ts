import type { ReadyCheck } from '@nodegx/protocol';
import type { Failure, HubState } from '../../state/hub-state.ts';
import { duration } from '../../ui/duration.ts';
import type { Tone } from '../../ui/tone.ts';
import { serviceName } from './service-names.ts';
import { ownerOf, serviceViews } from './service-view.ts';

/** How the community is, in a sentence or two. */
export interface Status {
  readonly tone: Tone;
  /** Stays the same as long as the state does, so that a screen reader says it once. */
  readonly headline: string;
  readonly detail: string;
  /** A second sentence that does not tick. */
  readonly announcement: string;
}

const lostWords: Readonly<Record<Failure, string>> = {
  no_answer: 'This server cannot be reached',
  timeout: 'This server does not answer in time',
  other_answer: 'Something else answers at this address',
};

/** @param nowMs the clock's monotonic milliseconds */
export function describeStatus(state: HubState, nowMs: number): Status {
  const { link, known } = state;
  if (link.state === 'connecting') return still('busy', 'Asking the server how it is', 'This takes a moment.');
  if (link.state === 'lost') return lost(link.failure, nowMs - link.sinceMs, ageMs(state, nowMs));
  if (!known.ready) {
    return still('warning', 'It runs; whether it takes work is not known', '/ready gives no answer that can be read.');
  }
  const failed = known.ready.checks.find((check) => !check.ok);
  if (failed) return notReady(failed, Object.keys(known.health?.services ?? {}));
  if (!known.ready.ready) return still('bad', 'The server takes no work now', 'Its log says why.');
  return working(state);
}

/** How old what is shown is, in milliseconds; undefined when nothing is known. */
export function ageMs({ heardMs }: HubState, nowMs: number): number | undefined {
  return heardMs === undefined ? undefined : nowMs - heardMs;
}

function working(state: HubState): Status {
  const degraded = serviceViews(state).filter((service) => service.state === 'degraded');
  if (degraded.length > 0) {
    const which = degraded.map((service) => service.title).join(', ');
    return still('warning', 'It works, and something needs a look', `Degraded: ${which}.`);
  }
  if (state.known.health?.status === 'degraded') {
    return still('warning', 'It works, and something needs a look', 'The server’s log says what.');
  }
  return still('good', 'Everything works', 'All services are ready.');
}

function notReady(check: ReadyCheck, services: readonly string[]): Status {
  const why = check.detail ?? 'The server’s log says why.';
  if (check.code === 'draining') return still('warning', 'The server is starting or about to stop', why);
  const owner = ownerOf(check, services);
  if (owner === 'sync' && check.code?.startsWith('storage_')) return still('bad', 'Saving is delayed', why);
  return still('bad', `${owner === undefined ? 'The server' : serviceName(owner).title} is not ready`, why);
}

function lost(failure: Failure, lostMs: number, age: number | undefined): Status {
  const known = age === undefined ? 'Nothing is known of it yet.' : 'Showing what was last known.';
  const headline = lostWords[failure];
  return {
    tone: 'bad',
    headline,
    detail: `No news for ${duration((age ?? lostMs) / 1_000)}. ${known}`,
    announcement: `${headline}. ${known}`,
  };
}

function still(tone: Tone, headline: string, detail: string): Status {
  return { tone, headline, detail, announcement: `${headline}. ${detail}` };
}
