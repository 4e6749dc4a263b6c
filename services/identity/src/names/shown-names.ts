import type { CommunitySource } from '@nodegx/service-kit';
import { isReserved, namedIn, skeleton } from '../accounts/account-name.ts';
import type { RecordStore } from '../store/records.ts';

export interface ShownNamesOptions {
  readonly community: CommunitySource;
  readonly store: RecordStore;
}

const maxTries = 20;
/** So many people of one name are told apart by nobody anyway. */
const maxHolders = 100;
const maxCharacters = 64;
const mark = ' (guest)';

/**
 * The names of accounts and of people from elsewhere, by what they look like, so that nobody who comes in under a name of
 * their choice passes for one of them.
 */
export class ShownNames {
  readonly #options: ShownNamesOptions;

  constructor(options: ShownNamesOptions) {
    this.#options = options;
  }

  /** A name that somebody chose without proving anything: with ` (guest)` behind it if it looks like somebody's. */
  async mark(name: string): Promise<string> {
    if (!(await this.#isSomebodys(name))) return name;
    return (
      [...name]
        .slice(0, maxCharacters - mark.length)
        .join('')
        .trimEnd() + mark
    );
  }

  /** Somebody is called so from now on, and no longer what they were called before. */
  async note(id: string, name: string | undefined, former?: string): Promise<void> {
    const [now, before] = [name, former].map((one) => (one === undefined ? undefined : keyOf(one)));
    if (now === before) return;
    if (now !== undefined) await this.#change(now, (ids) => (ids.includes(id) ? ids : [...ids, id].slice(-maxHolders)));
    if (before !== undefined) await this.#change(before, (ids) => ids.filter((one) => one !== id));
  }

  async #isSomebodys(name: string): Promise<boolean> {
    const { community, store } = this.#options;
    const bare = skeleton(name);
    if (bare !== '' && isReserved(name, namedIn(community.current))) return true;
    // The name of an account is somebody's even if they show another.
    if (bare !== '' && (await store.get('links', `name|${bare}`)) !== undefined) return true;
    return idsIn((await store.get('links', keyOf(name)))?.value).length > 0;
  }

  async #change(key: string, decide: (ids: readonly string[]) => readonly string[]): Promise<void> {
    const { store } = this.#options;
    for (let attempt = 0; attempt < maxTries; attempt += 1) {
      const kept = await store.get('links', key);
      const before = idsIn(kept?.value);
      const ids = decide(before);
      if (ids === before || (kept === undefined && ids.length === 0)) return;
      if (ids.length === 0 && kept !== undefined) {
        if (await store.delete('links', key, kept.version)) return;
      } else if ((await store.put('links', key, { ids }, kept?.version)) !== undefined) return;
    }
    throw new Error('a name is changed by too many at once');
  }
}

/** Names of nothing but emoji look like themselves. */
function keyOf(name: string): string {
  return `shown|${skeleton(name) || `=${name.normalize('NFKC').toLowerCase()}`}`;
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('ids' in value) || !Array.isArray(value.ids)) return [];
  return value.ids.filter((id) => typeof id === 'string');
}
