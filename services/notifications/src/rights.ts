import type { Access, Clock, CommunitySource, Person } from '@nodegx/service-kit';
import type { Circumstances } from './inbox/decisions/review.ts';
import type { Channel, OwnItem } from './inbox/item.ts';
import type { InboxState } from './inbox/state.ts';

export interface RightsOptions {
  readonly clock: Clock;
  readonly access: Pick<Access, 'rights'>;
  readonly community: CommunitySource;
  readonly channels: ReadonlyMap<Channel, InboxState>;
  /** The operator's limit, below which the community's counts. */
  readonly persistDays: number | undefined;
}

/** How many broadcasts somebody gets who has never looked into a channel. */
const firstLook = 100;
const day = 86_400_000;

/** Who may read what, and for how long it stays: as the community has it at the moment of asking. */
export class Rights {
  readonly #options: RightsOptions;

  constructor(options: RightsOptions) {
    this.#options = options;
  }

  /** How long a notification stays at most, in milliseconds. */
  get persistMs(): number {
    const { community, persistDays } = this.#options;
    const days = community.current.features.notifications.persistDays;
    return Math.min(days, persistDays ?? days) * day;
  }

  /** What counts when somebody reads now. */
  circumstances(person: Person): Circumstances {
    const { clock, access, community, channels } = this.#options;
    const banned = new Set(community.current.moderation.bannedUsers);
    return {
      now: clock.now(),
      persistMs: this.persistMs,
      channels,
      firstLook,
      mayRead: ({ from, requires }) => {
        if (from?.id !== undefined && banned.has(from.id)) return false;
        if (requires?.room !== undefined && access.rights(person, 'room', requires.room) === 'none') return false;
        return requires?.document === undefined || access.rights(person, 'document', requires.document) !== 'none';
      },
    };
  }

  /** What somebody may read who is not here is known only where nothing is asked of them. */
  mayReadAway(person: Person | undefined, item: OwnItem): boolean {
    if (person) return this.circumstances(person).mayRead(item);
    const { bannedUsers } = this.#options.community.current.moderation;
    return item.requires === undefined && (item.from?.id === undefined || !bannedUsers.includes(item.from.id));
  }
}
