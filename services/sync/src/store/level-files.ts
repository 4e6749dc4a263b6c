import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '@nodegx/service-kit';
import { type Manifest, readManifest } from './manifest.ts';

/**
 * What a database has open no longer lies where the next start looks for it. LevelDB would go on writing, and what it
 * wrote would be gone with the process.
 */
export class FilesGone extends Error {
  override readonly name = 'FilesGone';
  readonly code = 'FILES_GONE';
}

/** A file that LevelDB makes while the folder is looked through may be missed once, hardly at each of these. */
const looksUntilSure = 3;
/** A clock of files that stands still for a moment hides what is changed right after a look. */
const looksAfterChange = 3;

/**
 * The folder of a database that is open, and the files that the database consists of. Files go on taking writes after
 * they were deleted, or after another folder was put in their place, so that LevelDB itself notices nothing.
 */
export class LevelFiles {
  readonly #folder: string;
  readonly #place: string;
  readonly #current: string;
  #changedAt = -1n;
  #looksLeft = looksAfterChange;
  #newestLog = 0;

  private constructor(folder: string, place: string, current: string) {
    this.#folder = folder;
    this.#place = place;
    this.#current = current;
  }

  /** Takes them as they are now, right after the database was opened. */
  static async of(folder: string): Promise<LevelFiles> {
    const place = await placeOf(folder);
    return new LevelFiles(folder, place.identity, await currentOf(folder));
  }

  /**
   * Rejects with `FilesGone` where the folder or a file is not what was opened, and with the system's error where that
   * cannot be told. One `stat`, unless files came or went since the last time.
   */
  async check(): Promise<void> {
    const { identity, changedAt } = await placeOf(this.#folder);
    if (identity !== this.#place) throw new FilesGone('another folder lies in the place of the one that was opened');
    if (changedAt !== this.#changedAt) this.#looksLeft = looksAfterChange;
    if (this.#looksLeft <= 0) return;
    const missing = await untilSure(() => this.#look());
    if (missing !== undefined) throw new FilesGone(missing);
    this.#changedAt = changedAt;
    this.#looksLeft -= 1;
  }

  async #look(): Promise<string | undefined> {
    if ((await currentOf(this.#folder)) !== this.#current) return 'CURRENT is not the file that was opened';
    const known = this.#newestLog;
    const { manifest, missing, newestLog } = await lookThrough(this.#folder);
    if (missing !== undefined) return `${missing} is missing`;
    if (manifest === undefined) return 'the manifest cannot be read';
    // Logs go oldest first.
    if (newestLog < known) return `${logName(known)} is missing`;
    this.#newestLog = Math.max(this.#newestLog, newestLog);
    return undefined;
  }
}

/**
 * The first file found missing of those that a folder of LevelDB must have; `undefined` where it is whole or was not made
 * yet. LevelDB notices a table that is missing; where the log is, it opens the folder without what was in it, and where
 * `CURRENT` is, it begins anew and removes the tables.
 */
export async function findMissing(folder: string): Promise<string | undefined> {
  try {
    // Another process may be at work in it: that it is in use is for LevelDB to say.
    return await untilSure(async () => (await lookThrough(folder)).missing);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}

async function untilSure(look: () => Promise<string | undefined>): Promise<string | undefined> {
  let missing: string | undefined;
  for (let left = looksUntilSure; left > 0; left--) {
    missing = await look();
    if (missing === undefined) break;
  }
  return missing;
}

interface Found {
  manifest: Manifest | undefined;
  missing: string | undefined;
  newestLog: number;
}

async function lookThrough(folder: string): Promise<Found> {
  const manifest = await readManifest(folder);
  const names = new Set(await readdir(folder));
  const newestLog = Math.max(0, ...[...names].map((name) => Number(/^(\d+)\.log$/.exec(name)?.[1] ?? 0)));
  return { manifest, missing: missingOf(manifest, names, newestLog), newestLog };
}

function missingOf(manifest: Manifest | undefined, names: ReadonlySet<string>, newestLog: number): string | undefined {
  if (!names.has('CURRENT')) {
    // A start that was killed leaves less than that.
    return [...names].some((name) => /^\d+\.(log|ldb|sst)$/.test(name)) ? 'CURRENT' : undefined;
  }
  if (![...names].some((name) => name.startsWith('MANIFEST-'))) return 'MANIFEST';
  // What LevelDB cannot read it refuses by itself.
  if (manifest === undefined) return undefined;
  if (newestLog < manifest.logNumber) return logName(manifest.logNumber);
  const table = manifest.tables.find(({ file }) => !names.has(file) && !names.has(file.replace(/ldb$/, 'sst')));
  return table?.file;
}

const logName = (number: number): string => `${String(number).padStart(6, '0')}.log`;

/** Which folder it is, and when something in it came or went. */
async function placeOf(folder: string): Promise<{ identity: string; changedAt: bigint }> {
  try {
    const { dev, ino, mtimeNs } = await stat(folder, { bigint: true });
    return { identity: `${dev}:${ino}`, changedAt: mtimeNs };
  } catch (cause) {
    throw asGone(cause, 'the folder is not there');
  }
}

/** LevelDB makes this file when it opens a folder, and never touches it again. */
async function currentOf(folder: string): Promise<string> {
  try {
    const { dev, ino, mtimeNs } = await stat(join(folder, 'CURRENT'), { bigint: true });
    return `${dev}:${ino}:${mtimeNs}`;
  } catch (cause) {
    throw asGone(cause, 'CURRENT is missing');
  }
}

function asGone(cause: unknown, what: string): unknown {
  const code = systemCode(cause);
  return code === 'ENOENT' || code === 'ENOTDIR' ? new FilesGone(what) : cause;
}
