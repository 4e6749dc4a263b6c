import { isLasting } from '../role.ts';
import { DamagedRecordError, type RecordStore } from '../store/records.ts';
import { Turns } from '../turns.ts';
import { type PersonRecord, toPersonRecord } from './person-record.ts';

/** What becomes of a record: another, `undefined` for none, or the very same one to leave it as it is. */
export interface Change<T> {
  readonly next: PersonRecord | undefined;
  readonly result: T;
}

/** How often a change is tried again when another process changed the same person meanwhile. */
const maxTries = 20;
/** Guests and the invited take up no more of the room than this: they cost nothing to make, and members must fit in. */
const passersBy = 0.8;

/** There is no room for another person. */
export class PeopleFullError extends Error {
  override readonly name = 'PeopleFullError';
}

/** The people who are known here, each a record of their own. */
export class People {
  readonly #store: RecordStore;
  readonly #max: number;
  readonly #turns = new Turns();

  constructor(store: RecordStore, max: number) {
    this.#store = store;
    this.#max = max;
  }

  get size(): number {
    return this.#store.count('people');
  }

  async find(id: string): Promise<PersonRecord | undefined> {
    return (await this.#read(id))?.record;
  }

  /**
   * Changes one person in one step: `decide` sees the record as it is and may be asked again if somebody else was
   * faster. Rejects with `PeopleFullError` for one person too many.
   */
  change<T>(id: string, decide: (record: PersonRecord | undefined) => Change<T>): Promise<T> {
    return this.#turns.take(id, () => this.#change(id, decide));
  }

  async #change<T>(id: string, decide: (record: PersonRecord | undefined) => Change<T>): Promise<T> {
    for (let attempt = 0; attempt < maxTries; attempt += 1) {
      const found = await this.#read(id);
      const { next, result } = decide(found?.record);
      if (next === found?.record) return result;
      if (next === undefined) {
        if (found !== undefined && (await this.#store.delete('people', id, found.version))) return result;
        continue;
      }
      const room = isLasting(id) ? this.#max : Math.ceil(this.#max * passersBy);
      if (found === undefined && this.size >= room) throw new PeopleFullError(`there are ${this.size} people`);
      if ((await this.#store.put('people', id, next, found?.version)) !== undefined) return result;
    }
    throw new Error('a person is changed by too many at once');
  }

  /** Everyone whose record can be read. */
  async *all(onDamaged?: (error: unknown) => void): AsyncIterable<PersonRecord> {
    for await (const { value } of this.#store.list('people', onDamaged)) {
      const record = toPersonRecord(value);
      if (record !== undefined) yield record;
    }
  }

  async #read(id: string): Promise<{ record: PersonRecord; version: number } | undefined> {
    const kept = await this.#store.get('people', id);
    if (kept === undefined) return undefined;
    const record = toPersonRecord(kept.value);
    if (record === undefined || record.id !== id) throw new DamagedRecordError('a record of people is no person');
    return { record, version: kept.version };
  }
}
