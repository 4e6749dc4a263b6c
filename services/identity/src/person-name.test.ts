import { describe, expect, it } from '@jest/globals';
import { cleanName } from './person-name.ts';

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
});
