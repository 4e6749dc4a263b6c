import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ClientError } from '../errors.ts';
import { noSurroundings } from '../platform/platform.ts';
import { TokenKeeper } from '../server/tokens.ts';
import { seededRandom } from '../testing/chance.ts';
import { FakeClock, settle } from '../testing/fake-clock.ts';
import { FakeTextServer, type TextSession } from '../testing/fake-text-server.ts';
import type { Seat } from './seat.ts';
import { Signaling } from './signaling.ts';

const peer = (peerId: string) => ({ peerId, userId: `user-${peerId}`, name: peerId, role: 'editor' });

class World {
  readonly clock = new FakeClock();
  readonly server = new FakeTextServer();
  readonly random = seededRandom(11);
  readonly faults: ClientError[] = [];
  readonly told: string[] = [];
  readonly signaling: Signaling;
  seat: Seat | undefined;
  welcomes = 0;

  constructor(tokens?: () => string) {
    const caller = {
      tokens: tokens && new TokenKeeper(tokens, this.clock, (error) => this.faults.push(error)),
      userId: 'ada',
      name: 'Ada',
    };
    this.signaling = new Signaling({
      url: 'wss://acme.example/signaling',
      caller,
      openTextSocket: this.server.openTextSocket,
      surroundings: noSurroundings,
      clock: this.clock,
      random: this.random,
    });
    this.signaling.on('fault', (error) => this.faults.push(error));
    this.server.onMessage = (message, session) => this.answer(message, session);
  }

  /** As a server does that means well. */
  answer(message: Record<string, unknown>, session: TextSession): void {
    const { type, id } = message;
    if (type === 'hello') {
      this.welcomes += 1;
      session.send({
        type: 'welcome',
        user: { id: 'ada', name: 'Ada', role: 'member' },
        resumeId: `resume-${this.welcomes}`,
        features: [],
        seatSeconds: 30,
        serverTime: '2025-01-18T00:00:00.000Z',
      });
    }
    if (type === 'join') this.joined(session, id, [peer('ben')]);
    if (type === 'ping') session.send({ type: 'pong' });
  }

  joined(session: TextSession, id: unknown, peers: object[], seq = 10): void {
    const join = session.last('join');
    session.send({
      type: 'joined',
      id,
      room: 'garden',
      peerId: join?.['peerId'],
      peers,
      host: 'ben',
      role: 'editor',
      seq,
    });
  }

  take(): Seat {
    let ids = 0;
    const note = (what: string): void => void this.told.push(what);
    const entry = { room: 'garden', peerId: 'me', metadata: { name: 'Ada' }, mustExist: true };
    const seat = this.signaling.seatFor(
      entry,
      {
        entered: (isNew) => note(`entered${isNew ? ' anew' : ''}`),
        waiting: () => note('waiting'),
        changed: () => undefined,
        joined: ({ peerId }) => note(`+${peerId}`),
        left: ({ peerId }, reason) => note(`-${peerId} ${reason}`),
        signal: (from, signal) => note(`${from}: ${String(signal)}`),
        ended: (how, reason) => note(`ended ${how}${reason ? ` ${reason.code}` : ''}`),
        fault: (error) => this.faults.push(error),
      },
      () => `me-${++ids}`,
    );
    this.seat = seat;
    this.signaling.take(seat);
    return seat;
  }

  async seated(): Promise<Seat> {
    const seat = this.take();
    await settle();
    expect(seat.isSeated).toBe(true);
    this.told.splice(0);
    return seat;
  }
}

let world: World;

beforeEach(() => {
  world = new World();
});

