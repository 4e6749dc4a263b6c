import { Writable } from 'node:stream';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '../testing/fake-clock.ts';
import { SlicedMessages, Slicer, sliceBytes, sliceTurnMs } from './slicer.ts';

/** The other side: reads WebSocket frames, each of which comes in one write, when the test lets it. */
class Line extends Writable {
  readonly messages: Buffer[] = [];
  readonly pings: Buffer[] = [];
  writes = 0;
  #fragments: Buffer[] = [];
  #held: (() => void) | undefined;

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.writes += 1;
    this.#read(Buffer.concat(chunks.map(({ chunk }) => chunk)));
    this.#held = done;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this._writev([{ chunk }], done);
  }

  #read(frames: Buffer): void {
    for (let at = 0; at < frames.length; ) {
      const first = frames[at] ?? 0;
      const short = frames[at + 1] ?? 0;
      const start = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
      const length =
        short < 126 ? short : short === 126 ? frames.readUInt16BE(at + 2) : Number(frames.readBigUInt64BE(at + 2));
      at = start + length;
      const payload = frames.subarray(start, at);
      if (first === 0x89) {
        this.pings.push(payload);
        continue;
      }
      // Only the first fragment of a message says what it is.
      expect((first & 0x0f) === 0).toBe(this.#fragments.length > 0);
      this.#fragments.push(payload);
      if (first < 0x80) continue;
      this.messages.push(Buffer.concat(this.#fragments));
      this.#fragments = [];
    }
  }

  /** What was written has left. */
  async left(): Promise<void> {
    const done = this.#held;
    this.#held = undefined;
    done?.();
    await new Promise(setImmediate);
  }
}

const bytes = (length: number, first: number): Buffer => Buffer.from({ length, 0: first }).fill(7, 1);

describe('large messages', () => {
  let clock: FakeClock;
  let turns: (() => void)[];
  let slicer: Slicer;
  const turn = (): void => {
    for (const task of turns.splice(0)) task();
  };
  beforeEach(() => {
    clock = new FakeClock();
    turns = [];
    slicer = new Slicer(clock, (task) => turns.push(task));
  });

  it('leave a slice at a time, each once the one before has left, and what was sent after them comes after them', async () => {
    const line = new Line();
    const messages = new SlicedMessages(line, slicer);
    const large = bytes(2 * sliceBytes + 1, 1);
    messages.message(large, false);
    messages.frame(Buffer.from([0x82, 1, 5]));
    messages.message(large, false);
    expect(messages.currentBytes).toBe(large.length);
    expect(line.writes).toBe(0);
    for (const left of [sliceBytes + 1, 1, 0]) {
      turn();
      turn();
      expect(messages.currentBytes).toBe(left);
      await line.left();
    }
    expect(line.messages.map((message) => message.equals(large))).toEqual([true]);
    for (let slice = 0; slice < 4; slice++) {
      turn();
      await line.left();
    }
    const expected = [large, Buffer.from([5]), large];
    expect(line.messages.map((message, index) => message.equals(expected[index] ?? message))).toEqual([
      true,
      true,
      true,
    ]);
    expect(messages.isEmpty).toBe(true);
    expect(messages.bytes).toBe(0);
    turn();
    expect(line.writes).toBe(7);
  });

  it('let a ping in between', async () => {
    const line = new Line();
    const messages = new SlicedMessages(line, slicer);
    messages.message(bytes(sliceBytes + 1, 1), false);
    turn();
    line.write(Buffer.from([0x89, 1, 9]));
    await line.left();
    expect(line.pings).toEqual([Buffer.from([9])]);
    expect(line.messages).toHaveLength(0);
    turn();
    await line.left();
    expect(line.messages.map((message) => message.equals(bytes(sliceBytes + 1, 1)))).toEqual([true]);
  });

  it('keep a turn short, however many there are, and everybody gets theirs', async () => {
    const lines = Array.from({ length: 10 }, () => new Line());
    for (const line of lines) {
      const write = line._writev.bind(line);
      line._writev = (chunks, done) => {
        clock.advance(sliceTurnMs / 2);
        write(chunks, done);
      };
      new SlicedMessages(line, slicer).message(bytes(sliceBytes + 1, 3), false);
    }
    for (let count = 2; count <= 10; count += 2) {
      turn();
      expect(lines.filter(({ writes }) => writes > 0)).toHaveLength(count);
    }
    for (const line of lines) await line.left();
    for (let count = 0; count < 5; count++) turn();
    expect(lines.map(({ messages }) => messages.length)).toEqual(lines.map(() => 1));
  });

  it('stop when they are dropped', async () => {
    const line = new Line();
    const messages = new SlicedMessages(line, slicer);
    messages.message(bytes(3 * sliceBytes, 1), true);
    turn();
    messages.drop();
    await line.left();
    turn();
    expect(line.writes).toBe(1);
    expect(messages.isEmpty).toBe(true);
  });
});
