import { Identity } from '@nodegx/client';
import { InboxStore } from '../features/notifications/inbox-store.ts';
import { MembersOnline } from '../features/people/members-online.ts';
import type { Hub } from '../hub-context.ts';
import { fetchPart } from '../ui/fetch-part.ts';
import type { Clock } from './clock.ts';
import type { CommunityCard } from './community-card.ts';
import { endpointsOf } from './endpoints.ts';
import type { HubStore } from './hub-store.ts';
import { PersonStore } from './person.ts';
import { preferences } from './preferences.ts';
import { Sessions } from './sessions.ts';

/** The hub of a community, and its life. */
export interface RunningHub {
  readonly hub: Hub;
  start(): void;
  stop(): void;
}

/** Makes what the pages of a community share. */
export type OpenHub = (card: CommunityCard) => RunningHub;

export interface OpenHubParts {
  readonly store: HubStore;
  readonly clock: Clock;
  /** The page's `location.origin` and `location.hash` at the start. */
  readonly origin: string;
  readonly fragment: string;
}

export function openHubWith({ store, clock, origin, fragment }: OpenHubParts): OpenHub {
  return (card) => {
    const endpoints = endpointsOf(card, origin);
    const community = { endpoints };
    const identity = new Identity({ community });
    const person = new PersonStore(identity);
    // Without a person the directory is asked for as a stranger: what it shows to those is for the community to say.
    const sessions = new Sessions(async () => {
      const { openDirectory } = await fetchPart(() => import('./open-directory.ts'), clock);
      return openDirectory({ community, ...(identity.user !== undefined && { identity }) });
    });
    const online = new MembersOnline(async () => {
      const { openPresenceLine } = await fetchPart(() => import('../features/people/presence-line.ts'), clock);
      return openPresenceLine(endpoints.sync, identity.token);
    });
    const inbox = new InboxStore(async () => {
      const { openLines } = await fetchPart(() => import('../features/notifications/open-lines.ts'), clock);
      const { notifications, sessions: hasSessions } = card.features;
      return openLines(endpoints, identity, { notifications, sessions: hasSessions });
    });
    let before: string | undefined;
    let wasSeen = true;
    const follow = (): void => {
      const state = person.getState();
      const now = state.at === 'here' ? state.user.id : undefined;
      const { isSeen } = preferences.getState();
      if (now === before && isSeen === wasSeen) return;
      // What somebody may see is not for whoever comes after them.
      if (now !== before) {
        sessions.restart();
        if (before !== undefined) inbox.leave(true);
        if (now !== undefined) void inbox.enter();
      }
      if (state.at === 'here') void online.enter(state.user, isSeen);
      else online.leave();
      before = now;
      wasSeen = isSeen;
    };
    let unlisten: (() => void)[] = [];
    return {
      hub: { store, clock, endpoints, person, sessions, online, inbox },
      start() {
        unlisten = [person.subscribe(follow), preferences.subscribe(follow)];
        void person.start(fragment);
        follow();
      },
      stop() {
        for (const stop of unlisten) stop();
        before = undefined;
        sessions.close();
        online.leave();
        inbox.leave(false);
      },
    };
  };
}
