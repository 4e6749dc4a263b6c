import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { control, controlOf, RawSocket } from './harness/clients.ts';
import { CommunityProcess, freePort } from './harness/community.ts';
import { CommunityFile } from './harness/community-file.ts';
import { temporaryFolder } from './harness/folder.ts';
import { nodegx } from './harness/nodegx.ts';
import { closeAll } from './harness/open.ts';
import { type ServiceProcess, startService } from './harness/service.ts';
import type { Session } from './harness/tokens.ts';

const password = 'correct horse battery staple';

async function post(url: string, body?: object, token?: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}

async function sessionOf(answer: Promise<Response>): Promise<Session> {
  const response = await answer;
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text);
}

/** A socket that is in, and what it was told of who it is. */
async function enter(url: string, token: string): Promise<{ socket: RawSocket; role: unknown; access: unknown }> {
  const socket = await RawSocket.open(url, { protocol: 'nodegx.v1' });
  socket.send(control({ type: 'hello', token }));
  const welcome = controlOf(await socket.next((message) => controlOf(message)?.['type'] === 'welcome'));
  const user = welcome?.['user'];
  const role = typeof user === 'object' && user !== null && 'role' in user ? user.role : undefined;
  return { socket, role, access: welcome?.['access'] };
}

/** How the sockets ended, and how long that took from the moment at which `act` begins. */
async function endsAfter(sockets: readonly RawSocket[], act: () => Promise<unknown>) {
  const beganMs = performance.now();
  const [, ...ends] = await Promise.all([act(), ...sockets.map(({ closed }) => closed)]);
  return { ms: performance.now() - beganMs, ends: ends.map(({ code, reason }) => [code, reason.split(':')[0]]) };
}

