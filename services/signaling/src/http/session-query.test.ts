import { describe, expect, it } from '@jest/globals';
import { cursorOf, sessionQueryOf } from './session-query.ts';

describe('[SIG26] the query of the directory', () => {
  it('asks for everything unless it says otherwise', () => {
    expect(sessionQueryOf(new URLSearchParams('unknown=1'))).toEqual({
      ok: true,
      value: {
        filters: {
          state: 'all',
          text: undefined,
          tag: undefined,
          hasAudio: false,
          hasVideo: false,
          hasFreeSeats: false,
        },
        limit: 25,
        after: undefined,
      },
    });
  });

  it('reads filters, page size and cursor', () => {
    const cursor = cursorOf('l:1:röom');
    const query = new URLSearchParams({
      state: 'live',
      q: ' Design ',
      tag: 'X',
      audio: '1',
      video: 'true',
      free: '',
      limit: '5',
      cursor,
    });
    expect(sessionQueryOf(query)).toEqual({
      ok: true,
      value: {
        filters: { state: 'live', text: 'design', tag: 'x', hasAudio: true, hasVideo: true, hasFreeSeats: true },
        limit: 5,
        after: 'l:1:röom',
      },
    });
  });

  it.each(['state=over', 'limit=0', 'limit=101', 'limit=x', 'limit=1.5', 'cursor=@', `cursor=${'a'.repeat(2_000)}`])(
    'refuses %.20s and says what it must be',
    (query) => {
      const read = sessionQueryOf(new URLSearchParams(query));
      expect(read).toMatchObject({
        ok: false,
        problem: { code: 'bad_request', details: { path: query.split('=')[0] } },
      });
    },
  );
});
