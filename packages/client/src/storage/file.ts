import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type ClientError, clientError, toClientError } from '../errors.ts';
import { FileLock } from './file-lock.ts';
import type { DocumentStorage, StoredDocument } from './storage.ts';
import { codeOf } from './system-code.ts';

/** Says what the file is, and in which version. */
const magic = new TextEncoder().encode('NGXDOC1\n');
const kindUpdate = 1;
const kindMark = 2;
/** Length of the content, its checksum, its kind. */
const headBytes = 9;

/**
 * Keeps documents in a folder, one file each: a log that each edit is appended to. An edit is kept when it is synced to
 * disk; edits that come meanwhile share the next sync. A document is open once at a time, in all processes together:
 * `load` rejects with `storage_in_use` where it is open already.
 */
export function fileStorage(folder: string): (document: string) => DocumentStorage {
  return (document) => new FileStorage(join(folder, `${fileNameOf(document)}.ngx`));
}

/** Any name is one file in the folder, and no other name's. */
function fileNameOf(document: string): string {
  const plain = encodeURIComponent(document).replaceAll('.', '%2E').replaceAll('*', '%2A');
  return plain.length <= 200 ? plain : `${plain.slice(0, 180)}-${crc32(document).toString(16)}-${document.length}`;
}

interface Waiting {
  readonly record: Uint8Array;
  readonly resolve: () => void;
  readonly reject: (error: ClientError) => void;
}

class FileStorage implements DocumentStorage {
  readonly #path: string;
  readonly #lock: FileLock;
  #file: FileHandle | undefined;
  #mark: Uint8Array | undefined;
  /** What is written with the next sync; `undefined` once it has begun, or where something else comes first. */
  #batch: Waiting[] | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
    this.#lock = new FileLock(`${path}.lock`);
  }

  async load(): Promise<StoredDocument> {
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await this.#lock.take();
      return await this.#read();
    } catch (cause) {
      await this.#lock.release().catch(() => undefined);
      throw storageError(cause);
    }
  }

  async #read(): Promise<StoredDocument> {
    const bytes = await readFile(this.#path).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw cause;
    });
    const { updates, savedMark, end } = readRecords(bytes ?? magic);
    this.#mark = savedMark;
    const isDamaged = bytes !== undefined && hasMoreThanATornRecord(bytes, end);
    // What cannot be read is put aside before anything is written over it.
    if (isDamaged) await rename(this.#path, `${this.#path}.damaged`);
    if (bytes === undefined || isDamaged) await this.#writeWhole(updates);
    else {
      this.#file = await open(this.#path, 'r+');
      await this.#file.truncate(end);
    }
    return { updates, savedMark, ...(isDamaged ? { fault: clientError('storage_damaged') } : {}) };
  }

  append(update: Uint8Array): Promise<void> {
    return this.#enqueue(recordOf(kindUpdate, update));
  }

  mark(savedMark: Uint8Array): Promise<void> {
    this.#mark = savedMark.slice();
    return this.#enqueue(recordOf(kindMark, savedMark));
  }

  replace(update: Uint8Array): Promise<void> {
    this.#batch = undefined;
    const replaced = this.#work.then(() => this.#writeWhole([update]));
    this.#work = replaced.catch(() => undefined);
    return replaced.catch((cause: unknown) => {
      throw storageError(cause);
    });
  }

  async close(): Promise<void> {
    await this.#work;
    await this.#file?.close();
    this.#file = undefined;
    await this.#lock.release();
  }

  #enqueue(record: Uint8Array): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const waiting = { record, resolve, reject };
      if (this.#batch !== undefined) return void this.#batch.push(waiting);
      const batch = [waiting];
      this.#batch = batch;
      this.#work = this.#work.then(() => this.#writeBatch(batch));
    });
  }

  /** Everything that waits is written at once and synced once. */
  async #writeBatch(batch: readonly Waiting[]): Promise<void> {
    if (this.#batch === batch) this.#batch = undefined;
    try {
      if (this.#file === undefined) throw new Error('the file is not open');
      const { size } = await this.#file.stat();
      await this.#writeAt(size, Buffer.concat(batch.map(({ record }) => record)));
      for (const { resolve } of batch) resolve();
    } catch (cause) {
      for (const { reject } of batch) reject(storageError(cause));
    }
  }

  /** Takes back what a failed write left, so that what follows is not behind a torn record. */
  async #writeAt(position: number, bytes: Uint8Array): Promise<void> {
    try {
      await this.#file?.write(bytes, 0, bytes.length, position);
      await this.#file?.datasync();
    } catch (cause) {
      await this.#file?.truncate(position).catch(() => undefined);
      throw cause;
    }
  }

  /** Beside the old one and then into its place: a crash leaves the old or the new. */
  async #writeWhole(updates: readonly Uint8Array[]): Promise<void> {
    const temporary = `${this.#path}.tmp`;
    const records = updates.map((update) => recordOf(kindUpdate, update));
    if (this.#mark) records.push(recordOf(kindMark, this.#mark));
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(Buffer.concat([magic, ...records]));
      await file.sync();
      await rename(temporary, this.#path);
    } catch (cause) {
      await file.close();
      await rm(temporary, { force: true });
      throw cause;
    }
    await this.#file?.close();
    this.#file = file;
    await syncFolder(dirname(this.#path));
  }
}

function recordOf(kind: number, content: Uint8Array): Uint8Array {
  const record = new Uint8Array(headBytes + content.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, content.length);
  view.setUint32(4, crc32(content, kind));
  record[8] = kind;
  record.set(content, headBytes);
  return record;
}

interface Records {
  updates: Uint8Array[];
  savedMark: Uint8Array | undefined;
  /** Where the readable part ends. */
  end: number;
}

function readRecords(bytes: Uint8Array): Records {
  const records: Records = { updates: [], savedMark: undefined, end: 0 };
  if (!magic.every((byte, index) => bytes[index] === byte)) return records;
  records.end = magic.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  while (records.end + headBytes <= bytes.length) {
    const start = records.end + headBytes;
    const length = view.getUint32(records.end);
    const kind = bytes[records.end + 8] ?? 0;
    if (start + length > bytes.length) break;
    const content = new Uint8Array(bytes.subarray(start, start + length));
    if (crc32(content, kind) !== view.getUint32(records.end + 4)) break;
    if (kind === kindUpdate) records.updates.push(content);
    else if (kind === kindMark) records.savedMark = content;
    records.end = start + length;
  }
  return records;
}

/** A record that a crash cut off is the last one and shorter than it says; anything else is damage. */
function hasMoreThanATornRecord(bytes: Uint8Array, end: number): boolean {
  if (end === 0) return bytes.length > 0;
  const rest = bytes.length - end;
  if (rest < headBytes) return false;
  return new DataView(bytes.buffer, bytes.byteOffset + end).getUint32(0) + headBytes <= rest;
}

/** Has the names of the files in a folder on disk, too. Windows neither opens folders nor needs it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** What the file system said, as an error of ours. */
export function storageError(cause: unknown): ClientError {
  const code = codeOf(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT') return clientError('storage_full', { cause });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return clientError('storage_denied', { cause });
  return toClientError(cause, 'storage_failed');
}
