import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FetchService } from '../http/ask.ts';
import { MemoryValues } from '../storage/values.ts';
import { seededRandom } from '../testing/chance.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { fakePlatform } from '../testing/fake-platform.ts';
import { Identity } from './identity.ts';

const clock = new FakeClock();
type Answer = { status?: number; body?: unknown; text?: string } | Error;

/** A service that answers by path, and notes what it was asked. */
let answers: Record<string, () => Answer>;
let asked: { path: string; body: Record<string, unknown> }[];
let values: MemoryValues;

const fetch: FetchService = async (url, { body }) => {
  const path = new URL(url).pathname.replace('/identity', '');
  asked.push({ path, body: body === undefined ? {} : JSON.parse(body) });
  const answer = answers[path]?.() ?? { status: 404, body: {} };
  if (answer instanceof Error) throw answer;
  return new Response(answer.text ?? JSON.stringify(answer.body), { status: answer.status ?? 200 });
};

const community = {
  endpoints: {
    signaling: 'wss://a.example/signaling',
    sync: 'wss://a.example/sync',
    identity: 'https://a.example/identity',
  },
};

function identity(): Identity {
  return new Identity({ community, storage: values, fetch }, fakePlatform(clock, seededRandom(3), undefined));
}

let issued = 0;
/** What the service answers with: a token of 10 minutes. */
function session(name = 'Ada'): Answer {
  const nowSeconds = Math.floor(clock.now() / 1000);
  const claims = btoa(JSON.stringify({ sub: 'guest:1', iat: nowSeconds, exp: nowSeconds + 600, nth: ++issued }));
  return {
    body: {
      token: `h.${claims}.s`,
      expiresAt: new Date((nowSeconds + 600) * 1000).toISOString(),
      refreshToken: `refresh-${issued}`,
      refreshExpiresAt: '2026-01-01T00:00:00.000Z',
      user: { id: 'guest:1', name, role: 'guest' },
    },
  };
}

const refusal = (status: number, code: string, kind: string): Answer => ({
  status,
  body: { type: 'https://nodegx.org/problems/x', title: 'x', status, detail: 'Sign in again.', code, kind },
});

beforeEach(() => {
  [asked, answers, values, issued] = [[], { '/guest': session, '/refresh': session }, new MemoryValues(), 0];
});

