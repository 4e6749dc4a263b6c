import { type Grant, type Parsed, type Problem, problem } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import type { People } from './people.ts';
import type { PersonRecord, SessionRecord, Way } from './person-record.ts';

/** A refresh token as it was read. */
export interface ShownRefresh {
  readonly personId: string;
  readonly name: string;
  readonly session: string;
  readonly generation: number;
}

export type Renewal =
  | { readonly outcome: 'renewed'; readonly record: PersonRecord; readonly session: SessionRecord }
  /** Signed out, or pushed out by newer sign-ins. */
  | { readonly outcome: 'gone' }
  /** Kept out by the operator. */
  | { readonly outcome: 'banned' }
  /** Shown a second time: somebody else has it, so nobody may go on with it. */
  | { readonly outcome: 'reused' };

export interface Begun {
  readonly record: PersonRecord;
  readonly session: SessionRecord;
  /** Sessions that made way. */
  readonly pushedOut: readonly string[];
}

export interface NewSession {
  readonly id: string;
  readonly way: Way;
  readonly grants?: readonly Grant[];
  readonly proof?: string;
}

/** A person may be signed in at so many places; the one unused for longest makes way. */
export const maxSessionsPerPerson = 20;
/** A client whose answer was lost on the way, and two tabs of one browser, show the same refresh token twice. */
export const graceMs = 10_000;

/** The sessions of people: begun, renewed, ended; each step is on disk when it resolves. */
export class SessionBook {
  readonly #people: People;
  readonly #clock: Clock;
  readonly #lifeMs: number;

  constructor(people: People, clock: Clock, lifeMs: number) {
    this.#people = people;
    this.#clock = clock;
    this.#lifeMs = lifeMs;
  }

  /**
   * Begins a session of a person and says which others made way for it. `make` says what to keep of them, or why they may
   * not come in: it sees them as they are at that moment.
   */
  begin(
    id: string,
    session: NewSession,
    make: (known: PersonRecord | undefined) => PersonRecord | Problem,
  ): Promise<Parsed<Begun>> {
    return this.#people.change<Parsed<Begun>>(id, (known) => {
      const nowMs = this.#clock.now();
      const begun = {
        ...session,
        generation: 0,
        beganAtMs: nowMs,
        lastUsedAtMs: nowMs,
        endsAtMs: nowMs + this.#lifeMs,
      };
      const person = known?.isBanned ? problem('banned') : make(known);
      if ('code' in person) return { next: known, result: { ok: false, problem: person } };
      const living = person.sessions.filter(({ endsAtMs }) => endsAtMs > nowMs);
      const byUse = [...living].sort((a, b) => b.lastUsedAtMs - a.lastUsedAtMs);
      const kept = byUse.slice(0, maxSessionsPerPerson - 1);
      const pushedOut = byUse.slice(maxSessionsPerPerson - 1).map((one) => one.id);
      const record = { ...person, sessions: [begun, ...kept] };
      return { next: record, result: { ok: true, value: { record, session: begun, pushedOut } } };
    });
  }

  /** Takes a refresh token for the next one. A guest's first is taken without having been noted down before. */
  renew(shown: ShownRefresh, canBeNew: boolean): Promise<Renewal> {
    return this.#people.change<Renewal>(shown.personId, (known) => {
      const nowMs = this.#clock.now();
      if (known === undefined) return canBeNew && shown.generation === 0 ? this.#first(shown) : gone(known);
      if (known.isBanned) return { next: known, result: { outcome: 'banned' } };
      const session = known.sessions.find(({ id }) => id === shown.session);
      if (session === undefined || session.endsAtMs <= nowMs) return gone(known);
      const isPresent = session.generation === shown.generation;
      const isLost = session.generation === shown.generation + 1 && nowMs - session.lastUsedAtMs < graceMs;
      if (isLost) return { next: known, result: { outcome: 'renewed', record: known, session } };
      if (!isPresent) {
        const sessions = known.sessions.filter((one) => one !== session);
        return { next: { ...known, sessions, forgetAtMs: nowMs + this.#lifeMs }, result: { outcome: 'reused' } };
      }
      return renewed(known, {
        ...session,
        generation: session.generation + 1,
        lastUsedAtMs: nowMs,
        endsAtMs: nowMs + this.#lifeMs,
      });
    });
  }

  /** Ends sessions of a person, all of them without a choice. Which of them there were; a guest's first is noted as ended. */
  end(id: string, unknown: SessionEnd, which?: (session: string) => boolean): Promise<string[]> {
    return this.#people.change<string[]>(id, (known) => {
      const record = known ?? (unknown.mayBeUnknown ? { id, name: unknown.name, sessions: [] } : undefined);
      if (record === undefined) return { next: undefined, result: [] };
      const ended = record.sessions.filter((session) => which?.(session.id) ?? true);
      if (ended.length === 0 && known !== undefined) return { next: known, result: [] };
      const sessions = record.sessions.filter((session) => !ended.includes(session));
      const forgetAtMs = this.#clock.now() + this.#lifeMs;
      return { next: { ...record, sessions, forgetAtMs }, result: ended.map((session) => session.id) };
    });
  }

  #first({ personId, name, session }: ShownRefresh): { next: PersonRecord; result: Renewal } {
    const nowMs = this.#clock.now();
    const begun: SessionRecord = {
      id: session,
      way: 'guest',
      generation: 1,
      beganAtMs: nowMs,
      lastUsedAtMs: nowMs,
      endsAtMs: nowMs + this.#lifeMs,
    };
    return renewed({ id: personId, name, sessions: [] }, begun);
  }
}

/** Of whom a session ends. A guest who never refreshed is not known yet, and has to be from then on. */
export interface SessionEnd {
  readonly mayBeUnknown: boolean;
  readonly name: string;
}

function renewed(person: PersonRecord, session: SessionRecord): { next: PersonRecord; result: Renewal } {
  const record = { ...person, sessions: [session, ...person.sessions.filter(({ id }) => id !== session.id)] };
  return { next: record, result: { outcome: 'renewed', record, session } };
}

function gone(known: PersonRecord | undefined): { next: PersonRecord | undefined; result: Renewal } {
  return { next: known, result: { outcome: 'gone' } };
}
