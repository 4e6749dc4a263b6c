import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from '@nodegx/service-kit';
import { HttpIceServers } from './ice-servers.ts';

const ada: Person = { id: 'ada & co', name: 'Ada', role: 'guest', grants: undefined, verified: false };
const relays = {
  iceServers: [{ urls: ['turn:relay.example.org:3478'], username: '1:x', credential: 'y' }],
  ttl: 1_800,
  serverTime: '2025-01-18T00:00:00.000Z',
  expiresAt: '2025-01-18T00:30:00.000Z',
};

let turnConfig: Server;
let answer: { status: number; body: string };
const asked: Pick<IncomingMessage, 'url' | 'headers'>[] = [];
const failures: string[] = [];

beforeEach(async () => {
  answer = { status: 200, body: JSON.stringify(relays) };
  asked.splice(0);
  failures.splice(0);
  turnConfig = createServer((request, response) => {
    asked.push(request);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(turnConfig, 'listening');
});

afterEach(() => {
  turnConfig.close();
  turnConfig.closeAllConnections();
});

function source(): HttpIceServers {
  const address = turnConfig.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return new HttpIceServers(`http://127.0.0.1:${port}/ice-servers`, (status) => failures.push(status));
}

describe('[SIG30] relays from another process', () => {
  it('are asked for with the token that the person showed', async () => {
    expect(await source().forPerson(ada, 'a.b.c')).toEqual(relays);
    expect(asked).toMatchObject([{ url: '/ice-servers', headers: { authorization: 'Bearer a.b.c' } }]);
  });

  it('are those of the person without a token, too, so that guests do not share one pseudonym', async () => {
    expect(await source().forPerson(ada, undefined)).toEqual(relays);
    expect(asked.map(({ url }) => url)).toEqual(['/ice-servers?userId=ada+%26+co']);
    expect(asked[0]?.headers.authorization).toBeUndefined();
  });

  it.each([
    ['a refusal', { status: 503, body: '{}' }],
    ['what is no JSON', { status: 200, body: '<html>' }],
    ['JSON of another shape', { status: 200, body: '{"iceServers":5}' }],
    ['far too much', { status: 200, body: JSON.stringify({ ...relays, more: 'x'.repeat(70_000) }) }],
  ])('are none after %s, and the operator hears of it', async (_what, given) => {
    answer = given;
    await expect(source().forPerson(ada, undefined)).rejects.toThrow();
    expect(failures).toHaveLength(1);
  });
});
