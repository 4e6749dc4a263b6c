import type { Community } from '@nodegx/protocol';

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * Whether the community's file names a person in one of its lists. It may spell names on GitHub as it likes, so capital
 * letters count like small ones; ids of an outside issuer are compared as they are.
 */
export function isListed(list: readonly string[], id: string, { identity }: Community): boolean {
  if (identity.issuer !== null) return list.includes(id);
  const known = sets.get(list) ?? new Set(list.map(listedForm));
  sets.set(list, known);
  return known.has(listedForm(id));
}

/** An id as it is compared: in small letters, but for those of an OpenID Connect issuer, where capitals tell people apart. */
export function listedForm(id: string): string {
  return id.startsWith('oidc:') ? id : id.toLowerCase();
}
