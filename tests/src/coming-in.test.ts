import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { control, controlOf, openEditor, RawSocket } from './harness/clients.ts';
import { CommunityProcess } from './harness/community.ts';
import { CommunityFile } from './harness/community-file.ts';
import { temporaryFolder } from './harness/folder.ts';
import { closeAll } from './harness/open.ts';
import { joinAsGuest, type Session, signedByAnother, unsigned, withClaims } from './harness/tokens.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: CommunityFile;
let community: CommunityProcess;
let ada: Session;

beforeAll(async () => {
  folder = await temporaryFolder();
  file = new CommunityFile(folder.path);
  await file.write();
  community = await CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } });
  ada = await joinAsGuest(community.url, 'Ada');
});

afterAll(async () => {
  await community.stop();
  await folder.remove();
});

const socketOf = (token: string | undefined, options = {}): Promise<RawSocket> =>
  RawSocket.open(`${community.webSocketUrl}/sync/notes${token === undefined ? '' : `?token=${token}`}`, options);

afterEach(closeAll);

describe('a community that asks for tokens', () => {
  it('lets two guests with stock clients type into one document', async () => {
    const grace = await joinAsGuest(community.url, 'Grace');
    const one = openEditor(community.webSocketUrl, 'shared', { token: ada.token });
    const other = openEditor(community.webSocketUrl, 'shared', { token: grace.token });
    await Promise.all([one.synced(), other.synced()]);
    one.text.insert(0, 'hello ');
    await other.shows((text) => text === 'hello ');
    other.text.insert(6, 'world');
    await one.shows((text) => text === 'hello world');
    one.leave();
    other.leave();
  });

  it.each([
    ['no token', async () => undefined, 4401, 'token_missing'],
    [
      'an expired token',
      async () => withClaims(ada.token, { iat: 1_000, exp: 2_000 }, folder.path),
      4401,
      'token_expired',
    ],
    [
      'a token for another community',
      async () => withClaims(ada.token, { community: 'other' }, folder.path),
      4401,
      'token_wrong_community',
    ],
    ['a token without a signature (alg: none)', async () => unsigned(ada.token), 4401, 'token_invalid'],
    ['a token that another key signed', async () => signedByAnother(ada.token), 4401, 'token_invalid'],
    ['a refresh token', async () => ada.refreshToken, 4401, 'token_invalid'],
    ['something that is no token', async () => 'not.a.token', 4401, 'token_invalid'],
  ])('[SYN2] accepts the socket and closes it for %s', async (_what, make, code, reason) => {
    const socket = await socketOf(await make());
    const closed = await socket.closed;
    expect(closed.code).toBe(code);
    expect(closed.reason).toMatch(new RegExp(`^${reason}`));
  });

  it('[SYN3] takes the token from a cookie', async () => {
    const socket = await socketOf(undefined, { cookie: `theme=dark; nodegx_token=${ada.token}` });
    expect((await socket.next())[0]).toBe(0);
    socket.close();
  });

  it('[SYN3] takes the token from the first message of nodegx.v1, and welcomes', async () => {
    const socket = await socketOf(undefined, { protocol: 'nodegx.v1' });
    socket.send(control({ type: 'hello', token: ada.token }));
    const welcome = controlOf(await socket.next());
    expect(welcome).toMatchObject({ type: 'welcome', document: 'notes', access: 'write', durability: 'disk' });
    expect(welcome).toMatchObject({ user: { id: ada.user.id, name: 'Ada' } });
    socket.close();
  });

  it('refuses the page of a foreign origin, and admits one that the community names', async () => {
    const foreign = await socketOf(ada.token, { origin: 'https://evil.example' });
    expect(await foreign.closed).toMatchObject({ code: 4403, reason: expect.stringMatching(/^origin_refused/) });
    await file.write({ servers: { allowedOrigins: ['https://editor.example'] } });
    // The file is followed; until the change is taken over the answer is still a refusal.
    for (;;) {
      const named = await socketOf(ada.token, { origin: 'https://editor.example' });
      const outcome = await Promise.race([named.closed, named.next()]);
      named.close();
      if (outcome instanceof Uint8Array) break;
      expect(outcome.code).toBe(4403);
    }
  });

  it('[SYN17] lets a reader read and be seen, and takes none of their edits', async () => {
    // The stock client prints what it is told, with its address and so with its token.
    const told = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const grants = [{ document: 'shared', role: 'viewer' }];
    const token = await withClaims(ada.token, { grants }, folder.path);
    const writer = openEditor(community.webSocketUrl, 'shared', { token: ada.token });
    const reader = openEditor(community.webSocketUrl, 'shared', { token });
    await Promise.all([writer.synced(), reader.synced()]);
    expect(reader.text.toString()).toBe('hello world');
    const seen = new Promise<void>((resolve) => {
      writer.provider.awareness.on('change', () => {
        if ([...writer.provider.awareness.getStates().values()].some((state) => state['name'] === 'reader')) resolve();
      });
    });
    reader.provider.awareness.setLocalState({ name: 'reader' });
    await seen;
    reader.text.insert(0, 'no ');
    writer.text.insert(writer.text.length, '!');
    await reader.shows((text) => text.endsWith('!'));
    expect(writer.text.toString()).toBe('hello world!');
    const late = openEditor(community.webSocketUrl, 'shared', { token: ada.token });
    await late.synced();
    expect(late.text.toString()).toBe('hello world!');
    for (const editor of [writer, reader, late]) editor.leave();
    expect(told.mock.calls.map(String)).toEqual([
      expect.stringContaining('You may read this document but not change it.'),
    ]);
    told.mockRestore();
  });

  it('refuses a document that no grant covers', async () => {
    const token = await withClaims(ada.token, { grants: [{ document: 'shared', role: 'editor' }] }, folder.path);
    const socket = await socketOf(token);
    expect(await socket.closed).toMatchObject({ code: 4403, reason: expect.stringMatching(/^forbidden/) });
  });

  it('[SYN18] ends an open connection when its token expires, and not when the token was renewed', async () => {
    const soon = Math.floor(Date.now() / 1000) + 1;
    const short = await withClaims(ada.token, { exp: soon }, folder.path);
    const forgetful = await socketOf(short);
    const careful = await socketOf(undefined, { protocol: 'nodegx.v1' });
    careful.send(control({ type: 'hello', token: short }));
    await careful.next((message) => controlOf(message)?.['type'] === 'welcome');
    careful.send(control({ type: 'token', token: ada.token }));
    expect(await forgetful.closed).toMatchObject({ code: 4401, reason: expect.stringMatching(/^token_expired/) });
    careful.send(new Uint8Array([3]));
    await careful.next((message) => message[0] === 1);
    careful.close();
  });
});
