import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type InvitationResponse,
  parseInvitationList,
  parseInvitationResponse,
  parseProblemDetails,
  parseSessionResponse,
  type SessionResponse,
} from '@nodegx/protocol';
import { type IdentityServer, serveIdentity } from '../testing/identity-server.ts';

const password = 'correct horse battery staple';
const grants = [{ document: 'plan/*', role: 'editor' as const }];
const shows = ({ token }: SessionResponse) => ({
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
});

describe('invitations', () => {
  let server: IdentityServer;
  let ada: SessionResponse;
  beforeEach(async () => {
    const community = {
      servers: { publicUrl: 'https://collab.example' },
      limits: { rateLimit: { invitesPerHour: 3 } },
    };
    server = await serveIdentity({ community });
    ada = await sessionOf(await server.post('/register', { name: 'ada', password }));
    // Only people with an invitation come in from here on.
    server.community.update({ community: { type: 'private' } });
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

  async function invite(body: object = {}): Promise<InvitationResponse> {
    const parsed = parseInvitationResponse(
      await (await server.post('/invitations', { grants, ...body }, shows(ada))).json(),
    );
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value;
  }

  const accept = (invitation: string, at = server) => at.post('/invitations/accept', { invitation, name: 'Bob' });
  const takeBack = (id: string, who: SessionResponse) =>
    fetch(`${server.url}/invitations/${id}`, { method: 'DELETE', headers: { authorization: `Bearer ${who.token}` } });

  it('[IDN32] let people in with what they allow, also after a refresh', async () => {
    const made = await invite();
    expect(made.url).toBe(`https://collab.example/#invitation=${made.invitation}`);
    const bob = await sessionOf(await accept(made.invitation));
    expect(bob.user).toMatchObject({ id: expect.stringMatching(/^invited:/), name: 'Bob', role: 'guest' });
    const next = await sessionOf(await server.post('/refresh', { refreshToken: bob.refreshToken }));
    expect(await (await server.get('/me', shows(next))).json()).toMatchObject({ grants });
  });

  it('[IDN48] show what they are good for, as often as they are looked at, until they let nobody in', async () => {
    const look = (invitation: string) => server.post('/invitations/preview', { invitation });
    const { invitation, id, expiresAt } = await invite({ uses: 1 });
    for (let at = 0; at < 3; at += 1)
      expect(await (await look(invitation)).json()).toEqual({ role: 'guest', expiresAt });
    expect(await codeOf(look(`${invitation}x`))).toBe('invitation_invalid');
    expect(await codeOf(look(ada.token))).toBe('invitation_invalid');
    expect(await codeOf(accept(invitation))).toBe('ok');
    expect(await codeOf(look(invitation))).toBe('invitation_invalid');
    await takeBack(id, ada);
    expect(await codeOf(look(invitation))).toBe('invitation_invalid');
  });

  it('[IDN33] are counted on disk: ten at once for two uses bring in two, and a restart gives none back', async () => {
    const { invitation } = await invite({ uses: 2 });
    const answers = await Promise.all(Array.from({ length: 10 }, () => codeOf(accept(invitation))));
    expect(answers.filter((code) => code === 'ok')).toHaveLength(2);
    expect(answers.filter((code) => code === 'invitation_invalid')).toHaveLength(8);
    const again = await serveIdentity({ dataDir: server.dataDir });
    expect(await codeOf(accept(invitation, again))).toBe('invitation_invalid');
    await again.stop();
  });

  it('[IDN33] let in a whole class that opens one link at the same moment', async () => {
    const { invitation } = await invite({ uses: 100 });
    const answers = await Promise.all(Array.from({ length: 45 }, () => codeOf(accept(invitation))));
    expect(answers).toEqual(Array.from({ length: 45 }, () => 'ok'));
  });

  it('[IDN34] are worth nothing while who made them is banned', async () => {
    const { invitation } = await invite({ uses: 5 });
    server.community.update({ moderation: { bannedUsers: ['account:ada'] } });
    expect(await codeOf(accept(invitation))).toBe('invitation_invalid');
    server.community.update({ moderation: { bannedUsers: [] } });
    expect(await codeOf(accept(invitation))).toBe('ok');
  });

  it('[IDN33] end at their time', async () => {
    const { invitation } = await invite({ uses: 2, minutes: 5 });
    expect(await codeOf(accept(invitation))).toBe('ok');
    server.clock.advance(300_000);
    expect(await codeOf(accept(invitation))).toBe('invitation_invalid');
  });

  it('[IDN34] are listed and taken back, and with one go those who came in with it', async () => {
    const { invitation, id } = await invite({ uses: 5 });
    const bob = await sessionOf(await accept(invitation));
    const list = parseInvitationList(await (await server.get('/invitations', shows(ada))).json());
    expect(list).toMatchObject({ value: { invitations: [{ id, usesLeft: 4, grants }] } });
    expect(await codeOf(takeBack(id, bob))).toBe('not_found');
    expect((await takeBack(id, ada)).status).toBe(204);
    expect(await codeOf(accept(invitation))).toBe('invitation_invalid');
    expect(await codeOf(server.get('/me', shows(bob)))).toBe('signed_out');
    expect(await codeOf(server.post('/refresh', { refreshToken: bob.refreshToken }))).toBe('signed_out');
  });

  it('[IDN35] are not made by who was invited, nor more often than the community allows', async () => {
    const bob = await sessionOf(await accept((await invite()).invitation));
    expect(await codeOf(server.post('/invitations', { grants }, shows(bob)))).toBe('not_allowed');
    await invite();
    await invite();
    expect(await codeOf(server.post('/invitations', { grants }, shows(ada)))).toBe('too_many_invitations');
    server.clock.advance(3_600_000);
    const next = await sessionOf(await server.post('/refresh', { refreshToken: ada.refreshToken }));
    expect(await codeOf(server.post('/invitations', { grants }, shows(next)))).toBe('ok');
  });

  it('[IDN32] nothing but an invitation is one', async () => {
    for (const other of [ada.token, ada.refreshToken, 'x.y.z', 'x'.repeat(4_000)]) {
      expect(await codeOf(accept(other))).toBe('invitation_invalid');
    }
    const { invitation } = await invite();
    expect(await codeOf(server.get('/me', { authorization: `Bearer ${invitation}` }))).toBe('token_invalid');
    expect(await codeOf(server.post('/refresh', { refreshToken: invitation }))).toBe('token_invalid');
  });
});
