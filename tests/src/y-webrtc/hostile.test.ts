import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RawSocket } from '../harness/clients.ts';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { frame, RawLine } from '../harness/raw-line.ts';

const reference = fileURLToPath(new URL('../../../node_modules/y-webrtc/bin/server.js', import.meta.url));
const path = '/signaling/y-webrtc';
const textFrame = (text: string): Uint8Array => frame(Buffer.from(text), { first: 0x81 });

/** Each of them, sent once by anybody, ends y-webrtc's own server. */
const deadly: [string, Uint8Array][] = [
  ['malformed JSON', textFrame('{"type":')],
  ['topics that are no list', textFrame('{"type":"subscribe","topics":5}')],
  ['text that is not UTF-8', frame(Uint8Array.from([0xff, 0xfe, 0xc0]), { first: 0x81 })],
  ['a reserved opcode', frame(new Uint8Array(2), { first: 0x83 })],
];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
let [ada, ben]: Peer[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  const file = new CommunityFile(folder.path);
  await file.write({ features: { collaboration: { requireAuth: false } } });
  community = await CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } });
});

afterAll(async () => {
  expect(await community.stop()).toEqual({ code: 0, signal: null });
  await folder.remove();
});

/** A peer that speaks y-webrtc's protocol by hand. */
class Peer {
  readonly socket: RawSocket;
  readonly #id: string;
  isClosed = false;

  private constructor(socket: RawSocket, id: string) {
    this.socket = socket;
    this.#id = id;
    void socket.closed.then(() => {
      this.isClosed = true;
    });
  }

  static async join(id: string): Promise<Peer> {
    const peer = new Peer(await RawSocket.open(`${community.webSocketUrl}${path}`), id);
    peer.socket.send(JSON.stringify({ type: 'subscribe', topics: ['room'] }));
    peer.publish({ type: 'announce', from: id });
    await peer.heard(({ from }) => from === id);
    return peer;
  }

  publish(data: Record<string, unknown>): void {
    this.socket.send(JSON.stringify({ type: 'publish', topic: 'room', data }));
  }

  signal(to: string, step: number): void {
    this.publish({ type: 'signal', from: this.#id, to, step });
  }

  async heard(test: (data: Record<string, unknown>) => boolean): Promise<void> {
    await this.socket.next((message) => {
      const { data } = JSON.parse(Buffer.from(message).toString());
      return typeof data === 'object' && data !== null && test(data);
    });
  }
}

beforeEach(async () => {
  [ada, ben] = [await Peer.join('A'), await Peer.join('B')];
});

afterEach(async () => {
  // Whatever happened, the others go on.
  ada?.signal('B', 1);
  await ben?.heard(({ from, step }) => from === 'A' && step === 1);
  ben?.signal('A', 2);
  await ada?.heard(({ from, step }) => from === 'B' && step === 2);
  expect([ada?.isClosed, ben?.isClosed]).toEqual([false, false]);
  closeAll();
});

describe('the frames that end y-webrtc’s own server', () => {
  it.each(deadly)('%s ends the reference server', async (_what, bytes) => {
    const port = await freePort();
    const env = { ...process.env, NODE_OPTIONS: '', PORT: String(port) };
    const server = spawn(process.execPath, [reference], { env, stdio: 'ignore' });
    const exited = once(server, 'exit');
    await listening(port);
    const line = await RawLine.open(`http://127.0.0.1:${port}`, '/');
    line.write(bytes);
    expect((await exited)[0]).toBe(1);
  });

  it.each(deadly)('[YWR6] [YWR16] %s costs one message or one connection here', async (what, bytes) => {
    const line = await RawLine.open(community.url, path);
    line.write(bytes);
    if (what === 'topics that are no list') {
      const answer = await line.next((opcode) => opcode === 1);
      expect(JSON.parse(answer.toString())).toMatchObject({ type: 'error', code: 'bad_request' });
    } else {
      expect(await line.closeCode()).toBe(4400);
    }
  });
});

describe('too much', () => {
  it('[YWR16] a frame of 20 MB is refused before it has arrived', async () => {
    const line = await RawLine.open(community.url, path);
    line.write(frame(new Uint8Array(1_024), { first: 0x81, length: 20 * 1024 * 1024 }));
    expect(await line.closeCode()).toBe(4413);
  });

  it('[YWR16] a whole frame of 20 MB, too', async () => {
    const line = await RawLine.open(community.url, path);
    line.write(frame(Buffer.alloc(20 * 1024 * 1024, 0x20), { first: 0x81 }));
    expect(await line.closeCode()).toBe(4413);
  });

  it('[YWR10] nobody publishes where they have not subscribed', async () => {
    const eve = await RawSocket.open(`${community.webSocketUrl}${path}`);
    eve.send('{"type":"publish","topic":"room","data":{"type":"announce","from":"E"}}');
    const answer = JSON.parse(Buffer.from(await eve.next()).toString());
    expect(answer).toMatchObject({ type: 'error', code: 'not_in_room' });
  });

  it('[YWR5] among hundreds of messages, a ping is answered', async () => {
    const eve = await RawSocket.open(`${community.webSocketUrl}${path}`);
    for (let n = 0; n < 300; n++) eve.send('{"type":"subscribe","topics":["room","other"]}');
    eve.send('{"type":"ping"}');
    expect(Buffer.from(await eve.next()).toString()).toBe('{"type":"pong"}');
  });
});

async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