describe('an identity', () => {
  it('[IDN16] renews its token before it ends, once for all who ask, with the newest refresh token', async () => {
    const mine = identity();
    await mine.guest('Ada');
    const first = await mine.token();
    await clock.advance(400_000);
    expect(await mine.token()).toBe(first);
    await clock.advance(30_000);
    const [one, other] = await Promise.all([mine.token(), mine.token()]);
    expect(one).not.toBe(first);
    expect(other).toBe(one);
    await clock.advance(430_000);
    await mine.token();
    expect(asked.filter(({ path }) => path === '/refresh').map(({ body }) => body)).toEqual([
      { refreshToken: 'refresh-1' },
      { refreshToken: 'refresh-2' },
    ]);
  });

  it('[IDN16] uses what another tab has renewed', async () => {
    const [mine, theirs] = [identity(), identity()];
    await mine.guest('Ada');
    await theirs.restore();
    await clock.advance(430_000);
    const renewed = await theirs.token();
    expect(await mine.token()).toBe(renewed);
    expect(asked.filter(({ path }) => path === '/refresh')).toHaveLength(1);
  });

  it('tells a session that has ended from a server that is away', async () => {
    const mine = identity();
    const heard: string[] = [];
    mine.on('ended', ({ code }) => heard.push(`ended ${code}`));
    mine.on('user', (user) => heard.push(`user ${user?.name}`));
    await mine.guest('Ada');
    await clock.advance(430_000);
    answers['/refresh'] = () => new TypeError('no network');
    await expect(mine.token()).rejects.toMatchObject({ code: 'unreachable', kind: 'retry' });
    expect(mine.user).toMatchObject({ name: 'Ada' });
    answers['/refresh'] = () => refusal(401, 'signed_out', 'fix');
    await expect(mine.token()).rejects.toMatchObject({ code: 'signed_out', kind: 'fix', message: 'Sign in again.' });
    expect(heard).toEqual(['user Ada', 'user undefined', 'ended signed_out']);
    await expect(identity().token()).rejects.toMatchObject({ code: 'sign_in_needed' });
  });

  it.each<[string, Answer]>([
    ['of the wrong type', { body: { token: 7 } }],
    ['no JSON', { text: '<html>' }],
    ['far too long', { text: 'x'.repeat(5_000_000) }],
    ["a proxy's", { status: 418, text: 'teapot' }],
  ])('takes an answer that is %s for none', async (_, answer) => {
    answers['/guest'] = () => answer;
    await expect(identity().guest('Ada')).rejects.toMatchObject({ code: 'bad_answer', kind: 'retry' });
  });

  it('works on where the device keeps nothing', async () => {
    const full = new Error('full');
    const mine = new Identity(
      { community, storage: { get: () => Promise.reject(full), set: () => Promise.reject(full) }, fetch },
      fakePlatform(clock, seededRandom(3), undefined),
    );
    const faults: string[] = [];
    mine.on('fault', ({ code }) => faults.push(code));
    await mine.guest('Ada');
    expect(await mine.token()).toMatch(/^h\./);
    expect(faults).toEqual(['storage_failed']);
  });

  it('[IDN24] signs in on another page, with a secret that stays here', async () => {
    const mine = identity();
    answers['/sign-in/exchange'] = session;
    const address = new URL(await mine.signInWith('github', 'https://editor.example/'));
    expect(address.pathname).toBe('/identity/sign-in/github');
    expect(address.searchParams.get('return')).toBe('https://editor.example/');
    // The page is left, and another one comes back.
    const back = identity();
    expect(await back.completeSignIn('#nothing=here')).toBeUndefined();
    expect(await back.completeSignIn('https://editor.example/#signin_code=abc')).toMatchObject({ name: 'Ada' });
    const { code, verifier } = asked.at(-1)?.body ?? {};
    expect(code).toBe('abc');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(String(verifier)));
    expect(Buffer.from(digest).toString('base64url')).toBe(address.searchParams.get('challenge'));
    await expect(back.completeSignIn('#signin_code=abc')).rejects.toMatchObject({ code: 'sign_in_failed' });
    await expect(back.completeSignIn('#signin_error=declined')).rejects.toMatchObject({ code: 'sign_in_failed' });
  });

  it('[IDN28] signs in on another screen, and asks no faster than it may', async () => {
    const mine = identity();
    const expiresAt = '2025-01-18T01:00:00.000Z';
    answers['/sign-in/github/device'] = () => ({
      body: {
        deviceCode: 'device',
        userCode: 'ABCD-1234',
        verificationUri: 'https://github.com/login/device',
        expiresAt,
        intervalMs: 5_000,
      },
    });
    let polls = 0;
    answers['/sign-in/github/device/token'] = () => {
      polls += 1;
      return polls < 3 ? { ...refusal(400, 'sign_in_pending', 'retry') } : session();
    };
    const { userCode, done } = await mine.signInOnAnotherScreen();
    expect(userCode).toBe('ABCD-1234');
    await clock.advance(4_900);
    expect(polls).toBe(0);
    const polling = (async () => {
      for (let round = 0; round < 40 && mine.user === undefined; round++) {
        await clock.advance(1_000);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    expect(await done).toMatchObject({ name: 'Ada' });
    await polling;
    expect(polls).toBe(3);

    const cancelled = await mine.signInOnAnotherScreen();
    cancelled.cancel();
    await expect(cancelled.done).rejects.toMatchObject({ code: 'sign_in_failed' });
    expect(clock.pending).toBe(0);
  });
});
