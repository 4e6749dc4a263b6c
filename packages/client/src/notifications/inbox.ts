import type { InboxPreferences, InboxServerMessage, Notification } from '@nodegx/protocol';

/** How far a device has got in an inbox ([NTF4]). */
export interface InboxPlace {
  readonly epoch: string;
  readonly seq: number;
}

/** What the server has said of an inbox, as it is kept on a device. */
export interface KnownInbox {
  readonly userId: string | undefined;
  readonly place: InboxPlace | undefined;
  readonly unread: number;
  readonly notifications: readonly Notification[];
  /** Where the loaded part ends; `undefined`: all of it is loaded. */
  readonly cursor: string | undefined;
  readonly preferences: InboxPreferences | undefined;
}

/** What a message brought besides the state. */
export interface Brought {
  /** What came just now: each is worth a toast. */
  readonly arrived: readonly Notification[];
  /** What had come while this device was away: together worth one summary at most ([NTF6]). */
  readonly missed: readonly Notification[];
}

type InboxNews = Extract<InboxServerMessage, { seq: number }>;

/** Those that are kept here at most, as many as a server keeps ([NTF30]). */
export const maxNotifications = 1_000;

const nothing: Brought = { arrived: [], missed: [] };

/** An inbox as the server has told of it. */
export class Inbox {
  readonly #notifications = new Map<string, Notification>();
  #userId: string | undefined;
  #place: InboxPlace | undefined;
  #unread = 0;
  #cursor: string | undefined;
  #preferences: InboxPreferences | undefined;

  get place(): InboxPlace | undefined {
    return this.#place;
  }

  get known(): KnownInbox {
    return {
      userId: this.#userId,
      place: this.#place,
      unread: this.#unread,
      notifications: [...this.#notifications.values()].sort(newestFirst),
      cursor: this.#cursor,
      preferences: this.#preferences,
    };
  }

  get(id: string): Notification | undefined {
    return this.#notifications.get(id);
  }

  /** Takes what was kept on this device; what has expired since is left out. */
  restore(known: KnownInbox, nowMs: number): void {
    this.#notifications.clear();
    for (const one of known.notifications) {
      if (Date.parse(one.expiresAt) > nowMs) this.#notifications.set(one.id, one);
    }
    this.#userId = known.userId;
    this.#place = known.place;
    this.#unread = known.unread;
    this.#cursor = known.cursor;
    this.#preferences = known.preferences;
  }

  /** Forgets all: the inbox is somebody else's. */
  clear(): void {
    this.restore(
      {
        userId: undefined,
        place: undefined,
        unread: 0,
        notifications: [],
        cursor: undefined,
        preferences: undefined,
      },
      0,
    );
  }

  /** Takes what the server says. `isPage`: it is the page that was asked for, not the newest one. */
  apply(message: InboxServerMessage, isPage: boolean): Brought {
    if (message.type === 'authenticated') {
      if (this.#userId !== undefined && this.#userId !== message.userId) this.clear();
      this.#userId = message.userId;
      return nothing;
    }
    if (!('seq' in message)) return nothing;
    return isPage && message.type === 'notifications' ? this.#page(message) : this.#news(message);
  }

  /** Counts and position hold for the moment of the message: they replace what was there ([NTF5]). */
  #news(message: InboxNews): Brought {
    const brought = this.#rows(message);
    // Mutes and blocks come without the rows of their moment.
    if (message.type !== 'preferences') this.#place = { epoch: message.epoch, seq: message.seq };
    this.#unread = message.unread;
    this.#limit();
    return brought;
  }

  #rows(message: InboxNews): Brought {
    switch (message.type) {
      case 'notifications':
      case 'reset': {
        const missed = this.#place === undefined ? [] : message.notifications.filter((one) => this.#isMissed(one));
        this.#notifications.clear();
        for (const one of message.notifications) this.#notifications.set(one.id, one);
        this.#cursor = message.cursor;
        if (message.type === 'reset') this.#preferences = message.preferences;
        return { arrived: [], missed };
      }
      case 'resumed': {
        const missed = message.notifications.filter((one) => this.#isMissed(one));
        this.#change(message.notifications, message.deleted);
        this.#preferences = message.preferences ?? this.#preferences;
        return { arrived: [], missed };
      }
      case 'changes': {
        this.#change(message.notifications, message.deleted);
        const ids = new Set(message.arrived);
        return { arrived: message.notifications.filter(({ id }) => ids.has(id)), missed: [] };
      }
      case 'notification':
        this.#change([message.notification], []);
        return { arrived: [message.notification], missed: [] };
      case 'notification-updated':
        this.#change([message.notification], []);
        return nothing;
      case 'notification-deleted':
        this.#change([], [message.notificationId]);
        return nothing;
      case 'preferences':
        this.#preferences = message.preferences;
        return nothing;
      default:
        return nothing;
    }
  }

  /** A page says how its rows are; what happened since has been told, or will be. */
  #page(message: InboxNews & { type: 'notifications' }): Brought {
    if (message.epoch !== this.#place?.epoch) return nothing;
    for (const one of message.notifications) {
      const known = this.#notifications.get(one.id);
      if (known === undefined || known.seq < one.seq) this.#notifications.set(one.id, one);
    }
    this.#cursor = message.cursor;
    this.#limit();
    return nothing;
  }

  #change(notifications: readonly Notification[], deleted: readonly string[]): void {
    const end = this.#cursor === undefined ? undefined : this.known.notifications.at(-1);
    for (const one of notifications) {
      // What lies beyond the loaded part comes with its page; alone it would stand where others are missing.
      const isBeyond = end !== undefined && !this.#notifications.has(one.id) && newestFirst(one, end) > 0;
      if (!isBeyond) this.#notifications.set(one.id, one);
    }
    for (const id of deleted) this.#notifications.delete(id);
  }

  /** Unread, and not known here when it last happened. */
  #isMissed(one: Notification): boolean {
    if (one.read || one.muted) return false;
    const known = this.#notifications.get(one.id);
    return known === undefined ? this.#isNewerThanKnown(one) : known.createdAt < one.createdAt;
  }

  #isNewerThanKnown(one: Notification): boolean {
    const end = this.#cursor === undefined ? undefined : this.known.notifications.at(-1);
    return end === undefined || newestFirst(one, end) < 0;
  }

  #limit(): void {
    if (this.#notifications.size <= maxNotifications) return;
    for (const { id } of this.known.notifications.slice(maxNotifications)) this.#notifications.delete(id);
  }
}

/** The order of an inbox: the newest first, of those of one moment the greater id ([NTF1]). */
export function newestFirst(one: Notification, other: Notification): number {
  const [at, otherAt] = [Date.parse(one.createdAt), Date.parse(other.createdAt)];
  if (at !== otherAt) return otherAt - at;
  if (one.id === other.id) return 0;
  return one.id < other.id ? 1 : -1;
}
