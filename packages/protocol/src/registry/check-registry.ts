import { quote } from '../community/describe.ts';
import { toDiagnosis } from '../community/examine.ts';
import type { Finding, Path } from '../community/finding.ts';
import { readJson } from '../community/json-document.ts';
import { nearest } from '../community/nearest.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Community } from '../generated/community.ts';
import { registryFormats } from './formats.ts';
import { type RegistryFiles, type RegistryKind, registryPaths } from './kinds.ts';
import { readRegistryFile } from './read-registry.ts';

/** A file of a community's repository. */
export interface RegistryText {
  /** One of `registryPaths`. */
  readonly path: string;
  readonly text: string;
  /** How diagnoses call it. */
  readonly name: string;
}

/** A file that is in order by itself. */
interface Sound<K extends RegistryKind> {
  readonly file: RegistryText;
  readonly value: RegistryFiles[K];
}

/**
 * What files say about each other that is wrong: ids that nothing has, ids that two tutorials have, tutorials in the folder
 * of another level, more components of one person than the community allows. A file with faults of its own is passed over,
 * and nobody is told that what it may hold is missing. Never throws; does no I/O.
 */
export function checkRegistry(files: readonly RegistryText[], community: Community | undefined): Diagnosis[] {
  const components = sound(files, 'components');
  const tutorials = sound(files, 'tutorials');
  const projects = sound(files, 'projects');
  const ids: Readonly<Record<'component' | 'tutorial' | 'project', ReadonlySet<string> | undefined>> = {
    component: components && new Set(components.flatMap(({ value }) => value.components.map(({ id }) => id))),
    tutorial: tutorials && new Set(tutorials.flatMap(({ value }) => value.tutorials.map(({ id }) => id))),
    project: projects && new Set(projects.flatMap(({ value }) => value.projects.map(({ id }) => id))),
  };
  const refer = (kind: keyof typeof ids, id: string, path: Path): Finding[] => {
    const known = ids[kind];
    return known === undefined || known.has(id) ? [] : [unknown(kind, id, known, path)];
  };
  const firstTutorials = new Map<string, string>();
  return [
    ...tell(components, ({ value }) => tooMany(value, community)),
    ...tell(tutorials, (one) => [...ofItsFolder(one), ...repeatedIn(one, firstTutorials)]),
    ...tell(sound(files, 'featured'), ({ value }) =>
      value.featured.flatMap(({ kind, id }, index) => refer(kind, id, ['featured', index, 'id'])),
    ),
    ...tell(sound(files, 'learning-paths'), ({ value }) =>
      value.paths.flatMap((path, index) =>
        path.tutorials.flatMap((id, at) => refer('tutorial', id, ['paths', index, 'tutorials', at])),
      ),
    ),
    ...tell(projects, ({ value }) =>
      value.projects.flatMap((project, index) =>
        (project.components ?? []).flatMap((id, at) => refer('component', id, ['projects', index, 'components', at])),
      ),
    ),
  ];
}

/** All files of a kind; `undefined` when one of them is not in order. */
function sound<K extends RegistryKind>(files: readonly RegistryText[], kind: K): readonly Sound<K>[] | undefined {
  const found: Sound<K>[] = [];
  for (const file of files) {
    if (registryPaths[file.path] !== kind) continue;
    const read = readRegistryFile(kind, file.text, file.name);
    if (!read.ok) return undefined;
    found.push({ file, value: read.value });
  }
  return found;
}

function tell<K extends RegistryKind>(
  sounds: readonly Sound<K>[] | undefined,
  findingsOf: (sound: Sound<K>) => readonly Finding[],
): Diagnosis[] {
  return (sounds ?? []).flatMap((one) => {
    const { path, text, name } = one.file;
    const json = readJson(text, registryFormats[registryPaths[path] ?? 'components'].smallest);
    if (!json.ok) return [];
    return findingsOf(one).map(({ at, ...finding }) =>
      toDiagnosis({ ...json.document.position(finding.path, at), ...finding }, name),
    );
  });
}

function unknown(kind: string, id: string, known: ReadonlySet<string>, path: Path): Finding {
  const meant = nearest(id, [...known]);
  return {
    path,
    at: 'value',
    code: 'unknown_reference',
    message: `is ${quote(id)}, and there is no ${kind} of that id`,
    suggestion: meant === undefined ? `Add the ${kind}, or remove this.` : `Write ${quote(meant)}.`,
  };
}

function tooMany({ components }: RegistryFiles['components'], community: Community | undefined): Finding[] {
  if (community?.moderation.autoModerationEnabled !== true) return [];
  const { maxComponentsPerUser } = community.limits;
  const counts = new Map<string, number>();
  return components.flatMap(({ author }, index): Finding[] => {
    const who = author.github.toLowerCase();
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    // Told once for each person, at the first that is one too many.
    if (count !== maxComponentsPerUser + 1) return [];
    return [
      {
        path: ['components', index],
        at: 'value',
        code: 'too_many',
        message: `is number ${count} of ${quote(author.github)}, and limits.maxComponentsPerUser is ${maxComponentsPerUser}`,
        suggestion: 'Remove one of theirs, or raise the limit in community.json.',
      },
    ];
  });
}

function ofItsFolder({ file, value }: Sound<'tutorials'>): Finding[] {
  const folder = file.path.split('/')[1] ?? '';
  if (value.level === folder) return [];
  return [
    {
      path: ['level'],
      at: 'value',
      code: 'contradiction',
      message: `is ${quote(value.level)} in the folder of ${quote(folder)}`,
      suggestion: `Write ${quote(folder)}, or move the file.`,
    },
  ];
}

function repeatedIn({ file, value }: Sound<'tutorials'>, first: Map<string, string>): Finding[] {
  return value.tutorials.flatMap(({ id }, index): Finding[] => {
    const before = first.get(id);
    if (before === undefined) first.set(id, file.path);
    if (before === undefined || before === file.path) return [];
    return [
      {
        path: ['tutorials', index, 'id'],
        at: 'value',
        code: 'duplicate_item',
        message: `repeats ${quote(id)} of ${before}`,
        suggestion: 'Give one of the two another id, or remove it.',
      },
    ];
  });
}
