import { describe, expect, it } from '@jest/globals';
import { readCommunity } from '../community/read-community.ts';
import { formatDiagnosis } from '../diagnosis.ts';
import type { Community } from '../generated/community.ts';
import { expectations, fixtures } from '../testing/schemas.ts';
import { checkRegistry, type RegistryText } from './check-registry.ts';
import { registryFormats } from './formats.ts';
import { type RegistryKind, registryPaths } from './kinds.ts';
import { fixRegistryFile, readRegistryFile } from './read-registry.ts';

const kinds: RegistryKind[] = [
  'components',
  'featured',
  'tutorials',
  'learning-paths',
  'projects',
  'jobs',
  'sessions',
  'discussions',
];

describe.each(kinds)('a file of %s', (kind) => {
  it.each(fixtures(`valid/registry/${kind}`))('[REG1] $name is read, and keeps what it says', ({ text }) => {
    expect(readRegistryFile(kind, text, 'file.json')).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it.each(fixtures(`invalid/registry/${kind}`))(
    '[REG2] [REG7] $name gets exactly its one diagnosis',
    ({ name, text }) => {
      const read = readRegistryFile(kind, text, 'file.json');
      const found = read.ok ? [] : read.diagnoses.map(({ file: _, ...diagnosis }) => diagnosis);
      expect(found).toEqual(expectations(`invalid/registry/${kind}`).get(name));
      expect(found).toHaveLength(1);
      expect(JSON.stringify(found)).not.toContain('hunter2');
    },
  );

  it('[REG1] can begin with what is suggested to whoever has none', () => {
    expect(readRegistryFile(kind, registryFormats[kind].smallest, 'file.json').ok).toBe(true);
  });

  it('has a path in the repository', () => {
    expect(Object.values(registryPaths)).toContain(kind);
  });
});

describe('mending', () => {
  it('[REG7] does what a diagnosis says, and leaves the rest as it is written', () => {
    const [{ text = '' } = {}] = fixtures('invalid/registry/components').filter(
      ({ name }) => name === 'address-without-tls.json',
    );
    const { text: mended, fixed, diagnoses } = fixRegistryFile('components', text, 'file.json');
    expect(mended).toBe(text.replace('http:', 'https:'));
    expect([fixed.length, diagnoses]).toEqual([1, []]);
  });
});

describe('what files say about each other', () => {
  const at = '2026-03-01T00:00:00Z';
  const component = (id: string, github = 'ada') => ({
    id,
    name: 'A',
    description: 'A',
    author: { github },
    repository: 'https://example.org/a',
    addedAt: at,
  });
  const tutorial = (id: string) => ({
    id,
    title: 'A',
    description: 'A',
    author: { github: 'ada' },
    url: 'https://example.org/a',
    format: 'article',
    addedAt: at,
  });
  const file = (path: string, content: object): RegistryText => ({
    path,
    name: path,
    text: JSON.stringify({ version: '1.0.0', ...content }),
  });
  const communityWith = (changes: object): Community => {
    const text = JSON.stringify({ version: '1.0.0', community: { id: 'a', name: 'A' }, ...changes });
    const read = readCommunity(text, 'community.json');
    if (!read.ok) throw new Error(read.diagnoses.map(formatDiagnosis).join('\n'));
    return read.community;
  };
  const told = (files: RegistryText[], community?: Community) => checkRegistry(files, community).map(formatDiagnosis);

  it('[REG4] is fine where every id is one of the others', () => {
    expect(
      told([
        file('components/registry.json', { components: [component('bars')] }),
        file('components/featured.json', { featured: [{ kind: 'component', id: 'bars' }] }),
        file('tutorials/beginner/index.json', { level: 'beginner', tutorials: [tutorial('one')] }),
        file('tutorials/paths.json', { paths: [{ id: 'p', title: 'P', tutorials: ['one'] }] }),
      ]),
    ).toEqual([]);
  });

  it('[REG4] names an id that nothing has, with the one that was meant', () => {
    expect(
      told([
        file('components/registry.json', { components: [component('bars')] }),
        file('components/featured.json', {
          featured: [
            { kind: 'component', id: 'barz' },
            { kind: 'project', id: 'nowhere' },
          ],
        }),
        file('tutorials/paths.json', { paths: [{ id: 'p', title: 'P', tutorials: ['one'] }] }),
      ]),
    ).toEqual([
      expect.stringMatching(
        /^components\/featured\.json:1:\d+ featured\[0\]\.id is "barz", and there is no component of that id\. Write "bars"\. \[unknown_reference\]$/,
      ),
      expect.stringMatching(/featured\[1\]\.id is "nowhere", .* Add the project, or remove this\./),
      expect.stringMatching(/^tutorials\/paths\.json:.*paths\[0\]\.tutorials\[0\] is "one", .*no tutorial/),
    ]);
  });

  it('does not guess what a file with faults of its own holds', () => {
    expect(
      told([
        { path: 'components/registry.json', name: 'components/registry.json', text: '{' },
        file('components/featured.json', { featured: [{ kind: 'component', id: 'bars' }] }),
      ]),
    ).toEqual([]);
  });

  it('[REG3] [REG5] names a tutorial that two levels have, and one level in the folder of another', () => {
    expect(
      told([
        file('tutorials/beginner/index.json', { level: 'beginner', tutorials: [tutorial('one')] }),
        file('tutorials/advanced/index.json', { level: 'intermediate', tutorials: [tutorial('one')] }),
      ]),
    ).toEqual([
      expect.stringMatching(
        /^tutorials\/advanced\/index\.json:1:\d+ level is "intermediate" in the folder of "advanced"/,
      ),
      expect.stringMatching(/tutorials\[0\]\.id repeats "one" of tutorials\/beginner\/index\.json/),
    ]);
  });

  it('[REG6] counts the components of a person where the community does not leave that to moderators', () => {
    const files = [
      file('components/registry.json', { components: [component('a'), component('b', 'Ada'), component('c', 'bob')] }),
    ];
    const limits = { maxComponentsPerUser: 1 };
    expect(told(files, communityWith({ limits }))).toEqual([
      expect.stringMatching(/components\[1\] is number 2 of "Ada", and limits\.maxComponentsPerUser is 1/),
    ]);
    expect(told(files, communityWith({ limits, moderation: { autoModerationEnabled: false } }))).toEqual([]);
  });
});
