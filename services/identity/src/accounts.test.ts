import { readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseProblemDetails, parseSessionResponse, type SessionResponse } from '@nodegx/protocol';
import { type IdentityServer, serveIdentity } from './testing/identity-server.ts';

const password = 'correct horse battery staple';

async function codeOf(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  if (response.ok) return 'ok';
  const parsed = parseProblemDetails(await response.json());
  return parsed.ok ? parsed.value.code : 'no problem';
}

async function sessionOf(answer: Promise<Response>): Promise<SessionResponse> {
  const parsed = parseSessionResponse(await (await answer).json());
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

const shows = ({ token }: SessionResponse) => ({
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
});

describe('accounts', () => {
  let server: IdentityServer;
  let ada: SessionResponse;
  beforeAll(async () => {
    server = await serveIdentity({ accountsPerHour: 1_000, community: { moderation: { moderators: ['grace'] } } });
    const answer = server.post('/register', { name: 'Ada.L', password, displayName: ' Ada Lovelace ' });
    ada = await sessionOf(answer);
  });
  afterAll(() => server.stop());

  it('[IDN10] are opened with a name and a password, and signed in to by both', async () => {
    expect(ada.user).toEqual({ id: 'account:ada.l', name: 'Ada Lovelace', role: 'member' });
    const again = await sessionOf(server.post('/login', { name: 'ADA.L', password }));
    expect(again.user).toEqual(ada.user);
    expect((await server.get('/me', shows(again))).status).toBe(200);
  });

  it.each([
    ['the same', 'ada.l'],
    ['the same in capitals', 'ADA.L'],
    ['the same without its dot', 'adal'],
    ['one that looks the same', 'ada-1'],
  ])('[IDN11] have names that nobody can take for each other: %s is taken', async (_what, name) => {
    expect(await codeOf(server.post('/register', { name, password }))).toBe('name_taken');
  });

  it('[IDN11] refuses names that speak for the community, and what others see that is somebody else’s name', async () => {
    for (const name of ['admin', 'm0derator', 'grace', 'Gr-ace']) {
      expect(await codeOf(server.post('/register', { name, password }))).toBe('name_taken');
    }
    const lookalike = { name: 'bob', password, displayName: 'Аdа L' };
    expect(await codeOf(server.post('/register', lookalike))).toBe('name_taken');
  });

  it.each([
    ['nine characters', 'xq7#Lm2!v'],
    ['one that everybody has', 'qwertyuiop'],
    ['one that everybody has with digits around it', 'password123'],
    ['one character over and over', 'aaaaaaaaaaaaaa'],
    ['a part over and over', 'abcabcabcabc'],
    ['a run of digits', '1234567890'],
    ['the name', 'jacqueline1'],
  ])('[IDN13] refuses a password of %s', async (_what, weak) => {
    expect(await codeOf(server.post('/register', { name: 'jacqueline', password: weak }))).toBe('password_weak');
  });

  it('[IDN14] answers the same for a wrong password and a name that nobody has, and takes as long', async () => {
    const timed = async (name: string): Promise<{ text: string; ms: number }> => {
      const started = performance.now();
      const text = await (await server.post('/login', { name, password: 'not the right one' })).text();
      return { text, ms: performance.now() - started };
    };
    const wrong = [await timed('ada.l'), await timed('ada.l')];
    const nobody = [await timed('nobody'), await timed('no such name!')];
    expect(new Set([...wrong, ...nobody].map(({ text }) => text)).size).toBe(1);
    // Hashing takes tens of milliseconds; an answer that skipped it takes one or two.
    const fastest = (list: { ms: number }[]) => Math.min(...list.map(({ ms }) => ms));
    expect(fastest(nobody)).toBeGreaterThan(fastest(wrong) / 3);
  });

  it('[IDN20] changes the password for who knows the old one, and signs out everywhere else', async () => {
    const [here, there] = [await sessionOf(server.post('/login', { name: 'ada.l', password })), ada];
    const next = 'four other words entirely';
    const change = (currentPassword: string, newPassword: string) =>
      codeOf(server.post('/password', { currentPassword, newPassword }, shows(here)));
    expect(await change('not the right one', next)).toBe('credentials_wrong');
    expect(await change(password, 'ada.l12345')).toBe('password_weak');
    expect(await change(password, next)).toBe('ok');
    expect(await codeOf(server.get('/me', shows(there)))).toBe('signed_out');
    expect(await codeOf(server.post('/refresh', { refreshToken: there.refreshToken }))).toBe('signed_out');
    expect(await codeOf(server.get('/me', shows(here)))).toBe('ok');
    expect(await codeOf(server.post('/login', { name: 'ada.l', password }))).toBe('credentials_wrong');
    expect(await codeOf(server.post('/login', { name: 'ada.l', password: next }))).toBe('ok');
  });

  it('[IDN20] a sign-in with the old password that is under way while it changes does not outlive it', async () => {
    const before = await sessionOf(server.post('/register', { name: 'rosa', password }));
    const next = 'four other words entirely';
    // Passwords are compared two at a time in their order, so that these end after the change.
    const change = server.post('/password', { currentPassword: password, newPassword: next }, shows(before));
    const late = Array.from({ length: 4 }, () => server.post('/login', { name: 'rosa', password }));
    expect(await codeOf(change)).toBe('ok');
    for (const answer of late) {
      const response = await answer;
      if (!response.ok) continue;
      const session = await sessionOf(Promise.resolve(response));
      expect(await codeOf(server.post('/refresh', { refreshToken: session.refreshToken }))).toBe('signed_out');
    }
    expect(await codeOf(server.get('/me', shows(before)))).toBe('ok');
  });

  it('[IDN12] are on disk: a restart keeps them and their sessions', async () => {
    const eve = await sessionOf(server.post('/register', { name: 'eve', password }));
    const second = await serveIdentity({ dataDir: server.dataDir });
    expect(await codeOf(second.post('/login', { name: 'eve', password }))).toBe('ok');
    expect(await codeOf(second.post('/refresh', { refreshToken: eve.refreshToken }))).toBe('ok');
    await second.stop();
  });

  it('[IDN10] find room however many guests come: those take up four fifths of it at most', async () => {
    const small = await serveIdentity({ maxPeople: 10, guestsPerMinute: 1_000 });
    const codes: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const { session } = await small.join();
      codes.push(await codeOf(small.post('/refresh', { refreshToken: session.refreshToken })));
    }
    expect(codes).toEqual(codes.map((_, n) => (n < 8 ? 'ok' : 'storage_full')));
    expect(await codeOf(small.post('/register', { name: 'frieda', password }))).toBe('ok');
    await small.stop();
  });

  it('[IDN13] keep the password as argon2id of 19 MiB and two passes, and nowhere else', async () => {
    const folder = join(server.dataDir, 'records');
    const kinds = await readdir(folder);
    const files = (
      await Promise.all(
        kinds.map(async (kind) => (await readdir(join(folder, kind))).map((file) => join(folder, kind, file))),
      )
    ).flat();
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(texts.join()).not.toContain(password);
    const record = texts.find((text) => text.includes('account:ada.l') && text.includes('sessions')) ?? '';
    expect(/"password":"([^"]+)"/.exec(record)?.[1]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('[IDN12] whose record is damaged are refused and stay as they are, and cost nobody else theirs', async () => {
    await sessionOf(server.post('/register', { name: 'dora', password }));
    const folder = join(server.dataDir, 'records', 'people');
    const paths = (await readdir(folder)).map((file) => join(folder, file));
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    const path = paths[texts.findIndex((text) => text.includes('account:dora'))] ?? '';
    await truncate(path, 100);
    expect(await codeOf(server.post('/login', { name: 'dora', password }))).toBe('storage_unavailable');
    expect(await codeOf(server.post('/register', { name: 'dora', password }))).toBe('storage_unavailable');
    expect((await readFile(path, 'utf8')).length).toBe(100);
    expect(await codeOf(server.post('/login', { name: 'eve', password }))).toBe('ok');
    expect(server.lines).toContainEqual(expect.objectContaining({ level: 'error', path }));
  });

  it('are off where the community says so, and not opened by strangers in a private one', async () => {
    server.community.update({ community: { type: 'private' } });
    expect(await codeOf(server.post('/register', { name: 'stranger', password }))).toBe('feature_off');
    expect(await codeOf(server.post('/login', { name: 'eve', password }))).toBe('ok');
    server.community.update({ community: { type: 'public' }, identity: { accounts: false } });
    expect(await codeOf(server.post('/login', { name: 'eve', password }))).toBe('feature_off');
    server.community.update({ identity: { accounts: true } });
  });

  it('[IDN40] leave neither passwords nor tokens in the log', () => {
    const log = JSON.stringify(server.lines);
    for (const secret of [password, 'not the right one', ada.token, ada.refreshToken, 'Lovelace', '$argon2']) {
      expect(log).not.toContain(secret);
    }
  });
});

