import { closeReason, type ProblemCode, problem, type SyncControlDown } from '@nodegx/protocol';
import * as Y from 'yjs';
import type { Clock } from '../clock.ts';
import type { OpenSocket, SocketEvents } from '../platform/platform.ts';
import {
  awarenessMessage,
  controlTextMessage,
  readServerFrame,
  type ServerMessage,
  savedMessage,
  step1Message,
  step2Message,
  updateMessage,
} from '../wire/messages.ts';
import { type PresenceEntry, readPresence, writePresence } from '../wire/presence-entries.ts';

/** One client's socket as the fake server sees it. */
export interface Session {
  readonly events: SocketEvents;
  readonly isOwn: boolean;
  readonly url: string;
  /** Control messages that came. */
  readonly controls: Record<string, unknown>[];
  /** Edits that came: what the client counts for `saved`. */
  updates: number;
  /** Frames that came. */
  frames: number;
  presence: Map<number, PresenceEntry>;
  isOpen: boolean;
  send(message: Uint8Array): void;
  control(message: SyncControlDown): void;
  close(code: number, reason?: string): void;
}

/** A sync server in memory that speaks `nodegx.v1`, and does what a test tells it to. */
export class FakeServer {
  readonly doc = new Y.Doc();
  readonly sessions: Session[] = [];
  isDown = false;
  /** `stock-refusing`: fails connections that ask for a subprotocol, as browsers do when the server does not agree. */
  dialect: 'own' | 'stock-agreeing' | 'stock-refusing' = 'own';
  durability: 'disk' | 'memory' = 'disk';
  access: 'write' | 'read' = 'write';
  /** Whether edits are acknowledged at once. */
  savesAtOnce = true;
  /** Says why a client is not let in. */
  turnAway: (session: Session) => ProblemCode | undefined = () => undefined;
  refuseUpdate: ((session: Session) => ProblemCode | undefined) | undefined;
  /** The largest frame that is taken; it is said in `welcome`, and a larger one closes with 4413. */
  maxMessageBytes: number | undefined;
  /** Edits that came before what they build on. */
  incomplete = 0;
  /** Bytes that each socket has waiting. */
  buffered = 0;
  /** Update and step 2 messages that were sent to clients and brought something. */
  updatesSent = 0;
  readonly #clock: Clock;
  readonly #delayMs: number;

  constructor(clock: Clock, delayMs = 5) {
    this.#clock = clock;
    this.#delayMs = delayMs;
  }

  get open(): Session[] {
    return this.sessions.filter((session) => session.isOpen);
  }

  readonly openSocket: OpenSocket = (url, protocols, events) => {
    const isOwn = protocols.includes('nodegx.v1');
    const later = (run: () => void): void => void this.#clock.after(this.#delayMs, run);
    const session: Session = {
      events,
      isOwn: isOwn && this.dialect === 'own',
      url,
      controls: [],
      updates: 0,
      frames: 0,
      presence: new Map(),
      isOpen: false,
      send: (message) =>
        later(() => {
          if (session.isOpen) events.message(message);
        }),
      control: (message) => session.send(controlTextMessage(JSON.stringify(message))),
      close: (code, reason = '') => this.#end(session, code, reason),
    };
    this.sessions.push(session);
    later(() => {
      if (this.isDown || (isOwn && this.dialect === 'stock-refusing')) return events.closed(1006, '');
      session.isOpen = true;
      events.opened();
      if (!session.isOwn) this.#enter(session);
    });
    const server = this;
    return {
      send: (frame) =>
        later(() => {
          if (session.isOpen) this.#receive(session, frame.slice());
        }),
      close: () => this.#end(session, undefined, ''),
      get buffered() {
        return server.buffered;
      },
    };
  };

  /** Ends all connections as a crash does; nobody gets in until `isDown` is false. */
  crash(): void {
    this.isDown = true;
    for (const session of this.open) this.#end(session, 1006, '');
  }

  /** Acknowledges all that came. */
  save(): void {
    for (const session of this.open) if (session.isOwn) session.send(savedMessage(session.updates));
  }

  #end(session: Session, code: number | undefined, reason: string): void {
    if (!session.isOpen) return;
    session.isOpen = false;
    const gone = [...session.presence.values()].map(({ client, clock }) => ({ client, clock, state: null }));
    for (const other of this.open) if (gone.length > 0) other.send(awarenessMessage(writePresence(gone)));
    if (code !== undefined) session.events.closed(code, reason);
  }

  #enter(session: Session): void {
    const refusal = this.turnAway(session);
    if (refusal !== undefined) {
      const refused = problem(refusal);
      return session.close(refused.close, closeReason(refused));
    }
    if (session.isOwn) {
      session.control({
        type: 'welcome',
        document: 'notes',
        access: this.access,
        durability: this.durability,
        user: { id: 'u', name: 'U', role: 'member' },
        ...(this.maxMessageBytes === undefined ? {} : { maxMessageBytes: this.maxMessageBytes }),
        features: [],
      });
    }
    session.send(step1Message(Y.encodeStateVector(this.doc)));
    const present = this.open.flatMap((other) => [...other.presence.values()]).filter(({ state }) => state !== null);
    if (present.length > 0) session.send(awarenessMessage(writePresence(present)));
  }

  #receive(session: Session, frame: Uint8Array): void {
    session.frames += 1;
    if (frame.length > (this.maxMessageBytes ?? Number.POSITIVE_INFINITY)) {
      const refused = problem('message_too_large');
      return session.close(refused.close, closeReason(refused));
    }
    // Stock servers read the first message of a frame and pass over the others.
    const messages = readServerFrame(frame);
    for (const message of session.isOwn ? messages : messages.slice(0, 1)) this.#handle(session, message);
  }

  #handle(session: Session, message: ServerMessage): void {
    switch (message.type) {
      case 'step1':
        this.updatesSent += 1;
        return session.send(step2Message(Y.encodeStateAsUpdate(this.doc, message.stateVector)));
      case 'update':
        return this.#update(session, message.update);
      case 'awareness':
        return this.#presence(session, message.entries);
      case 'query-awareness':
        return session.send(awarenessMessage(writePresence([])));
      case 'control':
        session.controls.push(JSON.parse(message.text));
        if (session.isOwn && session.controls.length === 1) this.#enter(session);
    }
  }

  #update(session: Session, update: Uint8Array): void {
    session.updates += 1;
    const refusal = this.refuseUpdate?.(session);
    if (refusal !== undefined) {
      const { code, kind, message } = problem(refusal);
      return session.control({ type: 'refused', message: session.updates, code, kind, error: message });
    }
    let isNews = false;
    const look = (): void => {
      isNews = true;
    };
    this.doc.on('update', look);
    Y.applyUpdate(this.doc, update, session);
    this.doc.off('update', look);
    if (this.savesAtOnce && session.isOwn) session.send(savedMessage(session.updates));
    if (this.doc.store.pendingStructs !== null) this.incomplete += 1;
    if (!isNews || this.doc.store.pendingStructs !== null) return;
    for (const other of this.open) {
      if (other === session) continue;
      this.updatesSent += 1;
      other.send(updateMessage(update));
    }
  }

  #presence(session: Session, entries: Uint8Array): void {
    const read = readPresence(entries);
    for (const entry of read) {
      const known = session.presence.get(entry.client);
      if (known === undefined || entry.clock > known.clock) session.presence.set(entry.client, entry);
    }
    for (const other of this.open) if (other !== session && read.length > 0) other.send(awarenessMessage(entries));
  }
}
