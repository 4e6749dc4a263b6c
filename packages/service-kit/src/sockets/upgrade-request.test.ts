import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { clientAddress, splitTarget, toSocketRequest } from './upgrade-request.ts';

function request(url: string, headers: Record<string, string> = {}, remote = '10.0.0.1'): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: remote });
  return Object.assign(new IncomingMessage(socket), { url, headers });
}

test('splitTarget keeps both halves raw', () => {
  expect(splitTarget('/a%2Fb?x=%20&y?z')).toEqual({ path: '/a%2Fb', query: 'x=%20&y?z' });
  expect(splitTarget('/a')).toEqual({ path: '/a', query: '' });
});

describe('toSocketRequest', () => {
  test('the token of the query goes before the one of the cookie', () => {
    const headers = { cookie: 'a=b; nodegx_token=from-cookie; c=d' };
    expect(toSocketRequest(request('/x?token=from-query', headers), '', '', 0).token).toBe('from-query');
    expect(toSocketRequest(request('/x?token=', headers), '', '', 0).token).toBe('from-cookie');
    expect(toSocketRequest(request('/x'), '', '', 0).token).toBeUndefined();
  });

  test('hands query, user id and protocol on', () => {
    const { query, userId, protocol, path } = toSocketRequest(request('/s/d?userId=ada&z=1'), 'd', 'nodegx.v1', 0);
    expect([query.get('z'), userId, protocol, path]).toEqual(['1', 'ada', 'nodegx.v1', 'd']);
  });
});

describe('clientAddress', () => {
  const headers = { 'x-forwarded-for': 'made-up, 1.1.1.1, 2.2.2.2' };

  test.each([
    [0, '10.0.0.1'],
    [1, '2.2.2.2'],
    [2, '1.1.1.1'],
    [9, 'made-up'],
  ])('with %i proxies in front it is %s', (proxies, expected) => {
    expect(clientAddress(request('/', headers), proxies)).toBe(expected);
  });

  test('an IPv4 address is written as one, also where IPv6 is listened on', () => {
    expect(clientAddress(request('/', {}, '::ffff:10.0.0.9'), 0)).toBe('10.0.0.9');
    expect(clientAddress(request('/', {}, '::1'), 0)).toBe('::1');
  });

  test('without the header it is whoever is connected', () => {
    expect(clientAddress(request('/'), 1)).toBe('10.0.0.1');
  });
});