describe('[IDN15] guesses', () => {
  it('at one name are slowed down whatever the address, also at a name that nobody has', async () => {
    const server = await serveIdentity({ accountsPerHour: 100 });
    await sessionOf(server.post('/register', { name: 'ada', password }));
    for (const name of ['ada', 'nobody']) {
      const answers: string[] = [];
      for (let n = 0; n < 6; n += 1) answers.push(await codeOf(server.post('/login', { name, password: 'wrong one' })));
      expect(answers).toEqual([...Array.from({ length: 5 }, () => 'credentials_wrong'), 'too_many_attempts']);
    }
    expect(await codeOf(server.post('/login', { name: 'ada', password }))).toBe('too_many_attempts');
    server.clock.advance(1_000);
    expect(await codeOf(server.post('/login', { name: 'ada', password }))).toBe('ok');
    await server.stop();
  });

  it('at the shared access token are slowed down, and the right one lets in', async () => {
    const community = { identity: { accessToken: true, guests: false } };
    const server = await serveIdentity({ accessToken: 'cms-2024', community });
    const enter = (accessToken: string) => server.post('/access', { name: 'Ada', accessToken });
    const session = await sessionOf(enter('cms-2024'));
    expect(session.user).toMatchObject({ id: expect.stringMatching(/^access:/), name: 'Ada', role: 'member' });
    expect(await codeOf(server.post('/refresh', { refreshToken: session.refreshToken }))).toBe('ok');
    const answers: string[] = [];
    const guesses = ['cms-2023', 'cms-202', 'cms-20244', ...Array.from({ length: 18 }, (_, n) => `000${n}`)];
    for (const guess of guesses) answers.push(await codeOf(enter(guess)));
    expect(answers).toEqual([...Array.from({ length: 20 }, () => 'access_token_wrong'), 'too_many_attempts']);
    expect(await codeOf(enter('cms-2024'))).toBe('too_many_attempts');
    expect(JSON.stringify(server.lines)).not.toContain('cms-2024');
    await server.stop();
  });

  it('an access token that changed ends the sessions that began with the former at their next refresh', async () => {
    const community = { identity: { accessToken: true } };
    const first = await serveIdentity({ accessToken: 'cms-2024', community });
    const session = await sessionOf(first.post('/access', { name: 'Ada', accessToken: 'cms-2024' }));
    const second = await serveIdentity({ accessToken: 'cms-2025', community, dataDir: first.dataDir });
    expect(await codeOf(second.post('/refresh', { refreshToken: session.refreshToken }))).toBe('signed_out');
    expect(await codeOf(second.post('/access', { name: 'Ada', accessToken: 'cms-2024' }))).toBe('access_token_wrong');
    second.community.update({ identity: { accessToken: false } });
    expect(await codeOf(second.post('/access', { name: 'Ada', accessToken: 'cms-2025' }))).toBe('feature_off');
    await second.stop();
    await first.stop();
  });
});
