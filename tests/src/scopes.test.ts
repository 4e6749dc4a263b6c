import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { CommunityProcess } from './harness/community.ts';
import { CommunityFile } from './harness/community-file.ts';
import { temporaryFolder } from './harness/folder.ts';
import { closeAll, closeLater } from './harness/open.ts';

/** What each scope opens, on every service; the last one is of somebody else's service. */
const opens: Readonly<Record<string, readonly string[]>> = {
  'notifications:write': ['POST /notifications/'],
  'notifications:operate': ['GET /notifications/dead-letters', 'POST /notifications/dead-letters/{id}/resend'],
  'documents:write': [],
};
/** Says whom a token speaks of, to whoever shows it. */
const ofTheTokenItself = 'GET /identity/me';
const services = ['identity', 'notifications', 'signaling', 'sync', 'turn'];
/** What each takes as its subprotocol, and what to say there to come in. */
const sockets: readonly [path: string, protocols: string[], first: object | undefined][] = [
  ['/signaling', [], { type: 'hello' }],
  ['/signaling/y-webrtc', [], undefined],
  ['/sync/plan', [], undefined],
  ['/notifications', ['nodegx.v1'], { type: 'authenticate' }],
];
/** Long polls, which hold their answers back. */
const isSlow = (route: string): boolean => route.includes('/revocations');

const key = 'a-secret-of-twenty-four-or-more';
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
const tokens = new Map<string, string>();

beforeAll(async () => {
  folder = await temporaryFolder();
  const file = new CommunityFile(folder.path);
  await file.write({ features: { collaboration: { requireAuth: true } } });
  community = await CommunityProcess.start({
    dataDir: join(folder.path, 'data'),
    env: { COMMUNITY_FILE: file.path, SERVICE_KEYS: `bot:${Object.keys(opens).join('+')}:${key}` },
  });
  for (const scope of Object.keys(opens)) {
    const answer = await post('/identity/token', { key, scope });
    const { token } = await answer.json();
    tokens.set(scope, String(token));
  }
});
afterAll(async () => {
  closeAll();
  await community.stop();
  await folder.remove();
});

function post(path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(community.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Every route that a service's own document names, such as `GET /identity/me`. */
async function routes(): Promise<string[]> {
  const found: string[] = [];
  for (const service of services) {
    const { paths } = await (await fetch(`${community.url}/${service}/openapi.json`)).json();
    for (const [path, methods] of Object.entries<object>(paths)) {
      for (const method of Object.keys(methods)) found.push(`${method.toUpperCase()} /${service}${path}`);
    }
  }
  return found;
}

/** Whether whoever shows this is let in: what they sent beside it is not what is asked for. */
async function letsIn(route: string, token: string | undefined): Promise<boolean> {
  const [method = '', path = ''] = route.split(' ');
  const { status } = await fetch(community.url + path.replaceAll(/\{\w+\}/g, 'github'), {
    method,
    redirect: 'manual',
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(method === 'POST' && { 'content-type': 'application/json' }),
    },
    ...(method === 'POST' && { body: '{}' }),
  });
  return status !== 401 && status !== 403;
}

describe('[IDN31] the token of a program', () => {
  it.each(Object.keys(opens))('with the scope %s opens its routes and no other, on every service', async (scope) => {
    const all = await routes();
    expect(all).toEqual(expect.arrayContaining([...Object.values(opens).flat(), ofTheTokenItself]));
    const opened: string[] = [];
    for (const route of all) {
      if (isSlow(route) || (await letsIn(route, undefined))) continue;
      if (await letsIn(route, tokens.get(scope))) opened.push(route);
    }
    expect(opened.sort()).toEqual([...(opens[scope] ?? []), ofTheTokenItself].sort());
  });

  it.each(sockets)('is refused at %s, whatever its scope: that is for people', async (path, protocols, first) => {
    for (const token of tokens.values()) {
      const socket = new WebSocket(`${community.webSocketUrl}${path}?token=${token}`, protocols);
      closeLater(() => socket.terminate());
      socket.on('error', () => undefined);
      if (first) socket.on('open', () => socket.send(JSON.stringify(first)));
      const [code] = await once(socket, 'close');
      expect(code).toBe(4403);
    }
  });
});
