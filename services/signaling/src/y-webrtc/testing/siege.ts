import { announce, offer } from './peers.ts';
import { Chance } from './random.ts';
import type { FakeClient, FakeServer } from './server.ts';

const room = 'room';
const ids = ['A', 'B', 'E0', 'E1', '', 5, null, 'x'.repeat(200)] as const;
const topics = [room, 'room 1', 'room 2', '', '__proto__', 'x'.repeat(600), 5, null, ['room']] as const;

/** Two honest peers who signal to each other, and a crowd that sends whatever comes to its mind. */
export class Siege {
  /** How often what happened. */
  readonly seen = { sent: 0, closed: 0, hungUp: 0, refused: 0, heardByCrowd: 0, time: 0 };
  readonly #chance: Chance;
  readonly #server: FakeServer;
  readonly #crowd: FakeClient[] = [];
  readonly #expected: unknown[] = [];
  readonly #arrived: unknown[] = [];
  #joined = 0;

  constructor(seed: number, server: FakeServer) {
    this.#chance = new Chance(seed);
    this.#server = server;
  }

  /** Throws what went wrong. */
  async run(steps: number): Promise<void> {
    const [ada, ben] = [await this.#honest('ada'), await this.#honest('ben')];
    ada.send({ type: 'publish', topic: room, data: announce('A') });
    ben.send({ type: 'publish', topic: room, data: announce('B') });
    for (const client of [ada, ben]) client.take();
    for (let step = 0; step < steps; step++) {
      await this.#disturb();
      const data = { ...offer('A', 'B'), step };
      ada.send({ type: 'publish', topic: room, data });
      this.#expected.push(data);
      this.#listen(ada, ben);
    }
    this.#compare();
    for (const client of [ada, ben, ...this.#crowd]) client.hangUp();
    await this.#server.settled();
    this.#server.clock.advance(120_000);
    const { yWebrtcConnections, yWebrtcTopics } = this.#server.yWebrtc.counts;
    if (yWebrtcConnections + yWebrtcTopics > 0) throw new Error('something is left behind');
    if (this.#server.clock.pending > 0) throw new Error('timers are left behind');
    const faults = this.#server.lines.filter(({ level }) => level === 'error' || Number(level) >= 50);
    if (faults.length > 0) throw new Error(`faults were logged: ${JSON.stringify(faults)}`);
  }

  async #honest(sub: string): Promise<FakeClient> {
    const client = await this.#server.connect({ claims: { sub } });
    client.send({ type: 'subscribe', topics: [room] });
    return client;
  }

  async #disturb(): Promise<void> {
    if (this.#crowd.length < 6) {
      this.#joined += 1;
      this.#crowd.push(await this.#server.connect({ claims: { sub: `eve-${this.#joined}` } }));
    }
    for (const client of [...this.#crowd]) {
      this.#seize(client);
      for (const message of client.take()) this.#check(message);
      const isOver = client.closeCode !== undefined;
      if (!isOver && this.#chance.below(40) > 0) continue;
      this.seen[isOver ? 'closed' : 'hungUp'] += 1;
      client.hangUp();
      this.#crowd.splice(this.#crowd.indexOf(client), 1);
    }
    if (this.#chance.below(10) > 0) return;
    this.seen.time += 1;
    this.#server.clock.advance(this.#chance.below(2_000));
  }

  #seize(client: FakeClient): void {
    this.seen.sent += 1;
    const text = JSON.stringify(this.#message());
    const bytes = Buffer.from(text);
    switch (this.#chance.below(12)) {
      case 0:
        return client.sendBytes(bytes.subarray(0, this.#chance.below(bytes.length)));
      case 1:
        bytes[this.#chance.below(bytes.length)] = this.#chance.below(256);
        return client.sendBytes(bytes, true);
      case 2:
        return client.sendBytes(Buffer.from(Array.from({ length: 20 }, () => this.#chance.below(256))), true);
      default:
        return client.sendBytes(text);
    }
  }

  #message(): unknown {
    const [from, to] = [this.#chance.pick(ids), this.#chance.pick(ids)];
    const topic = this.#chance.pick(topics);
    const data = this.#chance.pick<unknown>([
      { type: 'announce', from },
      { type: 'signal', from, to, signal: { type: 'offer', sdp: '' } },
      { to },
      { from },
      'QUVTLUdDTQ==',
      null,
      [[[]]],
    ]);
    return this.#chance.pick<unknown>([
      { type: 'subscribe', topics: [topic] },
      { type: 'subscribe', topics: topic },
      { type: 'subscribe', topics: [...topics] },
      { type: 'unsubscribe', topics: [topic] },
      { type: 'publish', topic, data },
      { type: 'publish', topic: room, data },
      { type: 'publish', topic: room, data },
      { type: 'ping' },
      { type: this.#chance.pick<unknown>(['hello', 5, null, '__proto__']) },
      this.#chance.pick<unknown>([null, 5, 'x', []]),
    ]);
  }

  #check(message: Record<string, unknown>): void {
    if (message['type'] === 'error') this.seen.refused += 1;
    else if (message['type'] === 'publish') this.seen.heardByCrowd += 1;
    else if (message['type'] !== 'pong') throw new Error(`unknown to clients: ${JSON.stringify(message)}`);
    // What Ada says to Ben is heard by nobody else.
    if (JSON.stringify(message).includes('"step"')) throw new Error('a signal went to somebody else');
  }

  #listen(ada: FakeClient, ben: FakeClient): void {
    ada.take();
    for (const client of [ada, ben]) if (client.closeCode !== undefined) throw new Error('an honest peer was closed');
    for (const { data } of ben.take()) {
      if (typeof data === 'object' && data !== null && 'from' in data && data.from === 'A') this.#arrived.push(data);
    }
  }

  #compare(): void {
    const [arrived, expected] = [JSON.stringify(this.#arrived), JSON.stringify(this.#expected)];
    if (arrived !== expected) throw new Error('signals were lost, forged or reordered');
  }
}
