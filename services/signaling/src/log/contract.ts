import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../room/commands.ts';
import { imageOf, type WorldImage } from '../room/snapshot.ts';
import { createWorld } from '../room/world.ts';
import type { LogReceiver, RoomLog } from './room-log.ts';

/** Remembers what a log brought, and can be given to another as it is. */
export class Witness implements LogReceiver {
  readonly heard: string[] = [];
  readonly failures: Command[] = [];
  deposals = 0;
  onApply: (command: Command) => void = () => undefined;

  apply(command: Command): void {
    this.heard.push(nameOf(command));
    this.onApply(command);
  }

  failed(command: Command): void {
    this.failures.push(command);
  }

  image(): WorldImage {
    const image = imageOf(createWorld({ messages: 1, bytes: 1, ageMs: 1 }), true);
    return { ...image, links: this.heard.map((name) => [name, { room: '', by: '', used: 0, expiresAtMs: 0 }]) };
  }

  restore({ links }: WorldImage): void {
    this.heard.splice(0, this.heard.length, ...links.map(([name]) => name));
  }

  deposed(): void {
    this.deposals += 1;
  }
}

export const said = (name: string): Command => ({ kind: 'exclude', userId: name, atMs: 0 });

function nameOf(command: Command): string {
  if (command.kind === 'exclude') return command.userId;
  if (command.kind === 'signal') return `signal ${command.data}`;
  return `${command.kind} ${'node' in command ? command.node : ''}`;
}

/** Looks whenever something may have happened; the test's own limit ends it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

/** The suite that every log passes. `connect` makes another end of the same log; a log for one process has one. */
export function describeLog(name: string, make: () => { connect(): RoomLog; ends: number }): void {
  describe(`${name} is a log of rooms`, () => {
    let log: { connect(): RoomLog; ends: number };
    const open: RoomLog[] = [];
    beforeEach(() => {
      log = make();
    });
    afterEach(async () => {
      for (const one of open.splice(0)) await one.close();
    });
    const join = async (): Promise<[RoomLog, Witness]> => {
      const end = log.connect();
      const witness = new Witness();
      open.push(end);
      await end.open(witness);
      return [end, witness];
    };

    it('brings commands in the order in which they were appended, once each', async () => {
      const [end, witness] = await join();
      const names = Array.from({ length: 100 }, (_, index) => `c${index}`);
      for (const one of names) end.append(said(one));
      await until(() => witness.heard.length >= names.length);
      expect(witness.heard).toEqual(names);
      expect(end.isUp).toBe(true);
    });

    it('brings what a command gives rise to after it', async () => {
      const [end, witness] = await join();
      witness.onApply = (command) => {
        if (command.kind === 'exclude' && command.userId === 'first') end.append(said('second'));
      };
      end.append(said('first'));
      await until(() => witness.heard.length >= 2);
      expect(witness.heard).toEqual(['first', 'second']);
    });

    it('brings the same order to everybody, whoever appended', async () => {
      const ends: [RoomLog, Witness][] = [];
      for (let count = 0; count < log.ends; count++) ends.push(await join());
      for (let round = 0; round < 50; round++) {
        for (const [index, [end]] of ends.entries()) end.append(said(`${index}.${round}`));
      }
      await until(() => ends.every(([, { heard }]) => heard.length >= 50 * ends.length));
      const [[, first] = []] = ends;
      for (const [index, [, witness]] of ends.entries()) {
        expect(witness.heard).toEqual(first?.heard);
        const own = witness.heard.filter((one) => one.startsWith(`${index}.`));
        expect(own).toEqual(Array.from({ length: 50 }, (_, round) => `${index}.${round}`));
      }
    });

    it('has names of its own for its processes', () => {
      const nodes = new Set(Array.from({ length: log.ends }, () => log.connect().node));
      expect(nodes.size).toBe(log.ends);
    });
  });
}
