import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Parsed, parseProblemDetails, parseSessionResponse, type SessionResponse } from '@nodegx/protocol';
import { type IdentityServer, serveIdentity } from '../testing/identity-server.ts';
import type { OperatorDesk } from './operator.ts';

const password = 'correct horse battery staple';

describe('an operator, while the service runs', () => {
  let server: IdentityServer;
  let desk: OperatorDesk;
  beforeEach(async () => {
    server = await serveIdentity({ accountsPerHour: 1_000, guestsPerMinute: 1_000 });
    desk = await server.desk();
  });
  afterEach(() => server.stop());

  async function sessionOf(response: Response): Promise<SessionResponse> {
    const parsed = parseSessionResponse(await response.json());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value;
  }
  async function codeOf(answer: Promise<Response>): Promise<string> {
    const response = await answer;
    if (response.ok) return 'ok';
    const parsed = parseProblemDetails(await response.json());
    return parsed.ok ? parsed.value.code : 'no problem';
  }
  function taken<T>(result: Parsed<T>): T {
    if (!result.ok) throw new Error(result.problem.message);
    return result.value;
  }
  const open = async (name: string, more: object = {}) =>
    sessionOf(await server.post('/register', { name, password, ...more }));
  const me = (session: SessionResponse) => server.get('/me', { authorization: `Bearer ${session.token}` });
  const roleOf = async (session: SessionResponse) => /"role":"(\w+)"/.exec(await (await me(session)).text())?.[1];
  const refresh = (session: SessionResponse) => server.post('/refresh', { refreshToken: session.refreshToken });
  const login = (name: string) => server.post('/login', { name, password });

  describe('with a person', () => {
    let ada: SessionResponse;
    beforeEach(async () => {
      ada = await open('ada');
    });

    it('[IDN41] gives a role that counts for tokens that were signed before, and takes it back', async () => {
      const id = taken(await desk.users.resolve('Ada'));
      expect(taken(await desk.users.giveRole(id, 'moderator'))).toMatchObject({ id: 'account:ada', role: 'moderator' });
      await eventually(() => roleOf(ada), 'moderator');
      expect((await sessionOf(await refresh(ada))).user.role).toBe('moderator');
      taken(await desk.users.giveRole(id, 'member'));
      await eventually(() => roleOf(ada), 'member');
    });

    it('[IDN41] bans: signed out at once, kept out until it is taken back, the role is not lost', async () => {
      taken(await desk.users.giveRole('account:ada', 'owner'));
      taken(await desk.users.ban('account:ada'));
      await eventually(() => codeOf(me(ada)), 'banned');
      expect(await codeOf(refresh(ada))).toBe('banned');
      expect(await codeOf(login('ada'))).toBe('banned');
      expect(taken(await desk.users.unban('account:ada'))).toMatchObject({ role: 'owner', isBanned: false });
      expect((await sessionOf(await login('ada'))).user.role).toBe('owner');
      expect(await codeOf(refresh(ada))).toBe('signed_out');
    });

    it('[IDN41] bans a guest of whom nothing is kept, by the id alone', async () => {
      const { session: guest } = await server.join();
      taken(await desk.users.ban(guest.user.id));
      await eventually(() => codeOf(me(guest)), 'banned');
      expect(await codeOf(refresh(guest))).toBe('banned');
    });

    it('[IDN42] forgets somebody for good: no way in, no name, and the id is nobody else’s', async () => {
      taken(await desk.users.remove('account:ada'));
      await eventually(() => codeOf(me(ada)), 'signed_out');
      expect(await codeOf(refresh(ada))).toBe('signed_out');
      expect(await codeOf(login('ada'))).toBe('credentials_wrong');
      expect(await codeOf(server.post('/register', { name: 'ada', password }))).toBe('name_taken');
      const list = [];
      for await (const user of desk.users.list(false, () => undefined)) list.push(user);
      expect(list).toMatchObject([{ id: 'account:ada', name: 'Removed', hasPassword: false, sessions: 0 }]);
    });

    it('says whom it does not know, and which of two is meant', async () => {
      expect(await desk.users.resolve('bob')).toMatchObject({ ok: false, problem: { code: 'not_found' } });
      expect(await desk.users.giveRole('account:bob', 'owner')).toMatchObject({ ok: false });
      expect(await desk.users.ban('account:bob')).toMatchObject({ ok: false });
      expect(await desk.users.remove('account:bob')).toMatchObject({ ok: false });
      expect(await desk.users.giveRole('guest:x', 'owner')).toMatchObject({ ok: false });
    });

    it('[IDN41] changes a person while their tokens are refreshed all the time: nothing is lost, nobody thrown out', async () => {
      let last = ada;
      let isOver = false;
      const refreshing = (async () => {
        while (!isOver) last = await sessionOf(await refresh(last));
      })();
      for (const role of ['moderator', 'owner', 'member', 'moderator', 'owner'] as const) {
        expect(taken(await desk.users.giveRole('account:ada', role)).role).toBe(role);
      }
      isOver = true;
      await refreshing;
      expect((await sessionOf(await refresh(last))).user.role).toBe('owner');
    });
  });

  describe('with an invitation to open an account', () => {
    beforeEach(() => server.community.update({ community: { type: 'private' } }));

    const openWith = (invitation: string, name: string) => server.post('/register', { name, password, invitation });

    it('[IDN43] makes the owner of a private community, once, of many who try at the same moment', async () => {
      const { token } = await desk.invite('owner', 1, 3_600_000);
      const answers = await Promise.all(['ada', 'bob', 'carol', 'dora'].map((name) => openWith(token, name)));
      const opened = answers.filter(({ ok }) => ok);
      expect(opened).toHaveLength(1);
      const [first] = await Promise.all(opened.map(sessionOf));
      expect(first?.user.role).toBe('owner');
      for (const answer of answers.filter(({ ok }) => !ok)) {
        expect(await codeOf(Promise.resolve(answer))).toBe('invitation_invalid');
      }
      expect(first && (await codeOf(login(first.user.name)))).toBe('ok');
      const accounts = [];
      for await (const user of desk.users.list(true, () => undefined)) accounts.push(user.role);
      expect(accounts).toEqual(['owner']);
    });

    it('[IDN43] is not used up by a name that is taken or a password that is weak', async () => {
      const { token } = await desk.invite('owner', 1, 3_600_000);
      await desk.addUser({ name: 'ada', password }, 'member');
      expect(await codeOf(openWith(token, 'ada'))).toBe('name_taken');
      const weak = server.post('/register', { name: 'bob', password: 'password12', invitation: token });
      expect(await codeOf(weak)).toBe('password_weak');
      expect((await sessionOf(await openWith(token, 'bob'))).user.role).toBe('owner');
    });

    it('[IDN43] ends at its time, lets nobody in under a mere name, and no other token takes its place', async () => {
      const { token } = await desk.invite('moderator', 3, 60_000);
      expect(await codeOf(server.post('/invitations/accept', { invitation: token, name: 'Eve' }))).toBe(
        'invitation_invalid',
      );
      const moderator = await sessionOf(await openWith(token, 'ada'));
      expect(moderator.user.role).toBe('moderator');
      for (const other of [moderator.token, moderator.refreshToken, 'x.y.z']) {
        expect(await codeOf(openWith(other, 'bob'))).toBe('invitation_invalid');
      }
      expect(await codeOf(server.post('/register', { name: 'bob', password }))).toBe('feature_off');
      server.clock.advance(60_000);
      expect(await codeOf(openWith(token, 'bob'))).toBe('invitation_invalid');
    });

    it('[IDN43] an invitation that a person made makes no account', async () => {
      await desk.addUser({ name: 'ada', password }, 'owner');
      const ada = await sessionOf(await login('ada'));
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${ada.token}` };
      const grants = [{ document: 'plan', role: 'editor' }];
      const made = await (await server.post('/invitations', { grants, role: 'owner' }, headers)).json();
      const { invitation } = made as { invitation: string };
      expect(await codeOf(openWith(invitation, 'bob'))).toBe('invitation_invalid');
    });

    it('[IDN43] has a page of its own, which takes nothing from elsewhere', async () => {
      const page = await server.get('/invite');
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/);
      expect(page.headers.get('cache-control')).toBe('no-store');
      const html = await page.text();
      expect(html).not.toMatch(/<script>|\son\w+=|\sstyle=/);
      for (const [, path] of html.matchAll(/(?:src|href)="(invite[^"]+)"/g)) {
        expect((await server.get(`/${path}`)).status).toBe(200);
      }
    });
  });

  describe('[IDN44] a guest does not pass for somebody', () => {
    beforeEach(async () => {
      await open('ada.l', { displayName: 'Ada Lovelace' });
      server.community.update({ community: { owner: { github: 'grace' } } });
    });
    const nameOf = async (name: string) => (await sessionOf(await server.post('/guest', { name }))).user.name;

    it.each([
      ['the name that others see', 'Ada Lovelace', 'Ada Lovelace (guest)'],
      ['the same in other letters', 'ADA  LOVELACE', 'ADA LOVELACE (guest)'],
      ['letters that look the same', 'Аdа Lоvelace', 'Аdа Lоvelace (guest)'],
      ['wide letters', 'Ａｄａ Lovelace', 'Ａｄａ Lovelace (guest)'],
      ['the name of the account', 'adal', 'adal (guest)'],
      ['whom the file names', 'Grace', 'Grace (guest)'],
      ['who speaks for the community', 'Moderator', 'Moderator (guest)'],
    ])('who takes %s is marked', async (_what, name, shown) => {
      expect(await nameOf(name)).toBe(shown);
    });

    it('and everybody else has the name that they wish', async () => {
      for (const name of ['Ada', 'Lovelace', 'Bob', '🦊', '李雷']) expect(await nameOf(name)).toBe(name);
      expect((await nameOf(`Ada Lovelace${'!'.repeat(52)}`)).length).toBeLessThanOrEqual(64);
    });

    it('nor does who comes in with an invitation', async () => {
      const ada = await sessionOf(await login('ada.l'));
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${ada.token}` };
      const grants = [{ document: 'plan', role: 'editor' }];
      const made = await (await server.post('/invitations', { grants }, headers)).json();
      const { invitation } = made as { invitation: string };
      const accepted = await server.post('/invitations/accept', { invitation, name: 'Ada Lovelace' });
      expect((await sessionOf(accepted)).user.name).toBe('Ada Lovelace (guest)');
    });

    it('and a name that nobody has any more is free', async () => {
      taken(await desk.users.remove('account:ada.l'));
      expect(await nameOf('Ada Lovelace')).toBe('Ada Lovelace');
      // The name of the account stays taken.
      expect(await nameOf('Ada L')).toBe('Ada L (guest)');
    });
  });
});

/** Asks again until the answer is the expected one: the test's own time limit ends what never comes. */
async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  while ((await ask()) !== expected);
}
