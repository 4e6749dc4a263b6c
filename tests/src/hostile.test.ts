import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { type Editor, openEditor, RawSocket } from './harness/clients.ts';
import { CommunityProcess } from './harness/community.ts';
import { CommunityFile } from './harness/community-file.ts';
import { temporaryFolder } from './harness/folder.ts';
import { closeAll } from './harness/open.ts';
import { frame, RawLine } from './harness/raw-line.ts';

const maxConnections = 24;
const document = 'besieged';
const step1 = Uint8Array.from([0, 0, 1, 0]);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
let writer: Editor;
let bystander: Editor;
let bystanderClosed = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  const file = new CommunityFile(folder.path);
  await file.write({
    features: { collaboration: { requireAuth: false } },
    limits: { documents: { maxConnections } },
  });
  community = await CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } });
});

afterAll(async () => {
  expect(await community.stop()).toEqual({ code: 0, signal: null });
  await folder.remove();
});

beforeEach(async () => {
  [writer, bystander] = [openEditor(community.webSocketUrl, document), openEditor(community.webSocketUrl, document)];
  await Promise.all([writer.synced(), bystander.synced()]);
  bystanderClosed = 0;
  bystander.provider.on('connection-close', () => {
    bystanderClosed += 1;
  });
});

afterEach(async () => {
  // Whatever happened, the others go on.
  writer.text.insert(writer.text.length, '.');
  await bystander.shows((text) => text === writer.text.toString());
  expect(bystanderClosed).toBe(0);
  closeAll();
});

const line = (headers: readonly string[] = []): Promise<RawLine> =>
  RawLine.open(community.url, `/sync/${document}`, headers);

