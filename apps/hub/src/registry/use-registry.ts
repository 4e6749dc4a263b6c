import type { RegistryFiles, RegistryKind } from '@nodegx/protocol';
import { useMemo } from 'react';
import { useHub, usePerson } from '../hub-context.ts';
import { type Loaded, useLoaded } from '../ui/use-loaded.ts';
import { Registry, type RegistryPath } from './registry.ts';

/** The community's registry, under the name of whoever is signed in. */
export function useRegistryReader(): { readonly registry: Registry; readonly whose: string } {
  const { person } = useHub();
  const state = usePerson();
  const whose = state.at === 'here' ? state.user.id : state.at;
  const registry = useMemo(
    () =>
      new Registry({
        fetch: (path, init) => fetch(path, init),
        token: async () => (person.getState().at === 'here' ? person.identity.token() : undefined),
      }),
    [person],
  );
  return { registry, whose };
}

/** A file of the community's repository; `value` is null where the community has none. */
export function useRegistry<Kind extends RegistryKind>(
  kind: Kind,
  path: RegistryPath,
): Loaded<RegistryFiles[Kind] | null> {
  const { registry, whose } = useRegistryReader();
  return useLoaded(async () => (await registry.get(kind, path)) ?? null, [registry, whose, kind, path]);
}
