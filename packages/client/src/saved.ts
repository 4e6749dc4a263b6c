/** How safe what the server acknowledged is. `unknown`: it does not acknowledge anything. */
export type Durability = 'disk' | 'memory' | 'unknown';

/** Whether the person's work is safe. */
export interface SaveState {
  /** Whether the server has said of everything that was written here that it is on disk. */
  readonly saved: boolean;
  /** How many edits the server has not acknowledged. */
  readonly unsaved: number;
  readonly durability: Durability;
}

interface Sent {
  readonly number: number;
  /** How many edits the server has once it has this message and those before it. */
  edits: number;
  /** It brings all that the server lacks, whatever became of what was sent before. */
  readonly isWhole: boolean;
  isRefused: boolean;
}

/**
 * Keeps book of which edits the server has acknowledged ([SYN20]): an edit is confirmed when the message that carried it
 * is, and no message before it was refused.
 */
export class SaveLedger {
  readonly #onChange: () => void;
  #edits = 0;
  #confirmed = 0;
  #handed = 0;
  #sent: Sent[] = [];
  #count = 0;
  #stored = 0;
  #hasHole = false;
  #durability: Durability = 'unknown';
  #everSaid = false;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get state(): SaveState {
    const unsaved = this.#edits - Math.max(this.#confirmed, this.#durability === 'unknown' ? this.#handed : 0);
    return {
      saved: this.#everSaid && this.#durability === 'disk' && unsaved === 0,
      unsaved,
      durability: this.#durability,
    };
  }

  /** How many messages have been sent over this connection and are not acknowledged. */
  get inFlight(): number {
    return this.#sent.length;
  }

  /** Whether all that was sent over this connection is stored. */
  get isClear(): boolean {
    return this.#sent.length === 0 && !this.#hasHole;
  }

  edited(): void {
    this.#edits += 1;
    this.#onChange();
  }

  /** What this device kept had been acknowledged in an earlier run, on disk. */
  restoredSaved(): void {
    this.#everSaid = true;
    this.#durability = 'disk';
    this.#onChange();
  }

  /** A connection has begun: its messages are counted from 1. */
  begin(): void {
    this.#sent = [];
    this.#count = 0;
    this.#stored = 0;
    this.#hasHole = false;
  }

  /** What the server's acknowledgements mean. */
  promised(durability: Durability): void {
    if (this.#durability === durability) return;
    this.#durability = durability;
    this.#onChange();
  }

  /** How many edits were made here. */
  get edits(): number {
    return this.#edits;
  }

  /** A message left that brings the server up to so many edits: all that there are, but for a part of a difference. */
  sent(isWhole: boolean, edits = this.#edits): void {
    this.#count += 1;
    this.#handed = Math.max(this.#handed, edits);
    this.#sent.push({ number: this.#count, edits, isWhole, isRefused: false });
    if (this.#durability === 'unknown') {
      this.#sent = [];
      this.#onChange();
    }
  }

  /** The first part of a difference left that brings again what was sent before: its last part confirms, nothing else. */
  sentAnew(edits: number): void {
    for (const message of this.#sent) message.edits = 0;
    this.sent(true, edits);
  }

  /** The first `count` messages are stored; `false` where the server speaks of more than were sent. */
  stored(count: number): boolean {
    if (count > this.#count) return false;
    if (count <= this.#stored) return true;
    this.#stored = count;
    const done = this.#sent.filter(({ number }) => number <= count);
    this.#sent = this.#sent.filter(({ number }) => number > count);
    for (const { edits, isWhole, isRefused } of done) {
      if (isRefused) this.#hasHole = true;
      else if (isWhole || !this.#hasHole) {
        this.#hasHole = false;
        this.#confirmed = Math.max(this.#confirmed, edits);
        this.#everSaid = true;
      }
    }
    this.#onChange();
    return true;
  }

  /** The message of this number was not taken. */
  refused(number: number): void {
    const sent = this.#sent.find((one) => one.number === number);
    if (sent) sent.isRefused = true;
    else this.#hasHole = true;
  }
}
