import { describe, expect, it, test } from '@jest/globals';
import { cleanLine, cleanName } from './shown-text.ts';

describe('a name', () => {
  it.each([
    ['  Ada  ', 'Ada'],
    ['Ada \t\n Lovelace', 'Ada Lovelace'],
    ['Ada\u2028Lovelace', 'Ada Lovelace'],
    ['Jose\u0301', 'Jos\u00E9'],
    ['\u202Eecila\u202C', 'ecila'],
    ['\u2066Ada\u2069\u200F', 'Ada'],
    ['A\u200Bd\uFEFFa', 'Ada'],
    ['A\u0007da', 'A da'],
    ['Ada\uD83D', 'Ada'],
    ['Ada \u200B Lovelace', 'Ada Lovelace'],
  ])('%j is shown as %j', (name, shown) => {
    expect(cleanName(name)).toBe(shown);
  });

  it.each([
    'Зоя',
    '李小龍',
    'مریم\u200Cسادات',
    '👩\u200D💻',
    '❤\uFE0F',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    '葛\u{E0100}城',
    'x'.repeat(64),
  ])('%s stays as it is', (name) => {
    expect(cleanName(name)).toBe(name);
  });

  it.each(['', '   ', '\u200B', '\u202E', '\u3164', '\u2800', '\u200D', '\u0301', '\u{E0067}'])(
    '%j shows nothing and is no name',
    (name) => {
      expect(cleanName(name)).toBeUndefined();
    },
  );

  it('has at most 64 characters once it is composed', () => {
    expect(cleanName('😀'.repeat(64))).toBe('😀'.repeat(64));
    expect(cleanName('x'.repeat(65))).toBeUndefined();
    // NFC writes this letter as two.
    expect(cleanName('\u0958'.repeat(40))).toBeUndefined();
  });

  it('has no more marks on a letter than a script writes', () => {
    expect(cleanName(`a${'\u0323'.repeat(40)}b`)).toBe(`\u1EA1${'\u0323'.repeat(8)}b`);
    expect(cleanName('\u05E9\u05C1\u05BC\u05B8\u05BD')).toBe('\u05E9\u05C1\u05BC\u05B8\u05BD'.normalize('NFC'));
  });
});

test('a line is cleaned in the same way and may be longer', () => {
  expect(cleanLine(`\u202E ${'x'.repeat(100)}\n y`)).toBe(`${'x'.repeat(100)} y`);
  expect(cleanLine('\u200B')).toBeUndefined();
});
