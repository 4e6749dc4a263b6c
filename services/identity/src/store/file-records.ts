import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  createSecret,
  HeldFolder,
  prepareDataFolder,
  syncFolder,
  systemClock,
  systemCode,
  writeFileDurably,
} from '@nodegx/service-kit';
import { withLock } from './file-lock.ts';
import { DamagedRecordError, type Kept, type Kind, kinds, type RecordStore } from './records.ts';

const format = 1;
const suffix = '.json';
const leftoverAfterMs = 60_000;
const lookEveryMs = 250;

/**
 * A file for each record, named by the hash of its key, so that one is written without the others and a damaged one
 * costs one person. Each holds a checksum of what it says. Commands of the operator write to the same folder while the
 * service runs: a new file is made by a link, which is made once, and a change is made under a lock.
 */
export class FileRecords implements RecordStore {
  readonly #folder: string;
  /** Those of the kinds: where one is gone, what it held was not deleted. */
  readonly #held = new Map<Kind, HeldFolder>();
  readonly #counts = new Map<Kind, number>();
  /** The last write to each path: those to one file follow each other. */
  readonly #writes = new Map<string, Promise<unknown>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async open(): Promise<void> {
    for (const kind of kinds) {
      const folder = join(this.#folder, kind);
      await prepareDataFolder(folder);
      this.#held.set(kind, await HeldFolder.open(folder));
      const files = await readdir(folder);
      for (const file of files.filter((one) => /\.(tmp|lock)$/.test(one))) await dropIfOld(join(folder, file));
      this.#counts.set(kind, files.filter((one) => one.endsWith(suffix)).length);
    }
  }

  async get(kind: Kind, key: string): Promise<Kept | undefined> {
    const found = await read(this.#path(kind, key));
    if (found === undefined) await this.#held.get(kind)?.check();
    if (found !== undefined && found.key !== key) throw new DamagedRecordError(`a record of ${kind} has another key`);
    return found && { value: found.value, version: found.version };
  }

  put(kind: Kind, key: string, value: object, version: number | undefined): Promise<number | undefined> {
    const path = this.#path(kind, key);
    return this.#inTurn(path, async () => {
      await this.#held.get(kind)?.check();
      const next = (version ?? 0) + 1;
      const text = serialize(key, next, value);
      if (version === undefined) {
        if (!(await createSecret(path, text))) return undefined;
        this.#count(kind, 1);
        return next;
      }
      return withLock(path, async () => {
        if ((await read(path))?.version !== version) return undefined;
        await writeFileDurably(path, text);
        return next;
      });
    });
  }

  delete(kind: Kind, key: string, version: number): Promise<boolean> {
    const path = this.#path(kind, key);
    return this.#inTurn(path, async () => {
      await this.#held.get(kind)?.check();
      return withLock(path, async () => {
        if ((await read(path))?.version !== version) return false;
        await rm(path);
        await syncFolder(dirname(path));
        this.#count(kind, -1);
        return true;
      });
    });
  }

  async *list(kind: Kind, onDamaged: (error: unknown) => void = () => undefined) {
    const folder = join(this.#folder, kind);
    await this.#held.get(kind)?.check();
    for (const file of await readdir(folder)) {
      if (!file.endsWith(suffix)) continue;
      try {
        const found = await read(join(folder, file));
        if (found !== undefined) yield found;
      } catch (error) {
        onDamaged(error);
      }
    }
  }

  count(kind: Kind): number {
    return this.#counts.get(kind) ?? 0;
  }

  watch(kind: Kind, key: string, onChange: () => void): () => void {
    const path = this.#path(kind, key);
    let seen: string | undefined;
    const look = async (): Promise<void> => {
      const { ino, mtimeMs, size } = (await stat(path).catch(() => undefined)) ?? { ino: 0, mtimeMs: 0, size: 0 };
      const now = `${ino} ${mtimeMs} ${size}`;
      const isNew = seen !== undefined && seen !== now;
      seen = now;
      if (isNew) onChange();
    };
    void look();
    // What another process writes goes by the machine's own time.
    const timer = systemClock.every(lookEveryMs, () => void look());
    return () => timer.cancel();
  }

  /** Never makes a folder that is gone: an empty one in its place would be the end of all accounts. */
  async probe(): Promise<void> {
    for (const held of this.#held.values()) await held.check();
    await prepareDataFolder(this.#folder);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#writes.values());
    for (const held of this.#held.values()) await held.close();
    this.#held.clear();
  }

  #path(kind: Kind, key: string): string {
    return join(this.#folder, kind, createHash('sha256').update(key).digest('hex').slice(0, 40) + suffix);
  }

  #count(kind: Kind, by: number): void {
    this.#counts.set(kind, this.count(kind) + by);
  }

  async #inTurn<T>(path: string, write: () => Promise<T>): Promise<T> {
    const before = this.#writes.get(path) ?? Promise.resolve();
    const mine = before.then(write, write);
    this.#writes.set(path, mine);
    try {
      return await mine;
    } finally {
      if (this.#writes.get(path) === mine) this.#writes.delete(path);
    }
  }
}

function serialize(key: string, version: number, value: object): string {
  const body = JSON.stringify(value);
  return `{"format":${format},"version":${version},"sum":"${sumOf(key, version, body)}","key":${JSON.stringify(key)},"value":${body}}\n`;
}

/** What a crash left half written was never said to be kept. What is fresh may be a write that goes on elsewhere. */
async function dropIfOld(path: string): Promise<void> {
  const written = await stat(path).catch(() => undefined);
  if (written !== undefined && Date.now() - written.mtimeMs > leftoverAfterMs) await rm(path, { force: true });
}

async function read(path: string): Promise<(Kept & { readonly key: string }) | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  const found = parse(text);
  if (found === undefined) throw new DamagedRecordError(`${path} holds no record`, path);
  return found;
}

function parse(text: string): (Kept & { readonly key: string }) | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof file !== 'object' || file === null) return undefined;
  if (!('format' in file && 'version' in file && 'sum' in file && 'key' in file && 'value' in file)) return undefined;
  const { version, key, sum, value } = file;
  if (file.format !== format || typeof version !== 'number' || typeof key !== 'string') return undefined;
  return sum === sumOf(key, version, JSON.stringify(value)) ? { key, version, value } : undefined;
}

function sumOf(key: string, version: number, body: string): string {
  return createHash('sha256').update(`${version}\n${key}\n${body}`).digest('base64url').slice(0, 22);
}
