import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { type Message, Peer } from './peer.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let port: number;
let community: CommunityProcess;

const start = async (): Promise<void> => {
  community = await CommunityProcess.start({ dataDir: folder.path, port });
};

beforeAll(async () => {
  folder = await temporaryFolder();
  port = await freePort();
  await start();
});
afterEach(closeAll);
afterAll(async () => {
  await community.stop();
  await folder.remove();
});

interface Seated {
  readonly peer: Peer;
  readonly resumeId: unknown;
}

async function enter(room: string, userId: string): Promise<Seated> {
  const peer = await Peer.open(`${community.webSocketUrl}/signaling`);
  const welcome = await peer.ask({ type: 'hello', userId, name: userId });
  await peer.ask({ type: 'join', room, peerId: userId, options: { session: { title: 'T' } } });
  return { peer, resumeId: welcome['resumeId'] };
}

async function resume(room: string, userId: string, resumeId: unknown, seq: number): Promise<[Peer, Message]> {
  const peer = await Peer.open(`${community.webSocketUrl}/signaling`);
  await peer.ask({ type: 'hello', userId, name: userId });
  return [peer, await peer.ask({ type: 'resume', resumeId, rooms: [{ room, seq }] })];
}

const rooms = async (): Promise<unknown[]> => {
  const list: { sessions: unknown[] } = JSON.parse(await (await fetch(`${community.url}/signaling/sessions`)).text());
  return list.sessions;
};

describe('a restart', () => {
  it('[SIG21] [SIG22] is announced, costs nobody a seat, and no signal is lost', async () => {
    const ada = await enter('orderly', 'ada');
    const ben = await enter('orderly', 'ben');
    const { seq } = await ada.peer.next('peer-joined');
    const stopped = community.stop('SIGTERM');
    const [toAda, toBen] = await Promise.all([ada.peer.next('goaway'), ben.peer.next('goaway')]);
    for (const { reconnectAfterMs, code } of [toAda, toBen]) {
      expect(code).toBe('draining');
      expect(Number(reconnectAfterMs)).toBeGreaterThan(0);
    }
    // Still said before the end, and perhaps never read.
    ben.peer.send({ type: 'signal', id: 1, to: 'ada', signal: 'last words' });
    expect((await ada.peer.closed).code).toBe(4503);
    await ben.peer.closed;
    expect((await stopped).code).toBe(0);
    await start();
    const [back, resumed] = await resume('orderly', 'ada', ada.resumeId, Number(seq));
    expect(resumed).toMatchObject({ type: 'resumed', peerId: 'ada', reset: false });
    const wasTaken = ben.peer.waiting.some(({ type, id }) => type === 'ack' && id === 1);
    if (wasTaken) expect(await back.next('signal')).toMatchObject({ signal: 'last words', from: 'ben' });
    const [, other] = await resume('orderly', 'ben', ben.resumeId, 0);
    expect(other).toMatchObject({ reset: false, received: wasTaken ? 1 : 0 });
    // Nobody was told that anybody was away.
    expect(await back.settled()).toEqual([]);
    expect(await rooms()).toMatchObject([{ room: 'orderly', people: 2 }]);
    await back.ask({ type: 'end', room: 'orderly' });
  });

  it('[SIG21] that nobody expected costs nobody a seat either', async () => {
    const ada = await enter('sudden', 'ada');
    const ben = await enter('sudden', 'ben');
    await ada.peer.next('peer-joined');
    const health = async (): Promise<{ counts: { seats: number } }> =>
      JSON.parse(await (await fetch(`${community.url}/signaling/health`)).text());
    expect((await health()).counts.seats).toBe(2);
    const file = join(folder.path, 'signaling', 'rooms.json');
    // Until it is on disk, of which there is no event.
    while (!(await isSaved(file))) await new Promise(setImmediate);
    await community.stop('SIGKILL');
    await start();
    const [back, resumed] = await resume('sudden', 'ada', ada.resumeId, 0);
    // Who is about to come back is not announced as away: nobody would say when they are back.
    expect(resumed).toMatchObject({ type: 'resumed', reset: true, peers: [{ peerId: 'ben', state: 'here' }] });
    const [other, toBen] = await resume('sudden', 'ben', ben.resumeId, 1_000);
    expect(toBen).toMatchObject({ reset: true, peers: [{ peerId: 'ada', state: 'here' }] });
    await other.ask({ type: 'signal', to: 'ada', signal: 'hello again' });
    expect(await back.next('signal')).toMatchObject({ signal: 'hello again' });
    expect(await back.settled()).toEqual([]);
  });
});

async function isSaved(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8');
  return text.includes('"sudden"') && text.includes('"ben"');
}
