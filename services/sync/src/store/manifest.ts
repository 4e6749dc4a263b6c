import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '@nodegx/service-kit';
import { ByteReader, Unreadable } from '../bytes/reader.ts';
import { logRecords } from './log-check.ts';

/** A table that a folder of LevelDB consists of, and between which keys it reaches, both included. */
export interface Table {
  readonly file: string;
  readonly number: number;
  readonly size: number;
  readonly smallest: Uint8Array;
  readonly largest: Uint8Array;
}

/** What an edit consists of; most of it is passed over. */
const tags = { comparator: 1, logNumber: 2, nextFile: 3, lastSequence: 4, place: 5, deleted: 6, added: 7, lastLog: 9 };
/** A key in a table has a sequence number and a kind behind it. */
const keySuffix = 8;

/** What a folder of LevelDB consists of. */
export interface Manifest {
  readonly tables: readonly Table[];
  /** The log that holds what is in no table yet; younger ones may follow it. 0 before there is any. */
  readonly logNumber: number;
}

/**
 * What belongs to a folder; other tables that lie there are left over from work that a kill broke off. `undefined` for a
 * folder that LevelDB has not made yet, and for one that it would not open.
 * Source of the format: LevelDB's `db/version_edit.cc`.
 */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const state = { tables: new Map<number, Table>(), logNumber: 0 };
  try {
    const name = (await readFile(join(folder, 'CURRENT'), 'latin1')).trim();
    if (!/^MANIFEST-\d+$/.test(name)) return undefined;
    for (const edit of logRecords(await readFile(join(folder, name)))) applyEdit(edit, state);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT' || cause instanceof Unreadable) return undefined;
    throw cause;
  }
  return { tables: [...state.tables.values()], logNumber: state.logNumber };
}

function applyEdit(edit: Uint8Array, state: { tables: Map<number, Table>; logNumber: number }): void {
  const { tables } = state;
  const reader = new ByteReader(edit);
  while (reader.hasMore) {
    const tag = reader.varUint();
    switch (tag) {
      case tags.comparator:
        reader.varBytes();
        break;
      case tags.logNumber:
        state.logNumber = reader.varUint();
        break;
      case tags.nextFile:
      case tags.lastSequence:
      case tags.lastLog:
        reader.varUint();
        break;
      case tags.place:
        reader.varUint();
        reader.varBytes();
        break;
      case tags.deleted:
        reader.varUint();
        tables.delete(reader.varUint());
        break;
      case tags.added: {
        reader.varUint();
        const number = reader.varUint();
        const file = `${String(number).padStart(6, '0')}.ldb`;
        const size = reader.varUint();
        const [smallest, largest] = [userKey(reader), userKey(reader)];
        tables.set(number, { file, number, size, smallest, largest });
        break;
      }
      default:
        throw new Unreadable('unknown tag', reader.offset);
    }
  }
}

function userKey(reader: ByteReader): Uint8Array {
  const key = reader.varBytes();
  return key.subarray(0, Math.max(0, key.length - keySuffix));
}
