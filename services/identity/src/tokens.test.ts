import { beforeEach, describe, expect, it } from '@jest/globals';
import { parseTokenClaims } from '@nodegx/protocol';
import { createAccess, createMetrics, createRegistry, localKeys } from '@nodegx/service-kit';
import { FakeClock, fakeCommunity, testKeys } from '@nodegx/service-kit/testing';
import { decodeJwt, decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { KeyRing } from './keys/key-ring.ts';
import { loadKey, makeKey } from './keys/signing-key.ts';
import { Tokens, type TokenType } from './tokens.ts';

const ada = { personId: 'guest:1', name: 'Ada', session: 's-1', generation: 3 };
const asGuest = { person: { id: 'guest:1', name: 'Ada' }, role: 'guest' as const, session: 's-1' };
const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;

describe('tokens', () => {
  const community = fakeCommunity();
  let clock: FakeClock;
  let ring: KeyRing;
  let tokens: Tokens;
  let signed: TokenType[];

  beforeEach(async () => {
    clock = new FakeClock();
    ring = new KeyRing([await loadKey(await makeKey(clock.now()))]);
    signed = [];
    let made = 0;
    const newId = () => `id-${++made}`;
    tokens = new Tokens({
      ring: () => ring,
      issuer: 'nodegx:test',
      clock,
      newId,
      onSigned: (type) => signed.push(type),
    });
  });

  /** As every other service checks it. */
  function access() {
    const metrics = createMetrics(createRegistry(), 'test');
    return createAccess({ community, keys: localKeys(() => ring.jwks), clock, metrics, issuer: 'nodegx:test' });
  }

  it('for access carry the claims of the schema and a header that says what they are', async () => {
    const { token, expiresAtMs } = await tokens.signAccess(asGuest, community.current);
    const { payload, protectedHeader } = await jwtVerify(token, ring.find, { currentDate: new Date(clock.now()) });
    const iat = clock.now() / 1000;
    expect(payload).toEqual({
      iss: 'nodegx:test',
      sub: 'guest:1',
      name: 'Ada',
      community: 'test',
      role: 'guest',
      sid: 's-1',
      iat,
      exp: iat + 600,
      jti: 'id-1',
    });
    expect(parseTokenClaims(payload).ok).toBe(true);
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: ring.signer.kid });
    expect(expiresAtMs).toBe(clock.now() + 10 * minuteMs);
    expect(signed).toEqual(['at+jwt']);
  });

  it('for access carry the audience that the community asks for', async () => {
    const { current } = fakeCommunity({ identity: { audience: 'nodegx' } });
    expect(decodeJwt((await tokens.signAccess(asGuest, current)).token).aud).toBe('nodegx');
  });

  it('for refreshing give back the person, until 30 days have passed', async () => {
    const { token, expiresAtMs } = await tokens.signRefresh(ada, community.current);
    expect(expiresAtMs).toBe(clock.now() + 30 * dayMs);
    expect(decodeProtectedHeader(token).typ).toBe('refresh+jwt');
    expect(decodeJwt(token).jti).toBe('id-1');
    clock.advance(30 * dayMs - 1_000);
    expect(await tokens.readRefresh(token, community.current)).toEqual({ ok: true, value: ada });
    clock.advance(1_000);
    expect(await tokens.readRefresh(token, community.current)).toMatchObject({ problem: { code: 'token_expired' } });
  });

  it('for refreshing fit into the answer however long the name is', async () => {
    for (const name of ['😀'.repeat(64), '"'.repeat(64), '李'.repeat(64)]) {
      const long = fakeCommunity({ community: { id: 'x'.repeat(64) } }).current;
      const { token } = await tokens.signRefresh(
        { ...ada, personId: `guest:${crypto.randomUUID()}`, session: crypto.randomUUID(), name },
        long,
      );
      expect(token.length).toBeLessThanOrEqual(1_024);
    }
  });

  it('for refreshing are good in their community only', async () => {
    const { token } = await tokens.signRefresh(ada, community.current);
    const { current } = fakeCommunity({ community: { id: 'other' } });
    expect(await tokens.readRefresh(token, current)).toMatchObject({ problem: { code: 'token_wrong_community' } });
  });

  it('for access buy no new ones', async () => {
    const { token } = await tokens.signAccess(asGuest, community.current);
    expect(await tokens.readRefresh(token, community.current)).toMatchObject({ problem: { code: 'token_invalid' } });
  });

  it('for refreshing open no service, not even one that knows no issuer', async () => {
    const { token } = await tokens.signRefresh(ada, community.current);
    const { token: good } = await tokens.signAccess(asGuest, community.current);
    expect(await access().authenticate({ token })).toMatchObject({ problem: { code: 'token_invalid' } });
    expect(await access().authenticate({ token: good })).toMatchObject({ ok: true, person: { id: 'guest:1' } });
    expect(parseTokenClaims(decodeJwt(token)).ok).toBe(false);
  });

  it.each(['', 'x', 'a.b.c', 'e30.e30.', `${'x'.repeat(1_000)}.y.z`])('%j is none', async (token) => {
    expect(await tokens.readRefresh(token, community.current)).toMatchObject({ problem: { code: 'token_invalid' } });
  });

  it('of another key are refused, under any name of the key', async () => {
    const header = { alg: 'EdDSA', typ: 'refresh+jwt', kid: ring.signer.kid };
    const foreign = new KeyRing([await loadKey(await makeKey(clock.now()))]);
    const claims = { sub: 'ada', name: 'Ada', aud: 'test', jti: '1' };
    const forge = (kid: string) =>
      new SignJWT(claims)
        .setExpirationTime(clock.now() / 1000 + 60)
        .setProtectedHeader({ ...header, alg: 'ES256', kid })
        .sign(foreign.signer.privateKey);
    const others = [
      await forge(ring.signer.kid),
      await forge(foreign.signer.kid),
      await (await testKeys(clock)).sign(),
    ];
    for (const token of others) {
      expect(await tokens.readRefresh(token, community.current)).toMatchObject({ problem: { code: 'token_invalid' } });
    }
  });

  it('that are not signed, or signed with the public key as a secret, are refused', async () => {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const exp = clock.now() / 1000 + 60;
    const claims = { sub: 'ada', name: 'Ada', aud: 'test', jti: '1', exp };
    const unsigned = `${encode({ alg: 'none', typ: 'refresh+jwt' })}.${encode(claims)}.`;
    const secret = new TextEncoder().encode(JSON.stringify(ring.jwks.keys[0]));
    const header = { alg: 'HS256', typ: 'refresh+jwt', kid: ring.signer.kid };
    const confused = await new SignJWT(claims).setProtectedHeader(header).sign(secret);
    for (const token of [unsigned, confused]) {
      expect(await tokens.readRefresh(token, community.current)).toMatchObject({ problem: { code: 'token_invalid' } });
    }
  });

  it('of an older key stay good while the newest signs', async () => {
    const { token } = await tokens.signRefresh(ada, community.current);
    const newer = await loadKey(await makeKey(clock.now() + 1));
    const both = new KeyRing([ring.signer, newer]);
    const rotated = new Tokens({
      ring: () => both,
      issuer: 'nodegx:test',
      clock,
      newId: () => 'x',
      onSigned: () => undefined,
    });
    expect(await rotated.readRefresh(token, community.current)).toMatchObject({ ok: true });
    const { token: next } = await rotated.signAccess(asGuest, community.current);
    expect(decodeProtectedHeader(next).kid).toBe(newer.kid);
    expect(both.jwks.keys.map(({ kid }) => kid)).toEqual([newer.kid, ring.signer.kid]);
  });
});
