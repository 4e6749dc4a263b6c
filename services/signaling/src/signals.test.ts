import { beforeEach, describe, expect, it } from '@jest/globals';
import { InProcessLog } from './log/in-process.ts';
import { type FakeClient, makeServer, type Received, type Server, settle } from './testing/parts.ts';

let server: Server;

beforeEach(async () => {
  server = await makeServer();
});

async function enter(name: string, hello = true): Promise<{ client: FakeClient; resumeId: string }> {
  const client = server.connect({ userId: name });
  const [welcome] = hello ? await client.ask({ type: 'hello' }) : [];
  await client.ask({ type: 'join', room: 'r', peerId: name });
  return { client, resumeId: String(welcome?.['resumeId']) };
}

async function resume(name: string, resumeId: string, seq: number): Promise<{ client: FakeClient; heard: Received[] }> {
  const client = server.connect({ userId: name });
  await client.ask({ type: 'hello' });
  const heard = await client.ask({ type: 'resume', id: 'again', resumeId, rooms: [{ room: 'r', seq }] });
  return { client, heard };
}

describe('a signal', () => {
  it('[SIG4] [SIG15] [SIG16] goes to whom it names, in the name of who sent it', async () => {
    const [ada, ben, eve] = [await enter('ada'), await enter('ben'), await enter('eve')];
    for (const { client } of [ada, ben, eve]) client.take();
    const signal = { type: 'offer', sdp: 'v=0\r\n', deep: [{ '"': null }] };
    const answer = await ben.client.ask({ type: 'signal', id: 'a', to: 'ada', from: 'eve', userId: 'eve', signal });
    expect(answer).toEqual([{ type: 'ack', id: 'a' }]);
    expect(ada.client.take()).toEqual([{ type: 'signal', from: 'ben', signal, room: 'r', seq: 3 }]);
    expect(eve.client.take()).toEqual([]);
  });

  it('[SIG15] goes to several as one text, and names those that are not there', async () => {
    const [ada, ben, eve] = [await enter('ada'), await enter('ben'), await enter('eve')];
    for (const { client } of [ada, ben, eve]) client.take();
    const answer = await ada.client.ask({ type: 'signal', to: ['ben', 'zoe', 'eve', 'ada'], signal: 'x' });
    expect(answer).toMatchObject([{ code: 'peer_not_found', details: { missing: ['zoe', 'ada'] } }]);
    expect(ben.client.socket.sent).toEqual(eve.client.socket.sent);
    expect(ben.client.take()).toMatchObject([{ from: 'ada', signal: 'x' }]);
  });

  it('[SIG15] comes once, however often the message names a peer', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    for (const { client } of [ada, ben]) client.take();
    const to = [...Array.from({ length: 50 }, () => 'ben'), ...Array.from({ length: 50 }, () => 'zoe')];
    const answer = await ada.client.ask({ type: 'signal', to, signal: 'x' });
    expect(answer).toMatchObject([{ code: 'peer_not_found', details: { missing: ['zoe'] } }]);
    expect(ben.client.take()).toMatchObject([{ from: 'ada', signal: 'x', seq: 2 }]);
  });

  it('[SIG17] is taken once when it has a number', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    for (const { client } of [ada, ben]) client.take();
    for (const id of [1, 2, 2, 1, 3]) {
      const answer = await ada.client.ask({ type: 'signal', id, to: 'ben', signal: { id } });
      expect(answer).toEqual([{ type: 'ack', id }]);
    }
    expect(ben.client.take().map(({ signal }) => signal)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });
});

