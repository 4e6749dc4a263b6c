import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { control, controlOf, openEditor, RawSocket } from './harness/clients.ts';
import { CommunityProcess } from './harness/community.ts';
import { temporaryFolder } from './harness/folder.ts';
import { closeAll } from './harness/open.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  community = await CommunityProcess.start({ dataDir: folder.path });
});

afterAll(async () => {
  expect(await community.stop()).toEqual({ code: 0, signal: null });
  await folder.remove();
});

/** A sync message of y-protocols: 0 and its number, then the bytes with their length. */
function sync(kind: number, payload: Uint8Array): Uint8Array {
  const length = payload.length < 128 ? [payload.length] : [(payload.length & 0x7f) | 0x80, payload.length >> 7];
  return new Uint8Array([0, kind, ...length, ...payload]);
}

const goodUpdate = (): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, 'ok');
  return Y.encodeStateAsUpdate(doc);
};

afterEach(closeAll);

describe('bad input costs one message or one socket', () => {
  it.each<[string, Uint8Array | string, number, string]>([
    ['a frame that breaks off', new Uint8Array([0, 2, 200]), 4400, 'bad_request'],
    ['an empty frame', new Uint8Array(0), 4400, 'bad_request'],
    ['text instead of bytes', '{"type":"hello"', 4400, 'bad_request'],
    ['a state vector that is none', sync(0, new Uint8Array([255, 255, 255])), 4400, 'bad_request'],
    [
      'an update of seven bytes that asks for 30 million structs',
      sync(2, new Uint8Array([1, 0x80, 0x8a, 0xa7, 0x0e, 1, 0])),
      4400,
      'invalid_update',
    ],
    ['an update cut in half', sync(2, goodUpdate().subarray(0, 9)), 4400, 'invalid_update'],
    ['presence that is not JSON', new Uint8Array([1, 6, 1, 7, 1, 2, 0x7b, 0x7b]), 4400, 'bad_request'],
  ])('[SYN6] [SYN7] %s', async (_what, bytes, code, reason) => {
    const bystander = openEditor(community.webSocketUrl, 'bad input');
    await bystander.synced();
    const socket = await RawSocket.open(`${community.webSocketUrl}/sync/bad%20input`);
    await socket.next();
    socket.send(bytes);
    expect(await socket.closed).toEqual({ code, reason: expect.stringMatching(new RegExp(`^${reason}`)) });
    expect(bystander.provider.wsconnected).toBe(true);
    bystander.leave();
  });

  it('[SYN6] passes over a message that it does not know', async () => {
    const socket = await RawSocket.open(`${community.webSocketUrl}/sync/notes`);
    await socket.next();
    socket.send(new Uint8Array([77, 1, 2, 3]));
    socket.send(sync(0, new Uint8Array([0])));
    const answer = await socket.next((message) => message[1] === 1);
    expect(answer[0]).toBe(0);
    socket.close();
  });

  it('[SYN21] tells a client of ours which message was not JSON', async () => {
    const socket = await RawSocket.open(`${community.webSocketUrl}/sync/notes`, { protocol: 'nodegx.v1' });
    socket.send(control({ type: 'hello' }));
    await socket.next((message) => controlOf(message)?.['type'] === 'welcome');
    socket.send(new Uint8Array([121, 2, 0x7b, 0x7b]));
    expect(await socket.closed).toMatchObject({ code: 4400, reason: expect.stringMatching(/^invalid_json/) });
  });

  it('[SYN25] refuses a frame above the limit with 4413, which stock clients do not repeat', async () => {
    const socket = await RawSocket.open(`${community.webSocketUrl}/sync/notes`);
    await socket.next();
    socket.send(new Uint8Array(9 * 1024 * 1024));
    expect((await socket.closed).code).toBe(4413);
  });

  it.each([
    ['with slashes', 'a/b//c'],
    ['with dots', 'notes.v1..final.'],
    ['in any script', 'Straße 日本語 🙂 العربية'],
    ['with all that a URL gives a meaning to', 'a?b#c&d=e%20f+g'],
    ['of 512 bytes', 'n'.repeat(512)],
  ])('[SYN1] takes a name %s', async (_what, name) => {
    const one = openEditor(community.webSocketUrl, encodeURIComponent(name));
    await one.synced();
    one.text.insert(0, name);
    const other = openEditor(community.webSocketUrl, encodeURIComponent(name));
    await other.shows((text) => text === name);
    one.leave();
    other.leave();
  });

  it.each([
    ['of 10 kB', 'n'.repeat(10_000)],
    ['of 513 bytes', 'n'.repeat(513)],
    ['that is empty', ''],
    ['with a control character', 'a%00b'],
    ['that is not UTF-8', '%ff%fe'],
    ['with a broken percent sign', 'a%2'],
  ])('[SYN1] refuses a name %s', async (_what, path) => {
    const socket = await RawSocket.open(`${community.webSocketUrl}/sync/${path}`);
    expect(await socket.closed).toMatchObject({ code: 4400, reason: expect.stringMatching(/^invalid_document_name/) });
  });

  it('answers a WebSocket on a path that is none with 4404', async () => {
    const socket = await RawSocket.open(`${community.webSocketUrl}/nowhere`);
    expect((await socket.closed).code).toBe(4404);
  });

  it.each([
    ['an unknown path', '/nowhere', {}, 404, 'not_found'],
    [
      'broken JSON',
      '/identity/guest',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"name":' },
      400,
      'invalid_json',
    ],
    [
      'a wrong type',
      '/identity/guest',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"name":7}' },
      400,
      'bad_request',
    ],
    ['a wrong method', '/identity/guest', { method: 'DELETE' }, 405, 'method_not_allowed'],
  ])('answers %s with problem+json', async (_what, path, init, status, code) => {
    const response = await fetch(`${community.url}${path}`, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ status, code, detail: expect.any(String), kind: expect.any(String) });
  });
});
