import * as encoding from 'lib0/encoding';
import { awarenessMessage, controlMessage, step1Message, step2Message, updateMessage } from '../wire/messages.ts';
import { garbage, hole, item, type RawSection, type RawStruct, rawUpdate, text } from './raw-update.ts';

type Random = (below: number) => number;

/** What an attacker knows of those whom they attack. */
export interface Targets {
  ids: readonly number[];
  clockOf(client: number): number;
  /** Frames that were sent by honest clients. */
  corpus: readonly Uint8Array[];
}

const hugeNumbers = [0, 1, 127, 128, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53 - 2, 2 ** 53 - 1];
const attackerIds = [501, 502, 503, 2 ** 32 - 1, 2 ** 40];

/** Frames that no honest client sends, of every kind that we could think of, by chance. */
export class HostileFrames {
  readonly #random: Random;
  readonly #targets: Targets;

  constructor(random: Random, targets: Targets) {
    this.#random = random;
    this.#targets = targets;
  }

  next(): Uint8Array[] {
    const kinds = [
      () => [this.#noise()],
      () => [this.#mutated()],
      () => [this.#mutated()],
      () => [this.#sync(this.#rawUpdate())],
      () => [this.#sync(this.#rawUpdate())],
      () => [this.#sync(this.#circle())],
      () => [this.#sync(this.#nested())],
      () => this.#shuffled(),
      () => [awarenessMessage(this.#presence())],
      () => [awarenessMessage(this.#presence())],
      () => [step1Message(this.#stateVector())],
      () => [controlMessage(this.#control())],
      () => [this.#reserved()],
      () => this.#burst(),
    ];
    return this.#pick(kinds)();
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#random(from.length)] as T;
  }

  #noise(length = this.#random(64)): Uint8Array {
    return Uint8Array.from({ length }, () => this.#random(256));
  }

  #mutated(): Uint8Array {
    const { corpus } = this.#targets;
    if (corpus.length === 0) return this.#noise();
    let frame = this.#pick(corpus).slice();
    for (let count = this.#random(3); count > 0 && frame.length > 0; count--) {
      const at = this.#random(frame.length);
      const change = this.#random(5);
      if (change <= 1) frame[at] = this.#random(256);
      else if (change === 2) frame = frame.slice(0, at);
      else if (change === 3) frame = Uint8Array.from([...frame.slice(0, at), ...this.#noise(4), ...frame.slice(at)]);
      else frame = Uint8Array.from([...frame.slice(0, at), ...this.#pick(corpus).slice(at)]);
    }
    return frame;
  }

  /** As an update, or as the answer to a state vector. */
  #sync(update: Uint8Array): Uint8Array {
    return this.#random(2) === 0 ? updateMessage(update) : step2Message(update);
  }

  #number(): number {
    return this.#random(3) === 0 ? this.#pick(hugeNumbers) : this.#random(50);
  }

  #id(): number {
    return this.#random(2) === 0 ? this.#pick(this.#targets.ids) : this.#pick(attackerIds);
  }

  #clock(client: number): number {
    const known = this.#targets.clockOf(client);
    return this.#random(4) === 0 ? this.#number() : Math.max(0, known + this.#random(5) - 2);
  }

  #struct(client: number): RawStruct {
    const other = this.#random(3) === 0 ? this.#id() : client;
    const origin = this.#random(2) === 0 ? { client: other, clock: this.#clock(other) } : undefined;
    return this.#pick([
      garbage(1 + this.#random(4)),
      garbage(this.#number()),
      hole(1 + this.#random(4)),
      item(1, (to) => encoding.writeVarUint(to, this.#number()), origin),
      text('x'.repeat(1 + this.#random(9)), origin),
      item(8, (to) => encoding.writeVarUint(to, this.#number()), origin),
      (to: encoding.Encoder) => encoding.writeUint8Array(to, this.#noise(6)),
    ]);
  }

  #rawUpdate(): Uint8Array {
    const sections: RawSection[] = [];
    for (let count = this.#random(4); count > 0; count--) {
      const client = this.#id();
      const structs = Array.from({ length: 1 + this.#random(3) }, () => this.#struct(client));
      const lie = this.#random(8) === 0 ? { claims: this.#number() } : {};
      sections.push({ client, clock: this.#clock(client), structs, ...lie });
    }
    const deletes = Array.from({ length: this.#random(3) }, () => {
      const client = this.#id();
      return [client, this.#clock(client), this.#random(3) === 0 ? this.#number() : 1];
    });
    return rawUpdate(sections, deletes);
  }

  /** Structs of several clients that build on each other, in a ring. */
  #circle(): Uint8Array {
    const ring = attackerIds.slice(0, 2 + this.#random(3));
    const sections = ring.map((client, index) => {
      const next = ring[(index + 1) % ring.length] as number;
      const clock = this.#targets.clockOf(client);
      return { client, clock, structs: [text('o', { client: next, clock: this.#targets.clockOf(next) })] };
    });
    return rawUpdate(sections);
  }

  #nested(): Uint8Array {
    const depth = this.#pick([10, 255, 256, 257, 5_000]);
    const client = this.#pick(attackerIds);
    const arrays = item(8, (to) => {
      encoding.writeVarUint(to, 1);
      for (let level = 0; level < depth; level++) encoding.writeUint8Array(to, Uint8Array.from([117, 1]));
      encoding.writeUint8(to, 126);
    });
    const json = item(5, (to) => encoding.writeVarString(to, `${'['.repeat(depth)}${']'.repeat(depth)}`));
    return rawUpdate([
      { client, clock: this.#targets.clockOf(client), structs: [this.#random(2) === 0 ? arrays : json] },
    ]);
  }

  /** A text of one client in pieces, in any order, some of them twice, some of them missing. */
  #shuffled(): Uint8Array[] {
    const client = this.#pick(attackerIds);
    const start = this.#targets.clockOf(client);
    return Array.from({ length: 8 }, () => {
      const clock = start + this.#random(8);
      return this.#sync(
        rawUpdate([{ client, clock, structs: [text('y', { client, clock: Math.max(0, clock - 1) })] }]),
      );
    });
  }

  #presence(): Uint8Array {
    const to = encoding.createEncoder();
    const count = this.#pick([0, 1, 1, 2, 30, 200]);
    encoding.writeVarUint(to, this.#random(10) === 0 ? this.#number() : count);
    for (let index = 0; index < count; index++) {
      encoding.writeVarUint(to, count > 2 ? 600 + this.#random(5_000) : this.#id());
      encoding.writeVarUint(to, this.#number());
      encoding.writeVarString(to, this.#state());
    }
    return encoding.toUint8Array(to);
  }

  #state(): string {
    const deep = this.#pick([3, 1_000]);
    return this.#pick([
      'null',
      '{}',
      '{"user":{"name":"mallory"}}',
      `{"name":"${'n'.repeat(2_000)}"}`,
      `{"a":${'['.repeat(deep)}${']'.repeat(deep)}}`,
      '{broken',
      '"text"',
      '7',
      '',
    ]);
  }

  #stateVector(): Uint8Array {
    if (this.#random(3) === 0) return this.#noise(8);
    const to = encoding.createEncoder();
    const count = this.#random(4);
    encoding.writeVarUint(to, this.#random(6) === 0 ? this.#number() : count);
    for (let index = 0; index < count; index++) {
      encoding.writeVarUint(to, this.#id());
      encoding.writeVarUint(to, this.#number());
    }
    return encoding.toUint8Array(to);
  }

  #control(): string {
    return this.#pick([
      '{"type":"hello"}',
      '{"type":"token","token":"mallory"}',
      `{"type":"token","token":"${'t'.repeat(5_000)}"}`,
      '['.repeat(2_000),
      '{"type":7}',
      '{"type":"__proto__"}',
      '',
    ]);
  }

  #reserved(): Uint8Array {
    const to = encoding.createEncoder();
    encoding.writeVarUint(to, this.#pick([0, 2, 4, 5, 119, 120, 122, 127, 2 ** 31, 2 ** 53 - 1]));
    encoding.writeVarUint(to, this.#number());
    return Uint8Array.from([...encoding.toUint8Array(to), ...this.#noise(8)]);
  }

  /** Thousands of tiny messages, in frames of their own or in one. */
  #burst(): Uint8Array[] {
    const tiny = this.#pick([[3], [1, 1, 0], [0, 0, 1, 0], [0, 2, 2, 0, 0], [0, 1, 2, 0, 0]]);
    if (this.#random(2) === 0) return Array.from({ length: 1_000 }, () => Uint8Array.from(tiny));
    return [Uint8Array.from(new Array(900 + this.#random(200)).fill(tiny).flat())];
  }
}
