import { describe, expect, test } from '@jest/globals';
import { hashName, withoutContent } from './logger.ts';
import { recordingLogger } from './testing/recording-logger.ts';

describe('createLogger', () => {
  test('takes secrets out, wherever they sit', () => {
    const { logger, lines } = recordingLogger();
    logger.info(
      {
        token: 'hidden',
        request: { headers: { authorization: 'hidden', cookie: 'hidden', 'set-cookie': 'hidden' } },
        options: { secret: 'hidden', nested: { deeper: { password: 'hidden' } } },
        kept: 1,
      },
      'message',
    );
    expect(JSON.stringify(lines)).not.toContain('hidden');
    expect(lines[0]).toMatchObject({ level: 'info', service: 'test', kept: 1, msg: 'message' });
  });

  test('logs URLs without their query, which may carry a token', () => {
    const { logger, lines } = recordingLogger();
    logger.info({ url: '/sync/doc?token=hidden&x=1' }, 'message');
    expect(lines[0]).toMatchObject({ url: '/sync/doc' });
  });
});

test('hashName hides a name and keeps apart what differs', () => {
  expect(hashName('my diary')).toMatch(/^[0-9a-f]{12}$/);
  expect(hashName('my diary')).toBe(hashName('my diary'));
  expect(hashName('my diary')).not.toBe(hashName('my diary 2'));
});

test('withoutContent keeps where an error came from but not what it says', () => {
  const error = Object.assign(new TypeError('people wrote\nthis'), { code: 'EBAD' });
  const described = withoutContent(error);
  expect(described).toMatchObject({ type: 'TypeError', code: 'EBAD' });
  expect(described.at[0]).toContain('logger.test');
  expect(JSON.stringify(described)).not.toContain('wrote');
  expect(withoutContent('thrown text')).toEqual({ type: 'string', at: [] });
});
