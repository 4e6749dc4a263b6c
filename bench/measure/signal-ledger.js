import { performance } from 'node:perf_hooks';
import { mark } from '../clients/signaling-protocols.js';

const bodyBytes = 400;
const toEverybody = 99_999;

/** `#`, who sent it, to whom, and its number: fixed places, read without parsing. */
const head = { from: 1, to: 7, number: 13, end: 21 };
const filler = Buffer.from(
  'QWxsIHRoYXQgaXMgc2lnbmFsZWQgbG9va3MgYSBiaXQgbGlrZSB0aGlzLg'.repeat(8).slice(0, bodyBytes - head.end),
);

/**
 * Every signal on its way: who sent what to whom, and what of it arrived, in which order, whole, and when.
 */
export class SignalLedger {
  /** Copies that reached whom they were for. */
  delivered = 0;
  /** Copies that reached others as well. */
  overheard = 0;
  misordered = 0;
  damaged = 0;
  #size;
  #sent;
  #received;
  #last;
  #next;
  #sentAt;
  #maxEach;
  #latencies;

  /**
   * @param {{ people: number, roomSize: number, maxEach: number }} size
   * @param {{ add(ms: number): void }} latencies
   */
  constructor({ people, roomSize, maxEach }, latencies) {
    this.#size = roomSize;
    this.#maxEach = maxEach;
    this.#latencies = latencies;
    // By receiver and by the sender's place in the room.
    this.#sent = new Int32Array(people * roomSize);
    this.#received = new Int32Array(people * roomSize);
    this.#last = new Int32Array(people * roomSize).fill(-1);
    this.#next = new Int32Array(people);
    this.#sentAt = new Float64Array(people * maxEach);
  }

  /**
   * The body of a signal that is about to be sent.
   *
   * @param {number} from
   * @param {number | undefined} to `undefined`: to everybody in the room
   * @param {boolean} isEchoed
   */
  write(from, to, isEchoed) {
    const number = this.#next[from] ?? 0;
    this.#next[from] = number + 1;
    if (number >= this.#maxEach) throw new Error('the ledger is full');
    const place = from % this.#size;
    const first = from - place;
    for (let other = first; other < first + this.#size; other++) {
      if (to === undefined ? other === from && !isEchoed : other !== to) continue;
      const at = other * this.#size + place;
      this.#sent[at] = (this.#sent[at] ?? 0) + 1;
    }
    this.#sentAt[from * this.#maxEach + number] = performance.now();
    const addressed = `#${digits(from, 5)}.${digits(to ?? toEverybody, 5)}.${digits(number, 7)}.`;
    return addressed + filler.latin1Slice();
  }

  /**
   * What somebody received.
   *
   * @param {number} receiver
   * @param {Buffer} buffer
   * @param {number} start
   * @param {number} end
   */
  read(receiver, buffer, start, end) {
    const at = buffer.indexOf(mark, start);
    if (at < 0 || at + bodyBytes > end) {
      this.damaged++;
      return;
    }
    const from = numberAt(buffer, at + head.from, 5);
    const to = numberAt(buffer, at + head.to, 5);
    const number = numberAt(buffer, at + head.number, 7);
    const place = from % this.#size;
    const isWhole = filler.compare(buffer, at + head.end, at + bodyBytes) === 0;
    if (!isWhole || from - place !== receiver - (receiver % this.#size)) {
      this.damaged++;
      return;
    }
    if (to !== toEverybody && to !== receiver) {
      this.overheard++;
      return;
    }
    const pair = receiver * this.#size + place;
    if (number <= (this.#last[pair] ?? -1)) this.misordered++;
    this.#last[pair] = number;
    this.#received[pair] = (this.#received[pair] ?? 0) + 1;
    this.delivered++;
    this.#latencies.add(performance.now() - (this.#sentAt[from * this.#maxEach + number] ?? 0));
  }

  get isComplete() {
    return this.#sent.every((count, pair) => (this.#received[pair] ?? 0) >= count);
  }

  /** What speaks against the figures: pairs of people between whom something was lost, doubled, reordered or damaged. */
  get faults() {
    let pairs = 0;
    for (const [pair, count] of this.#sent.entries()) if (this.#received[pair] !== count) pairs++;
    const faults = { 'pairs with another count': pairs, misordered: this.misordered, damaged: this.damaged };
    return Object.entries(faults).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  }
}

/**
 * @param {number} value
 * @param {number} width
 */
function digits(value, width) {
  return String(value).padStart(width, '0');
}

/**
 * @param {Buffer} buffer
 * @param {number} start
 * @param {number} width
 */
function numberAt(buffer, start, width) {
  let value = 0;
  for (let at = start; at < start + width; at++) value = value * 10 + ((buffer[at] ?? 0) - 48);
  return value;
}