describe('services in processes of their own', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let file: CommunityFile;
  let identity: ServiceProcess;
  let identityEnv: Record<string, string>;
  let services: ServiceProcess[];
  let copy: CommunityFile;

  const startSync = (name: string) =>
    startService('sync', {
      COMMUNITY_FILE: copy.path,
      PERSIST_DIR: join(folder.path, name),
      IDENTITY_JWKS_URL: `${identity.url}/.well-known/jwks.json`,
    });

  beforeAll(async () => {
    folder = await temporaryFolder();
    file = new CommunityFile(folder.path);
    // The services have a file of their own that nobody edits: what they learn comes from identity.
    await mkdir(join(folder.path, 'copy'));
    copy = new CommunityFile(join(folder.path, 'copy'));
    await Promise.all([file.write(), copy.write()]);
    const port = String(await freePort());
    identityEnv = { COMMUNITY_FILE: file.path, DATA_DIR: join(folder.path, 'identity'), PORT: port };
    identity = await startService('identity', identityEnv);
    services = await Promise.all([startSync('one'), startSync('two')]);
  });
  afterAll(async () => {
    await Promise.all([identity, ...services].map((service) => service.stop()));
    await folder.remove();
  });
  afterEach(closeAll);

  const account = (name: string) => sessionOf(post(`${identity.url}/register`, { name, password }));
  const enterAll = (token: string) =>
    Promise.all(services.map((service) => enter(`${service.webSocketUrl}/notes`, token)));

  it('[IDN21] signing out everywhere ends the sockets of every service within a second', async () => {
    const [first, second, bob] = [
      await account('ada'),
      await sessionOf(post(`${identity.url}/login`, { name: 'ada', password })),
      await account('bob'),
    ];
    const theirs = [...(await enterAll(first.token)), ...(await enterAll(second.token))].map(({ socket }) => socket);
    const [others] = await enterAll(bob.token);
    const signOut = () => post(`${identity.url}/sign-out-everywhere`, undefined, first.token);
    const { ms, ends } = await endsAfter(theirs, signOut);
    expect(ends).toEqual(theirs.map(() => [4401, 'signed_out']));
    expect(ms).toBeLessThan(1_000);
    expect(others?.socket.socket.readyState).toBe(1);
    const late = await RawSocket.open(`${services[0]?.webSocketUrl}/notes?token=${second.token}`);
    expect(await late.closed).toMatchObject({ code: 4401 });
  });

  it('[IDN23] another role reaches the open sockets of every service within a second of the edit, and closes none', async () => {
    const ada = await sessionOf(post(`${identity.url}/login`, { name: 'ada', password }));
    const grants = [{ document: 'notes', role: 'viewer' }];
    const made = await (await post(`${identity.url}/invitations`, { grants }, ada.token)).json();
    const invited = await sessionOf(
      post(`${identity.url}/invitations/accept`, { invitation: made.invitation, name: 'Cy' }),
    );
    const before = await enterAll(invited.token);
    expect(before.map(({ role, access }) => [role, access])).toEqual([
      ['guest', 'read'],
      ['guest', 'read'],
    ]);
    const beganMs = performance.now();
    const told = before.map(({ socket }) => socket.next((message) => controlOf(message)?.['type'] === 'access'));
    await file.write({ moderation: { moderators: [invited.user.id] } });
    const accesses = (await Promise.all(told)).map((message) => controlOf(message)?.['access']);
    expect([accesses, performance.now() - beganMs < 1_000]).toEqual([['write', 'write'], true]);
    expect(before.map(({ socket }) => socket.socket.readyState)).toEqual([1, 1]);
    // The same token: the new role counts although it was signed before.
    const after = await enterAll(invited.token);
    expect(after.map(({ role, access }) => [role, access])).toEqual([
      ['moderator', 'write'],
      ['moderator', 'write'],
    ]);
  });

  it('[IDN41] what an operator decides by a command reaches the sockets of every service within a second', async () => {
    const [mia, ned] = [await account('mia'), await account('ned')];
    const command = (...args: string[]) => nodegx(args, { NODEGX_DATA: folder.path, COMMUNITY_FILE: file.path });
    const sockets = async ({ token }: Session) => (await enterAll(token)).map(({ socket }) => socket);
    for (const [verb, who, end] of [
      [['user', 'ban', 'mia'], mia, [4403, 'banned']],
      [['user', 'remove', 'ned', '--yes'], ned, [4401, 'signed_out']],
    ] as const) {
      const open = await sockets(who);
      let doneMs = Number.POSITIVE_INFINITY;
      const { ends } = await endsAfter(open, async () => {
        expect(await command(...verb)).toMatchObject({ code: 0 });
        doneMs = performance.now();
      });
      expect(ends).toEqual(open.map(() => end));
      expect(performance.now() - doneMs).toBeLessThan(1_000);
    }
    const again = await post(`${identity.url}/login`, { name: 'mia', password });
    expect(await again.json()).toMatchObject({ code: 'banned' });
  });

  it('[IDN22] a ban reaches the sockets of every service within a second of the edit', async () => {
    const mallory = await account('mallory');
    const sockets = (await enterAll(mallory.token)).map(({ socket }) => socket);
    const ban = () => file.write({ moderation: { bannedUsers: ['account:mallory'] } });
    const { ms, ends } = await endsAfter(sockets, ban);
    expect(ends).toEqual(sockets.map(() => [4403, 'banned']));
    expect(ms).toBeLessThan(1_000);
  });

  it('[IDN21] both sides may restart: nothing is forgotten, and news goes on', async () => {
    const eve = await account('eve');
    const dan = await account('dan');
    expect((await post(`${identity.url}/sign-out-everywhere`, undefined, eve.token)).status).toBe(204);
    const sockets = (await enterAll(dan.token)).map(({ socket }) => socket);
    await identity.stop('SIGKILL');
    identity = await startService('identity', identityEnv);
    const { ms, ends } = await endsAfter(sockets, () =>
      post(`${identity.url}/sign-out-everywhere`, undefined, dan.token),
    );
    expect(ends).toEqual(sockets.map(() => [4401, 'signed_out']));
    // The services ask again once a second at the latest, then hear of it.
    expect(ms).toBeLessThan(2_000);
    services.push(await startSync('three'));
    for (const { token } of [eve, dan]) {
      // It serves before it has heard; what comes in until then ends as soon as it has.
      const socket = await RawSocket.open(`${services[2]?.webSocketUrl}/notes?token=${token}`);
      expect(await socket.closed).toMatchObject({ code: 4401 });
    }
  });
});

it('[IDN21] signing out ends sockets at once where all services share a process', async () => {
  const folder = await temporaryFolder();
  const file = new CommunityFile(folder.path);
  await file.write();
  const community = await CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } });
  const ada = await sessionOf(post(`${community.url}/identity/register`, { name: 'ada', password }));
  const { socket } = await enter(`${community.webSocketUrl}/sync/notes`, ada.token);
  const { ms, ends } = await endsAfter([socket], () =>
    post(`${community.url}/identity/sign-out`, undefined, ada.token),
  );
  expect(ends).toEqual([[4401, 'signed_out']]);
  expect(ms).toBeLessThan(1_000);
  await community.stop();
  await folder.remove();
});
