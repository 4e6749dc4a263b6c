import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem } from '@nodegx/protocol';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { createMetrics, createRegistry, type Registry } from '../metrics.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { type FakeCommunity, fakeCommunity } from '../testing/fake-community.ts';
import { type TestKeys, testKeys } from '../testing/test-keys.ts';
import { type Access, createAccess } from './access.ts';
import { type KeySource, KeySourceError, localKeys } from './keys.ts';

let clock: FakeClock;
let community: FakeCommunity;
let keys: TestKeys;
let strangers: TestKeys;
let registry: Registry;
let access: Access;

function accessWith(source: KeySource, issuer?: string): Access {
  registry = createRegistry();
  return createAccess({ community, keys: source, clock, metrics: createMetrics(registry, 'access'), issuer });
}

beforeAll(async () => {
  keys = await testKeys({ now: () => clock.now() });
  strangers = await testKeys({ now: () => clock.now() });
});

beforeEach(() => {
  clock = new FakeClock();
  community = fakeCommunity();
  access = accessWith(
    localKeys(() => keys.jwks),
    keys.issuer,
  );
});

async function codeOf(token: string | undefined, userId?: string): Promise<string> {
  const result = await access.authenticate({ token, userId });
  return result.ok ? 'ok' : result.problem.code;
}

describe('a token', () => {
  test('that is good brings a verified person', async () => {
    const grants = [{ document: 'plan', role: 'viewer' as const }];
    const token = await keys.sign({ grants, avatar: 'https://example.org/ada.png' });
    expect(await access.authenticate({ token, userId: 'mallory' })).toEqual({
      ok: true,
      person: {
        id: 'ada',
        name: 'Ada',
        avatar: 'https://example.org/ada.png',
        role: 'member',
        grants,
        expiresAtMs: clock.now() + 600_000,
        verified: true,
      },
    });
  });

  test('that has expired is told so, five seconds of difference between clocks allowed', async () => {
    const token = await keys.sign();
    clock.advance(604_000);
    expect(await codeOf(token)).toBe('ok');
    clock.advance(2_000);
    expect(await codeOf(token)).toBe('token_expired');
  });

  test('signed by nobody, by a stranger or with a shared secret is refused', async () => {
    const claims = { sub: 'ada', name: 'Ada', community: 'test', role: 'owner', exp: 4_102_444_800 };
    const unsigned = new UnsecuredJWT(claims).setIssuer(keys.issuer).encode();
    const secret = new TextEncoder().encode(JSON.stringify(keys.jwks.keys[0]));
    const hmac = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret);
    for (const token of [unsigned, hmac, await strangers.sign(), 'rubbish', 'a.b.c', 'x'.repeat(10_000)]) {
      expect(await codeOf(token)).toBe('token_invalid');
    }
  });

  test('with an algorithm beside EdDSA and ES256 is refused even if its key is published', async () => {
    const rsa = await generateKeyPair('PS256');
    const source: KeySource = async () => rsa.publicKey;
    access = accessWith(source);
    const token = await new SignJWT({ sub: 'ada' }).setProtectedHeader({ alg: 'PS256' }).sign(rsa.privateKey);
    expect(await codeOf(token)).toBe('token_invalid');
  });

  test('of another community or issuer is refused', async () => {
    expect(await codeOf(await keys.sign({ community: 'other' }))).toBe('token_wrong_community');
    expect(await codeOf(await keys.sign({ iss: 'https://elsewhere.test' }))).toBe('token_invalid');
  });

  test('must carry what token-claims.v1.json asks for', async () => {
    expect(await codeOf(await keys.sign({ name: '' }))).toBe('token_invalid');
    expect(await codeOf(await keys.sign({ sub: 'a b' }))).toBe('token_invalid');
  });

  test("follows the community's outside issuer and audience", async () => {
    community.update({ identity: { issuer: 'https://idp.test', audience: 'nodegx' } });
    expect(await codeOf(await keys.sign())).toBe('token_invalid');
    expect(await codeOf(await keys.sign({ iss: 'https://idp.test' }))).toBe('token_invalid');
    expect(await codeOf(await keys.sign({ iss: 'https://idp.test', aud: ['x', 'nodegx'] }))).toBe('ok');
  });

  test('is not called invalid when the keys are out of reach', async () => {
    access = accessWith(() => Promise.reject(new KeySourceError('down')));
    const result = await access.authenticate({ token: await keys.sign() });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'retry', close: 4500 } });
  });

  test('makes a moderator of whom the community names, and never less of the owner', async () => {
    community.update({ moderation: { moderators: ['ada'] } });
    expect(await access.authenticate({ token: await keys.sign() })).toMatchObject({ person: { role: 'moderator' } });
    const owner = await keys.sign({ role: 'owner' });
    expect(await access.authenticate({ token: owner })).toMatchObject({ person: { role: 'owner' } });
  });
});

