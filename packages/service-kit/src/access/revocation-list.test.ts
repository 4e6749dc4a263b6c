import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Problem } from '@nodegx/protocol';
import { createMetrics, createRegistry } from '../metrics.ts';
import type { Person } from '../person.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { fakeCommunity } from '../testing/fake-community.ts';
import { type TestKeys, testKeys } from '../testing/test-keys.ts';
import { type Access, createAccess } from './access.ts';
import { localKeys } from './keys.ts';
import { revocationsBeside } from './revocation-feed.ts';
import { RevocationList, sessionHash } from './revocation-list.ts';

let clock: FakeClock;
let list: RevocationList;
let access: Access;
let keys: TestKeys;

beforeEach(async () => {
  clock = new FakeClock();
  list = new RevocationList(clock);
  keys = await testKeys(clock);
  access = createAccess({
    community: fakeCommunity(),
    keys: localKeys(() => keys.jwks),
    clock,
    metrics: createMetrics(createRegistry(), 'access'),
    revocations: list,
  });
});

const until = () => new Date(clock.now() + 600_000).toISOString();
const says = (sid: string, verdict: { ended?: 'signed_out' | 'banned'; role?: Person['role'] }) =>
  list.take({ isWhole: false, entries: [{ session: sessionHash(sid), until: until(), ...verdict }] });

describe('[IDN21] a session that the issuer ended', () => {
  it('opens nothing any more, with the reason', async () => {
    const token = await keys.sign({ sid: 's1' });
    expect((await access.authenticate({ token })).ok).toBe(true);
    says('s1', { ended: 'signed_out' });
    expect(await access.authenticate({ token })).toMatchObject({ problem: { code: 'signed_out' } });
    expect((await access.authenticate({ token: await keys.sign({ sid: 's2' }) })).ok).toBe(true);
    expect((await access.authenticate({ token: await keys.sign() })).ok).toBe(true);
  });

  it('ends who is here under it, once, and nobody else', async () => {
    const ended: [string, Problem['code']][] = [];
    for (const sid of ['s1', 's2']) {
      const result = await access.authenticate({ token: await keys.sign({ sid }) });
      if (result.ok) access.watch(result.person, ({ code }) => ended.push([sid, code]));
    }
    says('s1', { ended: 'banned' });
    says('s1', { ended: 'signed_out' });
    expect(ended).toEqual([['s1', 'banned']]);
  });

  it('ends who comes in between the check and the watch', async () => {
    const result = await access.authenticate({ token: await keys.sign({ sid: 's1' }) });
    const ended: string[] = [];
    says('s1', { ended: 'signed_out' });
    if (result.ok) access.watch(result.person, ({ code }) => ended.push(code));
    expect(ended).toEqual([]);
    await Promise.resolve();
    expect(ended).toEqual(['signed_out']);
  });

  it('is forgotten when its last token has ended, and by a page that is whole', () => {
    says('s1', { ended: 'signed_out' });
    clock.advance(600_000);
    expect(list.of(sessionHash('s1'))).toBeUndefined();
    says('s2', { ended: 'signed_out' });
    expect(list.size).toBe(1);
    list.take({ isWhole: true, entries: [] });
    expect(list.of(sessionHash('s2'))).toBeUndefined();
  });

  it('does not begin again when its role changes', () => {
    says('s1', { ended: 'signed_out' });
    says('s1', { role: 'moderator' });
    expect(list.of(sessionHash('s1'))).toMatchObject({ ended: 'signed_out' });
  });
});

describe('[IDN23] another role', () => {
  it('counts instead of the one in the token', async () => {
    says('s1', { role: 'moderator' });
    const result = await access.authenticate({ token: await keys.sign({ sid: 's1' }) });
    expect(result).toMatchObject({ person: { role: 'moderator' } });
  });

  it('is told to who asked to hear of it, and makes others come back', async () => {
    const told: string[] = [];
    const result = await access.authenticate({ token: await keys.sign({ sid: 's1' }) });
    if (!result.ok) throw new Error('not in');
    access.watch(
      result.person,
      ({ code }) => told.push(code),
      ({ role }) => told.push(role),
    );
    access.watch(result.person, ({ code, kind }) => told.push(`${code} ${kind}`));
    says('s1', { role: 'member' });
    expect(told).toEqual([]);
    says('s1', { role: 'moderator' });
    expect(told).toEqual(['moderator', 'role_changed retry']);
    says('s1', { ended: 'signed_out' });
    expect(told).toEqual(['moderator', 'role_changed retry', 'signed_out']);
  });
});

it.each([
  ['http://127.0.0.1:4448/.well-known/jwks.json', 'http://127.0.0.1:4448/revocations'],
  ['https://c.example/identity/.well-known/jwks.json', 'https://c.example/identity/revocations'],
  ['https://idp.example/keys', undefined],
  ['no address', undefined],
  [undefined, undefined],
])('beside the keys at %s lies what became of sessions at %s', (jwksUrl, expected) => {
  expect(revocationsBeside(jwksUrl)).toBe(expected);
});
