import type { RegistryFiles, RegistryKind } from '@nodegx/protocol';
import { isRecord } from '../state/read.ts';

/** The list in each kind of file, and the texts without which an entry cannot be shown. */
const shapes: Readonly<Record<RegistryKind, { readonly list: string; readonly texts: readonly string[] }>> = {
  components: { list: 'components', texts: ['id', 'name', 'description', 'repository', 'addedAt'] },
  featured: { list: 'featured', texts: ['kind', 'id'] },
  tutorials: { list: 'tutorials', texts: ['id', 'title', 'description', 'url', 'format', 'addedAt'] },
  'learning-paths': { list: 'paths', texts: ['id', 'title'] },
  projects: { list: 'projects', texts: ['id', 'title', 'description', 'url'] },
  jobs: { list: 'listings', texts: ['id', 'title', 'type', 'workplace', 'description', 'apply', 'postedAt'] },
  sessions: { list: 'sessions', texts: ['id', 'title', 'startsAt'] },
  discussions: { list: 'discussions', texts: ['title', 'url', 'category', 'author', 'createdAt', 'updatedAt'] },
};

/** Addresses that a person may be sent to. */
const leads = /^(?:https:\/\/|mailto:)/i;

/**
 * Whether a value is a file of this kind, as far as the hub relies on it: each entry has its texts and people, and leads
 * to web addresses only. The server hands out nothing that its validator refuses; that validator (27 KB on the wire)
 * therefore stays out of the page.
 */
export function isRegistryFile<Kind extends RegistryKind>(kind: Kind, value: unknown): value is RegistryFiles[Kind] {
  if (!isRecord(value)) return false;
  const { list, texts } = shapes[kind];
  const entries = value[list];
  if (!Array.isArray(entries) || (kind === 'tutorials' && typeof value.level !== 'string')) return false;
  return entries.every((entry: unknown) => {
    if (!isRecord(entry) || !texts.every((name) => typeof entry[name] === 'string')) return false;
    return ['url', 'apply', 'repository'].every((name) => !(name in entry) || leads.test(String(entry[name])));
  });
}
