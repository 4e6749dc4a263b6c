import type { HealthReport, ReadyReport } from '@nodegx/protocol';
import type { CommunityCard } from './community-card.ts';

/** Why the last round of questions brought nothing. `other_answer`: something answers here that is no community. */
export type Failure = 'no_answer' | 'timeout' | 'other_answer';

/** How the page and the server stand to each other. Times are the clock's monotonic milliseconds. */
export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'live'; readonly roundTripMs: number }
  | {
      readonly state: 'lost';
      readonly failure: Failure;
      readonly sinceMs: number;
      /** When the next try begins; absent while one is under way. */
      readonly nextTryMs?: number;
    };

/** The last that the server said. A part that it never said, or never in a form that we read, is absent. */
export interface Known {
  readonly community?: CommunityCard;
  readonly health?: HealthReport;
  readonly ready?: ReadyReport;
}

export interface HubState {
  readonly link: Link;
  readonly known: Known;
  /** When the server last told how it is; absent until it did. */
  readonly heardMs?: number;
}

export const initialState: HubState = { link: { state: 'connecting' }, known: {} };
