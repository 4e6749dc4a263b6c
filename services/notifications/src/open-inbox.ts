import { type Problem, problem } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import { apply } from './inbox/apply.ts';
import type { Change, InboxEvent } from './inbox/event.ts';
import type { InboxState } from './inbox/state.ts';
import type { Failure, InboxStore } from './store/store.ts';

/** What somebody decided on an inbox as it is: what is to happen, and what to answer once that is stored. */
export interface Decision<T> {
  readonly changes: readonly Change[];
  /** Called right after the changes were taken in; they are not stored yet. */
  answer(state: InboxState, events: readonly InboxEvent[]): T;
}

/** A question to an inbox, and what to do with the answer. May be asked again if the inbox had to be loaded anew. */
export interface Task<T> {
  /** Runs at once on what is there; sees changes that are not stored yet, but its answer waits until they are. */
  decide(state: InboxState): Decision<T>;
  done(answer: T): void;
  refused(refusal: Problem): void;
}

/** What an inbox does for whoever listens live. */
export interface Watcher {
  /** What is to be told of stored events; taken when they happen. Called in their order. */
  prepare(state: InboxState, events: readonly InboxEvent[]): () => void;
  /** The inbox could not be read. */
  unreadable(cause: unknown): void;
}

interface Step {
  readonly task: Task<unknown>;
  readonly finish: () => void;
  isStored: boolean;
}

const maxAttempts = 20;

/**
 * One inbox in memory. Decisions are made at once, one on top of the other, and their answers leave in the same order,
 * each when everything before it is stored. When storing fails, the inbox goes back to what is stored.
 */
export class OpenInbox {
  readonly #person: string;
  readonly #store: InboxStore;
  readonly #clock: Clock;
  readonly #watcher: Watcher;
  #state: InboxState | undefined;
  #loading: Promise<void> | undefined;
  /** Asked before the inbox was there. */
  #early: Task<unknown>[] = [];
  /** Decided, not yet answered. */
  #steps: Step[] = [];
  #attempts = 0;
  #isLost = false;
  /** Another server added something while the inbox was being loaded. */
  #mustLoadAgain = false;
  usedAtMs: number;

  constructor(person: string, store: InboxStore, clock: Clock, watcher: Watcher) {
    this.#person = person;
    this.#store = store;
    this.#clock = clock;
    this.#watcher = watcher;
    this.usedAtMs = clock.monotonic();
  }

  get isBusy(): boolean {
    return this.#steps.length > 0 || this.#early.length > 0 || this.#loading !== undefined;
  }

  /** What it is now, stored or not; for looking over, not for telling anybody. */
  get state(): InboxState | undefined {
    return this.#state;
  }

  /** What it is, if all of it is stored. */
  get settled(): InboxState | undefined {
    return this.isBusy || this.#isLost ? undefined : this.#state;
  }

  /** Answers with calls of the task, each when it is its turn. */
  run<T>(task: Task<T>): void {
    this.usedAtMs = this.#clock.monotonic();
    if (this.#state === undefined || this.#isLost) this.#wait(task);
    else this.#decide(this.#state, task);
  }

  /** Another server added something: what is here is loaded anew as soon as nothing of ours is under way. */
  stale(): void {
    this.#isLost = true;
    this.#mustLoadAgain = this.#loading !== undefined;
    if (this.#steps.length === 0) this.#load();
  }

  #wait(task: Task<unknown>): void {
    this.#early.push(task);
    if (this.#steps.length === 0) this.#load();
  }

  #load(): void {
    this.#loading ??= this.#store.load(this.#person).then(
      (state) => {
        this.#loading = undefined;
        if (this.#mustLoadAgain) {
          this.#mustLoadAgain = false;
          return this.#load();
        }
        this.#state = state;
        this.#isLost = false;
        // Whoever listens hears of what another server did meanwhile.
        this.#watcher.prepare(state, [])();
        for (const task of this.#early.splice(0)) this.#decide(state, task);
      },
      (cause: unknown) => {
        this.#loading = undefined;
        this.#watcher.unreadable(cause);
        for (const { refused } of this.#early.splice(0)) refused(problem('storage_unavailable'));
      },
    );
  }

  #decide(state: InboxState, task: Task<unknown>): void {
    if (this.#isLost) return this.#wait(task);
    const { changes, answer } = task.decide(state);
    const at = this.#clock.now();
    const events = changes.map(
      (change, index): InboxEvent => Object.assign({}, change, { seq: state.seq + 1 + index, at }),
    );
    for (const event of events) apply(state, event);
    const value = answer(state, events);
    const tell = events.length > 0 ? this.#watcher.prepare(state, events) : undefined;
    const finish = (): void => {
      // The one who asked hears it first: the answer names what the others are told.
      task.done(value);
      tell?.();
    };
    if (events.length === 0 && this.#steps.length === 0) return finish();
    const step: Step = { task, finish, isStored: events.length === 0 };
    this.#steps.push(step);
    if (events.length === 0) return;
    const entry = { person: this.#person, epoch: state.epoch, events };
    this.#store.append(entry, (failure) => (failure ? this.#fail(step, failure) : this.#stored(step)));
  }

  #stored(step: Step): void {
    step.isStored = true;
    this.#attempts = 0;
    for (let first = this.#steps[0]; first?.isStored; first = this.#steps[0]) {
      this.#steps.shift();
      first.finish();
    }
    if (this.#isLost && this.#steps.length === 0) this.#load();
  }

  /** What was decided on top of something that is not stored never happened. */
  #fail(step: Step, { kind }: Failure): void {
    const index = this.#steps.indexOf(step);
    if (index < 0) return;
    const undone = this.#steps.splice(index);
    this.#isLost = true;
    this.#attempts += 1;
    const again = kind === 'behind' && this.#attempts <= maxAttempts;
    const waiting: Task<unknown>[] = [];
    for (const { task, isStored } of undone) {
      // Questions that change nothing are asked again in any case.
      if (again || isStored) waiting.push(task);
      else task.refused(problem('storage_unavailable'));
    }
    this.#early.unshift(...waiting);
    if (this.#steps.length > 0) return;
    if (this.#early.length > 0) this.#load();
    else this.#state = undefined;
  }
}
