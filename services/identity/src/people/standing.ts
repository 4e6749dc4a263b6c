import type { Community, Revocation, Role } from '@nodegx/protocol';
import { isListed } from '@nodegx/service-kit';
import { isGuest, roleOf } from '../role.ts';
import type { RecordStore } from '../store/records.ts';
import type { LiveSessions } from './live-sessions.ts';
import type { People } from './people.ts';
import type { SessionBook } from './session-book.ts';

/** What the community's file says of single people, in small letters. */
interface Standings {
  readonly owner: string;
  readonly moderators: readonly string[];
  readonly banned: readonly string[];
}

export interface StandingOptions {
  readonly store: RecordStore;
  readonly people: People;
  readonly book: SessionBook;
  readonly live: LiveSessions;
  readonly revoke: (sessions: readonly string[], verdict: Pick<Revocation, 'ended' | 'role'>) => Promise<void>;
}

const key = 'standings';

/**
 * Watches what the community's file says of people: who is banned from one edit to the next is signed out, and whose role
 * is another has it at once, at every service. What it saw last is kept, so that an edit made while it was not running
 * counts as well.
 */
export class Standing {
  readonly #options: StandingOptions;
  #last: Standings | undefined;
  #version: number | undefined;
  #taking: Promise<void> = Promise.resolve();

  constructor(options: StandingOptions) {
    this.#options = options;
  }

  async open(community: Community): Promise<void> {
    const kept = await this.#options.store.get('state', key);
    this.#version = kept?.version;
    this.#last = kept && toStandings(kept.value);
    await this.take(community);
  }

  /** Resolves once what changed is said everywhere; edits are taken in their order. */
  take(community: Community): Promise<void> {
    const taken = this.#taking.then(() => this.#take(community));
    this.#taking = taken.catch(() => undefined);
    return taken;
  }

  async #take(community: Community): Promise<void> {
    const before = this.#last;
    const now = standingsOf(community);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(now)) return;
    if (before !== undefined) {
      await this.#ban(new Set(now.banned.filter((id) => !before.banned.includes(id))));
      await this.#assign(changedRoles(before, now), community);
    }
    // Last, so that what a crash cut short is done again.
    this.#version = await this.#options.store.put('state', key, now, this.#version);
    this.#last = now;
  }

  async #ban(banned: ReadonlySet<string>): Promise<void> {
    const { live, book, revoke } = this.#options;
    if (banned.size === 0) return;
    const living = live.of((id) => banned.has(id.toLowerCase()));
    // Whoever is here goes first; to look through what is kept of a long list takes a while.
    await revoke([...living.values()].flat(), { ended: 'banned' });
    for (const id of new Set([...banned, ...living.keys()])) {
      const recorded = await book.end(id, { mayBeUnknown: isGuest(id) && living.has(id), name: 'Guest' });
      const alreadySaid = living.get(id) ?? [];
      await revoke(
        recorded.filter((session) => !alreadySaid.includes(session)),
        { ended: 'banned' },
      );
    }
  }

  async #assign(changed: ReadonlySet<string>, community: Community): Promise<void> {
    const { live, people, revoke } = this.#options;
    if (changed.size === 0) return;
    const living = live.of((id) => changed.has(id.toLowerCase()));
    for (const id of new Set([...changed, ...living.keys()])) {
      if (isListed(community.moderation.bannedUsers, id, community)) continue;
      const record = await people.find(id);
      const sessions = new Set([...(record?.sessions.map((session) => session.id) ?? []), ...(living.get(id) ?? [])]);
      const role: Role = roleOf(id, community, record?.role);
      await revoke([...sessions], { role });
    }
  }
}

function standingsOf({ community, moderation }: Community): Standings {
  const lower = (list: readonly string[]) => list.map((id) => id.toLowerCase()).sort();
  return {
    owner: community.owner.github?.toLowerCase() ?? '',
    moderators: lower(moderation.moderators),
    banned: lower(moderation.bannedUsers),
  };
}

function changedRoles(before: Standings, now: Standings): Set<string> {
  const changed = new Set([
    ...now.moderators.filter((id) => !before.moderators.includes(id)),
    ...before.moderators.filter((id) => !now.moderators.includes(id)),
  ]);
  if (before.owner !== now.owner) for (const owner of [before.owner, now.owner]) changed.add(owner);
  changed.delete('');
  return changed;
}

function toStandings(value: unknown): Standings | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('owner' in value && 'moderators' in value && 'banned' in value)) return undefined;
  const { owner, moderators, banned } = value;
  if (typeof owner !== 'string' || !isTexts(moderators) || !isTexts(banned)) return undefined;
  return { owner, moderators, banned };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