describe('a lost connection', () => {
  it('[SIG18] keeps its seat for 30 s, and the others know', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    ada.client.take();
    ben.client.drop();
    expect(ada.client.take()).toMatchObject([{ type: 'peer-interrupted', peerId: 'ben' }]);
    server.clock.advance(29_999);
    server.hub.sweep();
    expect(ada.client.take()).toEqual([]);
    server.clock.advance(1);
    server.hub.sweep();
    expect(ada.client.take()).toMatchObject([{ type: 'peer-left', peerId: 'ben', reason: 'lost' }]);
    expect((await resume('ben', ben.resumeId, 0)).heard).toMatchObject([
      { type: 'error', code: 'seat_gone', id: 'again', details: { room: 'r' } },
    ]);
  });

  it('[SIG18] gives its seat up at once when it never said hello', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben', false)];
    ada.client.take();
    ben.client.drop();
    expect(ada.client.take()).toMatchObject([{ type: 'peer-left', peerId: 'ben' }]);
  });

  it('[SIG19] [SIG20] is resumed with all that was missed, exactly and in order', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    await ada.client.ask({ type: 'signal', to: 'ben', signal: 1 });
    const last = Number(ben.client.take().at(-1)?.['seq']);
    // What is on its way when the line goes dead is missed, too.
    await ada.client.ask({ type: 'signal', to: 'ben', signal: 2 });
    ben.client.drop();
    const eve = await enter('eve');
    await ada.client.ask({ type: 'signal', id: 1, to: 'ben', signal: 3 });
    ada.client.take();
    const back = await resume('ben', ben.resumeId, last);
    expect(back.heard).toMatchObject([
      {
        type: 'resumed',
        id: 'again',
        room: 'r',
        peerId: 'ben',
        reset: false,
        received: 0,
        host: 'ada',
        role: 'editor',
      },
      { type: 'signal', signal: 2 },
      { type: 'peer-joined', peerId: 'eve' },
      { type: 'signal', signal: 3 },
    ]);
    expect(ada.client.take()).toMatchObject([{ type: 'peer-resumed', peerId: 'ben' }]);
    expect(eve.client.take().at(-1)).toMatchObject({ type: 'peer-resumed', peerId: 'ben' });
    expect(await back.client.ask({ type: 'signal', id: 1, to: 'ada', signal: 4 })).toEqual([{ type: 'ack', id: 1 }]);
  });

  it('[SIG19] is taken over before the server noticed', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    ada.client.take();
    const back = await resume('ben', ben.resumeId, 0);
    expect(back.heard[0]).toMatchObject({ type: 'resumed' });
    expect(ben.client.take().at(-1)).toEqual({ type: 'removed', room: 'r', reason: 'taken-over' });
    ben.client.drop();
    expect(ada.client.take()).toEqual([]);
  });

  it('[SIG19] is resumed by nobody else, and by nobody twice', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    ben.client.drop();
    expect((await resume('mallory', ben.resumeId, 0)).heard).toMatchObject([{ code: 'seat_gone' }]);
    expect((await resume('ben', 'guessed', 0)).heard).toMatchObject([{ code: 'seat_gone' }]);
    const silent = server.connect({ userId: 'ben' });
    const request = { type: 'resume', resumeId: ben.resumeId, rooms: [{ room: 'r', seq: 0 }] };
    expect(await silent.ask(request)).toMatchObject([{ code: 'bad_request' }]);
    expect(JSON.stringify(server.hub.image())).not.toContain(ben.resumeId);
    expect((await resume('ben', ben.resumeId, 0)).heard[0]).toMatchObject({ type: 'resumed' });
    ada.client.take();
  });

  it('[SIG19] whose new connection is lost before anything arrived resumes with the same id', async () => {
    const ben = await enter('ben');
    ben.client.drop();
    for (let times = 0; times < 3; times++) {
      const back = await resume('ben', ben.resumeId, 0);
      expect(back.heard[0]).toMatchObject({ type: 'resumed' });
      back.client.drop();
    }
  });

  it('[SIG20] starts anew when more was missed than is kept', async () => {
    server = await makeServer({ ring: { messages: 3, bytes: 100_000, ageMs: 180_000 } });
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    ben.client.drop();
    for (let count = 0; count < 5; count++) await ada.client.ask({ type: 'signal', to: 'ben', signal: count });
    const { heard } = await resume('ben', ben.resumeId, 1);
    expect(heard).toMatchObject([{ type: 'resumed', reset: true, peers: [{ peerId: 'ada', state: 'here' }] }]);
    expect(heard).toHaveLength(1);
    expect(server.hub.world.ringBytes).toBeGreaterThan(0);
    expect(server.tally.events.get('resumed-with-reset')).toBe(1);
  });

  it('[SIG21] is resumed after a restart in order, with all that was missed and nobody told', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    const last = Number(ada.client.take().at(-1)?.['seq']);
    await ben.client.ask({ type: 'signal', to: 'ada', signal: 'late' });
    const image = JSON.parse(JSON.stringify(server.hub.image()));
    server = await makeServer({ log: new InProcessLog('the next process') });
    server.hub.restore(image);
    server.hub.submit({ kind: 'restored', atMs: server.clock.now(), isComplete: true });
    const back = await resume('ada', ada.resumeId, last);
    expect(back.heard).toMatchObject([
      { type: 'resumed', reset: false },
      { type: 'signal', signal: 'late' },
    ]);
    const other = await resume('ben', ben.resumeId, 0);
    expect(other.heard).toMatchObject([{ type: 'resumed' }]);
    await settle();
    expect(back.client.take()).toEqual([]);
  });

  it('[SIG21] starts anew after a crash, whatever it had seen', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    const image = JSON.parse(JSON.stringify(server.hub.image()));
    await ben.client.ask({ type: 'signal', to: 'ada', signal: 'lost' });
    const last = Number(ada.client.take().at(-1)?.['seq']);
    server = await makeServer({ log: new InProcessLog('the next process') });
    server.hub.restore(image);
    server.hub.submit({ kind: 'restored', atMs: server.clock.now(), isComplete: false });
    const back = await resume('ada', ada.resumeId, last);
    expect(back.heard).toMatchObject([{ reset: true, peers: [{ peerId: 'ben', state: 'here' }] }]);
    expect(Number(back.heard[0]?.['seq'])).toBeGreaterThan(last);
  });
});
