import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateInboxServerMessage } from './generated/validators/inbox-down.ts';
import { validateSignalingServerMessage } from './generated/validators/server-message.ts';
import { validateSessionList } from './generated/validators/session-list.ts';
import { validateSessionResponse } from './generated/validators/session-response.ts';
import { type Shape, validatorOf } from './shape.ts';
import { fixtures, readJson } from './testing/schemas.ts';
import type { Validate } from './validate.ts';

const ajv = new Ajv({ allowUnionTypes: true, discriminator: true });
addFormats.default(ajv);

/** Chance that comes again: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 60,
  '',
  'x',
  'x'.repeat(70_000),
  '\u0000',
  '𝒳'.repeat(64),
  '2025-01-18T12:00:00.000Z',
  '2025-02-29T12:00:00Z',
  [],
  [[]],
  {},
];

/** The value with one place of it changed, taken away or doubled. */
function spoiled(value: unknown, random: () => number): unknown {
  const any = odd[Math.floor(random() * odd.length)];
  if (typeof value !== 'object' || value === null || random() < 0.1) return any;
  if (Array.isArray(value)) {
    const at = Math.floor(random() * value.length);
    if (value.length === 0 || random() < 0.2) return [...value, ...value, any];
    return value.map((item, place) => (place === at ? spoiled(item, random) : item));
  }
  const entries = Object.entries(value);
  const at = Math.floor(random() * entries.length);
  if (random() < 0.2) return Object.fromEntries(entries.filter((_, place) => place !== at));
  return Object.fromEntries(
    entries.map(([key, member], place) => [key, place === at ? spoiled(member, random) : member]),
  );
}

const messages: [folder: string, validate: Validate<unknown>][] = [
  ['signaling/server-message', validateSignalingServerMessage],
  ['notifications/inbox-down', validateInboxServerMessage],
  ['signaling/session-list', validateSessionList],
  ['identity/session-response', validateSessionResponse],
];

describe('a validator that reads the schema', () => {
  it.each(messages)('says the same as the code that ajv makes of it: %s', (file, validate) => {
    const seed = Number(process.env['SEED'] ?? 7);
    const random = chance(seed);
    const code = ajv.compile(readJson(`${file}.v1.json`));
    const good = fixtures(`valid/${file}`).map(({ text }): unknown => JSON.parse(text));
    expect(good.length).toBeGreaterThan(0);
    let refused = 0;
    for (let round = 0; round < 3_000; round++) {
      const value = round < good.length ? good[round] : spoiled(good[round % good.length], random);
      const expected = code(value);
      if (!expected) refused += 1;
      expect({ seed, value, is: validate(value) }).toEqual({ seed, value, is: expected });
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('names the place of what is wrong, and why', () => {
    const shape: Shape = {
      type: 'object',
      required: ['list'],
      properties: { list: { type: 'array', items: { type: 'string', maxLength: 2 } } },
    };
    const validate = validatorOf(shape);
    expect(validate({ list: ['a', 'bcd'] })).toBe(false);
    expect(validate.errors).toEqual([{ instancePath: '/list/1', keyword: 'maxLength', params: { limit: 2 } }]);
    expect(validate({ list: ['𝒳𝒳'] })).toBe(true);
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['2025-01-18T12:00:00.000Z', true],
    ['2024-02-29t23:59:59+05:30', true],
    ['2025-02-29T12:00:00Z', false],
    ['2025-13-01T12:00:00Z', false],
    ['2025-01-18T24:00:00Z', false],
    ['2025-01-18T12:00:00', false],
    ['2025-01-18', false],
    ['yesterday', false],
  ])('knows a time from what is none: %s', (text, is) => {
    expect(validatorOf({ type: 'string', format: 'date-time' })(text)).toBe(is);
    expect(ajv.compile({ type: 'string', format: 'date-time' })(text)).toBe(is);
  });
});