describe('the talk with the signaling service', () => {
  it('[SIG1] [SIG3] [SIG8] says who is there, takes a seat, and matches answers to questions', async () => {
    const { server, signaling } = world;
    world.take();
    await settle();
    expect(server.last.said[0]).toEqual({ type: 'hello', userId: 'ada', name: 'Ada' });
    expect(server.last.last('join')).toMatchObject({ room: 'garden', peerId: 'me', mustExist: true });
    expect(world.told).toEqual(['+ben', 'entered']);
    const [first, second] = [
      signaling.ask({ type: 'kick', room: 'garden', peerId: 'ben' }, 'ack'),
      signaling.ask({ type: 'lock', room: 'garden', locked: true }, 'ack'),
    ];
    await settle();
    const [kick, lock] = [server.last.last('kick'), server.last.last('lock')];
    server.last.send({ type: 'ack', id: lock?.['id'] });
    server.last.send({ type: 'error', id: kick?.['id'], code: 'not_allowed', kind: 'stop', error: 'Ask the host.' });
    await expect(second).resolves.toMatchObject({ type: 'ack' });
    await expect(first).rejects.toMatchObject({ code: 'not_allowed', kind: 'stop', message: 'Ask the host.' });
  });

  it('[SIG17] [SIG19] [SIG20] resumes after a loss: what was missed, each once, and what was not acknowledged, again', async () => {
    const { server, clock } = world;
    const seat = await world.seated();
    server.last.send({ type: 'signal', from: 'ben', signal: 'one', room: 'garden', seq: 11 });
    for (const what of ['a', 'b', 'c']) seat.signal('ben', what);
    server.last.send({ type: 'ack', id: 1 });
    server.last.close(1006);
    seat.signal('ben', 'd');
    await clock.advance(2_000);
    expect(server.sessions).toHaveLength(2);
    const resume = server.last.last('resume');
    expect(resume).toMatchObject({ resumeId: 'resume-1', rooms: [{ room: 'garden', seq: 11 }] });
    server.last.send({ type: 'resumed', id: resume?.['id'], room: 'garden', peerId: 'me', reset: false, received: 2 });
    for (const seq of [11, 12, 12])
      server.last.send({ type: 'signal', from: 'ben', signal: `at ${seq}`, room: 'garden', seq });
    server.last.send({ type: 'peer-left', peerId: 'ben', reason: 'left', room: 'garden', seq: 13 });
    expect(world.told).toEqual(['ben: one', 'entered', 'ben: at 12', '-ben left']);
    const again = server.last.said.filter(({ type }) => type === 'signal');
    expect(again.map(({ id, signal }) => [id, signal])).toEqual([
      [3, 'c'],
      [4, 'd'],
    ]);
    // The next loss resumes with the id of this connection.
    server.last.close(1006);
    await clock.advance(2_000);
    expect(server.last.last('resume')).toMatchObject({ resumeId: 'resume-2', rooms: [{ room: 'garden', seq: 13 }] });
  });

  it('[SIG19] resumes with the id before where the connection was lost before the answer', async () => {
    const { server, clock } = world;
    await world.seated();
    server.last.close(1006);
    await clock.advance(2_000);
    server.last.close(1006);
    await clock.advance(4_000);
    expect(server.last.last('resume')).toMatchObject({ resumeId: 'resume-1' });
  });

  it('[SIG20] takes the list of a reset for what it is, and joins anew where the seat is gone', async () => {
    const { server, clock } = world;
    await world.seated();
    server.last.close(1006);
    await clock.advance(2_000);
    const resume = server.last.last('resume');
    const room = { room: 'garden', peerId: 'me', reset: true, peers: [peer('cleo')], seq: 40 };
    server.last.send({ type: 'resumed', id: resume?.['id'], ...room });
    expect(world.told).toEqual(['-ben lost', '+cleo', 'entered']);
    world.told.splice(0);
    server.last.close(1006);
    await clock.advance(4_000);
    server.last.send({
      type: 'error',
      id: server.last.last('resume')?.['id'],
      code: 'seat_gone',
      kind: 'fix',
      error: 'Join the room again.',
    });
    await settle();
    expect(server.last.last('join')).toMatchObject({ room: 'garden', peerId: 'me', mustExist: false });
    expect(world.told).toEqual(['-cleo lost', '+ben', 'entered anew']);
  });

  it('[SIG7] takes another peer id where somebody else has its own by now', async () => {
    const { server, clock } = world;
    await world.seated();
    server.last.close(1006);
    server.onMessage = (message, session) => {
      if (message['type'] !== 'join') world.answer(message, session);
      if (message['type'] === 'resume') {
        session.send({ type: 'error', id: message['id'], code: 'seat_gone', kind: 'fix', error: 'Gone.' });
      }
      if (message['type'] === 'join' && message['peerId'] === 'me') {
        session.send({ type: 'error', id: message['id'], code: 'peer_id_taken', kind: 'fix', error: 'Taken.' });
      }
      if (message['type'] === 'join' && message['peerId'] === 'me-1') world.joined(session, message['id'], []);
    };
    await clock.advance(2_000);
    expect(world.seat?.room.peerId).toBe('me-1');
    expect(world.told).toEqual(['-ben lost', 'entered anew']);
  });

  it('[SIG7] gives up where every id is said to be taken', async () => {
    const { server } = world;
    server.onMessage = (message, session) => {
      if (message['type'] !== 'join') return world.answer(message, session);
      session.send({ type: 'error', id: message['id'], code: 'peer_id_taken', kind: 'fix', error: 'Taken.' });
    };
    world.take();
    await settle();
    expect(server.last.said.filter(({ type }) => type === 'join')).toHaveLength(4);
    expect(world.told).toEqual(['ended lost peer_id_taken']);
  });

  it('[SIG12] waits at the door until the host decides', async () => {
    const { server } = world;
    server.onMessage = (message, session) => {
      if (message['type'] !== 'join') return world.answer(message, session);
      session.send({ type: 'waiting', id: message['id'], room: 'garden', peerId: 'me' });
    };
    const seat = world.take();
    await settle();
    expect(world.told).toEqual(['waiting']);
    await world.clock.advance(120_000);
    world.joined(server.last, server.last.last('join')?.['id'], []);
    expect(seat.isSeated).toBe(true);
  });

  it.each([
    ['kicked', ['ended kicked']],
    ['banned', ['ended banned']],
    ['ended', ['ended ended']],
    ['taken-over', ['ended taken-over']],
  ])('[SIG13] is over for whoever is put out: %s', async (reason, told) => {
    await world.seated();
    world.server.last.send({ type: 'removed', room: 'garden', reason });
    expect(world.told).toEqual(told);
    world.server.last.close(1006);
    await world.clock.advance(60_000);
    expect(world.server.last.last('resume')).toBeUndefined();
    expect(world.server.last.last('join')).toBeUndefined();
  });

  it('comes again where the server gave the seat up by mistake', async () => {
    await world.seated();
    world.server.last.send({ type: 'removed', room: 'garden', reason: 'lost' });
    await settle();
    expect(world.told).toEqual(['-ben lost', '+ben', 'entered anew']);
  });

  it('[SIG22] comes back after the time that a server that stops says, and not before', async () => {
    const { server, clock } = world;
    await world.seated();
    server.last.send({ type: 'goaway', reconnectAfterMs: 8_000, code: 'draining' });
    server.last.close(4503);
    await clock.advance(7_900);
    expect(server.sessions).toHaveLength(1);
    await clock.advance(1_000);
    expect(server.sessions).toHaveLength(2);
    expect(world.faults).toEqual([]);
  });

  it('waits longer after each failure, never in step, and not at all when it is stopped', async () => {
    const { server, clock, signaling } = world;
    server.isDown = true;
    world.take();
    await clock.advance(300_000);
    expect(server.sessions.length).toBeGreaterThan(10);
    expect(server.sessions.length).toBeLessThan(40);
    const before = server.sessions.length;
    signaling.stop();
    await clock.advance(300_000);
    expect(server.sessions).toHaveLength(before);
    expect(clock.pending).toBe(0);
  });

  it('notices a connection on which nobody answers', async () => {
    const { server, clock } = world;
    await world.seated();
    const first = server.last;
    server.onMessage = () => undefined;
    await clock.advance(25_000);
    expect(first.last('ping')).toBeDefined();
    await clock.advance(20_000);
    expect(server.sessions.length).toBeGreaterThan(1);
  });

  it('rejects what was asked when the connection is lost, and keeps no more than 200 questions', async () => {
    const { server, signaling } = world;
    await world.seated();
    const asked = Array.from({ length: 250 }, () => signaling.ask({ type: 'end', room: 'garden' }, 'ack'));
    const outcomes = Promise.allSettled(asked);
    await settle();
    server.last.close(1006);
    const codes = (await outcomes).map((outcome) => outcome.status === 'rejected' && outcome.reason.code);
    expect(codes.filter((code) => code === 'too_many_requests')).toHaveLength(50);
    expect(codes.filter((code) => code === 'unreachable')).toHaveLength(200);
  });

  it('[SIG6] asks once for a fresh token when the last one is refused, and renews it before it ends', async () => {
    const tokens: string[] = [];
    world = new World(() => {
      const seconds = world.clock.now() / 1000;
      const claims = { sub: 'ada', nth: tokens.length, iat: seconds, exp: seconds + 400 };
      tokens.push(`h.${btoa(JSON.stringify(claims))}.s`);
      return tokens.at(-1) ?? '';
    });
    const { server, clock, signaling } = world;
    world.take();
    await settle();
    expect(server.last.said[0]).toMatchObject({ type: 'hello', token: tokens[0] });
    await clock.advance(301_000);
    expect(server.last.last('refresh')).toEqual({ type: 'refresh', token: tokens[1] });
    server.last.close(4401, 'token_expired: Your token has expired. Refresh it, or sign in again.');
    await clock.advance(100);
    expect(server.last.said[0]).toMatchObject({ type: 'hello', token: tokens[2] });
    server.onMessage = () => undefined;
    server.last.close(4401, 'signed_out: This session was signed out. Sign in again to go on.');
    await clock.advance(100);
    server.last.close(4401, 'signed_out: This session was signed out. Sign in again to go on.');
    expect(signaling.state).toMatchObject({ at: 'refused', error: { code: 'signed_out', kind: 'fix' } });
    const { length } = server.sessions;
    await clock.advance(600_000);
    expect(server.sessions).toHaveLength(length);
  });

  describe('with a server that lies', () => {
    it.each<[string, object | string | undefined, string]>([
      ['text that is no JSON', '{"type":', 'bad_frame'],
      ['bytes', undefined, 'bad_frame'],
      ['fields of the wrong type', { type: 'joined', room: 7, peerId: 'me', peers: [] }, 'bad_frame'],
      ['a list where an object stands', [], 'bad_frame'],
      ['more than anybody has to say', ' '.repeat(9 * 1024 * 1024), 'frame_too_large'],
    ])('says what is wrong in a sentence: %s', async (_, message, code) => {
      await world.seated();
      world.server.last.send(message);
      expect(world.faults).toMatchObject([{ code, message: expect.stringMatching(/\.$/) }]);
    });

    it('passes over what a newer one says, and answers to nothing', async () => {
      await world.seated();
      world.server.last.send({ type: 'fireworks', seq: 99, room: 'garden' });
      world.server.last.send({ type: 'ack', id: 'q999' });
      world.server.last.send({ type: 'joined', room: 'garden', peerId: 'somebody', peers: [] });
      world.server.last.send({ type: 'resumed', room: 'garden', peerId: 'somebody', reset: true, peers: [] });
      world.server.last.send({ type: 'peer-left', peerId: 'nobody', room: 'garden', seq: 11 });
      world.server.last.send({ type: 'signal', from: 'ben', signal: 'other room', room: 'kitchen', seq: 12 });
      expect(world.faults).toEqual([]);
      expect(world.told).toEqual([]);
      expect(world.seat?.room.peerId).toBe('me');
    });

    it.each([1, 2, 3, 4, 5])('survives anything said in any order (seed %s)', async (seed) => {
      const random = seededRandom(Number(process.env['SEED'] ?? seed));
      const { server, clock } = world;
      world.take();
      const types = [
        'welcome',
        'joined',
        'resumed',
        'waiting',
        'peer-joined',
        'peer-left',
        'peer-interrupted',
        'peer-resumed',
        'role-changed',
        'room-updated',
        'removed',
        'left',
        'signal',
        'ack',
        'error',
        'goaway',
        'ice-servers',
        'invite',
      ];
      const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
      for (let round = 0; round < 2_000; round++) {
        server.last.send({
          type: pick(types),
          room: pick(['garden', 'kitchen']),
          peerId: pick(['me', 'ben', 'cleo']),
          userId: 'ben',
          from: pick(['ben', 'cleo']),
          signal: pick([1, 'x', {}]),
          seq: Math.floor(random() * 3_000),
          peers: pick([[], [peer('ben')], [peer('ben'), peer('cleo')]]),
          reset: random() < 0.5,
          received: Math.floor(random() * 50),
          role: pick(['host', 'editor', 'viewer']),
          reason: pick(['lost', 'left', 'kicked']),
          id: pick([undefined, 3, 'q1', 'q2', `q${round}`]),
          ...(random() < 0.1 ? { seq: 'x' } : {}),
          user: { id: 'a', name: 'A', role: 'member' },
          resumeId: 'r',
          features: [],
          seatSeconds: 30,
          serverTime: '2025-01-18T00:00:00.000Z',
          reconnectAfterMs: 10,
          code: 'draining',
          kind: pick(['retry', 'stop', 'fix']),
          error: 'No.',
        });
        if (random() < 0.1) world.seat?.signal('ben', round);
        if (random() < 0.05) server.last.close(pick([1006, 4503, 4500]) ?? 1006);
        await clock.advance(random() * 500);
        expect(world.seat?.room.peers.size ?? 0).toBeLessThan(4);
      }
      for (const fault of world.faults) expect(fault.message).toMatch(/\.$/);
      world.signaling.stop();
      expect(clock.pending).toBe(0);
    });
  });
});
