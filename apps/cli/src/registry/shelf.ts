import { createHash } from 'node:crypto';
import { formatDiagnosis, readRegistryFile, registryPaths } from '@nodegx/protocol';
import { type Clock, type Logger, systemCode } from '@nodegx/service-kit';
import type { Place } from './place.ts';

/** A file as it is shown. */
export interface ShelfItem {
  readonly body: string;
  readonly etag: string;
}

interface Slot {
  readAtMs: number;
  /** As it was last read, in order or not. */
  text: string | undefined;
  good: ShelfItem | undefined;
  reading: Promise<void> | undefined;
}

/**
 * The registry of a community as people see it: each file as it was when it was last in order. It is read when somebody
 * asks, and at most once in a while.
 */
export class Shelf {
  readonly #place: Place;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #slots = new Map<string, Slot>();

  constructor(place: Place, clock: Clock, logger: Logger) {
    this.#place = place;
    this.#clock = clock;
    this.#logger = logger;
  }

  /** Never rejects. `undefined`: there is no such file, or it has not been in order yet. */
  async get(path: string): Promise<ShelfItem | undefined> {
    if (!Object.hasOwn(registryPaths, path)) return undefined;
    const slot = this.#slots.get(path) ?? {
      readAtMs: Number.NEGATIVE_INFINITY,
      text: undefined,
      good: undefined,
      reading: undefined,
    };
    this.#slots.set(path, slot);
    if (this.#clock.monotonic() - slot.readAtMs >= this.#place.freshMs) {
      slot.reading ??= this.#read(path, slot).finally(() => {
        slot.reading = undefined;
      });
      await slot.reading;
    }
    return slot.good;
  }

  async #read(path: string, slot: Slot): Promise<void> {
    let text: string | undefined;
    try {
      text = await this.#place.read(path);
    } catch (error) {
      const reason = systemCode(error) ?? (error instanceof Error ? error.message : 'unknown error');
      this.#logger.warn({ file: path, reason }, 'a file of the registry cannot be read; the last good one is shown');
      slot.readAtMs = this.#clock.monotonic();
      return;
    }
    slot.readAtMs = this.#clock.monotonic();
    if (text === slot.text) return;
    slot.text = text;
    const kind = registryPaths[path];
    if (text === undefined || kind === undefined) {
      slot.good = undefined;
      return;
    }
    const read = readRegistryFile(kind, text, path);
    if (!read.ok) {
      const problems = read.diagnoses.map(formatDiagnosis);
      this.#logger.warn({ file: path, problems }, 'a file of the registry is invalid; the last good one is shown');
      return;
    }
    const body = JSON.stringify(read.value);
    slot.good = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
  }
}