describe('[IDN45] where people sign in with an outside issuer', () => {
  const outside = 'https://idp.test';
  const program = { sub: 'service:signaling', role: 'guest' as const, grants: [], scope: 'notifications:write' };
  let idp: TestKeys;
  beforeEach(async () => {
    idp = await testKeys(clock);
    community.update({ identity: { issuer: outside, jwksUrl: 'https://idp.test/keys' } });
    access = createAccess({
      community,
      keys: localKeys(() => idp.jwks),
      programKeys: localKeys(() => keys.jwks),
      clock,
      metrics: createMetrics(createRegistry(), 'access'),
      issuer: keys.issuer,
    });
  });

  test('programs come in with tokens of our own', async () => {
    const token = await keys.sign(program);
    const result = await access.authenticate({ token, takesPrograms: true });
    expect(result).toMatchObject({ ok: true, person: { id: 'service:signaling', scopes: ['notifications:write'] } });
    // What takes people takes them alone.
    expect(await codeOf(token)).toBe('scope_missing');
    expect(await codeOf(await idp.sign({ iss: outside }))).toBe('ok');
  });

  test('nobody else does: not a person, not with another issuer’s name, not with another’s key', async () => {
    expect(await codeOf(await keys.sign())).toBe('token_invalid');
    expect(await codeOf(await keys.sign({ ...program, iss: 'https://other.test' }))).toBe('token_invalid');
    expect(await codeOf(await keys.sign({ ...program, iss: outside }))).toBe('token_invalid');
    expect(await codeOf(await idp.sign(program))).toBe('token_invalid');
    expect(await codeOf(await strangers.sign(program))).toBe('token_invalid');
    expect(await codeOf('x.y.z')).toBe('token_invalid');
  });

  test('and where no keys of our own are known no program of ours does', async () => {
    access = accessWith(localKeys(() => idp.jwks));
    expect(await codeOf(await keys.sign(program))).toBe('token_invalid');
  });
});

describe('a list in the community’s file', () => {
  test('tells people of an OpenID Connect issuer apart by their capitals, and nobody else', async () => {
    community.update({ moderation: { moderators: ['oidc:AbC', 'Octocat'] } });
    const roleOf = async (sub: string) => {
      const result = await access.authenticate({ token: await keys.sign({ sub }) });
      return result.ok ? result.person.role : result.problem.code;
    };
    expect(await roleOf('oidc:AbC')).toBe('moderator');
    expect(await roleOf('oidc:abc')).toBe('member');
    expect(await roleOf('octocat')).toBe('moderator');
  });
});

describe('without a token', () => {
  test('people are taken at their word, as guests, where the community allows', async () => {
    expect(await access.authenticate({ token: undefined, userId: 'bob', name: ' Bob ' })).toEqual({
      ok: true,
      person: { id: 'bob', name: 'Bob', role: 'guest', grants: undefined, verified: false },
    });
  });

  test.each([undefined, '', 'a b', 'line\nbreak', 'x'.repeat(256)])(
    'the id %j is replaced by one of ours',
    async (userId) => {
      const result = await access.authenticate({ token: undefined, userId });
      expect(result.ok && result.person.id).toMatch(/^guest:[0-9a-f-]{36}$/);
    },
  );

  test.each([
    { features: { collaboration: { requireAuth: true } } },
    { identity: { guests: false } },
    { community: { type: 'private' as const } },
  ])('nobody comes in when the community says %j', async (change) => {
    community.update(change);
    expect(await codeOf(undefined, 'bob')).toBe('token_missing');
  });
});

test('the banned are turned away, whatever they show', async () => {
  community.update({ moderation: { bannedUsers: ['ada', 'bob'] } });
  expect(await codeOf(await keys.sign())).toBe('banned');
  expect(await codeOf(undefined, 'bob')).toBe('banned');
});

test('results are counted', async () => {
  await codeOf(await keys.sign());
  await codeOf(undefined);
  await codeOf('rubbish');
  const text = await registry.metrics();
  for (const result of ['verified', 'anonymous', 'token_invalid']) {
    expect(text).toContain(`nodegx_access_authentications_total{result="${result}"} 1`);
  }
});

describe('someone who is here', () => {
  let ended: Problem[];
  beforeEach(() => {
    ended = [];
  });

  async function enter(userId = 'ada') {
    const result = await access.authenticate({ token: userId === 'ada' ? await keys.sign() : undefined, userId });
    if (!result.ok) throw new Error(result.problem.code);
    const watch = access.watch(result.person, (problem) => ended.push(problem));
    await Promise.resolve();
    return { watch, person: result.person };
  }

  test('must leave when the token ends', async () => {
    await enter();
    clock.advance(604_999);
    expect(ended).toEqual([]);
    clock.advance(1);
    expect(ended).toMatchObject([{ code: 'token_expired' }]);
    expect(clock.pending).toBe(0);
  });

  test('stays on with a newer token', async () => {
    const { watch } = await enter();
    clock.advance(300_000);
    const renewed = await access.authenticate({ token: await keys.sign() });
    if (renewed.ok) watch.renew(renewed.person);
    clock.advance(400_000);
    expect(ended).toEqual([]);
    clock.advance(300_000);
    expect(ended).toMatchObject([{ code: 'token_expired' }]);
  });

  test('is turned out at once when an edit bans them, once', async () => {
    await enter();
    community.update({ moderation: { bannedUsers: ['ada'] } });
    community.update({ moderation: { bannedUsers: ['ada', 'eve'] } });
    expect(ended).toMatchObject([{ code: 'banned', close: 4403 }]);
  });

  test('is asked for a token when the community begins to want one', async () => {
    await enter('bob');
    community.update({ features: { collaboration: { requireAuth: true } } });
    expect(ended).toMatchObject([{ code: 'token_missing' }]);
  });

  test('is turned out if the ban came between coming in and being watched', async () => {
    const result = await access.authenticate({ token: await keys.sign() });
    if (!result.ok) throw new Error('not in');
    community.update({ moderation: { bannedUsers: ['ada'] } });
    access.watch(result.person, (problem) => ended.push(problem));
    expect(ended).toEqual([]);
    await Promise.resolve();
    expect(ended).toMatchObject([{ code: 'banned' }]);
  });

  test('is forgotten after leaving', async () => {
    const { watch } = await enter();
    watch.stop();
    community.update({ moderation: { bannedUsers: ['ada'] } });
    clock.advance(1_000_000);
    expect(ended).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});
