import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ClientError, Identity, type ListedSession, MemoryValues, Session, SessionDirectory } from '@nodegx/client';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll, closeLater } from '../harness/open.ts';
import { until } from './people.ts';

const password = 'four words that wander';

describe('coming in, over the real server', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let community: CommunityProcess;

  beforeAll(async () => {
    folder = await temporaryFolder();
    const file = new CommunityFile(folder.path);
    await file.write({ features: { collaboration: { requireAuth: true } } });
    community = await CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } });
  });

  afterEach(() => closeAll());

  afterAll(async () => {
    await community.stop();
    await folder.remove();
  });

  /** Somebody's device; `values` is what it keeps. */
  const identityOn = (values = new MemoryValues()): Identity =>
    new Identity({ community: community.url, storage: values });

  const keptName = (): string => `nodegx:identity:${community.url}/identity`;

  /** Has a device believe that its token came long ago. */
  async function grow(values: MemoryValues, old = 24 * 3_600_000): Promise<void> {
    const kept = JSON.parse((await values.get(keptName())) ?? '');
    await values.set(keptName(), JSON.stringify({ ...kept, receivedAtMs: kept.receivedAtMs - old }));
  }

  function sessionFor(identity: Identity): Session {
    const session = new Session({ community: community.url, identity });
    closeLater(() => void session.close());
    return session;
  }

  it('[IDN2] as a guest, by the address of the community alone, and is known again later', async () => {
    const values = new MemoryValues();
    const identity = identityOn(values);
    expect(await identity.ways()).toMatchObject({ guests: true, accounts: true });
    await expect(identity.token()).rejects.toMatchObject({ code: 'sign_in_needed', kind: 'fix' });
    const heard: unknown[] = [];
    identity.on('user', (user) => heard.push(user?.name));
    const user = await identity.guest('Ada');
    expect(user).toMatchObject({ name: 'Ada', id: expect.stringMatching(/^guest:/) });
    expect(heard).toEqual(['Ada']);
    const again = identityOn(values);
    expect(await again.restore()).toEqual(user);
    expect(await again.token()).toBe(await identity.token());

    const session = sessionFor(identity);
    const { id } = await session.start();
    await session.whenLive();
    expect(session.self).toMatchObject({ userId: user.id, name: 'Ada' });
    const other = sessionFor(identityOn());
    await expect(other.join(id)).rejects.toMatchObject({ code: 'sign_in_needed' });
    expect(other.state).toMatchObject({ at: 'refused', reason: { code: 'sign_in_needed' } });
  });

  it('[IDN10] [IDN14] [IDN17] [IDN20] with an account: opened, entered, listed, changed, left', async () => {
    const [one, other] = [identityOn(), identityOn()];
    await expect(one.register({ name: 'ben', password: 'short' })).rejects.toBeInstanceOf(ClientError);
    expect(await one.register({ name: 'ben', password, displayName: 'Ben' })).toMatchObject({ id: 'account:ben' });
    await expect(other.register({ name: 'Ben', password })).rejects.toMatchObject({ code: 'name_taken', kind: 'fix' });
    await expect(other.login('ben', 'wrong')).rejects.toMatchObject({ code: 'credentials_wrong', kind: 'fix' });
    await other.login('ben', password);
    expect(await one.sessions()).toHaveLength(2);
    await one.changePassword(password, `${password} off`);
    expect(await one.sessions()).toHaveLength(1);
    await one.signOut();
    expect(one.user).toBeUndefined();
  });

  it('[IDN16] with tokens that renew themselves; two tabs at once cost nobody the session', async () => {
    const values = new MemoryValues();
    await identityOn(values).guest('Ada');
    await grow(values);
    const tabs = [identityOn(values), identityOn(values)];
    const before = (await identityOn(values).restore())?.id;
    const [first, second] = await Promise.all(tabs.map((tab) => tab.token()));
    expect(first).toEqual(expect.any(String));
    expect(second).toEqual(expect.any(String));
    await grow(values, 60_000_000);
    expect(await identityOn(values).token()).toEqual(expect.any(String));
    expect((await identityOn(values).restore())?.id).toBe(before);
  });

  it('[IDN18] a token that cannot be renewed is a typed error, in the session as well', async () => {
    const values = new MemoryValues();
    const identity = identityOn(values);
    await identity.guest('Ada');
    const session = sessionFor(identity);
    await session.start();
    await session.whenLive();
    const elsewhere = new MemoryValues();
    await elsewhere.set(keptName(), (await values.get(keptName())) ?? '');
    await identityOn(values).signOutEverywhere();
    await until(session, 'state', ({ state }) => state.at === 'refused');
    expect(session.state).toMatchObject({ reason: { code: 'signed_out', kind: 'fix' } });

    await grow(elsewhere);
    const device = identityOn(elsewhere);
    expect(await device.restore()).toMatchObject({ name: 'Ada' });
    const ended: ClientError[] = [];
    device.on('ended', (error) => ended.push(error));
    await expect(device.token()).rejects.toMatchObject({ kind: 'fix', message: expect.stringMatching(/\.$/) });
    expect(ended).toHaveLength(1);
    expect(device.user).toBeUndefined();
    await expect(device.token()).rejects.toMatchObject({ code: 'sign_in_needed' });
  });

  it('[SIG26] [SIG27] [SIG28] [SIG29] and finds sessions: page by page, before joining, live, announced', async () => {
    const identity = identityOn();
    await identity.guest('Ada');
    const session = sessionFor(identity);
    const directory = new SessionDirectory({ community: community.url, identity });
    closeLater(() => directory.close());
    const sees = (test: (sessions: readonly ListedSession[]) => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (test(directory.sessions)) resolve();
        };
        directory.on('sessions', look);
        look();
      });
    directory.watch();
    const { id } = await session.start({ isPublic: true, title: 'Open garden', tags: ['garden'], audio: true });
    await sees((sessions) => sessions.some((one) => one.room === id && one.people === 1));
    expect(directory.state).toEqual({ at: 'live' });
    expect((await directory.list({ tag: 'garden', audio: true, state: 'live' })).sessions).toMatchObject([
      { room: id, title: 'Open garden', host: { name: 'Ada' } },
    ]);
    expect((await directory.list({ q: 'kitchen' })).sessions).toEqual([]);
    expect(await directory.preview(id)).toMatchObject({ title: 'Open garden', count: 1, features: { audio: true } });

    await session.unpublish();
    await sees((sessions) => sessions.every((one) => one.room !== id));
    const stranger = identityOn();
    await stranger.guest('Cleo');
    const theirs = new SessionDirectory({ community: community.url, identity: stranger });
    closeLater(() => theirs.close());
    await expect(theirs.preview(id)).rejects.toMatchObject({ code: 'room_not_found' });
    const { url } = await session.createLink({ role: 'viewer' });
    expect(await theirs.preview(url)).toMatchObject({ room: id, role: 'viewer' });

    const scheduledFor = new Date(Date.now() + 3_600_000).toISOString();
    await directory.announce('tomorrow', { title: 'Tomorrow', scheduledFor });
    await sees((sessions) => sessions.some((one) => one.room === 'tomorrow' && one.state === 'scheduled'));
    await directory.withdraw('tomorrow');
    await sees((sessions) => sessions.length === 0);
  });
});
