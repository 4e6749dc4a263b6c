import { afterEach, describe, expect, it } from '@jest/globals';
import { type ChannelEvents, openDocument, type Provider } from '@nodegx/client';
import * as Y from 'yjs';
import { readTrace, type Step, stepsOf, textName } from '../replay/trace.ts';

const trace = readTrace(new URL('../../data/clownschool.json.gz', import.meta.url));
const opened: Provider[] = [];

afterEach(async () => {
  for (const provider of opened.splice(0)) await provider.close();
});

/** A direct way between two replicas in this process: in order, never at once, and gone when it is cut. */
class Wire {
  static carried = 0;
  #isUp = true;
  #ends: ChannelEvents[] = [];

  constructor(one: Provider, other: Provider) {
    const end = (from: Provider, to: number): ChannelEvents =>
      from.addPeer({
        via: 'p2p',
        buffered: 0,
        send: (bytes) => {
          Wire.carried += 1;
          setImmediate(() => {
            if (this.#isUp) this.#ends[to]?.message(bytes);
          });
        },
        close: () => this.cut(),
      });
    this.#ends = [end(one, 1), end(other, 0)];
  }

  cut(): void {
    if (!this.#isUp) return;
    this.#isUp = false;
    for (const end of this.#ends) setImmediate(() => end.closed());
  }
}

/** One person of the recording: types each edit once everything that they had seen has arrived. */
class Typist {
  readonly provider: Provider;
  readonly #steps: Step[];
  #next = 0;
  #isDue = false;
  onTyped: () => void = () => undefined;

  constructor(steps: Step[]) {
    this.#steps = steps;
    this.provider = openDocument({ document: 'clown school' });
    opened.push(this.provider);
    this.provider.doc.on('update', () => this.typeSoon());
  }

  get typed(): number {
    return this.#next;
  }

  get text(): string {
    return this.provider.doc.getText(textName).toString();
  }

  typeSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => this.#type());
  }

  #type(): void {
    this.#isDue = false;
    for (let typed = 0; typed < 20; typed++) {
      const step = this.#steps[this.#next];
      if (step === undefined || !this.#hasSeen(step.seen)) break;
      this.#next += 1;
      Y.applyUpdate(this.provider.doc, step.update, 'typist');
    }
    this.onTyped();
  }

  #hasSeen(seen: ReadonlyMap<number, number>): boolean {
    const { store } = this.provider.doc;
    for (const [client, clock] of seen) if (Y.getState(store, client) < clock) return false;
    return true;
  }
}

describe('the recorded session, typed live by three people who only reach each other directly', () => {
  it('[PEER3] ends with the same text everywhere, over lines that break and come back', async () => {
    const steps = stepsOf(trace);
    const people = Array.from(
      { length: trace.numAgents },
      (_, agent) => new Typist(steps.filter((step) => step.agent === agent)),
    );
    const [one, two, three] = people;
    if (!one || !two || !three) throw new Error('somebody is missing');
    const faults: string[] = [];
    for (const { provider } of people) provider.on('fault', ({ code }) => faults.push(code));
    const between = new Wire(one.provider, two.provider);
    new Wire(two.provider, three.provider);
    const typed = (): number => people.reduce((sum, person) => sum + person.typed, 0);
    let isCut = false;
    let isMended = false;
    const ended = new Promise<void>((resolve) => {
      const look = (): void => {
        // First in a row, then in another, then everybody with everybody.
        if (!isCut && typed() > trace.txns.length / 3) {
          isCut = true;
          between.cut();
          new Wire(one.provider, three.provider);
        }
        if (!isMended && typed() > (trace.txns.length * 2) / 3) {
          isMended = true;
          new Wire(one.provider, two.provider);
        }
        if (typed() === trace.txns.length && people.every(({ text }) => text === trace.endContent)) resolve();
      };
      for (const person of people) {
        person.onTyped = look;
        person.typeSoon();
      }
    });
    await ended;
    expect(people.map(({ text }) => text)).toEqual(Array(3).fill(trace.endContent));
    expect(faults).toEqual([]);
    // Each edit goes to two others; what else is said is who is where, and who has what.
    expect(Wire.carried).toBeLessThan(trace.txns.length * 2 * 1.2);
  }, 60_000);
});
