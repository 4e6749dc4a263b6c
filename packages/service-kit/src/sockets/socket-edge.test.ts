import { EventEmitter, once } from 'node:events';
import { connect, type Socket as NetSocket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { problem } from '@nodegx/protocol';
import type { Socket } from '../socket.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { fakeCommunity } from '../testing/fake-community.ts';
import { fakeService } from '../testing/fake-service.ts';
import { startTestHost, type TestHost, type TestHostOptions } from '../testing/start-test-host.ts';
import { TestClient } from '../testing/test-client.ts';
import type { SocketEndpoint, SocketRequest } from './endpoint.ts';

/** What the service under the edge saw. */
interface Connection {
  readonly socket: Socket;
  readonly request: SocketRequest;
  readonly messages: string[];
  closes: number;
}

let clock: FakeClock;
let host: TestHost;
let connections: Connection[];
let seen: EventEmitter;
let limits: { message: number; rates: { messagesPerSecond: number; bytesPerSecond: number } };

const endpoint: SocketEndpoint = {
  path: '/*',
  protocols: ['nodegx.v1'],
  maxMessageBytes: () => limits.message,
  rates: () => limits.rates,
  maxBufferedBytes: 1_000_000,
  open(socket, request) {
    if (request.path === 'broken') throw new Error('private words');
    const connection: Connection = { socket, request, messages: [], closes: 0 };
    connections.push(connection);
    return {
      message(data, isBinary) {
        const text = Buffer.from(data).toString();
        if (text === 'explode') throw new Error(text);
        connection.messages.push(text);
        seen.emit('message');
        if (text === 'echo') socket.send(isBinary ? data : text);
      },
      closed() {
        connection.closes++;
        seen.emit('closed');
      },
    };
  },
};

async function start(options: Partial<TestHostOptions> = {}): Promise<void> {
  const service = fakeService({ name: 'echo', sockets: [endpoint] });
  host = await startTestHost({ clock, services: [{ service, mount: '/echo' }], ...options });
}

beforeEach(async () => {
  clock = new FakeClock();
  connections = [];
  seen = new EventEmitter();
  limits = { message: 10_000, rates: { messagesPerSecond: 1_000, bytesPerSecond: 1_000_000 } };
  await start();
});

afterEach(() => host.stop());

function own(path = '/echo/doc', headers: Record<string, string> = {}): TestClient {
  return new TestClient(host.wsUrl + path, ['nodegx.v1'], { headers });
}

function stock(path = '/echo/doc'): TestClient {
  return new TestClient(host.wsUrl + path);
}

async function roundTrip(client: TestClient): Promise<void> {
  client.send('echo');
  await client.next();
}

async function metric(name: string): Promise<string[]> {
  return (await host.registry.metrics()).split('\n').filter((line) => line.startsWith(name));
}

describe('a connection', () => {
  test('carries text and bytes as what they are, and tells who asks for what', async () => {
    const client = await own('/echo/a%2Fb/c?token=t&userId=ada').open();
    client.send('echo');
    expect(await client.next()).toBe('echo');
    client.send(Buffer.from('echo'));
    expect(await client.next()).toEqual(Buffer.from('echo'));
    const { token, userId, path, protocol, address } = connections[0]?.request ?? {};
    expect({ token, userId, path, protocol, address }).toEqual({
      token: 't',
      userId: 'ada',
      path: 'a%2Fb/c',
      protocol: 'nodegx.v1',
      address: '127.0.0.1',
    });
  });

  test('carries messages of any size, one after the other', async () => {
    const client = await own().open();
    const large = Buffer.alloc(5_000_000, 'x');
    const text = 'ü'.repeat(300_000);
    for (const message of [large, 'short', text, Buffer.from('last')]) connections[0]?.socket.send(message);
    expect(connections[0]?.socket.buffered).toBeGreaterThan(5_500_000);
    expect(large.equals(Buffer.from(await client.next()))).toBe(true);
    expect(await client.next()).toBe('short');
    expect((await client.next()) === text).toBe(true);
    expect(await client.next()).toEqual(Buffer.from('last'));
    await roundTrip(client);
  });

  test('that joins writes sends nothing until its sender is done, then all of it in order', async () => {
    await host.stop();
    const service = fakeService({ name: 'echo', sockets: [{ ...endpoint, joinsWrites: true }] });
    host = await startTestHost({ clock, services: [{ service, mount: '/echo' }] });
    const client = await own().open();
    const socket = connections[0]?.socket;
    const large = 'ü'.repeat(300_000);
    const messages = ['one', 'two', large, 'three'];
    for (const message of messages) socket?.send(message);
    expect(socket?.buffered).toBeGreaterThan(large.length);
    for (const message of messages) expect((await client.next()) === message).toBe(true);
    expect(socket?.buffered).toBe(0);
    socket?.send('last words');
    socket?.close(problem('draining'));
    expect(await client.next()).toBe('last words');
    expect((await client.ended).code).toBe(4503);
  });

  test('may ask for no subprotocol, but not for one that is not spoken here', async () => {
    await roundTrip(await stock().open());
    const stranger = new TestClient(`${host.wsUrl}/echo/doc`, ['other.v9']);
    await stranger.open();
    clock.advance(1_000);
    expect(await stranger.ended).toMatchObject({ code: 4400, reason: expect.stringContaining('nodegx.v1') });
    expect(connections).toHaveLength(1);
  });

  test('is let go once, soon after the service closed it and not from within the call', async () => {
    const client = await own().open();
    const [connection] = connections;
    if (!connection) throw new Error('no connection');
    connection.socket.close(problem('conflict'));
    connection.socket.close(problem('internal'));
    connection.socket.send('too late');
    expect(connection.socket.isOpen).toBe(false);
    expect(connection.closes).toBe(0);
    await Promise.resolve();
    expect(connection.closes).toBe(1);
    expect(await client.ended).toMatchObject({ code: 4409, reason: expect.stringMatching(/^conflict: /) });
    expect(connection.closes).toBe(1);
  });

  test('is let go once when the client hangs up', async () => {
    const client = await own().open();
    const closed = once(seen, 'closed');
    await client.leave();
    await closed;
    expect(connections[0]?.closes).toBe(1);
  });
});

describe('a refusal', () => {
  test('is a close code that browsers can read, at once for our own clients', async () => {
    expect(await own('/nowhere').ended).toMatchObject({ code: 4404, reason: expect.stringMatching(/^not_found: /) });
  });

  test('is held back for a second from stock clients, which would return at once', async () => {
    const client = await stock('/nowhere').open();
    clock.advance(999);
    expect(await metric('nodegx_edge_lingering_connections')).toEqual(['nodegx_edge_lingering_connections 1']);
    expect(client.ws.readyState).toBe(client.ws.OPEN);
    clock.advance(1);
    expect((await client.ended).code).toBe(4404);
  });

  test('by the service is held back, too', async () => {
    const client = await stock().open();
    connections[0]?.socket.close(problem('token_invalid'));
    client.send('not read any more');
    clock.advance(1_000);
    expect((await client.ended).code).toBe(4401);
    expect(connections[0]?.messages).toEqual([]);
  });

  test('meets pages of foreign origins', async () => {
    expect(await own('/echo/doc', { origin: 'https://evil.example' }).ended).toMatchObject({ code: 4403 });
    expect(await own('/echo/doc', { origin: 'null' }).ended).toMatchObject({ code: 4403 });
    const rebound = { origin: 'http://evil.example', host: 'evil.example' };
    expect(await own('/echo/doc', rebound).ended).toMatchObject({ code: 4403 });
    await roundTrip(await own('/echo/doc', { origin: host.url }).open());
    expect(connections).toHaveLength(1);
  });

  test('follows the origins of the community as they change', async () => {
    await host.stop();
    const community = fakeCommunity();
    await start({ community });
    const headers = { origin: 'https://editor.example.org' };
    expect((await own('/echo/doc', headers).ended).code).toBe(4403);
    community.update({ servers: { allowedOrigins: ['https://editor.example.org'] } });
    await roundTrip(await own('/echo/doc', headers).open());
  });

  test('meets who comes when all places are taken', async () => {
    await host.stop();
    await start({ maxConnections: 1 });
    const first = await own().open();
    expect(await own().ended).toMatchObject({ code: 4529, reason: expect.stringMatching(/^too_many_connections/) });
    await roundTrip(first);
  });

  test('from one address alone leave the last quarter of the places to others', async () => {
    await host.stop();
    await start({ maxConnections: 8, trustProxy: 1 });
    const from = (address: string) => own('/echo/doc', { 'x-forwarded-for': address });
    const crowd = await Promise.all(Array.from({ length: 6 }, () => from('198.51.100.7').open()));
    expect((await from('198.51.100.7').ended).code).toBe(4529);
    await roundTrip(await from('203.0.113.9').open());
    // Wherever in a network of IPv6.
    await roundTrip(await from('2001:db8:1:2::1').open());
    expect((await from('2001:db8:1:2::2').ended).code).toBe(4529);
    for (const client of crowd) await roundTrip(client);
    expect(await host.registry.metrics()).toContain('nodegx_edge_open_networks 3');
  });

  test('that a service draws out takes no place among the open connections, nor two when it ends', async () => {
    await host.stop();
    await start({ maxConnections: 1 });
    const refused = await own().open();
    connections[0]?.socket.stepAside();
    connections[0]?.socket.stepAside();
    const first = await own().open();
    await roundTrip(first);
    await roundTrip(refused);
    expect((await own().ended).code).toBe(4529);
    const closed = once(seen, 'closed');
    refused.ws.terminate();
    await closed;
    connections[0]?.socket.stepAside();
    expect((await own().ended).code).toBe(4529);
    await roundTrip(first);
  });
});

describe('a message that is too large', () => {
  test('is not even read: the connection ends with 4413', async () => {
    const client = await own().open();
    client.send(Buffer.alloc(10_001));
    expect((await client.ended).code).toBe(4413);
    expect(connections[0]).toMatchObject({ messages: [], closes: 1 });
  });

  test('ends with 4413 for stock clients, too, after a second', async () => {
    const client = await stock().open();
    const closed = once(seen, 'closed');
    client.send(Buffer.alloc(10_001));
    await closed;
    clock.advance(1_000);
    expect((await client.ended).code).toBe(4413);
  });

  test('is measured by the limit of the moment', async () => {
    const client = await own().open();
    limits.message = 10;
    client.send('12345678901');
    expect(await client.ended).toMatchObject({ code: 4413 });
  });
});

describe('what is not the WebSocket protocol', () => {
  /** Opens a connection by hand and sends raw frames; resolves with the close code that comes back. */
  async function closeCodeOf(...frames: number[]): Promise<number | undefined> {
    const net = await rawConnection(host);
    net.write(Buffer.from(frames));
    const received: Buffer[] = [];
    net.on('data', (data: Buffer) => received.push(data));
    await once(net, 'close');
    const bytes = Buffer.concat(received);
    return bytes[0] === 0x88 ? bytes.readUInt16BE(2) : undefined;
  }

  test.each([
    ['a reserved opcode', [0x83, 0x80, 0, 0, 0, 0]],
    ['a reserved bit', [0xf1, 0x80, 0, 0, 0, 0]],
    ['a frame without a mask', [0x81, 0x01, 0x61]],
    ['a text that is not UTF-8', [0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28]],
    ['a fragmented ping', [0x09, 0x80, 0, 0, 0, 0]],
  ])('%s ends one connection with 4400', async (_what, frames) => {
    const neighbour = await own().open();
    expect(await closeCodeOf(...frames)).toBe(4400);
    await roundTrip(neighbour);
  });
});

describe('a client that sends too fast', () => {
  test('is not read for a while, and loses nothing', async () => {
    limits.rates = { messagesPerSecond: 10, bytesPerSecond: 1_000_000 };
    const client = await own().open();
    for (let i = 0; i < 25; i++) client.send(`${i}`);
    while ((connections[0]?.messages.length ?? 0) < 25) await once(seen, 'message');
    client.send('one more');
    await roundTrip(await own().open());
    expect(connections[0]?.messages).toHaveLength(25);
    expect(await metric('nodegx_edge_throttled_pauses_total')).toEqual([expect.stringMatching(/ 1$/)]);
    const resumed = once(seen, 'message');
    clock.advance(500);
    await resumed;
    expect(connections[0]?.messages.at(-1)).toBe('one more');
  });

  test('is sent away when it does not stop', async () => {
    limits.rates = { messagesPerSecond: 10, bytesPerSecond: 1_000_000 };
    const client = await own().open();
    for (let i = 0; i < 2_000; i++) client.send('x');
    expect(await client.ended).toMatchObject({ code: 4529, reason: expect.stringMatching(/^rate_limited/) });
    expect(connections[0]?.messages.length).toBeLessThan(2_000);
  });
});

test('a client that does not read is closed with 4508, and its neighbours notice nothing', async () => {
  const neighbour = await own('/echo/neighbour').open();
  const client = await own('/echo/slow').open();
  const socket = connections[1]?.socket;
  if (!socket) throw new Error('no connection');
  client.ws.pause();
  const chunk = Buffer.alloc(256 * 1024);
  let sent = 0;
  while (socket.isOpen && sent < 400) {
    socket.send(chunk);
    sent++;
  }
  expect(socket.isOpen).toBe(false);
  await Promise.resolve();
  expect(connections[1]?.closes).toBe(1);
  await roundTrip(neighbour);
  const lines = await metric('nodegx_edge_closed_connections_total');
  expect(lines).toEqual([expect.stringContaining('code="too_slow"} 1')]);
  // It does not even take its close code: the line is cut.
  clock.advance(2_000);
  client.ws.resume();
  expect((await client.ended).code).toBe(1006);
});

describe('an endpoint that gathers writes', () => {
  beforeEach(async () => {
    await host.stop();
    const service = fakeService({ name: 'echo', sockets: [{ ...endpoint, gathersWrites: true }] });
    await start({ services: [{ service, mount: '/echo' }] });
  });

  test('sends what a turn brings for a connection in one write, in its order', async () => {
    const net = await rawConnection(host);
    for (const text of ['one', 'two', 'three']) connections[0]?.socket.send(text);
    expect(connections[0]?.socket.buffered).toBe('onetwothree'.length + 3 * 2);
    const [chunk] = await once(net, 'data');
    expect(chunk).toEqual(Buffer.from('\x81\x03one\x81\x03two\x81\x05three', 'latin1'));
    expect(connections[0]?.socket.buffered).toBe(0);
    net.destroy();
  });

  test('keeps the order between messages of all sizes, and over turns', async () => {
    const client = await own().open();
    const messages = [
      'a',
      'b'.repeat(40_000),
      'c'.repeat(40_000),
      'd',
      'e'.repeat(300_000),
      'f',
      'g'.repeat(900_000),
      'h',
    ];
    const received: unknown[] = [];
    for (const message of [...messages, 'i']) connections[0]?.socket.send(message);
    for (let n = 0; n <= messages.length; n++) received.push(await client.next());
    expect(received.map((text) => `${String(text)[0]}${String(text).length}`)).toEqual(
      [...messages, 'i'].map((text) => `${text[0]}${text.length}`),
    );
    await roundTrip(client);
  });

  test('says its last words before it closes, and none to who hung up in the same turn', async () => {
    const client = await own().open();
    connections[0]?.socket.send('last words');
    connections[0]?.socket.close(problem('conflict'));
    expect(await client.next()).toBe('last words');
    expect(await client.ended).toMatchObject({ code: 4409 });
    const other = await own().open();
    const closed = once(seen, 'closed');
    connections[1]?.socket.send('too late');
    other.ws.terminate();
    await closed;
    expect(connections[1]?.closes).toBe(1);
  });
});

describe('a failure of the service', () => {
  test('in a message costs that connection, and its words stay out of the log', async () => {
    const neighbour = await own().open();
    const client = await own().open();
    client.send('explode');
    expect((await client.ended).code).toBe(4500);
    await roundTrip(neighbour);
    const line = host.lines.find(({ msg }) => msg === 'a message made the service fail');
    expect(line).toMatchObject({ level: 'error', from: 'echo', endpoint: '/echo/*' });
    expect(JSON.stringify(line)).not.toContain('explode');
  });

  test('in opening costs that connection', async () => {
    expect((await own('/echo/broken').ended).code).toBe(4500);
    expect(JSON.stringify(host.lines)).not.toContain('private words');
  });
});

describe('the heartbeat', () => {
  test('drops who is silent for two intervals', async () => {
    const net = await rawConnection(host);
    net.resume();
    clock.advance(60_000);
    expect(connections[0]?.socket.isOpen).toBe(true);
    clock.advance(30_000);
    await once(net, 'close');
    expect(connections[0]?.closes).toBe(1);
  });

  test('keeps who answers', async () => {
    const client = await own().open();
    for (let i = 0; i < 5; i++) {
      const pinged = once(client.ws, 'ping');
      clock.advance(30_000);
      await pinged;
      await roundTrip(client);
    }
    expect(connections[0]?.socket.isOpen).toBe(true);
  });
});

test('a drain tells everyone to come back, spread over a moment, and refuses who comes now', async () => {
  const clients = await Promise.all(Array.from({ length: 20 }, () => own().open()));
  const drained = host.host.drain();
  expect(await own().ended).toMatchObject({ code: 4503 });
  clock.advance(500);
  const early = connections.filter(({ socket }) => !socket.isOpen).length;
  expect(early).toBeLessThan(20);
  clock.advance(1_500);
  const codes = await Promise.all(clients.map(async ({ ended }) => (await ended).code));
  expect(new Set(codes)).toEqual(new Set([4503]));
  await drained;
  expect(connections.every(({ closes }) => closes === 1)).toBe(true);
});

test('everything is counted', async () => {
  const client = await own().open();
  await roundTrip(client);
  await own('/nowhere').ended;
  const text = await host.registry.metrics();
  const labels = '{service="echo",endpoint="/echo/*"}';
  for (const line of [
    `nodegx_edge_open_connections${labels} 1`,
    `nodegx_edge_accepted_connections_total${labels} 1`,
    `nodegx_edge_received_messages_total${labels} 1`,
    `nodegx_edge_received_bytes_total${labels} 4`,
    `nodegx_edge_sent_bytes_total${labels} 4`,
    `nodegx_edge_buffered_bytes${labels} 0`,
    'nodegx_edge_refused_connections_total{service="none",endpoint="none",code="not_found"} 1',
    'nodegx_edge_limit_connections 1000',
  ]) {
    expect(text).toContain(line);
  }
});

/** A connection that `ws` on the client's side would never make: it says only what it is told to. */
async function rawConnection(to: TestHost): Promise<NetSocket> {
  const net = connect(Number(new URL(to.url).port), '127.0.0.1');
  const head = [
    'GET /echo/raw HTTP/1.1',
    'Host: 127.0.0.1',
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    'Sec-WebSocket-Protocol: nodegx.v1',
  ];
  net.write(`${head.join('\r\n')}\r\n\r\n`);
  const [answer] = await once(net, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1.1 101/);
  return net;
}
