import { describe, expect, it } from '@jest/globals';
import { isOwnPage, noTokenCookie, shownToken, tokenCookie } from './token-cookie.ts';

describe('the token of a request', () => {
  it('comes from the header, else from the cookie', () => {
    expect(shownToken({ authorization: 'Bearer a.b.c', cookie: 'nodegx_token=d.e.f' })).toEqual({
      token: 'a.b.c',
      isFromCookie: false,
    });
    expect(shownToken({ authorization: 'bearer  a.b.c ' })?.token).toBe('a.b.c');
    expect(shownToken({ cookie: 'theme=dark; nodegx_token=d.e.f; x=1' })).toEqual({
      token: 'd.e.f',
      isFromCookie: true,
    });
  });

  it.each([
    {},
    { authorization: 'Basic YTpi' },
    { authorization: 'Bearer' },
    { authorization: 'Bearer a b' },
    { cookie: 'nodegx_token=' },
    { cookie: 'not_nodegx_token=a; nodegx_tokens=b' },
  ])('is missing in %j', (headers) => {
    expect(shownToken(headers)).toBeUndefined();
  });
});

describe('the cookie', () => {
  it('is out of reach of scripts and other sites, and as short-lived as its token', () => {
    expect(tokenCookie('a.b.c', 600, true)).toBe(
      'nodegx_token=a.b.c; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure',
    );
    expect(tokenCookie('a.b.c', 600, false)).not.toContain('Secure');
    expect(noTokenCookie(false)).toBe('nodegx_token=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax');
  });

  it('is for pages of the same origin only', () => {
    expect(isOwnPage({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    for (const site of ['same-site', 'cross-site', 'none']) {
      expect(isOwnPage({ 'sec-fetch-site': site, origin: 'http://here:1', host: 'here:1' })).toBe(false);
    }
  });

  it('is for them also where browsers do not say where a request comes from', () => {
    expect(isOwnPage({ origin: 'http://192.168.0.7:4440', host: '192.168.0.7:4440' })).toBe(true);
    expect(isOwnPage({ origin: 'http://192.168.0.7:3000', host: '192.168.0.7:4440' })).toBe(false);
    for (const headers of [{ host: 'here' }, { origin: 'null', host: 'here' }, { origin: 'http://here' }, {}]) {
      expect(isOwnPage(headers)).toBe(false);
    }
  });
});
