import type { Notification } from '@nodegx/protocol';
import type { Exclusively } from '../platform/platform.ts';
import type { ValueStorage } from '../storage/values.ts';
import type { InboxChange } from './changes.ts';
import type { InboxPlace, KnownInbox } from './inbox.ts';

/** A change that the server has not stored, under a name that no other has. */
export interface KeptChange {
  readonly name: string;
  readonly change: InboxChange;
}

/** What is kept of an inbox on this device, for all tabs together. */
export interface KeptInbox {
  readonly known: KnownInbox;
  readonly changes: readonly KeptChange[];
}

export interface ShelfOptions {
  /** What belongs together on this device. */
  scope: string;
  storage: ValueStorage;
  exclusively: Exclusively | undefined;
}

/** Keeps an inbox on this device. Tabs share it: each adds its own changes and takes away what is done. */
export class Shelf {
  readonly #name: string;
  readonly #storage: ValueStorage;
  readonly #exclusively: Exclusively;

  constructor({ scope, storage, exclusively }: ShelfOptions) {
    this.#name = `inbox:${scope}`;
    this.#storage = storage;
    this.#exclusively = exclusively ?? ((_name, work) => work());
  }

  /** What was kept; `undefined` where there is nothing, or nothing that can be made sense of. Rejects as the storage does. */
  async load(): Promise<KeptInbox | undefined> {
    const text = await this.#storage.get(this.#name);
    return text === undefined ? undefined : readKept(text);
  }

  /** Keeps the inbox, unless another tab knows more of it, and merges the changes. Rejects as the storage does. */
  save(known: KnownInbox, added: readonly KeptChange[], done: ReadonlySet<string>): Promise<void> {
    return this.#exclusively(`nodegx:${this.#name}`, async () => {
      const kept = await this.load();
      const isSame = kept?.known.userId === known.userId;
      const isAhead = isSame && kept !== undefined && isFurther(kept.known.place, known.place);
      const others = isSame ? (kept?.changes ?? []) : [];
      const names = new Set(added.map(({ name }) => name));
      const changes = [...others.filter(({ name }) => !names.has(name)), ...added].filter(
        ({ name }) => !done.has(name),
      );
      await this.#storage.set(this.#name, JSON.stringify({ known: isAhead ? kept.known : known, changes }));
    });
  }

  /** Removes what is kept. */
  forget(): Promise<void> {
    return this.#exclusively(`nodegx:${this.#name}`, () => this.#storage.set(this.#name, ''));
  }
}

function isFurther(one: InboxPlace | undefined, other: InboxPlace | undefined): boolean {
  return one !== undefined && other !== undefined && one.epoch === other.epoch && one.seq > other.seq;
}

/** What lies in a storage may be of another version, or somebody else's: what does not look right counts as nothing. */
function readKept(text: string): KeptInbox | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || !isKnown(value['known']) || !Array.isArray(value['changes'])) return undefined;
    return { known: value['known'], changes: value['changes'].filter(isKeptChange) };
  } catch {
    return undefined;
  }
}

function isKnown(value: unknown): value is KnownInbox {
  if (!isRecord(value) || typeof value['unread'] !== 'number' || !Array.isArray(value['notifications'])) return false;
  const { place, cursor, userId, preferences } = value;
  const isPlace =
    place === undefined ||
    (isRecord(place) && typeof place['epoch'] === 'string' && typeof place['seq'] === 'number' && place['seq'] >= 0);
  const isPreferences =
    preferences === undefined ||
    (isRecord(preferences) && Array.isArray(preferences['mutes']) && Array.isArray(preferences['blocked']));
  return isPlace && isPreferences && isText(cursor) && isText(userId) && value['notifications'].every(isNotification);
}

function isNotification(value: unknown): value is Notification {
  if (!isRecord(value) || typeof value['seq'] !== 'number' || typeof value['read'] !== 'boolean') return false;
  const { id, type, createdAt, expiresAt, data } = value;
  return [id, type, createdAt, expiresAt].every((one) => typeof one === 'string') && isRecord(data);
}

function isKeptChange(value: unknown): value is KeptChange {
  return isRecord(value) && typeof value['name'] === 'string' && isRecord(value['change']) && 'type' in value['change'];
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
