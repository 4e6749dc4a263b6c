import type { FakeClient, Received, Server } from './parts.ts';

/** A signal that was sent, from one seat to another, the how-manieth between the two. */
interface Sent {
  readonly id: number;
  readonly to: string;
  readonly count: number;
}

/** A client as ours are meant to be: resumes after a loss, sends again what was not acknowledged, keeps account. */
export class SimulatedPerson {
  readonly userId: string;
  readonly room: string;
  /** Of the seat that it has or had last. */
  peerId = '';
  isSeated = false;
  /** Whether it wants to be in the room. */
  isWanting = false;
  /** Who it was told is there. */
  readonly view = new Map<string, 'here' | 'interrupted'>();
  /** For each peer that sent something, the counts in the order of arrival. */
  readonly heard = new Map<string, number[]>();
  /** For each peer, how many signals were sent to it. */
  readonly told = new Map<string, number>();
  readonly lefts: string[] = [];
  /** Peer ids that it gave up. */
  readonly abandoned = new Set<string>();
  wasReset = false;
  client: FakeClient | undefined;
  server: Server | undefined;
  #resumeId: string | undefined;
  #nextResumeId: string | undefined;
  #isReady = false;
  #seq = 0;
  #ids = 0;
  #made = 0;
  #unacknowledged: Sent[] = [];

  constructor(userId: string, room: string) {
    this.userId = userId;
    this.room = room;
  }

  get isConnected(): boolean {
    return this.client?.socket.isOpen === true;
  }

  /** Opens a connection, and takes the seat back or a new one. */
  connect(server: Server, options: unknown): void {
    this.server = server;
    this.#isReady = false;
    this.client = server.connect({ userId: this.userId });
    this.client.send({ type: 'hello' });
    if (this.isSeated) {
      const rooms = [{ room: this.room, seq: this.#seq }];
      this.client.send({ type: 'resume', resumeId: this.#resumeId ?? 'none', rooms });
    } else if (this.isWanting) this.join(options);
  }

  join(options: unknown): void {
    this.isWanting = true;
    // Whether the last attempt got a seat, nobody heard.
    if (this.peerId !== '') this.abandoned.add(this.peerId);
    this.peerId = `${this.userId}-${this.#made++}`;
    this.client?.send({ type: 'join', room: this.room, peerId: this.peerId, options });
  }

  leave(): void {
    this.isWanting = false;
    this.client?.send({ type: 'leave', id: 'bye', room: this.room });
  }

  tell(to: string): void {
    const count = (this.told.get(to) ?? 0) + 1;
    this.told.set(to, count);
    const sent = { id: ++this.#ids, to, count };
    this.#unacknowledged.push(sent);
    // Before the seat is back, nothing may be sent that would overtake what was sent before.
    if (this.#isReady) this.#send(sent);
  }

  /** Reads some of what came; the rest stays on its way, and is lost if the connection is. */
  read(most: number): void {
    const waiting = this.client?.socket.sent.splice(0, most) ?? [];
    for (const text of waiting) this.#hear(JSON.parse(String(text)));
  }

  get isQuiet(): boolean {
    return this.#unacknowledged.length === 0 && (this.client?.socket.sent.length ?? 0) === 0;
  }

  #send({ id, to, count }: Sent): void {
    this.client?.send({ type: 'signal', id, room: this.room, to, signal: { count } });
  }

  #hear(message: Received): void {
    if (typeof message['seq'] === 'number' && message.type !== 'joined' && message.type !== 'resumed') {
      if (message['seq'] <= this.#seq) throw new Error(`${this.peerId} was told ${message['seq']} after ${this.#seq}`);
      this.#seq = message['seq'];
    }
    const peerId = String(message['peerId']);
    switch (message.type) {
      case 'welcome':
        this.#nextResumeId = String(message['resumeId']);
        if (!this.isSeated) this.#resumeId = this.#nextResumeId;
        return;
      case 'joined':
        this.isSeated = true;
        this.#isReady = true;
        this.wasReset = false;
        this.#resumeId = this.#nextResumeId;
        this.#seq = Number(message['seq']);
        this.#ids = 0;
        this.#unacknowledged = [];
        return this.#see(message);
      case 'resumed': {
        this.#resumeId = this.#nextResumeId;
        const received = Number(message['received']);
        if (message['reset'] === true) {
          this.wasReset = true;
          this.#seq = Number(message['seq']);
          this.#see(message);
        }
        this.#isReady = true;
        this.#unacknowledged = this.#unacknowledged.filter(({ id }) => id > received);
        for (const sent of this.#unacknowledged) this.#send(sent);
        return;
      }
      case 'peer-joined':
        if (this.view.has(peerId)) throw new Error(`${this.peerId} was told twice that ${peerId} came`);
        this.view.set(peerId, 'here');
        return;
      case 'peer-left':
        if (!this.view.delete(peerId))
          throw new Error(`${this.peerId} was told that ${peerId} left, who was not there`);
        this.lefts.push(peerId);
        return;
      case 'peer-interrupted':
        this.view.set(peerId, 'interrupted');
        return;
      case 'peer-resumed':
        this.view.set(peerId, 'here');
        return;
      case 'signal':
        return this.#note(message);
      case 'ack':
        this.#unacknowledged = this.#unacknowledged.filter(({ id }) => id !== message['id']);
        return;
      case 'error':
        return this.#refused(message);
      case 'left':
      case 'removed':
        // A seat that was taken over by our own newer connection is still ours.
        if (message['reason'] !== 'taken-over') this.#lose();
    }
  }

  #see({ peers }: Received): void {
    this.view.clear();
    if (!Array.isArray(peers)) throw new Error('nobody was listed');
    for (const { peerId, state } of peers) this.view.set(peerId, state);
  }

  #note({ from, signal }: Received): void {
    const sender = String(from);
    const count = typeof signal === 'object' && signal !== null && 'count' in signal ? Number(signal.count) : 0;
    this.heard.set(sender, [...(this.heard.get(sender) ?? []), count]);
  }

  #refused({ code, id }: Received): void {
    // The peer is gone; so is what was for it.
    if (code === 'peer_not_found' || code === 'not_in_room') {
      this.#unacknowledged = this.#unacknowledged.filter((sent) => sent.id !== id);
    }
    if (code === 'seat_gone') this.#lose();
  }

  #lose(): void {
    this.isSeated = false;
    this.isWanting = false;
    this.view.clear();
    this.told.clear();
    this.heard.clear();
    this.#unacknowledged = [];
  }
}
