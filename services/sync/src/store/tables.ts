import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from '@nodegx/service-kit';
import { readManifest, type Table } from './manifest.ts';
import { findTableDamage } from './table-check.ts';

/** Where a file is not what was written. */
export interface Damage {
  readonly file: string;
  readonly offset: number;
}

/** Between two tables that nobody waits for: some 2 MB of them are read and checked in a few milliseconds. */
const pauseMs = 20;

/**
 * Checks the tables that a folder of LevelDB had when it was opened: the newest before that, so that small folders are
 * checked whole; the others behind it, and sooner where somebody asks for what lies in them. Tables that are made
 * afterwards are not looked at until the next start.
 */
export class Tables {
  readonly #folder: string;
  readonly #unchecked: Map<number, Table>;
  readonly #checking = new Map<number, Promise<Damage | undefined>>();
  #isStopped = false;

  constructor(folder: string, tables: readonly Table[]) {
    this.#folder = folder;
    this.#unchecked = new Map(tables.map((table) => [table.number, table]));
  }

  static async of(folder: string): Promise<Tables> {
    const tables = [...((await readManifest(folder))?.tables ?? [])];
    return new Tables(
      folder,
      tables.sort((one, other) => other.number - one.number),
    );
  }

  /** Checks tables of so many bytes together, and at least one. The first damage, if there is any. */
  async checkFirst(bytes: number): Promise<Damage | undefined> {
    let left = bytes;
    for (const table of [...this.#unchecked.values()]) {
      if (left <= 0) return undefined;
      left -= table.size;
      const damage = await this.#check(table);
      if (damage) return damage;
    }
    return undefined;
  }

  /** Checks what has not been checked, without haste, until it is told to stop. */
  async checkRest(onDamage: (damage: Damage) => void): Promise<void> {
    for (const table of [...this.#unchecked.values()]) {
      await pause(pauseMs, undefined, { ref: false });
      if (this.#isStopped) return;
      const damage = await this.#check(table);
      if (damage) onDamage(damage);
    }
  }

  /** Damage in one of the tables that may hold something between two keys. */
  async damageBetween(gte: Uint8Array, lte: Uint8Array): Promise<Damage | undefined> {
    for (const table of [...this.#unchecked.values()]) {
      if (Buffer.compare(table.largest, gte) < 0 || Buffer.compare(table.smallest, lte) > 0) continue;
      const damage = await this.#check(table);
      if (damage) return damage;
    }
    return undefined;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Once for each table; one that is damaged stays on the list. */
  #check(table: Table): Promise<Damage | undefined> {
    let checking = this.#checking.get(table.number);
    if (checking === undefined) {
      checking = this.#read(table).then((damage) => {
        this.#checking.delete(table.number);
        if (damage === undefined) this.#unchecked.delete(table.number);
        return damage;
      });
      this.#checking.set(table.number, checking);
    }
    return checking;
  }

  async #read({ file }: Table): Promise<Damage | undefined> {
    try {
      const offset = findTableDamage(await readFile(join(this.#folder, file)));
      return offset === undefined ? undefined : { file, offset };
    } catch (cause) {
      // LevelDB put another in its place meanwhile, or says itself that it is missing.
      if (systemCode(cause) === 'ENOENT') return undefined;
      throw cause;
    }
  }
}
