import { quote } from '../community/describe.ts';
import { type Finding, formatPath, type Path } from '../community/finding.ts';
import type { RegistryFiles, RegistryKind } from './kinds.ts';

/** What a schema cannot say of one file: ids that stand twice, times and amounts in the wrong order. */
export const rulesOf: { readonly [K in RegistryKind]: (file: RegistryFiles[K]) => Finding[] } = {
  components: ({ components }) => [
    ...repeatedIds('components', components),
    ...each('components', components, (entry) => inOrder(entry, 'addedAt', 'updatedAt')),
  ],
  featured: ({ featured }) =>
    repeated(
      'featured',
      featured.map(({ kind, id }) => `${kind} ${id}`),
      undefined,
    ),
  tutorials: ({ tutorials }) => repeatedIds('tutorials', tutorials),
  'learning-paths': ({ paths }) => repeatedIds('paths', paths),
  projects: ({ projects }) => repeatedIds('projects', projects),
  jobs: ({ listings }) => [
    ...repeatedIds('listings', listings),
    ...each('listings', listings, (entry) => [...inOrder(entry, 'postedAt', 'expiresAt'), ...salary(entry.salary)]),
  ],
  sessions: ({ sessions }) => repeatedIds('sessions', sessions),
  discussions: ({ discussions }) =>
    repeated(
      'discussions',
      discussions.map(({ number }) => String(number)),
      'number',
    ),
};

function repeatedIds(list: string, entries: readonly { readonly id: string }[]): Finding[] {
  return repeated(
    list,
    entries.map(({ id }) => id),
    'id',
  );
}

function repeated(list: string, ids: readonly string[], key: string | undefined): Finding[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, index): Finding[] => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const place = (at: number): Path => (key === undefined ? [list, at] : [list, at, key]);
    return [
      {
        path: place(index),
        at: 'value',
        code: 'duplicate_item',
        message: `repeats ${formatPath(place(before))}, ${quote(id)}`,
        suggestion: key === undefined ? 'Remove one of the two.' : `Give one of the two another ${key}, or remove it.`,
      },
    ];
  });
}

function each<T>(list: string, entries: readonly T[], findingsOf: (entry: T) => Finding[]): Finding[] {
  return entries.flatMap((entry, index) =>
    findingsOf(entry).map((finding) => ({ ...finding, path: [list, index, ...finding.path] })),
  );
}

function inOrder<K extends string>(entry: Readonly<Partial<Record<K, unknown>>>, earlier: K, later: K): Finding[] {
  const [from, to] = [entry[earlier], entry[later]];
  if (typeof from !== 'string' || typeof to !== 'string' || Date.parse(to) >= Date.parse(from)) return [];
  return [contradiction([later], `is before ${earlier}, ${from}`, 'Exchange the two or correct one.')];
}

function salary(pay: { readonly min?: number; readonly max?: number } | undefined): Finding[] {
  if (pay?.min === undefined || pay.max === undefined || pay.max >= pay.min) return [];
  return [contradiction(['salary', 'max'], `is less than min, ${pay.min}`, 'Exchange the two or correct one.')];
}

function contradiction(path: Path, message: string, suggestion: string): Finding {
  return { path, at: 'value', code: 'contradiction', message, suggestion };
}
