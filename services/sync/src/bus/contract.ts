import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Bus, BusMessage } from './bus.ts';

const update = (byte: number): BusMessage => ({ kind: 'update', update: new Uint8Array([byte]) });
const presence = (byte: number): BusMessage => ({ kind: 'presence', entries: new Uint8Array([byte]) });

/** The suite that every bus passes. `delivered` resolves once what was published has arrived everywhere. */
export function describeBus(
  name: string,
  make: () => Promise<{ bus: Bus; delivered(): Promise<void>; dispose?(): Promise<void> }>,
): void {
  describe(`${name} is a bus`, () => {
    let bus: Bus;
    let delivered: () => Promise<void>;
    let dispose: (() => Promise<void>) | undefined;
    beforeEach(async () => {
      ({ bus, delivered, dispose } = await make());
    });
    afterEach(async () => {
      await bus.close();
      await dispose?.();
    });

    const sit = async (document: string) => {
      const heard: BusMessage[] = [];
      return { heard, seat: await bus.join(document, (message) => heard.push(message)) };
    };

    it('brings messages to every other seat of the document, in order', async () => {
      const [ada, ben, eve] = [await sit('doc'), await sit('doc'), await sit('doc')];
      const messages = [update(1), presence(2), update(3)];
      for (const message of messages) ada.seat.publish(message);
      await delivered();
      expect(ada.heard).toEqual([]);
      expect(ben.heard).toEqual(messages);
      expect(eve.heard).toEqual(messages);
    });

    it('keeps documents apart', async () => {
      const [ada, ben] = [await sit('one'), await sit('two')];
      ada.seat.publish(update(1));
      await delivered();
      expect(ben.heard).toEqual([]);
    });

    it('says that a seat is alone only if it is', async () => {
      const ada = await sit('doc');
      const wasAlone = ada.seat.isAlone;
      const ben = await sit('doc');
      expect([ada.seat.isAlone, ben.seat.isAlone]).toEqual([false, false]);
      ben.seat.leave();
      expect(ada.seat.isAlone).toBe(wasAlone);
    });

    it('keeps positions, empty updates and names of all kinds', async () => {
      for (const name of ['straße 日本 🙂', '*', 'a/b?[c]', 'x'.repeat(512)]) {
        const [ada, ben] = [await sit(name), await sit(name)];
        const messages: BusMessage[] = [
          { kind: 'update', update: new Uint8Array(0), position: 0 },
          { kind: 'update', update: new Uint8Array(70_000).fill(255), position: 2 ** 40 },
          { kind: 'held', clients: [0, 1, 2 ** 32 - 1, 2 ** 53 - 1] },
          { kind: 'freed', clients: [7] },
          { kind: 'doubted', clients: [] },
        ];
        for (const message of messages) ada.seat.publish(message);
        await delivered();
        expect(ben.heard).toEqual(messages);
      }
    });

    it('brings nothing to who left, and may be left twice', async () => {
      const [ada, ben] = [await sit('doc'), await sit('doc')];
      ben.seat.leave();
      ben.seat.leave();
      ada.seat.publish(update(1));
      await delivered();
      expect(ben.heard).toEqual([]);
    });

    it('starts anew when everybody left', async () => {
      const ada = await sit('doc');
      ada.seat.leave();
      const [ben, eve] = [await sit('doc'), await sit('doc')];
      ada.seat.leave();
      ben.seat.publish(update(1));
      await delivered();
      expect(eve.heard).toEqual([update(1)]);
      expect(ada.heard).toEqual([]);
    });

    it('bears who leaves or answers while it hears', async () => {
      const ada = await sit('doc');
      const ben = await sit('doc');
      const answers: BusMessage[] = [];
      const eve = await bus.join('doc', (message) => {
        answers.push(message);
        ben.seat.leave();
        if (answers.length < 2) eve.publish(update(9));
      });
      ada.seat.publish(update(1));
      await delivered();
      expect(answers).toEqual([update(1)]);
      expect(ada.heard).toEqual([update(9)]);
    });
  });
}
