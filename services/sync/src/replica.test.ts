import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { assemble } from './assemble.ts';
import { proofWithinMs } from './authors.ts';
import type { Bus, BusMessage, BusNotice, BusReceiver, BusSeat } from './bus/bus.ts';
import type { Document, Member } from './document.ts';
import { MemoryStore } from './store/memory.ts';
import { createEngine, type Engine } from './testing/engine.ts';
import { scan, typed } from './testing/news.ts';
import { seeded, seeds } from './testing/random-documents.ts';
import { settle } from './testing/turns.ts';
import { UpdateScanner } from './update/scan.ts';

const limits = { maxBytes: 1e6, presence: { maxStateBytes: 100, maxIdsPerOwner: 16 } };
const ada = new Uint8Array([1, 5, 1, 2, 0x7b, 0x7d]);

interface Line {
  from: string;
  receive: BusReceiver;
  notice: (notice: BusNotice) => void;
}

/** A bus that loses what the test wants lost. */
class LossyBus {
  readonly lines = new Set<Line>();
  loses: (message: BusMessage) => boolean = () => false;
  sent: BusMessage[] = [];

  of(from: string): Bus {
    return {
      join: async (_document, receive, notice = () => undefined): Promise<BusSeat> => {
        const line: Line = { from, receive, notice };
        this.lines.add(line);
        for (const other of this.lines) if (other !== line) other.notice({ kind: 'joined' });
        return {
          isAlone: false,
          publish: (message) => {
            this.sent.push(message);
            for (const other of this.lines) if (other !== line && !this.loses(message)) other.receive(message, from);
          },
          leave: () => void this.lines.delete(line),
        };
      },
      close: async () => undefined,
    };
  }

  notice(to: string, notice: BusNotice): void {
    for (const line of this.lines) if (line.from === to) line.notice(notice);
  }
}

interface Server {
  engine: Engine;
  document: Document;
}

