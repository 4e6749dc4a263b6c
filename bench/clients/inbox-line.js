import { clientFrame, RawWebSocket } from './web-socket.js';

/** A connection to a notification server, as somebody: sends, and knows which message was acknowledged when. */
export class InboxLine {
  /** @type {string | undefined} */
  closedBecause;
  acknowledged = 0;
  refused = 0;
  /** When each message that is under way was sent. @type {Map<number, number>} */
  underWay = new Map();
  #socket;
  #welcomed;
  #onAcknowledged;

  /**
   * @param {{ port: number }} server
   * @param {string} userId
   * @param {(ms: number) => void} [onAcknowledged]
   */
  constructor(server, userId, onAcknowledged = () => undefined) {
    this.#onAcknowledged = onAcknowledged;
    this.#welcomed = new Promise((resolve, reject) => {
      this.#socket = new RawWebSocket(
        { port: server.port, path: '/' },
        {
          onOpen: () => this.#send({ type: 'authenticate', userId }),
          onFrame: (buffer, start, end) => {
            const text = buffer.latin1Slice(start, end);
            if (text.startsWith('{"type":"notifications"')) resolve(undefined);
            else this.#hear(text);
          },
          onClose: (reason) => {
            this.closedBecause = reason;
            reject(new Error(reason));
          },
        },
      );
    });
  }

  /**
   * @param {{ port: number }} server
   * @param {string} userId
   * @param {(ms: number) => void} [onAcknowledged]
   */
  static async open(server, userId, onAcknowledged) {
    const line = new InboxLine(server, userId, onAcknowledged);
    await line.#welcomed;
    return line;
  }

  /**
   * @param {number} id
   * @param {string} targetUserId
   * @param {object} data
   */
  publish(id, targetUserId, data) {
    this.underWay.set(id, performance.now());
    this.#send({ type: 'send-notification', id, targetUserId, notificationType: 'mention', data });
  }

  close() {
    this.#socket?.close();
  }

  /** @param {object} message */
  #send(message) {
    this.#socket?.write(clientFrame(Buffer.from(JSON.stringify(message)), 0x81));
  }

  /** @param {string} text */
  #hear(text) {
    const isSent = text.startsWith('{"type":"notification-sent"');
    if (!isSent && !text.startsWith('{"type":"error"')) return;
    const id = Number(/"id":(\d+)/.exec(text)?.[1]);
    const sentAt = this.underWay.get(id);
    if (sentAt === undefined) return;
    this.underWay.delete(id);
    if (!isSent) this.refused++;
    else {
      this.acknowledged++;
      this.#onAcknowledged(performance.now() - sentAt);
    }
  }
}
