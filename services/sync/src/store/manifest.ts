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

/** What of an edit is passed over: numbers, except for the name of the comparator. */
const tags = { comparator: 1, logNumber: 2, nextFile: 3, lastSequence: 4, place: 5, deleted: 6, added: 7, lastLog: 9 };
/** A key in a table has a sequence number and a kind behind it. */
const keySuffix = 8;

/**
 * The tables that belong to a folder; others that lie there are left over from work that a kill broke off. Empty for a
 * folder that LevelDB has not made yet, and for one that it would not open.
 * Source of the format: LevelDB's `db/version_edit.cc`.
 */
export async function tablesOf(folder: string): Promise<Table[]> {
  const tables = new Map<number, Table>();
  try {
    const name = (await readFile(join(folder, 'CURRENT'), 'latin1')).trim();
    if (!/^MANIFEST-\d+$/.test(name)) return [];
    for (const edit of logRecords(await readFile(join(folder, name)))) applyEdit(edit, tables);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT' || cause instanceof Unreadable) return [];
    throw cause;
  }
  return [...tables.values()];
}

function applyEdit(edit: Uint8Array, tables: Map<number, Table>): void {
  const reader = new ByteReader(edit);
  while (reader.hasMore) {
    const tag = reader.varUint();
    switch (tag) {
      case tags.comparator:
        reader.varBytes();
        break;
      case tags.logNumber:
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
