import { performance } from 'node:perf_hooks';
import { RawWebSocket } from './web-socket.js';

/**
 * Somebody in a room of a signaling server.
 *
 * @typedef {import('./signaling-protocols.js').Person} Person
 * @typedef {{ port: number, protocol: import('./signaling-protocols.js').SignalingProtocol }} Server
 */
export class Peer {
  /** Why the connection ended, if it did. @type {string | undefined} */
  closedBecause;
  person;
  /** Of its signals, how many were. */
  acknowledged = 0;
  /** From reaching for the server to being in the room. */
  joinedAfterMs = 0;
  #socket;
  #protocol;

  /**
   * Resolves once the server says that it is in.
   *
   * @param {Server} server
   * @param {Person} person
   * @param {(buffer: Buffer, start: number, end: number) => void} [onSignal]
   * @returns {Promise<Peer>}
   */
  static join(server, person, onSignal = () => {}) {
    return new Promise((resolve, reject) => {
      /** @type {Peer} */
      const peer = new Peer(server, person, onSignal, () => resolve(peer), reject);
    });
  }

  /**
   * @param {Server} server
   * @param {Person} person
   * @param {(buffer: Buffer, start: number, end: number) => void} onSignal
   * @param {() => void} onIn
   * @param {(error: Error) => void} onFailed
   */
  constructor({ port, protocol }, person, onSignal, onIn, onFailed) {
    this.person = person;
    this.#protocol = protocol;
    const path = protocol.path(person);
    const began = performance.now();
    let isIn = false;
    this.#socket = new RawWebSocket(
      { port, path },
      {
        onOpen: () => {
          const frames = protocol.enter(person);
          if (frames.length > 0) this.#socket.write(Buffer.concat(frames));
        },
        onFrame: (buffer, start, end) => {
          const kind = protocol.read(person, buffer, start, end);
          if (kind === 'signal') onSignal(buffer, start, end);
          else if (kind === 'ack') this.acknowledged++;
          if (kind !== 'in' || isIn) return;
          isIn = true;
          this.joinedAfterMs = performance.now() - began;
          onIn();
        },
        onClose: (reason) => {
          this.closedBecause = reason;
          onFailed(new Error(`${person.peerId}: ${reason}`));
        },
      },
    );
  }

  /**
   * @param {Person[]} targets
   * @param {string} body
   */
  tellAll(targets, body) {
    this.#socket.write(this.#protocol.toAll(this.person, targets, body));
  }

  /**
   * @param {Person} target
   * @param {string} body
   */
  tellOne(target, body) {
    this.#socket.write(this.#protocol.toOne(this.person, target, body));
  }

  close() {
    this.#socket.close();
  }
}

/**
 * @param {number} number
 * @param {number} roomSize
 * @returns {Person}
 */
export function personOf(number, roomSize) {
  const room = String(Math.floor(number / roomSize)).padStart(5, '0');
  return { number, room: `room-${room}`, peerId: `peer-${String(number).padStart(5, '0')}` };
}
