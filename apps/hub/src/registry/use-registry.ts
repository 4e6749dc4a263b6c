import type { RegistryFiles, RegistryKind } from '@nodegx/protocol';
import { useHub, usePerson } from '../hub-context.ts';
import type { PersonStore } from '../state/person.ts';
import { type Loaded, useLoaded } from '../ui/use-loaded.ts';
import { Registry, type RegistryPath } from './registry.ts';

/** The community's registry, under the name of whoever is signed in. */
export function useRegistryReader(): { readonly registry: Registry; readonly whose: string } {
  const { person } = useHub();
  const state = usePerson();
  const whose = state.at === 'here' ? state.user.id : state.at;
  return { registry: registryOf(person), whose };
}

/** One for all parts of the page, so that what several of them show is fetched once. */
const registries = new WeakMap<PersonStore, Registry>();

function registryOf(person: PersonStore): Registry {
  const known = registries.get(person);
  if (known !== undefined) return known;
  const made = new Registry({
    fetch: (path, init) => fetch(path, init),
    token: async () => (person.getState().at === 'here' ? person.identity.token() : undefined),
  });
  registries.set(person, made);
  return made;
}

/** A file of the community's repository; `value` is null where the community has none. */
export function useRegistry<Kind extends RegistryKind>(
  kind: Kind,
  path: RegistryPath,
): Loaded<RegistryFiles[Kind] | null> {
  const { registry, whose } = useRegistryReader();
  return useLoaded(async () => (await registry.get(kind, path)) ?? null, [registry, whose, kind, path]);
}
