import { isRecord, read } from './read.ts';

/** What a person chose for this browser. */
export interface Preferences {
  /** Whether the others see that this person is here. */
  readonly isSeen: boolean;
  /** Whether what arrives shows on the desktop, where the browser allows it. */
  readonly isOnDesktop: boolean;
  readonly hasSound: boolean;
}

const key = 'nodegx.preferences';

/** Kept in this browser; where that is forbidden, for as long as the page lives. */
export class PreferenceStore {
  readonly #shelf: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #listeners = new Set<() => void>();
  #preferences: Preferences;

  constructor(shelf: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#shelf = shelf;
    this.#preferences = this.#load();
  }

  readonly getState = (): Preferences => this.#preferences;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(changes: Partial<Preferences>): void {
    this.#preferences = { ...this.#preferences, ...changes };
    try {
      this.#shelf.setItem(key, JSON.stringify(this.#preferences));
    } catch {
      // Full or forbidden: it holds for this page.
    }
    for (const listener of this.#listeners) listener();
  }

  #load(): Preferences {
    let kept: unknown;
    try {
      kept = JSON.parse(this.#shelf.getItem(key) ?? 'null');
    } catch {
      // Forbidden, or not ours.
    }
    const record = isRecord(kept) ? kept : {};
    return {
      isSeen: read.flag(record.isSeen, true),
      isOnDesktop: read.flag(record.isOnDesktop, false),
      hasSound: read.flag(record.hasSound, false),
    };
  }
}

/** This browser's. */
export const preferences = new PreferenceStore({
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, value) => localStorage.setItem(name, value),
});
