import type { Community, Revocation, Role } from '@nodegx/protocol';
import { isListed, listedForm } from '@nodegx/service-kit';
import { isGuest, roleOf } from '../role.ts';
import type { RecordStore } from '../store/records.ts';
import type { LiveSessions } from './live-sessions.ts';
import type { People } from './people.ts';
import type { SessionBook } from './session-book.ts';

/** What the community's file says of single people, in the form in which ids are compared. */
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
const maxTries = 20;

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
    await this.#keep(now);
    this.#last = now;
  }

  async #keep(now: Standings): Promise<void> {
    const { store } = this.#options;
    for (let attempt = 0; attempt < maxTries; attempt += 1) {
      const version = await store.put('state', key, now, this.#version);
      if (version !== undefined) {
        this.#version = version;
        return;
      }
      // Another server saw the same edit.
      this.#version = (await store.get('state', key))?.version;
    }
    throw new Error('too many write what the community says of people');
  }

  /** What the operator decided of a person reaches whoever is signed in under their id. */
  async reach(id: string, community: Community): Promise<void> {
    const { live, people, revoke } = this.#options;
    const living = live.of((one) => one === id).get(id) ?? [];
    const record = await people.find(id);
    if (record?.isBanned) return revoke(living, { ended: 'banned' });
    // Sessions that are noted down nowhere any more were ended with the decision.
    const kept = new Set(record?.sessions.map((session) => session.id));
    if (!isGuest(id)) {
      await revoke(
        living.filter((session) => !kept.has(session)),
        { ended: 'signed_out' },
      );
    }
    if (isListed(community.moderation.bannedUsers, id, community)) return;
    await revoke([...kept], { role: roleOf(id, community, record?.role) });
  }

  async #ban(banned: ReadonlySet<string>): Promise<void> {
    const { live, book, revoke } = this.#options;
    if (banned.size === 0) return;
    const living = live.of((id) => banned.has(listedForm(id)));
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
    const living = live.of((id) => changed.has(listedForm(id)));
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
  const lower = (list: readonly string[]) => list.map(listedForm).sort();
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
