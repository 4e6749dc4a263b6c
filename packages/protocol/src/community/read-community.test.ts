import { describe, expect, it } from '@jest/globals';
import { formatDiagnosis } from '../diagnosis.ts';
import { communityDefaults } from '../generated/community-schema.ts';
import { expectations, fixtures } from '../testing/schemas.ts';
import { type CommunityRead, readCommunity } from './read-community.ts';

const smallest = '{ "version": "1.0.0", "community": { "id": "a", "name": "A" } }';

function diagnose(text: string) {
  const read = readCommunity(text, 'community.json');
  return read.ok ? [] : read.diagnoses;
}

function formatted(text: string): string[] {
  return diagnose(text).map(formatDiagnosis);
}

describe('a community file that is in order', () => {
  it.each(fixtures('valid/community'))('$name is read, and keeps what it says', ({ text }) => {
    const read = readCommunity(text, 'community.json');
    expect(read).toMatchObject({ ok: true, community: JSON.parse(text.replace('\uFEFF', '')) });
  });

  it('gets the default of everything that it does not say', () => {
    expect(readCommunity(smallest, 'community.json')).toEqual({
      ok: true,
      community: {
        ...communityDefaults,
        version: '1.0.0',
        community: { ...communityDefaults.community, id: 'a', name: 'A' },
      },
    });
  });

  it('is read anew each time: what one reader does to it no other sees', () => {
    const first = communityOf(readCommunity(smallest, 'community.json'));
    first.moderation.moderators.push('mallory');
    first.features.notifications.channels.length = 0;
    const second = communityOf(readCommunity(smallest, 'community.json'));
    expect(second.moderation.moderators).toEqual([]);
    expect(second.features.notifications.channels).toHaveLength(4);
  });
});

describe('a community file that is wrong in one way', () => {
  const expected = expectations('invalid/community');

  it('has an expected diagnosis for every fixture', () => {
    expect([...expected.keys()]).toEqual(fixtures('invalid/community').map(({ name }) => name));
  });

  it.each(fixtures('invalid/community'))('$name gets exactly its one diagnosis', ({ name, text }) => {
    const found = diagnose(text).map(({ file: _, ...diagnosis }) => diagnosis);
    expect(found).toEqual(expected.get(name));
    expect(found).toHaveLength(1);
  });

  it.each(fixtures('invalid/community'))('$name is told without repeating a secret, on one line', ({ text }) => {
    for (const line of formatted(text)) {
      expect(line).not.toContain('hunter2');
      expect(line).not.toContain('\n');
      expect(line.length).toBeLessThan(320);
    }
  });
});

describe('a community file that is wrong in many ways', () => {
  it('is told all of them at once, in the order of the file', () => {
    const text = `{
  "version": "1.0.0",
  "community": { "id": "Garden Club", "name": "Garden Club", "colour": "green" },
  "features": { "collaboration": { "maxSessionSize": 1000 } },
  "branding": { "primaryColor": "red" }
}`;
    expect(formatted(text)).toEqual([
      'community.json:3:24 community.id must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end; it is "Garden Club". Write "garden-club". [bad_format]',
      'community.json:3:62 community.colour is not a known key. Known here: id, name, description, type, owner, repository, createdAt, updatedAt. A key of your own begins with x-. [unknown_key]',
      'community.json:4:54 features.collaboration.maxSessionSize must be at most 100, not 1000. Write 100. [too_large]',
      'community.json:5:33 branding.primaryColor must be a colour of # and six hexadecimal digits, such as #FF6B6B; it is "red". Write "#FF0000". [bad_format]',
    ]);
  });

  it('is told of all comments and trailing commas, and of the first other error only', () => {
    const text = '{ // one\n "version": "1.0.0", // two\n "community": { "id": "a", "name": "A", }, oops }';
    expect(diagnose(text).map(({ line, code }) => [line, code])).toEqual([
      [1, 'json_comment'],
      [2, 'json_comment'],
      [3, 'json_trailing_comma'],
      [3, 'json_missing_quotes'],
    ]);
  });

  it('is told of a hundred mistakes at most, and soon', () => {
    const users = Array.from({ length: 9_000 }, (_, index) => ` user ${index}`);
    const text = smallest.replace(
      '"community"',
      `"moderation": { "bannedUsers": ${JSON.stringify(users)} }, "community"`,
    );
    expect(diagnose(text)).toHaveLength(100);
  });
});

