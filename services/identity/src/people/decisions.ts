import type { RecordStore } from '../store/records.ts';

interface Decision {
  readonly seq: number;
  /** Of whom. What was decided stands in their record. */
  readonly id: string;
}

export interface DecisionsOptions {
  readonly store: RecordStore;
  /** What was decided of a person has to reach who is signed in under their id. */
  readonly apply: (id: string) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

const key = 'decisions';
const maxTries = 20;
/** More than anybody decides before a server looks again. */
const maxKept = 200;

/**
 * Tells every server that is running of whom the operator has decided something. It reaches what only that server knows:
 * sessions of guests, which are noted down nowhere. A server that starts has none of those.
 */
export class Decisions {
  readonly #options: DecisionsOptions;
  #seen = 0;
  #unwatch: () => void = () => undefined;
  #applying: Promise<void> = Promise.resolve();

  constructor(options: DecisionsOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const { store, onFailure } = this.#options;
    this.#seen = (await read(store)).decisions.at(-1)?.seq ?? 0;
    this.#unwatch = store.watch('state', key, () => {
      this.#applying = this.#applying.then(() => this.#apply()).catch(onFailure);
    });
  }

  /** Resolves once nothing is under way any more. */
  close(): Promise<void> {
    this.#unwatch();
    return this.#applying;
  }

  async #apply(): Promise<void> {
    const { store, apply } = this.#options;
    for (const { seq, id } of (await read(store)).decisions) {
      if (seq <= this.#seen) continue;
      await apply(id);
      this.#seen = seq;
    }
  }
}

/** Says that something was decided of a person: it stands in their record by now. */
export async function announceDecision(store: RecordStore, id: string): Promise<void> {
  for (let attempt = 0; attempt < maxTries; attempt += 1) {
    const { decisions, version } = await read(store);
    const next = [...decisions, { seq: (decisions.at(-1)?.seq ?? 0) + 1, id }].slice(-maxKept);
    if ((await store.put('state', key, { decisions: next }, version)) !== undefined) return;
  }
  throw new Error('too many decide at once');
}

async function read(store: RecordStore): Promise<{ decisions: readonly Decision[]; version: number | undefined }> {
  const kept = await store.get('state', key);
  const value = kept?.value;
  const list =
    typeof value === 'object' && value !== null && 'decisions' in value && Array.isArray(value.decisions)
      ? value.decisions.filter(isDecision)
      : [];
  return { decisions: list, version: kept?.version };
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== 'object' || value === null || !('seq' in value && 'id' in value)) return false;
  return typeof value.seq === 'number' && typeof value.id === 'string';
}
