import { performance } from 'node:perf_hooks';
import * as Y from 'yjs';

/**
 * A room with one typist and many readers, as the measurement sees it. The same bytes go to all readers, so a message
 * is looked into once; for everyone else it is compared. What each reader received stays, in order, so that the check
 * at the end is of what every single one of them really got.
 */
export class Room {
  /** Different messages that came, in the order in which the first reader got them. @type {Message[]} */
  messages = [];
  /** When each key was sent. @type {Float64Array} */
  sentAt;
  lastKeySent = -1;
  /** @type {Reader[]} */
  readers = [];
  /** @type {Map<string, number>} */
  #indexes = new Map();
  #typing;

  /** @param {import('../clients/recorded-typing.js').Typing} typing */
  constructor(typing) {
    this.#typing = typing;
    this.sentAt = new Float64Array(typing.updates.length);
  }

  /** @param {import('./histogram.js').Histogram} latencies */
  addReader(latencies) {
    const reader = new Reader(this, latencies);
    this.readers.push(reader);
    return reader;
  }

  /** @param {number} key */
  sending(key) {
    this.sentAt[key] = performance.now();
    this.lastKeySent = key;
  }

  get isDelivered() {
    return this.readers.every((reader) => reader.lastKey >= this.lastKeySent);
  }

  /**
   * The number of a message among those of this room.
   *
   * @param {Buffer} buffer
   * @param {number} start
   * @param {number} end
   * @param {number} guess
   */
  file(buffer, start, end, guess) {
    const guessed = this.messages[guess];
    if (guessed && guessed.update.length === end - start && guessed.update.compare(buffer, start, end) === 0)
      return guess;
    const text = buffer.latin1Slice(start, end);
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const update = Buffer.from(buffer.subarray(start, end));
    this.#indexes.set(text, this.messages.length);
    return this.messages.push({ update, lastKey: this.#lastKeyIn(update) }) - 1;
  }

  /** @param {Uint8Array} update */
  #lastKeyIn(update) {
    const { structs, ds } = Y.decodeUpdate(update);
    let last = -1;
    const end = structs.at(-1);
    if (end) last = this.#typing.keyByLastClock.get(end.id.clock + end.length - 1) ?? -1;
    for (const ranges of ds.clients.values()) {
      for (const range of ranges) {
        for (let clock = range.clock; clock < range.clock + range.len; clock++) {
          last = Math.max(last, this.#typing.keyByDeleted.get(clock) ?? -1);
        }
      }
    }
    return last;
  }

  /**
   * How many readers do not have what the typist has, after merging all that each received.
   *
   * @param {string} expected
   */
  countDiverged(expected) {
    /** @type {Map<string, boolean>} */
    const verdicts = new Map();
    let diverged = 0;
    for (const { received } of this.readers) {
      const history = received.join();
      let isRight = verdicts.get(history);
      if (isRight === undefined) {
        isRight = this.#textOf(received) === expected;
        verdicts.set(history, isRight);
      }
      if (!isRight) diverged++;
    }
    return diverged;
  }

  /** @param {number[]} received */
  #textOf(received) {
    const doc = new Y.Doc();
    doc.transact(() => {
      for (const index of received) Y.applyUpdate(doc, this.messages[index]?.update ?? new Uint8Array([0, 0]));
    });
    return doc.store.pendingStructs || doc.store.pendingDs ? undefined : doc.getText('text').toString();
  }
}

/** @typedef {{ update: Buffer, lastKey: number }} Message */

class Reader {
  lastKey = -1;
  /** Numbers of the room's messages. @type {number[]} */
  received = [];
  deliveries = 0;
  frames = 0;
  #room;
  #latencies;
  #guess = 0;

  /**
   * @param {Room} room
   * @param {import('./histogram.js').Histogram} latencies
   */
  constructor(room, latencies) {
    this.#room = room;
    this.#latencies = latencies;
  }

  /** @type {import('../clients/client.js').Listener} */
  listen = (kind, buffer, start, end) => {
    this.frames++;
    if (kind !== 'update' && kind !== 'step2') return;
    const index = this.#room.file(buffer, start, end, this.#guess);
    this.#guess = index + 1;
    this.received.push(index);
    const last = this.#room.messages[index]?.lastKey ?? -1;
    if (last <= this.lastKey) return;
    const now = performance.now();
    for (let key = this.lastKey + 1; key <= last; key++) this.#latencies.add(now - (this.#room.sentAt[key] ?? now));
    this.deliveries += last - this.lastKey;
    this.lastKey = last;
  };
}
