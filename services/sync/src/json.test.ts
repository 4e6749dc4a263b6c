import { describe, expect, it } from '@jest/globals';
import { checkJson, maxJsonDepth } from './json.ts';

describe('checkJson', () => {
  it.each(['1', 'null', '"]["', '{"a":[1,2]}', '[]'])('takes %j', (text) => {
    expect(checkJson(text)).toBe('ok');
  });

  it.each(['', 'undefined', '{a:1}', '[1,]', '"\n"'])('does not take %j', (text) => {
    expect(checkJson(text)).toBe('broken');
  });

  it('measures depth outside of texts only', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(checkJson(nested(maxJsonDepth))).toBe('ok');
    expect(checkJson(nested(maxJsonDepth + 1))).toBe('too-deep');
    expect(checkJson(JSON.stringify([`${nested(5_000)}\\"`, nested(3_000), '"['.repeat(900)]))).toBe('ok');
    expect(checkJson(`[${nested(100)},`.repeat(3) + nested(maxJsonDepth - 3) + ']'.repeat(3))).toBe('ok');
  });
});
