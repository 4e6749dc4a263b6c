import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { frame, RawLine } from '../harness/raw-line.ts';
import { SignalingNode } from './node.ts';
import { Peer } from './peer.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let node: SignalingNode;
let bystander: Peer;

beforeAll(async () => {
  folder = await temporaryFolder();
  const file = new CommunityFile(folder.path);
  await file.write({
    features: { collaboration: { requireAuth: false } },
    limits: { maxSessionsPerUser: 1_000, rateLimit: { sessionsPerHour: 10_000 } },
  });
  node = await SignalingNode.start({
    COMMUNITY_FILE: file.path,
    DATA_DIR: folder.path,
    MAX_ROOMS_PER_SOCKET: '1000',
    MESSAGES_PER_SECOND: '100000',
  });
  bystander = await Peer.open(node.webSocketUrl);
  await bystander.ask({ type: 'join', room: 'quiet', peerId: 'by', userId: 'by' });
});
afterAll(async () => {
  closeAll();
  await node.stop('SIGTERM');
  expect(node.process.exitCode).toBe(0);
  await folder.remove();
});

/** Nobody else noticed anything. */
async function isUnharmed(): Promise<void> {
  expect(await bystander.ask({ type: 'ping' })).toMatchObject({ type: 'pong' });
  expect(bystander.waiting).toEqual([]);
}

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${node.url}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`));
  return Number(line?.split(' ').at(-1));
}

describe('hostile clients of the signaling service', () => {
  afterEach(isUnharmed);

  it('[SIG32] are sent away for a message of 20 MB, before it is read', async () => {
    const peer = await Peer.open(node.webSocketUrl);
    peer.send('x'.repeat(20 * 1024 * 1024));
    expect((await peer.closed).code).toBe(4413);
    expect(await metric('process_resident_memory_bytes')).toBeLessThan(400 * 1024 * 1024);
  });

  it.each([
    ['text that is not UTF-8', frame(Uint8Array.from([0xff, 0xfe, 0xc0]), { first: 0x81 })],
    ['a reserved opcode', frame(new Uint8Array(2), { first: 0x83 })],
    ['a frame that is not masked', frame(Buffer.from('{}'), { first: 0x81, isMasked: false })],
  ])('[SIG2] lose their own socket alone by %s', async (_, bytes) => {
    const line = await RawLine.open(node.url, '/');
    const ended = new Promise((resolve) => line.socket.once('close', resolve));
    line.write(bytes);
    await ended;
  });

  it('[SIG2] lose it by a flood of mistakes', async () => {
    const peer = await Peer.open(node.webSocketUrl);
    for (let count = 0; count < 100; count++) peer.send('{"type":"nonsense"}');
    expect((await peer.closed).code).toBe(4400);
    expect(peer.waiting.filter(({ code }) => code === 'unknown_message').length).toBeGreaterThanOrEqual(20);
  });

  it('[SIG22] that do not read are closed with 4508, keep their seat, and get the rest when they are back', async () => {
    const [slow, ada] = [await Peer.open(node.webSocketUrl), await Peer.open(node.webSocketUrl)];
    const { resumeId } = await slow.ask({ type: 'hello', userId: 'slow' });
    await slow.ask({ type: 'join', room: 'r', peerId: 'slow' });
    await ada.ask({ type: 'join', room: 'r', peerId: 'ada', userId: 'ada' });
    slow.socket.pause();
    const signal = 'x'.repeat(50_000);
    let sent = 0;
    while (!ada.waiting.some(({ type }) => type === 'peer-interrupted')) {
      for (let count = 0; count < 20; count++)
        await ada.ask({ type: 'signal', to: 'slow', signal: `${sent++}${signal}` });
    }
    expect(await metric('nodegx_signaling_interrupted_seats')).toBe(1);
    const again = await Peer.open(node.webSocketUrl);
    await again.ask({ type: 'hello', userId: 'slow' });
    const resumed = await again.ask({ type: 'resume', resumeId, rooms: [{ room: 'r', seq: 1 }] });
    // It missed more than is kept.
    expect(resumed).toMatchObject({ type: 'resumed', reset: true, peers: [{ peerId: 'ada' }] });
    await ada.ask({ type: 'signal', to: 'slow', signal: 'now' });
    expect(await again.next('signal')).toMatchObject({ signal: 'now' });
    expect(await ada.next('peer-resumed')).toMatchObject({ peerId: 'slow' });
    await again.ask({ type: 'end', room: 'r' });
    slow.socket.resume();
  });

  it('[SIG14] open 10,000 rooms and no more of it than that', async () => {
    const before = await metric('process_resident_memory_bytes');
    const openers = await Promise.all(Array.from({ length: 10 }, () => Peer.open(node.webSocketUrl)));
    for (const [index, opener] of openers.entries()) {
      await opener.ask({ type: 'hello', userId: `opener-${index}` });
      for (let count = 0; count < 1_000; count++) {
        opener.send({ type: 'join', room: `room ${index}.${count}`, peerId: 'p' });
      }
    }
    const answers = await Promise.all(openers.map((opener) => opener.settled()));
    for (const joined of answers) expect(joined.filter(({ type }) => type === 'joined')).toHaveLength(1_000);
    expect(await metric('nodegx_signaling_open_rooms')).toBe(10_001);
    const more = await openers[0]?.ask({ type: 'join', room: 'one more', peerId: 'p' });
    expect(more).toMatchObject({ code: 'too_many_rooms' });
    const after = await metric('process_resident_memory_bytes');
    expect((after - before) / 10_000).toBeLessThan(12_000);
    for (const [index, opener] of openers.entries()) {
      for (let count = 0; count < 1_000; count++) opener.send({ type: 'leave', room: `room ${index}.${count}` });
      await opener.settled();
    }
    expect(await metric('nodegx_signaling_open_rooms')).toBe(1);
  });

  it('[SIG32] hold 5,000 connections in rooms of ten, each of them for little memory', async () => {
    const before = await metric('process_resident_memory_bytes');
    const peers: Peer[] = [];
    for (let at = 0; at < 5_000; at += 250) {
      const some = await Promise.all(Array.from({ length: 250 }, () => Peer.open(node.webSocketUrl)));
      peers.push(...some);
      await Promise.all(
        some.map((peer, index) => {
          const number = at + index;
          const room = `hall ${Math.floor(number / 10)}`;
          return peer.ask({ type: 'join', room, peerId: `p${number}`, userId: `u${number}` });
        }),
      );
    }
    expect(await node.counts()).toMatchObject({ seats: 5_001, rooms: 501 });
    const after = await metric('process_resident_memory_bytes');
    expect((after - before) / 5_000).toBeLessThan(30_000);
    const [first, last] = [peers[0], peers[9]];
    await first?.ask({ type: 'signal', to: 'p9', signal: 'across the hall' });
    expect(await last?.next('signal')).toMatchObject({ from: 'p0' });
  }, 60_000);
});
