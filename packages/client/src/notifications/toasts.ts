import type { Notification } from '@nodegx/protocol';
import type { Clock, Random, Timer } from '../clock.ts';
import type { Exclusively, OpenTabs, Surroundings, TabsChannel } from '../platform/platform.ts';
import type { ValueStorage } from '../storage/values.ts';
import { describeNotification, type NotificationAction } from './describe.ts';
import type { InboxPlace } from './inbox.ts';

/** Something to show a person for a moment. Its texts are texts and never markup. */
export type Toast =
  | {
      readonly kind: 'notification';
      readonly id: string;
      readonly title: string;
      readonly message: string;
      readonly actions: readonly NotificationAction[];
      readonly notification: Notification;
    }
  /** Several at once: after a time away, or when many come together. */
  | {
      readonly kind: 'digest';
      readonly id: string;
      readonly title: string;
      readonly message: string;
      readonly count: number;
      readonly notifications: readonly Notification[];
    };

export interface ToastsOptions {
  scope: string;
  clock: Clock;
  random: Random;
  surroundings: Surroundings;
  exclusively: Exclusively | undefined;
  openTabs: OpenTabs | undefined;
  storage: ValueStorage | undefined;
  place(): InboxPlace | undefined;
  /** Whether it is still to be shown: there, and unread. */
  isDue(id: string): boolean;
  onToast(toast: Toast): void;
  onFault(cause: unknown): void;
}

/** What comes within this time of something else is told together with it. */
const gatherMs = 400;
/** But not for longer than this. */
const gatherAtMostMs = 3_000;
/** As many as this are shown one by one. */
const singlesAtMost = 3;
/** After a digest there is nothing for this time: what comes is in the next one. */
const restMs = 10_000;
/** A page that nobody sees lets the others speak first. */
const hiddenMs = 600;
/** Without a lock, tabs speak at different moments, so that one hears the other. */
const jitterMs = 300;
/** How long what is said to other tabs may take to be heard. */
const heardWithinMs = 50;

/**
 * Decides what to show and where: each notification once for all tabs of a browser, in one that is seen if there is one,
 * and one digest for what came while nobody was there. Which position of the inbox has been shown is known to all tabs;
 * a lock keeps two of them from looking at the same time.
 */
export class Toasts {
  readonly #options: ToastsOptions;
  readonly #name: string;
  readonly #tabs: TabsChannel | undefined;
  readonly #pending = new Map<string, Notification>();
  #hasMissed = false;
  #shown: InboxPlace | undefined;
  #timer: Timer | undefined;
  #sinceMs: number | undefined;
  #restUntilMs = Number.NEGATIVE_INFINITY;
  #isStopped = false;

  constructor(options: ToastsOptions) {
    this.#options = options;
    this.#name = `toasts:${options.scope}`;
    this.#tabs = options.openTabs?.(`nodegx:${this.#name}`, (message) => this.#heard(message));
  }

  /** Something came. `isMissed`: while nobody was there. */
  add(notifications: readonly Notification[], isMissed: boolean): void {
    const due = notifications.filter(({ read, muted }) => !read && muted !== true);
    if (due.length === 0 || this.#isStopped) return;
    for (const one of due) this.#pending.set(one.id, one);
    this.#hasMissed ||= isMissed;
    this.#wait();
  }

  stop(): void {
    this.#isStopped = true;
    this.#timer?.cancel();
    this.#tabs?.close();
    this.#pending.clear();
  }

  #wait(): void {
    const { clock, surroundings, random, exclusively, openTabs } = this.#options;
    const nowMs = clock.monotonic();
    this.#sinceMs ??= nowMs;
    const gather = Math.min(gatherMs, Math.max(0, this.#sinceMs + gatherAtMostMs - nowMs));
    const hidden = surroundings.isVisible() ? 0 : hiddenMs;
    const jitter = exclusively === undefined && openTabs !== undefined ? random() * jitterMs : 0;
    const rest = Math.max(0, this.#restUntilMs - nowMs);
    this.#timer?.cancel();
    this.#timer = clock.after(Math.max(rest, gather + hidden + jitter), () => {
      this.#sinceMs = undefined;
      void this.#show();
    });
  }

  async #show(): Promise<void> {
    const { exclusively, onFault } = this.#options;
    try {
      await (exclusively ? exclusively(`nodegx:${this.#name}`, () => this.#showRest()) : this.#showRest());
    } catch (cause) {
      onFault(cause);
    }
  }

  async #showRest(): Promise<void> {
    await this.#readShown();
    if (this.#isStopped) return;
    const { place, isDue, onToast, clock } = this.#options;
    const epoch = place()?.epoch;
    const due = [...this.#pending.values()].filter(({ id, seq }) => isDue(id) && !this.#wasShown(epoch, seq));
    const isDigest = (this.#hasMissed && due.length > 1) || due.length > singlesAtMost;
    this.#pending.clear();
    this.#hasMissed = false;
    if (due.length === 0 || epoch === undefined) return;
    const shown = { epoch, seq: Math.max(...due.map(({ seq }) => seq)) };
    await this.#writeShown(shown);
    if (isDigest) {
      this.#restUntilMs = clock.monotonic() + restMs;
      onToast(digest(due, shown));
    } else for (const one of due) onToast(single(one));
  }

  #wasShown(epoch: string | undefined, seq: number): boolean {
    return this.#shown !== undefined && this.#shown.epoch === epoch && seq <= this.#shown.seq;
  }

  async #readShown(): Promise<void> {
    const text = await this.#options.storage?.get(this.#name).catch(this.#options.onFault);
    if (typeof text === 'string' && text !== '') this.#heard(parse(text));
  }

  async #writeShown(shown: InboxPlace): Promise<void> {
    const { storage, clock, exclusively, onFault } = this.#options;
    this.#shown = shown;
    this.#tabs?.post(shown);
    if (storage) await storage.set(this.#name, JSON.stringify(shown)).catch(onFault);
    // The lock is held until the others have heard.
    else if (exclusively && this.#tabs) await new Promise<void>((resolve) => clock.after(heardWithinMs, resolve));
  }

  #heard(message: unknown): void {
    if (!isPlace(message)) return;
    const { epoch, seq } = message;
    if (this.#shown?.epoch !== epoch || this.#shown.seq < seq) this.#shown = { epoch, seq };
  }
}

function single(notification: Notification): Toast {
  const { id } = notification;
  return { kind: 'notification', id, ...describeNotification(notification), notification };
}

function digest(notifications: readonly Notification[], { epoch, seq }: InboxPlace): Toast {
  const kinds = new Map<string, number>();
  for (const { type } of notifications) kinds.set(words[type], (kinds.get(words[type]) ?? 0) + 1);
  const message = [...kinds].map(([word, count]) => `${count} ${count === 1 ? word : `${word}s`}`).join(', ');
  const count = notifications.length;
  return {
    kind: 'digest',
    id: `digest-${epoch}-${seq}`,
    title: `${count} new notifications`,
    message,
    count,
    notifications,
  };
}

const words: Readonly<Record<Notification['type'], string>> = {
  invite: 'invitation',
  mention: 'mention',
  thread: 'discussion',
  session: 'session',
  component: 'component',
  system: 'announcement',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is InboxPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'epoch' in value &&
    typeof value.epoch === 'string' &&
    'seq' in value &&
    typeof value.seq === 'number'
  );
}
