import { payload } from './protocols.js';
import { RawWebSocket } from './web-socket.js';

/**
 * Somebody who has a document open. No `Y.Doc` here: what comes is handed on as bytes.
 *
 * @typedef {import('./protocols.js').Kind} Kind
 * @typedef {(kind: Kind, buffer: Buffer, start: number, end: number) => void} Listener
 */
export class Client {
  /** Why the connection ended, if it did. @type {string | undefined} */
  closedBecause;
  #socket;
  #room;
  #protocol;

  /**
   * Resolves once the document's answer to step 1 is there.
   *
   * @param {{ port: number, protocol: import('./protocols.js').Protocol }} server
   * @param {string} room
   * @param {Listener} [listener]
   * @returns {Promise<Client>}
   */
  static open(server, room, listener = () => {}) {
    return new Promise((resolve, reject) => {
      /** @type {Client} */
      const client = new Client(server, room, listener, () => resolve(client), reject);
    });
  }

  /**
   * @param {{ port: number, protocol: import('./protocols.js').Protocol }} server
   * @param {string} room
   * @param {Listener} listener
   * @param {() => void} onSynced
   * @param {(error: Error) => void} onFailed
   */
  constructor({ port, protocol }, room, listener, onSynced, onFailed) {
    this.#room = room;
    this.#protocol = protocol;
    let isSynced = false;
    this.#socket = new RawWebSocket(
      { port, path: protocol.path(room), subprotocol: protocol.subprotocol },
      {
        onOpen: () => {
          for (const frame of protocol.enter(room)) this.#socket.write(frame);
        },
        onFrame: (buffer, start, end) => {
          const kind = protocol.read(buffer, start, end);
          if (kind === 'admitted') {
            for (const frame of protocol.afterAdmission(room)) this.#socket.write(frame);
          }
          listener(kind, buffer, payload.start, payload.end);
          if (kind !== 'step2' || isSynced) return;
          isSynced = true;
          onSynced();
        },
        onClose: (reason) => {
          this.closedBecause = reason;
          onFailed(new Error(`${room}: ${reason}`));
        },
      },
    );
  }

  /** @param {Uint8Array} update */
  sendUpdate(update) {
    this.#socket.write(this.#protocol.update(this.#room, update));
  }

  /** @param {Uint8Array} entries */
  sendPresence(entries) {
    this.#socket.write(this.#protocol.awareness(this.#room, entries));
  }

  close() {
    this.#socket.close();
  }
}

/**
 * Opens many, a few at a time: how fast people arrive is a row of its own.
 *
 * @template T
 * @param {number} count
 * @param {(index: number) => Promise<T>} open
 */
export async function openMany(count, open) {
  /** @type {T[]} */
  const opened = [];
  for (let first = 0; first < count; first += 50) {
    const size = Math.min(50, count - first);
    opened.push(...(await Promise.all(Array.from({ length: size }, (_, index) => open(first + index)))));
  }
  return opened;
}
