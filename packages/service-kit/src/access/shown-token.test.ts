import { expect, test } from '@jest/globals';
import { bearerToken, cookieToken } from './shown-token.ts';

test.each([
  ['Bearer a.b.c', 'a.b.c'],
  ['  bearer   a.b.c ', 'a.b.c'],
  ['Basic a.b.c', undefined],
  ['Bearer', undefined],
  ['Bearer a b', undefined],
  [undefined, undefined],
])('the header %j shows %j', (authorization, token) => {
  expect(bearerToken({ authorization })).toBe(token);
});

test.each([
  ['nodegx_token=a.b.c', 'a.b.c'],
  ['theme=dark; nodegx_token=a=b; nodegx_token=other', 'a=b'],
  ['not_nodegx_token=a', undefined],
  ['nodegx_token=', undefined],
  [undefined, undefined],
])('the cookie %j shows %j', (cookie, token) => {
  expect(cookieToken({ cookie })).toBe(token);
});
