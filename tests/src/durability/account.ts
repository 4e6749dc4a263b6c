import * as Y from 'yjs';

/** An update that was handed to the server. */
export interface Sent {
  readonly bytes: Uint8Array;
  readonly atMs: number;
}

/** What became of a document's unacknowledged updates when the server died. */
export interface Lost {
  count: number;
  oldestMs: number;
}

/**
 * What a document's clients know of it: which of their updates were sent, acknowledged, refused. Held against the
 * document as the server has it after a restart.
 */
export class Account {
  readonly name: string;
  /** Client ids of updates that the server has refused or must refuse. */
  readonly refused = new Set<number>();
  readonly #acknowledged = new Y.Doc();
  readonly #waiting = new Set<Sent>();
  readonly #onEvent: (event: 'sent' | 'acknowledged') => void;
  sent = 0;
  acknowledged = 0;

  constructor(name: string, onEvent: (event: 'sent' | 'acknowledged') => void) {
    this.name = name;
    this.#onEvent = onEvent;
  }

  send(bytes: Uint8Array): Sent {
    const sent = { bytes, atMs: performance.now() };
    this.#waiting.add(sent);
    this.sent += 1;
    this.#onEvent('sent');
    return sent;
  }

  acknowledge(sent: Sent): void {
    if (!this.#waiting.delete(sent)) return;
    this.acknowledged += 1;
    Y.applyUpdate(this.#acknowledged, sent.bytes);
    this.#onEvent('acknowledged');
  }

  /** The server said that it did not take this update; its author keeps it and sends it with a later step 2. */
  refuse(sent: Sent): void {
    this.#waiting.delete(sent);
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Throws where something acknowledged is missing, or something refused is there. Tells what of the rest is gone, and
   * how long before the server's end the oldest of it was sent.
   */
  check(reopened: Y.Doc, endedAtMs: number): Lost {
    const isWhole = !missing(reopened, Y.encodeStateAsUpdate(this.#acknowledged));
    const isPending = reopened.store.pendingStructs !== null || reopened.store.pendingDs !== null;
    if (!isWhole || isPending) throw new Error(`an acknowledged update is missing in "${this.name}"`);
    const clients = [...Y.decodeStateVector(Y.encodeStateVector(reopened)).keys()];
    if (clients.some((client) => this.refused.has(client))) throw new Error(`"${this.name}" shows what was refused`);
    const lost: Lost = { count: 0, oldestMs: 0 };
    for (const { bytes, atMs } of this.#waiting) {
      if (!missing(reopened, bytes)) continue;
      lost.count += 1;
      lost.oldestMs = Math.max(lost.oldestMs, endedAtMs - atMs);
    }
    this.#waiting.clear();
    return lost;
  }
}

/** Whether a document lacks something of an update, which it then has. */
function missing(doc: Y.Doc, update: Uint8Array): boolean {
  let isNew = false;
  const look = (): void => {
    isNew = true;
  };
  doc.on('update', look);
  Y.applyUpdate(doc, update);
  doc.off('update', look);
  return isNew;
}
