import { systemCode } from '@nodegx/service-kit';
import { ClassicLevel } from 'classic-level';
import { DamagedDocument } from './damaged.ts';
import { findMissing, LevelFiles } from './level-files.ts';
import { findDamage } from './log-check.ts';
import { type Damage, Tables } from './tables.ts';

export type Database = ClassicLevel<Uint8Array, Uint8Array>;

/** A database that is open, and the files that it has open. */
export interface OpenFolder {
  readonly database: Database;
  readonly files: LevelFiles;
}

/**
 * Opens the database in a folder, or makes one where there is nothing. What is damaged or half is not opened and not
 * changed: rejects with the code `LEVEL_CORRUPTION`. The tables beyond `checkedFirst` bytes are still to be checked.
 */
export async function openFirst(folder: string, checkedFirst: number): Promise<OpenFolder & { tables: Tables }> {
  // Before LevelDB makes another one in the place of what is left.
  const missing = await findMissing(folder);
  if (missing !== undefined) throw damaged(`${missing} is missing`);
  // Before it gets to carry damage over into tables of its own.
  const tables = await Tables.of(folder);
  refuse(await tables.checkFirst(checkedFirst));
  return { ...(await open(folder, true)), tables };
}

/** Opens a database that was open before, and makes none in its place. */
export function openAgain(folder: string): Promise<OpenFolder> {
  return open(folder, false);
}

async function open(folder: string, createIfMissing: boolean): Promise<OpenFolder> {
  // Before LevelDB looks at it: recovery drops what is damaged, and then the log.
  refuse(await findDamage(folder));
  const options = { keyEncoding: 'view', valueEncoding: 'view', createIfMissing };
  const database: Database = new ClassicLevel(folder, options);
  await database.open();
  try {
    return { database, files: await LevelFiles.of(folder) };
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

function refuse(damage: Damage | undefined): void {
  if (damage !== undefined) throw damaged(`it is damaged in ${damage.file} at byte ${damage.offset}`);
}

function damaged(what: string): Error {
  return Object.assign(new Error(what), { code: 'LEVEL_CORRUPTION' });
}

/** A table that LevelDB cannot read is damage, too. */
export async function asDamage<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    throw systemCode(cause) === 'LEVEL_CORRUPTION' ? new DamagedDocument(String(cause), { cause }) : cause;
  }
}