describe('servers that share a store', () => {
  let store: MemoryStore;
  let bus: LossyBus;
  let clock: FakeClock;
  beforeEach(() => {
    store = new MemoryStore();
    bus = new LossyBus();
    clock = new FakeClock();
  });

  const serve = async (name: string, compactAfter = 1e6): Promise<Server> => {
    const engine = createEngine({ store, bus: bus.of(name), clock, compactAfter });
    const opened = await engine.documents.open('doc');
    if (!opened.ok) throw new Error(opened.problem.code);
    return { engine, document: opened.document };
  };
  const member = { deliver: () => undefined, askAgain: () => undefined };
  const write = async ({ engine, document }: Server, update: Uint8Array): Promise<void> => {
    document.receive(scan(update), member, false, limits);
    engine.turns.end();
    await settle();
  };
  const pass = (ms: number): Promise<void> => clock.advanceAsync(ms, 100);
  const clocks = ({ document }: Server, ...clients: number[]): number[] =>
    clients.map((client) => document.ledger.clockOf(client));

  it('[SYN8] hear of what the others store, with its place in the log', async () => {
    const [one, two] = [await serve('one'), await serve('two')];
    await write(one, typed(1, 0, 'a'));
    await write(two, typed(2, 0, 'b'));
    expect([clocks(one, 1, 2), clocks(two, 1, 2)]).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(bus.sent.flatMap((message) => (message.kind === 'update' ? [message.position] : []))).toEqual([0, 1]);
  });

  describe('[SYN35] whose client ids are whose', () => {
    class Person implements Member {
      asked = 0;
      readonly personId: string;
      constructor(personId: string) {
        this.personId = personId;
      }
      deliver(): void {}
      askAgain(): void {
        this.asked += 1;
      }
    }
    const come = ({ document }: Server, personId: string): Person => {
      const person = new Person(personId);
      document.join(person);
      return person;
    };
    const type = async ({ engine, document }: Server, by: Person, update: Uint8Array, isAnswer = false) => {
      const { kind } = document.receive(scan(update), by, isAnswer, limits);
      engine.turns.end();
      await settle();
      return kind;
    };

    it('holds over all of them: nobody writes in the name of somebody at another server', async () => {
      const [one, two] = [await serve('one'), await serve('two')];
      const [victim, thief] = [come(one, 'ada'), come(two, 'eve')];
      await type(one, victim, typed(1, 0, 'a'));
      expect(await type(two, thief, typed(1, 1, 'evil'))).toBe('incomplete');
      expect(await type(two, thief, typed(1, 1, 'evil'), true)).toBe('partly');
      expect(victim.asked).toBe(1);
      one.document.receivePresence(ada, victim, false, limits);
      await pass(20_000);
      expect(await type(one, victim, typed(1, 1, 'b'))).toBe('taken');
      expect([clocks(one, 1), clocks(two, 1)]).toEqual([[2], [2]]);
    });

    it('is told to a server that comes later, and again after an outage', async () => {
      const one = await serve('one');
      const victim = come(one, 'ada');
      await type(one, victim, typed(1, 0, 'a'));
      const two = await serve('two');
      bus.loses = () => true;
      await type(one, victim, typed(2, 0, 'b'));
      bus.loses = () => false;
      bus.notice('one', { kind: 'gap' });
      await pass(400);
      const thief = come(two, 'eve');
      expect(await type(two, thief, typed(1, 1, 'evil'))).toBe('incomplete');
      expect(await type(two, thief, typed(2, 1, 'evil'))).toBe('incomplete');
    });

    it.each(['leaves', 'shows no sign of life for 10 s', 'has a server that is gone'])(
      'is forgotten when their owner %s: then whoever waited is asked again',
      async (why) => {
        const [one, two] = [await serve('one'), await serve('two')];
        const [owner, friend] = [come(one, 'ada'), come(two, 'ben')];
        await type(one, owner, typed(1, 0, 'a'));
        expect(await type(two, friend, typed(1, 1, 'b'), true)).toBe('partly');
        if (why === 'leaves') one.document.leave(owner);
        else if (why === 'has a server that is gone') bus.notice('two', { kind: 'gone', from: 'one' });
        else await pass(proofWithinMs);
        expect(friend.asked).toBe(1);
        expect(await type(two, friend, typed(1, 1, 'b'), true)).toBe('taken');
      },
    );
  });

  it('miss nothing that another one stores while they load', async () => {
    const one = await serve('one');
    await write(one, typed(1, 0, 'a'));
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const load = store.load.bind(store);
    // The worst case: what is read is from before, and comes after.
    store.load = async (name) => {
      const log = await load(name);
      await gate;
      return log;
    };
    const joining = serve('two');
    await settle();
    await write(one, typed(1, 1, 'b'));
    go();
    const two = await joining;
    expect(clocks(two, 1)).toEqual([2]);
    expect(await two.engine.documents.seenThrough(two.document)).toBe(1);
  });

  it('read in the store what the bus lost, once something later came', async () => {
    const [one, two] = [await serve('one'), await serve('two')];
    bus.loses = () => true;
    await write(one, typed(1, 0, 'a'));
    bus.loses = () => false;
    await write(one, typed(7, 0, 'z'));
    expect(clocks(two, 1, 7)).toEqual([0, 1]);
    await pass(400);
    expect(clocks(two, 1, 7)).toEqual([1, 1]);
    expect(one.engine.tally).toMatchObject({ publishedMessages: 4, gaps: 0, catchUps: 0 });
    expect(two.engine.tally).toMatchObject({ busMessages: 2, gaps: 1, catchUps: 1, failedCatchUps: 0 });
  });

  it('read in the store what an update builds on when that was lost', async () => {
    const [one, two] = [await serve('one'), await serve('two')];
    bus.loses = () => true;
    await write(one, typed(1, 0, 'a'));
    bus.loses = () => false;
    await write(one, typed(1, 1, 'b'));
    expect(clocks(two, 1)).toEqual([0]);
    await pass(400);
    expect(clocks(two, 1)).toEqual([2]);
  });

  it('find what was lost though nothing follows it', async () => {
    const [one, two] = [await serve('one'), await serve('two')];
    bus.loses = () => true;
    await write(one, typed(1, 0, 'a'));
    await pass(6_000);
    expect(clocks(two, 1)).toEqual([1]);
  });

  it('read what was missed when the bus calls out a gap', async () => {
    const [one, two] = [await serve('one'), await serve('two')];
    bus.loses = () => true;
    await write(one, typed(1, 0, 'a'));
    bus.notice('two', { kind: 'gap' });
    await pass(400);
    expect(clocks(two, 1)).toEqual([1]);
    bus.loses = () => true;
    await write(one, typed(1, 1, 'b'));
    bus.notice('two', { kind: 'grown', position: 1 });
    await pass(400);
    expect(clocks(two, 1)).toEqual([2]);
  });

  it('[SYN31] never compact away what another one stored and they have not seen', async () => {
    const [one, two] = [await serve('one', 3), await serve('two')];
    bus.loses = () => true;
    await write(one, typed(1, 0, 'a'));
    await write(two, typed(2, 0, 'b'));
    await write(one, typed(1, 1, 'c'));
    await write(two, typed(2, 1, 'd'));
    await write(one, typed(1, 2, 'e'));
    one.engine.compaction.consider(one.document, false);
    await one.engine.compaction.settled();
    expect(one.engine.faults).toEqual([]);
    expect(one.engine.tally.compactions).toBe(1);
    const { updates, through } = await store.load('doc');
    const stored = assemble(updates, new UpdateScanner());
    expect(stored.ok && [stored.ledger.clockOf(1), stored.ledger.clockOf(2)]).toEqual([3, 2]);
    expect([updates.length, through]).toEqual([1, 4]);
  });

  it('[SYN13] tell who comes later who is there, and nobody what they said themselves', async () => {
    const one = await serve('one');
    one.document.receivePresence(ada, member, true, limits);
    one.engine.turns.end();
    bus.sent = [];
    const two = await serve('two');
    two.engine.turns.end();
    expect(two.document.presence.size).toBe(1);
    await pass(100);
    expect(bus.sent.filter(({ kind }) => kind === 'presence')).toHaveLength(1);
  });

  it('[SYN14] let the people of a server go that is gone, and nobody else', async () => {
    const [one, two, three] = [await serve('one'), await serve('two'), await serve('three')];
    one.document.receivePresence(ada, member, true, limits);
    two.document.receivePresence(new Uint8Array([1, 6, 1, 2, 0x7b, 0x7d]), member, true, limits);
    for (const { engine } of [one, two]) engine.turns.end();
    expect(three.document.presence.size).toBe(2);
    bus.notice('three', { kind: 'gone', from: 'one' });
    expect(three.document.presence.size).toBe(1);
    bus.notice('three', { kind: 'gone', from: 'one' });
    bus.notice('three', { kind: 'gone', from: 'unknown' });
    expect(three.document.presence.size).toBe(1);
  });

  it('begin anew with a log that ends before what they saw of it, as after a restore', async () => {
    const one = await serve('one');
    for (let at = 0; at < 3; at++) await write(one, typed(1, at, 'x'));
    const restored = new MemoryStore();
    await restored.append([{ document: 'doc', update: typed(9, 0, 'y') }]);
    Object.assign(store, {
      lastPositions: (names: string[]) => restored.lastPositions(names),
      loadSince: (name: string, position: number) => restored.loadSince(name, position),
    });
    await pass(6_000);
    expect(clocks(one, 1, 9)).toEqual([3, 1]);
  });

  it.each(seeds(8))('[SYN8] [SYN31] end with the same, and all of it stored (seed %i)', async (seed) => {
    const random = seeded(seed);
    bus.loses = () => random(3) === 0;
    const servers = [await serve('one', 6), await serve('two', 9), await serve('three', 12)];
    const written = [0, 0, 0];
    const people = written.map(() => ({ ...member }));
    for (let step = 0; step < 200; step++) {
      const at = random(3);
      const server = servers[at] as Server;
      const choice = random(10);
      // Turns of a client may come to any server: what it wrote before may not have got there.
      if (choice < 7) {
        const client = random(4) === 0 ? random(3) : at;
        const clockOf = server.document.ledger.clockOf(client + 1);
        if (clockOf < (written[client] ?? 0)) continue;
        // Somebody who comes to another server has left the one before, which that one may not have heard of.
        for (const other of servers) if (other !== server) other.document.leave(people[client] as Member);
        const taken = server.document.receive(
          scan(typed(client + 1, clockOf, 'x')),
          people[client] as Member,
          false,
          limits,
        );
        server.engine.turns.end();
        await settle();
        if (taken.kind === 'taken') written[client] = clockOf + 1;
      } else if (choice < 9) {
        server.engine.compaction.consider(server.document, false);
        if (random(2) === 0) await server.engine.compaction.settled();
      } else await pass(100 * random(4));
    }
    await pass(12_000);
    for (const { engine } of servers) await engine.compaction.settled();
    const { updates } = await store.load('doc');
    const stored = assemble(updates, new UpdateScanner());
    expect(stored.ok && [1, 2, 3].map((client) => stored.ledger.clockOf(client))).toEqual(written);
    expect(stored.ok && stored.parked).toEqual([]);
    for (const server of servers) {
      expect(clocks(server, 1, 2, 3)).toEqual(written);
      expect(server.engine.faults).toEqual([]);
      expect(server.engine.unreadable).toEqual([]);
    }
    expect(servers.reduce((sum, { engine }) => sum + engine.tally.compactions, 0)).toBeGreaterThan(3);
  });
});
