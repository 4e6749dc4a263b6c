import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import { Doc } from 'yjs';

type Changes = { added: number[]; updated: number[]; removed: number[] };

/**
 * The presence of a browser tab with y-websocket (3.1) in it, without its timers: it tells the server of every change
 * that it hears of, from wherever, and so do the other tabs of the browser by way of the broadcast channel.
 */
export class StockPresence {
  readonly awareness: Awareness;
  readonly id: number;
  /** Awareness entries on their way to the server, while connected. */
  readonly outbox: Uint8Array[] = [];
  /** On their way to the other tabs. */
  readonly channel: Uint8Array[] = [];
  isConnected = false;

  constructor(id: number) {
    const doc = new Doc();
    doc.clientID = id;
    this.id = id;
    this.awareness = new Awareness(doc);
    // Its timer renews and forgets states by the clock of the machine.
    clearInterval(this.awareness._checkInterval);
    this.awareness.on('update', ({ added, updated, removed }: Changes) => {
      this.#tell([...added, ...updated, ...removed]);
    });
  }

  connect(): void {
    this.isConnected = true;
    if (this.awareness.getLocalState() !== null) {
      this.outbox.push(encodeAwarenessUpdate(this.awareness, [this.id]));
    }
  }

  disconnect(): void {
    this.isConnected = false;
    this.outbox.length = 0;
    const others = [...this.awareness.getStates().keys()].filter((client) => client !== this.id);
    removeAwarenessStates(this.awareness, others, this);
  }

  show(state: Record<string, unknown> | null): void {
    this.awareness.setLocalState(state);
  }

  hear(entries: Uint8Array): void {
    applyAwarenessUpdate(this.awareness, entries, this);
  }

  /** The JSON of the states that it shows. */
  shown(): Map<number, string> {
    return new Map([...this.awareness.getStates()].map(([client, state]) => [client, JSON.stringify(state)]));
  }

  #tell(clients: number[]): void {
    const entries = encodeAwarenessUpdate(this.awareness, clients);
    if (this.isConnected) this.outbox.push(entries);
    this.channel.push(entries);
  }
}
