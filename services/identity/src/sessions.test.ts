import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Community, type Parsed, problem, type SessionResponse } from '@nodegx/protocol';
import { createAccess, createMetrics, createRegistry, localKeys } from '@nodegx/service-kit';
import { FakeClock, type FakeCommunity, fakeCommunity, type Overrides, testKeys } from '@nodegx/service-kit/testing';
import { KeyRing } from './keys/key-ring.ts';
import { loadKey, makeKey } from './keys/signing-key.ts';
import type { Sessions } from './sessions.ts';
import { sessionsWith } from './testing/sessions-with.ts';
import { Tokens } from './tokens.ts';

describe('sessions', () => {
  let clock: FakeClock;
  let community: FakeCommunity;
  let sessions: Sessions;

  beforeEach(async () => {
    clock = new FakeClock();
    community = fakeCommunity();
    const ring = new KeyRing([await loadKey(await makeKey(clock.now()))]);
    let made = 0;
    const newId = () => String(++made);
    const tokens = new Tokens({ ring: () => ring, issuer: 'nodegx:test', clock, newId, onSigned: () => undefined });
    const metrics = createMetrics(createRegistry(), 'test');
    const access = createAccess({ community, keys: localKeys(() => ring.jwks), clock, metrics });
    sessions = await sessionsWith({ community, tokens, access, clock, newId });
  });

  async function join(): Promise<SessionResponse> {
    return good(await sessions.admit(' Ada ', undefined));
  }

  it('begin with a guest of the wished name and a fresh id', async () => {
    expect(await join()).toMatchObject({
      user: { id: 'guest:1', name: 'Ada', role: 'guest' },
      expiresAt: '2025-01-18T00:10:00.000Z',
      refreshExpiresAt: '2025-02-17T00:00:00.000Z',
    });
    expect((await join()).user.id).not.toBe('guest:1');
  });

  it('go on with a refresh token, for the same person and with fresh tokens', async () => {
    const first = await join();
    clock.advance(3_600_000);
    const next = good(await sessions.renew(first.refreshToken));
    expect(next.user).toEqual(first.user);
    expect(next.refreshToken).not.toBe(first.refreshToken);
    expect(next.expiresAt).toBe('2025-01-18T01:10:00.000Z');
    expect(next.refreshExpiresAt).toBe('2025-02-17T01:00:00.000Z');
  });

  it('live as long as the community says now', async () => {
    const first = await join();
    community.update({ identity: { tokenMinutes: 2 } });
    expect((await join()).expiresAt).toBe('2025-01-18T00:02:00.000Z');
    expect(good(await sessions.renew(first.refreshToken)).expiresAt).toBe('2025-01-18T00:02:00.000Z');
  });

  it('give the role that the community gives now', async () => {
    const { refreshToken, token, user } = await join();
    community.update({ moderation: { moderators: [user.id] } });
    expect(await sessions.whoIs(token)).toMatchObject({ value: { user: { role: 'moderator' } } });
    const moderator = good(await sessions.renew(refreshToken));
    expect(moderator.user.role).toBe('moderator');
    community.update({ moderation: { moderators: [] } });
    expect(good(await sessions.renew(moderator.refreshToken)).user.role).toBe('guest');
  });

  it('need a name that shows something', async () => {
    expect(await sessions.admit('\u200B\u202E', undefined)).toMatchObject({
      problem: { code: 'bad_request', details: { path: 'name' } },
    });
  });

  it('neither begin nor go on for guests where guests are not admitted', async () => {
    const { refreshToken } = await join();
    const changes: Overrides<Community>[] = [
      { identity: { guests: false } },
      { identity: { guests: true }, community: { type: 'private' } },
    ];
    for (const change of changes) {
      community.update(change);
      expect(await sessions.admit('Ada', undefined)).toMatchObject({ problem: { code: 'guests_off' } });
      expect(await sessions.renew(refreshToken)).toMatchObject({ problem: { code: 'guests_off' } });
    }
  });

  it('end for who is banned, and do not begin again while they show who they were', async () => {
    const { token, refreshToken, user } = await join();
    community.update({ moderation: { bannedUsers: [user.id] } });
    const banned = { ok: false, problem: problem('banned') };
    expect(await sessions.renew(refreshToken)).toEqual(banned);
    expect(await sessions.whoIs(token)).toEqual(banned);
    expect(await sessions.admit('Ada', token)).toEqual(banned);
    expect((await sessions.admit('Ada', 'worthless')).ok).toBe(true);
  });

  it('say who someone is and until when', async () => {
    const { token, user } = await join();
    const me = { user, community: 'test', expiresAt: '2025-01-18T00:10:00.000Z' };
    expect(await sessions.whoIs(token)).toEqual({ ok: true, value: me });
    clock.advance(605_000);
    expect(await sessions.whoIs(token)).toMatchObject({ problem: { code: 'token_expired' } });
    expect(await sessions.whoIs(undefined)).toMatchObject({ problem: { code: 'token_missing' } });
  });

  it('are not ours to give where the community names an outside issuer, and the answer says whose', async () => {
    const { refreshToken } = await join();
    const issuer = 'https://login.example.org';
    community.update({ identity: { issuer, jwksUrl: `${issuer}/jwks` } });
    for (const refused of [await sessions.admit('Ada', undefined), await sessions.renew(refreshToken)]) {
      expect(refused).toMatchObject({ problem: { code: 'feature_off', details: { issuer } } });
      if (!refused.ok) expect(refused.problem.message).toContain(issuer);
    }
  });

  it('tell who someone is by the tokens of an outside issuer, with avatar and grants', async () => {
    const keys = await testKeys(clock);
    const metrics = createMetrics(createRegistry(), 'test');
    const outside = createAccess({ community, keys: localKeys(() => keys.jwks), clock, metrics });
    const grants = [{ document: 'a/*', role: 'viewer' as const }];
    const avatar = 'https://example.org/a.png';
    const unusedRing = new KeyRing([await loadKey(await makeKey(0))]);
    const unused = new Tokens({
      ring: () => unusedRing,
      issuer: 'x',
      clock,
      newId: () => 'x',
      onSigned: () => undefined,
    });
    const theirs = await sessionsWith({ community, access: outside, tokens: unused, clock, newId: () => 'x' });
    expect(await theirs.whoIs(await keys.sign({ avatar, grants }))).toMatchObject({
      value: { user: { id: 'ada', name: 'Ada', avatar, role: 'member' }, grants },
    });
  });
});

function good<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}
