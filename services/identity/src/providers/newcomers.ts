import type { Parsed, SessionResponse } from '@nodegx/protocol';
import { cleanName } from '@nodegx/service-kit';
import type { ShownNames } from '../names/shown-names.ts';
import type { People } from '../people/people.ts';
import type { Sessions } from '../sessions.ts';
import type { RecordStore } from '../store/records.ts';
import type { Profile } from './provider.ts';

export interface NewcomersOptions {
  readonly store: RecordStore;
  readonly people: People;
  readonly names: ShownNames;
  readonly sessions: Pick<Sessions, 'begin'>;
}

const maxNameCharacters = 64;

/**
 * People whom a provider vouches for. Who they are there is noted at their first sign-in: whoever takes over a name there
 * that was theirs is somebody else here.
 */
export class Newcomers {
  readonly #options: NewcomersOptions;

  constructor(options: NewcomersOptions) {
    this.#options = options;
  }

  async signIn(profile: Profile): Promise<Parsed<SessionResponse>> {
    const link = `${profile.provider}|${profile.subject}`;
    const id = await this.#idOf(link, profile);
    const name = nameOf(profile);
    const { avatar } = profile;
    const { people, names, sessions } = this.#options;
    const former = (await people.find(id))?.name;
    await names.note(id, name, former === name ? undefined : former);
    return sessions.begin(id, { way: profile.provider }, (known) => {
      const { avatar: _former, ...rest } = known ?? { id, name, link, sessions: [] };
      return { ...rest, name, ...(avatar !== undefined && { avatar }) };
    });
  }

  async #idOf(link: string, { wishedIds }: Profile): Promise<string> {
    const known = await this.#linked(link);
    if (known !== undefined) return known;
    for (const id of wishedIds) {
      const isTheirs = await this.#options.people.change(id, (record) =>
        record === undefined
          ? { next: { id, name: id.slice(0, maxNameCharacters), link, sessions: [] }, result: true }
          : { next: record, result: record.link === link },
      );
      if (!isTheirs) continue;
      await this.#options.store.put('links', link, { id }, undefined);
      // Of two first sign-ins at once one has noted it; both are of the same person.
      return (await this.#linked(link)) ?? id;
    }
    throw new Error('every id that a newcomer could have is taken');
  }

  async #linked(link: string): Promise<string | undefined> {
    const kept = await this.#options.store.get('links', link);
    const value = kept?.value;
    if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
    return typeof value.id === 'string' ? value.id : undefined;
  }
}

/** What a provider calls a person is cut to what a name may be here. */
function nameOf({ name, wishedIds }: Profile): string {
  const cut = [...name].slice(0, maxNameCharacters).join('');
  return cleanName(cut) ?? cleanName(wishedIds[0] ?? '') ?? 'Member';
}
