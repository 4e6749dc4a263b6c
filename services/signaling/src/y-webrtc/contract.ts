import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LinkMessage, LinkNotice, LinkSeat, TopicLink } from './link.ts';

/** What one end of a link heard. */
export class Listener {
  readonly messages: LinkMessage[] = [];
  readonly from: string[] = [];
  readonly notices: LinkNotice[] = [];

  heard(message: LinkMessage, node: string): void {
    this.messages.push(message);
    this.from.push(node);
  }

  noticed(notice: LinkNotice): void {
    this.notices.push(notice);
  }

  has(kind: LinkNotice['kind']): boolean {
    return this.notices.some((notice) => notice.kind === kind);
  }
}

/** Waits for an event, not for time: looks whenever something may have happened. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** The suite that every link passes; `make` connects as many servers as are asked for. */
export function describeLink(name: string, make: (servers: number) => Promise<TopicLink[]>): void {
  describe(`${name} is a link`, () => {
    let links: TopicLink[];
    beforeEach(async () => {
      links = await make(3);
    });
    afterEach(async () => {
      for (const link of links) await link.close();
    });

    const sit = (server: number, topic = 'room'): { listener: Listener; seat: LinkSeat } => {
      const listener = new Listener();
      const link = links[server];
      if (!link) throw new Error('no such server');
      return { listener, seat: link.join(topic, listener) };
    };

    /** Seats on several servers that hear each other. */
    const meet = async (topic: string, servers: readonly number[] = [0, 1, 2]) => {
      const seats = servers.map((server) => sit(server, topic));
      for (const { seat } of seats) seat.send({ kind: 'left', ids: ['hello'] });
      // Who came first hears all; who came later may have missed the first words.
      await until(() => (seats[0]?.listener.messages.length ?? 0) >= servers.length - 1);
      for (const [at, { seat }] of seats.entries()) {
        seat.send({ kind: 'left', ids: [`again ${at}`] });
      }
      await until(() =>
        seats.every(
          ({ listener }) =>
            listener.messages.filter((one) => one.kind === 'left' && one.ids[0] !== 'hello').length >=
            servers.length - 1,
        ),
      );
      for (const { listener } of seats) listener.messages.splice(0);
      return seats;
    };

    it('[YWR17] brings messages to every other seat of the topic, in order, each with who sent it', async () => {
      const [ada, ben, eve] = await meet('room');
      const sent = Array.from({ length: 100 }, (_, n): LinkMessage => ({ kind: 'census', sockets: n, people: 1 }));
      for (const message of sent) ada?.seat.send(message);
      await until(() => ben?.listener.messages.length === 100 && eve?.listener.messages.length === 100);
      expect(ben?.listener.messages).toEqual(sent);
      expect(eve?.listener.messages).toEqual(sent);
      expect(ada?.listener.messages).toEqual([]);
      expect(new Set(ben?.listener.from.slice(-100)).size).toBe(1);
    });

    it('[YWR17] keeps messages and names of all kinds', async () => {
      for (const name of ['straße 日本 🙂', '*', 'a/b?[c]', '__proto__', 'x'.repeat(512)]) {
        const [ada, ben] = await meet(name, [0, 1]);
        const messages: LinkMessage[] = [
          { kind: 'publish', data: '"\\ud800 \\u2028"' },
          { kind: 'publish', data: JSON.stringify('x'.repeat(60_000)), from: 'A', person: 'p', to: 'B' },
          { kind: 'left', ids: ['', '🙂', '"'] },
          { kind: 'owners', person: 'p', ids: ['A', ''] },
          { kind: 'census', sockets: 3, people: 2 },
        ];
        for (const message of messages) ada?.seat.send(message);
        await until(() => ben?.listener.messages.length === messages.length);
        expect(ben?.listener.messages).toEqual(messages);
      }
    });

    it('[YWR17] keeps topics apart', async () => {
      const [, ben] = [sit(0, 'other'), ...(await meet('room'))];
      const [, other] = await meet('other', [1, 2]);
      other?.seat.send({ kind: 'left', ids: ['x'] });
      await meet('barrier');
      expect(ben?.listener.messages).toEqual([]);
    });

    it('[YWR17] tells those who are there of who joins, and of who leaves', async () => {
      const [ada, ben] = await meet('room', [0, 1]);
      ada?.listener.notices.splice(0);
      const eve = sit(2);
      await until(() => ada?.listener.has('joined') === true);
      ben?.seat.leave();
      await until(() => ada?.listener.has('gone') === true);
      expect(ada?.listener.notices).toContainEqual({ kind: 'gone', node: ada?.listener.from.at(0) });
      ada?.seat.send({ kind: 'left', ids: ['x'] });
      await until(() => eve.listener.messages.length > 0);
      expect(ben?.listener.messages).toEqual([]);
    });

    it('[YWR17] a seat may be left twice, and taken again', async () => {
      const [ada, ben] = await meet('room', [0, 1]);
      ben?.seat.leave();
      ben?.seat.leave();
      ben?.seat.send({ kind: 'left', ids: ['late'] });
      const back = sit(1);
      back.seat.send({ kind: 'left', ids: ['back'] });
      await until(() => (ada?.listener.messages.length ?? 0) > 0);
      expect(ada?.listener.messages).toEqual([{ kind: 'left', ids: ['back'] }]);
      ada?.seat.send({ kind: 'left', ids: ['welcome'] });
      await until(() => back.listener.messages.length > 0);
    });
  });
}
