import { describe, expect, it } from '@jest/globals';
import { fixtures } from '../testing/schemas.ts';
import { fixCommunity } from './fix-community.ts';
import { readCommunity } from './read-community.ts';

const fix = (text: string) => fixCommunity(text, 'community.json');
const start = '"version": "1.0.0", "community": { "id": "a", "name": "A" }';

/** Those of the fixtures that are mended without asking. All others are left as they are. */
const mended = [
  'address-empty.json',
  'address-http-for-websocket.json',
  'address-origin-capitals.json',
  'address-origin-with-path.json',
  'address-plain-http-for-websocket.json',
  'address-turn-slashes.json',
  'address-websocket-for-health.json',
  'address-with-query.json',
  'address-without-scheme.json',
  'choice-near-miss.json',
  'json-comment-block.json',
  'json-comment.json',
  'json-trailing-comma-in-list.json',
  'json-trailing-comma.json',
  'json-two-commas.json',
  'key-capitals.json',
  'key-in-the-wrong-section.json',
  'key-near-miss.json',
  'key-swapped-letters.json',
  'key-too-deep.json',
  'list-duplicate-moderator.json',
  'list-duplicate-origin.json',
];

describe('fixCommunity', () => {
  const outcomes = fixtures('invalid/community').map((fixture) => ({ ...fixture, ...fix(fixture.text) }));

  it('mends the mistakes that are mechanical', () => {
    const names = outcomes.filter(({ diagnoses }) => diagnoses.length === 0).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(mended));
    expect(names.filter((name) => /^(secret|contradiction|duplicate|id-missing|name-missing)/.test(name))).toEqual([]);
  });

  it.each(outcomes)('$name is valid afterwards, or as it was; and once is enough', ({ text, diagnoses, ...before }) => {
    if (diagnoses.length === 0) expect(readCommunity(text, 'community.json').ok).toBe(true);
    else expect([text, before.fixed]).toEqual([expect.any(String), []]);
    expect(fix(text)).toEqual({ text, fixed: [], diagnoses });
  });

  it.each(fixtures('valid/community'))('leaves $name to the byte', ({ text }) => {
    expect(fix(text)).toEqual({ text, fixed: [], diagnoses: [] });
  });

  it('keeps everything else as it was written, and says what it did', () => {
    const before = `{
\t"version": "1.0.0", // the format
\t// who we are
\t"community":   { "id": "Garden Club",
\t\t\t"name": "Garden Club" },
\t"moderation": { "moderatrs": ["ada", "ada"], },
\t"x-note": [ 1.50,  2 ]
}`.replaceAll('\n', '\r\n');
    const { text, fixed, diagnoses } = fix(before);
    expect(diagnoses).toEqual([]);
    expect(text).toBe(
      `{
\t"version": "1.0.0",
\t"community":   { "id": "garden-club",
\t\t\t"name": "Garden Club" },
\t"moderation": { "moderators": ["ada"] },
\t"x-note": [ 1.50,  2 ]
}`.replaceAll('\n', '\r\n'),
    );
    expect(fixed.map(({ line, path, change }) => `${line} ${path} ${change}`)).toEqual([
      '2  was removed',
      '3  was removed',
      '6  was removed',
      '3 community.id is now "garden-club"',
      '5 moderation.moderatrs is now called "moderators"',
      '5 moderation.moderators[1] was removed',
    ]);
  });

  it('moves keys to where they belong, several into one section that was not there', () => {
    const { text, diagnoses } = fix(`{\n  ${start},\n  "requireAuth": false,\n  "maxSessionSize": 12\n}\n`);
    expect(diagnoses).toEqual([]);
    expect(JSON.parse(text).features).toEqual({ collaboration: { requireAuth: false, maxSessionSize: 12 } });
    expect(text).toContain('\n    "collaboration": {\n');
  });

  it('moves nothing over what stands there, and nothing that would be wrong there', () => {
    const taken = `{ ${start}, "requireAuth": false, "features": { "collaboration": { "requireAuth": true } } }`;
    expect(fix(taken)).toMatchObject({ text: taken, fixed: [] });
    const wrong = `{ ${start}, "maxSessionSize": ["many"] }`;
    expect(fix(wrong)).toMatchObject({ text: wrong, fixed: [] });
  });

  it('changes no value while a key stands twice', () => {
    const twice = `{ ${start}, "moderation": { "moderators": ["a"], "moderators": ["b", "b"] } }`;
    expect(fix(twice)).toMatchObject({ text: twice, fixed: [] });
  });

  it('keeps the byte order mark', () => {
    expect(fix(`\uFEFF{ ${start}, }`).text).toBe(`\uFEFF{ ${start} }`);
  });

  it('leaves a comment that never ends, and what follows', () => {
    const open = `{ ${start} /* and then }`;
    expect(fix(open)).toMatchObject({ text: open, fixed: [] });
  });

  it('comes to an end on a file that is wrong everywhere', () => {
    const text = `{ ${start}, "moderation": { "moderators": [${'"a", '.repeat(400)}], ${'/**/ '.repeat(400)} } }`;
    const started = performance.now();
    expect(fix(text).fixed.length).toBeGreaterThan(100);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
