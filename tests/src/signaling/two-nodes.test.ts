import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { SignalingNode } from './node.ts';
import { Peer } from './peer.ts';
import { findRedis } from './redis.ts';
import { ReturningPeer } from './returning-peer.ts';

const redis = await findRedis();
const onRedis = 'reason' in redis ? describe.skip : describe;
const suffix = 'reason' in redis ? ` (${redis.reason})` : '';

onRedis(`[SIG25] two signaling servers on one Redis${suffix}`, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let nodes: [SignalingNode, SignalingNode];
  let communityFile: string;
  let started = 0;

  const startNode = async (): Promise<SignalingNode> => {
    if ('reason' in redis) throw new Error(redis.reason);
    const dataDir = join(folder.path, `node-${started++}`);
    await mkdir(dataDir);
    return SignalingNode.start({ REDIS_URL: redis.url, DATA_DIR: dataDir, COMMUNITY_FILE: communityFile });
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    communityFile = join(folder.path, 'community.json');
    const id = `test-${randomBytes(6).toString('hex')}`;
    const limits = { maxSessionsPerUser: 100 };
    const features = { collaboration: { requireAuth: false, maxSessionSize: 10 } };
    await writeFile(
      communityFile,
      JSON.stringify({ version: '1.0.0', community: { id, name: 'Test' }, limits, features }),
    );
    nodes = await Promise.all([startNode(), startNode()]);
  });
  afterEach(closeAll);
  afterAll(async () => {
    for (const node of nodes) await node.stop('SIGKILL');
    await folder.remove();
    if (!('reason' in redis)) await redis.stop();
  });

  it('let people of both into one room, up to its size, and know who is online anywhere', async () => {
    const peers = await Promise.all(
      Array.from({ length: 14 }, (_, index) => Peer.open((nodes[index % 2] ?? nodes[0]).webSocketUrl)),
    );
    const answers = await Promise.all(
      peers.map((peer, index) => peer.ask({ type: 'join', room: 'both', peerId: `p${index}`, userId: `u${index}` })),
    );
    const seated = answers.filter(({ type }) => type === 'joined').length;
    expect(seated).toBe(10);
    for (const { type, code } of answers) expect(type === 'joined' || code === 'room_full').toBe(true);
    const [inside, outside] = [
      answers.findIndex(({ role }) => role === 'host'),
      answers.findIndex(({ type }) => type === 'error'),
    ];
    const invited = await peers[inside]?.ask({ type: 'invite', targetUserId: `u${outside}`, roomId: 'both' });
    expect(invited).toMatchObject({ type: 'invite-sent', delivered: true });
    expect(await peers[outside]?.next('invite')).toMatchObject({ roomId: 'both' });
    // What the one lists, the other does.
    await peers[inside]?.ask({ type: 'publish', room: 'both', session: { title: 'Shared' } });
    for (const { url } of nodes) {
      // The other one reads it a moment later.
      while ((await listed(url)).length === 0) await new Promise(setImmediate);
      expect(await listed(url)).toMatchObject([{ room: 'both', people: 10 }]);
    }
    await Promise.all(peers.map((peer) => peer.ask({ type: 'leave', room: 'both' })));
  });

  it('[SIG22] send people to each other when one is restarted, and their peers never notice', async () => {
    const leaving = await startNode();
    const [ada, ben] = await Promise.all([Peer.open(nodes[0].webSocketUrl), Peer.open(leaving.webSocketUrl)]);
    await ada.ask({ type: 'hello', userId: 'ada' });
    await ada.ask({ type: 'join', room: 'moving', peerId: 'ada' });
    const { resumeId } = await ben.ask({ type: 'hello', userId: 'ben' });
    const { seq } = await ben.ask({ type: 'join', room: 'moving', peerId: 'ben' });
    await ada.next('peer-joined');
    const stopped = leaving.stop('SIGTERM');
    expect(await ben.next('goaway')).toMatchObject({ code: 'draining' });
    expect((await ben.closed).code).toBe(4503);
    await stopped;
    while ((await nodes[0].counts())['interruptedSeats'] === 0) await new Promise(setImmediate);
    expect(await ada.ask({ type: 'signal', to: 'ben', signal: 'meanwhile' })).toMatchObject({ type: 'ack' });
    const back = await Peer.open(nodes[0].webSocketUrl);
    await back.ask({ type: 'hello', userId: 'ben' });
    const resumed = await back.ask({ type: 'resume', resumeId, rooms: [{ room: 'moving', seq }] });
    expect(resumed).toMatchObject({ type: 'resumed', reset: false });
    expect(await back.next('signal')).toMatchObject({ from: 'ada', signal: 'meanwhile' });
    expect(await ada.settled()).toEqual([]);
    await ada.ask({ type: 'end', room: 'moving' });
  });

  it('lose nobody and no signal when one is killed with 100 people in rooms', async () => {
    const urls = nodes.map(({ webSocketUrl }) => webSocketUrl);
    const people = Array.from(
      { length: 100 },
      (_, index) => new ReturningPeer(urls, index, `room ${Math.floor(index / 10)}`, `p${index}`),
    );
    await Promise.all(people.map((person) => person.join()));
    let round = 0;
    const tellAll = (): void => {
      round += 1;
      for (const [index, person] of people.entries()) {
        const first = Math.floor(index / 10) * 10;
        person.tell(`p${first + ((index + 1 + (round % 9)) % 10)}`);
      }
    };
    for (let count = 0; count < 5; count++) tellAll();
    const speaking = setInterval(tellAll, 100);
    const began = performance.now();
    await nodes[1].stop('SIGKILL');
    await Promise.all(
      people.filter((_, index) => index % 2 === 1).map((person) => person.until(() => person.resumes > 0)),
    );
    const tookMs = performance.now() - began;
    clearInterval(speaking);
    tellAll();
    await Promise.all(people.map((person) => person.until(() => person.isQuiet)));
    // What was acknowledged may still be on its way to whoever it is for.
    const count = (of: (person: ReturningPeer) => number): number => people.reduce((sum, one) => sum + of(one), 0);
    const heardBy = ({ heard }: ReturningPeer): number => [...heard.values()].flat().length;
    const deadline = performance.now() + 10_000;
    while (count(heardBy) < count(({ said }) => said) && performance.now() < deadline) await new Promise(setImmediate);
    expect(tookMs).toBeLessThan(5_000);
    expect(people.flatMap(({ left }) => left)).toEqual([]);
    expect(people.reduce((sum, { resets }) => sum + resets, 0)).toBe(0);
    // Everything that was said was heard, once and in order: what each said is numbered over all of its peers.
    const heardOf = new Map<string, number[]>();
    for (const { heard } of people) {
      for (const [from, numbers] of heard) {
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        heardOf.set(from, [...(heardOf.get(from) ?? []), ...numbers]);
      }
    }
    for (const person of people) {
      const numbers = (heardOf.get(person.peerId) ?? []).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: person.said }, (_, at) => at + 1));
    }
    expect(await nodes[0].counts()).toMatchObject({ seats: 100, interruptedSeats: 0 });

    // A server that comes later has the same rooms.
    nodes = [nodes[0], await startNode()];
    expect(await nodes[1].counts()).toMatchObject({ seats: 100, rooms: 10 });
  }, 60_000);
});

async function listed(url: string): Promise<unknown[]> {
  const list: { sessions: unknown[] } = JSON.parse(await (await fetch(`${url}/sessions`)).text());
  return list.sessions;
}