/** Memory of the server process in bytes. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${community.process.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
}

async function closedAsTooSlow(): Promise<number> {
  const metrics = await (await fetch(`${community.url}/metrics`)).text();
  return Number(/_closed_connections\w*\{[^}]*code="too_slow"[^}]*\} (\d+)/.exec(metrics)?.[1] ?? 0);
}

describe('frames that no WebSocket client sends', () => {
  it.each<[string, Uint8Array, number]>([
    ['a reserved opcode', frame(step1, { first: 0x83 }), 4400],
    ['a reserved control opcode', frame(step1, { first: 0x8b }), 4400],
    ['a compressed frame, though compression was declined', frame(step1, { first: 0xc2 }), 4400],
    ['the other reserved bits', frame(step1, { first: 0xb2 }), 4400],
    ['a frame without a mask', frame(step1, { isMasked: false }), 4400],
    ['text that is not UTF-8', frame(Uint8Array.from([0xff, 0xfe, 0xc0]), { first: 0x81 }), 4400],
    ['a continuation of nothing', frame(step1, { first: 0x80 }), 4400],
    ['a ping in pieces', frame(new Uint8Array(2), { first: 0x09 }), 4400],
    ['a ping of 200 bytes', frame(new Uint8Array(200), { first: 0x89 }), 4400],
    ['a close frame of one byte', frame(new Uint8Array(1), { first: 0x88 }), 4400],
    ['a frame of 100 MB, announced', frame(step1, { length: 100 * 1024 * 1024 }), 4413],
    ['a frame of 2^52 bytes, announced', frame(step1, { length: 2 ** 52 }), 4413],
    ['a frame of 2^60 bytes, announced', frame(step1, { length: 2 ** 60 }), 4413],
  ])('[SYN6] [SYN25] %s', async (_what, bytes, code) => {
    const before = await memory();
    const hostile = await line(['Sec-WebSocket-Extensions: permessage-deflate']);
    expect(hostile.handshake).not.toMatch(/extensions/i);
    hostile.write(bytes);
    expect(await hostile.closeCode()).toBe(code);
    expect((await memory()) - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('[SYN6] a message in pieces is a message', async () => {
    const hostile = await line();
    for (const [index, byte] of step1.entries()) {
      hostile.write(frame(Uint8Array.of(byte), { first: (index === 0 ? 2 : 0) | (index === 3 ? 0x80 : 0) }));
    }
    const answer = await hostile.next((opcode, payload) => opcode === 2 && payload[0] === 0 && payload[1] === 1);
    expect(answer.length).toBeGreaterThan(2);
  });

  it('a message in a hundred thousand pieces has an end', async () => {
    const hostile = await line();
    hostile.write(frame(step1, { first: 0x02 }));
    const piece = frame(new Uint8Array(1), { first: 0x00 });
    hostile.write(Buffer.concat(new Array(100_000).fill(piece)));
    hostile.write(Buffer.concat(new Array(100_000).fill(piece)));
    expect([4400, 4413]).toContain(await hostile.closeCode());
  });

  it('half a frame, and then nothing', async () => {
    const hostile = await line();
    hostile.write(frame(step1).subarray(0, 5));
    hostile.socket.destroy();
  });
});

describe('too many', () => {
  it('[SYN28] connections beyond the document’s limit are told to come back later', async () => {
    const flood = await Promise.all(
      Array.from({ length: maxConnections + 10 }, () => RawSocket.open(`${community.webSocketUrl}/sync/${document}`)),
    );
    let refused = 0;
    const ends = flood.map(async (socket) => {
      const end = await Promise.race([socket.closed, socket.next().then(() => undefined)]);
      if (end) expect(end.code).toBe(4529);
      if (end) refused += 1;
    });
    await Promise.all(ends);
    // The writer and the bystander have their places.
    expect(refused).toBe(12);
  });
});

describe('a reader that does not read', () => {
  const chunk = 'x'.repeat(64 * 1024);
  const maxTextLength = 45 * 1024 * 1024;

  /** Somebody who has the document and then stops reading. */
  async function slowReader(): Promise<{ socket: RawSocket; doc: Y.Doc; frames(): number }> {
    const socket = await RawSocket.open(`${community.webSocketUrl}/sync/${document}`);
    const doc = new Y.Doc();
    let frames = 0;
    socket.socket.on('message', (data: Buffer) => {
      frames += 1;
      if (data[0] === 0 && data[1] !== 0) Y.applyUpdate(doc, payloadOf(data));
    });
    socket.send(step1);
    await socket.next((message) => message[0] === 0 && message[1] === 1);
    socket.socket.pause();
    return { socket, doc, frames: () => frames };
  }

  async function write(chunks: number): Promise<void> {
    for (let count = 0; count < chunks; count++) {
      writer.text.insert(writer.text.length, chunk);
      if (count % 8 === 7) await bystander.shows((text) => text.length === writer.text.length);
    }
  }

  it('[SYN27] gets what it missed in one piece when it reads on', async () => {
    const slow = await slowReader();
    const before = slow.frames();
    await write(160);
    slow.socket.socket.resume();
    const { text } = writer;
    while (slow.doc.getText('text').length < text.length)
      await new Promise((go) => slow.socket.socket.once('message', go));
    expect(slow.doc.getText('text').toString()).toBe(text.toString());
    expect(slow.frames() - before).toBeLessThan(140);
    expect(await closedAsTooSlow()).toBe(0);
  });

  it('[SYN27] costs the server no memory, is closed with 4508, and catches up afterwards', async () => {
    const slow = await Promise.all(Array.from({ length: 16 }, slowReader));
    const before = await memory();
    await write(160);
    // Ten megabytes for each of sixteen would be 160.
    expect((await memory()) - before).toBeLessThan(110 * 1024 * 1024);
    // How much the kernel takes in for somebody who does not read differs: more is written until it is too much for each.
    while ((await closedAsTooSlow()) < slow.length) {
      if (writer.text.length < maxTextLength) await write(8);
      await pause(100);
    }
    for (const { socket } of slow) socket.socket.resume();
    const codes = await Promise.all(slow.map(({ socket }) => socket.closed.then(({ code }) => code)));
    // Whoever reads on while the close frame waits for them hears why; the line of others is cut.
    expect(codes.filter((code) => code === 4508).length).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 4508 && code !== 1006)).toEqual([]);
    const back = openEditor(community.webSocketUrl, document);
    await back.shows((text) => text.length === writer.text.length);
  }, 120_000);
});

/** The bytes of a sync message. */
function payloadOf(message: Uint8Array): Uint8Array {
  let at = 2;
  while ((message[at] ?? 0) >= 128) at += 1;
  return message.subarray(at + 1);
}