describe('positions', () => {
  it.each([
    ['\n', 'Unix'],
    ['\r\n', 'Windows'],
    ['\r', 'old Mac'],
  ])('count lines that end in %j as one (%s)', (end) => {
    const text = ['{', '  "version": "1.0.0",', '  "community": { "id": "a", "name": 1 }', '}'].join(end);
    expect(diagnose(text)).toEqual([expect.objectContaining({ line: 3, column: 37 })]);
  });

  it('do not count a byte order mark', () => {
    expect(diagnose(`\uFEFF${smallest.replace('"1.0.0"', '1')}`)).toEqual([
      expect.objectContaining({ line: 1, column: 14 }),
    ]);
  });

  it('count columns as editors do', () => {
    expect(diagnose('{ "x-🌱": 1, "version": 1, "community": { "id": "a", "name": "A" } }')).toEqual([
      expect.objectContaining({ line: 1, column: 25 }),
    ]);
  });

  it('point at the bracket that was forgotten where the indentation tells it', () => {
    const text =
      '{\n  "version": "1.0.0",\n  "features": {\n    "jobs": true,\n  "community": {\n    "id": "a",\n    "name": "A"\n  }\n}\n';
    expect(formatted(text)).toEqual([
      'community.json:3:15 this { is never closed. Add the } that belongs to it. [json_unclosed]',
    ]);
  });
});

describe('hostile files', () => {
  it('are refused when they are too large or too deep', () => {
    expect(diagnose(' '.repeat(2_000_000))).toEqual([expect.objectContaining({ code: 'file_too_large' })]);
    expect(diagnose('['.repeat(500_000))).toEqual([expect.objectContaining({ code: 'nested_too_deeply' })]);
    expect(diagnose(`{"x-deep":${'{"a":'.repeat(80)}1${'}'.repeat(81)}`)).toEqual([
      expect.objectContaining({ code: 'nested_too_deeply' }),
    ]);
  });

  it.each([
    ['trailing commas', `[${'[1,],'.repeat(170_000)}1]`],
    ['comments', `${'/**/'.repeat(260_000)}{}`],
    ['brackets on one line', `[${'[],'.repeat(340_000)}[]`],
    ['unknown keys', `{${Array.from({ length: 80_000 }, (_, index) => `"k${index}":1`).join()}}`],
    ['equal keys', `{${'"a":1,'.repeat(170_000)}"a":1}`],
    ['a long text', smallest.replace('"A"', JSON.stringify('a@'.repeat(500_000)))],
    ['a long address', smallest.replace('"name"', `"owner":{"website":"https://${'a.'.repeat(500_000)}"},"name"`)],
    ['a long mail address', smallest.replace('"name"', `"owner":{"contact":"${'a.'.repeat(500_000)}"},"name"`)],
  ])('with a million characters of %s are refused soon', (_, text) => {
    // Soon enough on any machine; what grows with the square of the file takes minutes.
    const start = performance.now();
    const found = diagnose(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(100);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('cannot reach prototypes', () => {
    const read = readCommunity(
      smallest.replace('{ "id"', '{ "x-a": { "__proto__": { "polluted": true } }, "id"'),
      'community.json',
    );
    expect(read.ok).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('random damage to good files', () => {
  it('is found exactly when JSON.parse finds it, and never makes the reader throw', () => {
    const { SEED } = process.env;
    const seed = Number(SEED ?? Date.now() % 1_000_000);
    const next = random(seed);
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '//',
      '/*',
      '\\',
      '\n',
      '\t',
      '\u0000',
      '\u00A0',
      '-',
      '0',
      '1e',
      'true',
      'nul',
      'x',
      '🌱',
      '“',
    ];
    const texts = fixtures('valid/community').map(({ text }) => text.replace('\uFEFF', ''));
    for (let round = 0; round < 2_000; round++) {
      const text = texts[Math.floor(next() * texts.length)] ?? '';
      const at = Math.floor(next() * text.length);
      const piece = next() < 0.3 ? '' : (pieces[Math.floor(next() * pieces.length)] ?? '');
      const damaged = text.slice(0, at) + piece + text.slice(at + Math.floor(next() * 3));
      const codes = diagnose(damaged).map(({ code }) => code);
      const syntax = codes.some((code) => code.startsWith('json_'));
      // The seed and the text, for whoever has to find out.
      expect({ seed, damaged, syntax }).toEqual({ seed, damaged, syntax: !isJson(damaged) });
    }
  });
});

function communityOf(read: CommunityRead) {
  if (!read.ok) throw new Error(read.diagnoses.map(formatDiagnosis).join('\n'));
  return read.community;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** mulberry32: small, and the same numbers everywhere for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
