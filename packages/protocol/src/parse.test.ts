import { describe, expect, it } from '@jest/globals';
import {
  type Parse,
  parseErrorMessage,
  parseGuestRequest,
  parseHealthReport,
  parseMeResponse,
  parseProblemDetails,
  parseReadyReport,
  parseRefreshRequest,
  parseSessionResponse,
  parseSyncControlDown,
  parseSyncControlUp,
  parseTokenClaims,
} from './parse.ts';
import { expectations, fixtures, schemaFiles } from './testing/schemas.ts';

const parsers: Readonly<Record<string, Parse<unknown>>> = {
  error: parseErrorMessage,
  health: parseHealthReport,
  'identity/guest-request': parseGuestRequest,
  'identity/me-response': parseMeResponse,
  'identity/refresh-request': parseRefreshRequest,
  'identity/session-response': parseSessionResponse,
  problem: parseProblemDetails,
  ready: parseReadyReport,
  'sync/control-down': parseSyncControlDown,
  'sync/control-up': parseSyncControlUp,
  'token-claims': parseTokenClaims,
};

it('every schema of a message has a parser, and fixtures to try it on', () => {
  const messages = schemaFiles()
    .map((file) => file.replace('.v1.json', ''))
    .filter((name) => name !== 'community' && name !== 'close-codes');
  expect(Object.keys(parsers)).toEqual(messages);
  for (const name of messages) {
    expect(fixtures(`valid/${name}`)).not.toHaveLength(0);
    expect(fixtures(`invalid/${name}`).map((fixture) => fixture.name)).toEqual([
      ...expectations(`invalid/${name}`).keys(),
    ]);
  }
});

describe.each(Object.entries(parsers))('%s', (name, parse) => {
  it.each(fixtures(`valid/${name}`))('takes $name as it is', ({ text }) => {
    const value: unknown = JSON.parse(text);
    expect(parse(value)).toEqual({ ok: true, value });
    expect(value).toEqual(JSON.parse(text));
  });

  it.each(fixtures(`invalid/${name}`))('refuses $name and says why', ({ name: file, text }) => {
    const parsed = parse(JSON.parse(text));
    if (parsed.ok) throw new Error('it was taken');
    const { code, message, details } = parsed.problem;
    const { path } = details ?? {};
    expect({ code, message, path }).toEqual(expectations(`invalid/${name}`).get(file));
  });

  it.each([undefined, null, true, 0, '', 'x', [], Symbol('s'), () => 1])('refuses %p without throwing', (value) => {
    expect(parse(value)).toMatchObject({ ok: false, problem: { kind: 'fix' } });
  });
});
