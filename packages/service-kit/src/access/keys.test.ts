import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { errors, jwtVerify } from 'jose';
import { fakeCommunity } from '../testing/fake-community.ts';
import { type TestKeys, testKeys } from '../testing/test-keys.ts';
import { communityKeys } from './community-keys.ts';
import { KeySourceError, localKeys, noKeys, remoteKeys } from './keys.ts';

let server: Server;
let url: string;
let requests: number;
let answer: { status: number; body: string };
let keys: TestKeys;

beforeEach(async () => {
  requests = 0;
  keys = await testKeys();
  answer = { status: 200, body: JSON.stringify(keys.jwks) };
  server = createServer((_request, response) => {
    requests++;
    response.writeHead(answer.status).end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/jwks.json`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

describe('remoteKeys', () => {
  test('fetches once for many tokens', async () => {
    const source = remoteKeys(url);
    const tokens = await Promise.all([keys.sign(), keys.sign({ sub: 'bob' }), keys.sign({ sub: 'eve' })]);
    await Promise.all(tokens.map((token) => jwtVerify(token, source)));
    expect(requests).toBe(1);
  });

  test('a key that nobody knows does not make it fetch again and again', async () => {
    const source = remoteKeys(url);
    const strangers = await testKeys();
    for (let i = 0; i < 5; i++) {
      await expect(jwtVerify(await strangers.sign(), source)).rejects.toBeInstanceOf(errors.JWKSNoMatchingKey);
    }
    expect(requests).toBe(1);
  });

  test.each([
    ['an error', { status: 500, body: '' }],
    ['rubbish', { status: 200, body: 'rubbish' }],
    ['something else', { status: 200, body: '{"hello":"world"}' }],
  ])('an issuer that answers %s says nothing about the token', async (_what, bad) => {
    answer = bad;
    await expect(jwtVerify(await keys.sign(), remoteKeys(url))).rejects.toBeInstanceOf(KeySourceError);
  });

  test('nor does one that is not there', async () => {
    await expect(jwtVerify(await keys.sign(), remoteKeys('http://127.0.0.1:1/'))).rejects.toBeInstanceOf(
      KeySourceError,
    );
  });

  test('works again once the issuer does', async () => {
    const source = remoteKeys(url);
    const good = answer;
    answer = { status: 503, body: '' };
    await expect(jwtVerify(await keys.sign(), source)).rejects.toBeInstanceOf(KeySourceError);
    answer = good;
    await jwtVerify(await keys.sign(), source);
  });
});

describe('remoteKeys while the issuer is out of reach', () => {
  test('goes on with the keys that it knows, for a while', async () => {
    const source = remoteKeys(url, { freshForMs: 0, staleForMs: 60_000 });
    await jwtVerify(await keys.sign(), source);
    answer = { status: 503, body: '' };
    await jwtVerify(await keys.sign(), source);
    expect(requests).toBe(2);
    const strangers = await testKeys();
    await expect(jwtVerify(await strangers.sign(), source)).rejects.toBeInstanceOf(errors.JWKSNoMatchingKey);
  });

  test('but not for ever', async () => {
    const source = remoteKeys(url, { freshForMs: 0, staleForMs: 0 });
    await jwtVerify(await keys.sign(), source);
    answer = { status: 503, body: '' };
    await expect(jwtVerify(await keys.sign(), source)).rejects.toBeInstanceOf(KeySourceError);
  });
});

describe('localKeys', () => {
  test('follows a change of keys', async () => {
    const newer = await testKeys();
    let current = keys.jwks;
    const source = localKeys(() => current);
    await jwtVerify(await keys.sign(), source);
    current = newer.jwks;
    await jwtVerify(await newer.sign(), source);
    await expect(jwtVerify(await keys.sign(), source)).rejects.toBeInstanceOf(errors.JWKSNoMatchingKey);
  });

  test('keys that cannot be had say nothing about the token', async () => {
    const source = localKeys(() => {
      throw new Error('not yet');
    });
    await expect(jwtVerify(await keys.sign(), source)).rejects.toBeInstanceOf(KeySourceError);
  });

  test('noKeys knows none', async () => {
    await expect(jwtVerify(await keys.sign(), noKeys)).rejects.toBeInstanceOf(errors.JWKSNoMatchingKey);
  });
});

test("communityKeys follows the community's issuer, else its own URL, else knows none", async () => {
  const community = fakeCommunity();
  const token = await keys.sign();
  await jwtVerify(token, communityKeys(community, url));
  const source = communityKeys(community, undefined);
  await expect(jwtVerify(token, source)).rejects.toBeInstanceOf(errors.JWKSNoMatchingKey);
  community.update({ identity: { jwksUrl: url } });
  await jwtVerify(token, source);
});
