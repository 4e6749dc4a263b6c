import { createHash } from 'node:crypto';
import { link, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { syncFolder, systemCode, writeFileDurably } from '@nodegx/service-kit';
import { type Adapter, Low } from 'lowdb';
import type { InboxSnapshot } from '../inbox/snapshot.ts';

/** The file is there and does not hold what was written. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/** `{"sum":"xxxxxxxx","inbox":…}`: the checksum of the text of the inbox. */
const head = '{"sum":"';
const middle = '","inbox":';
const sumOf = (text: string): string => crc32(text).toString(16).padStart(8, '0');

/** How lowdb reads and writes one person's file: checked when it is read, durable when it is written. */
class PersonFileAdapter implements Adapter<InboxSnapshot | null> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<InboxSnapshot | null> {
    let text: string;
    try {
      text = await readFile(this.#path, 'utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
    const bodyAt = head.length + 8 + middle.length;
    const body = text.slice(bodyAt, -1);
    const isWhole =
      text.startsWith(head) && text.slice(bodyAt - middle.length, bodyAt) === middle && text.endsWith('}');
    if (!isWhole || text.slice(head.length, head.length + 8) !== sumOf(body)) throw new DamagedFileError();
    const snapshot: InboxSnapshot = JSON.parse(body);
    if (snapshot.version !== 1) throw new Error('a newer version of this server wrote this inbox');
    return snapshot;
  }

  async write(snapshot: InboxSnapshot | null): Promise<void> {
    const body = JSON.stringify(snapshot);
    const text = `${head}${sumOf(body)}${middle}${body}}`;
    try {
      await writeFileDurably(this.#path, text);
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      // The folder of all people is there, or everything is gone and must not be made anew.
      await mkdir(dirname(this.#path), { mode: 0o700 }).catch(unlessThere);
      await syncFolder(dirname(dirname(this.#path)));
      await writeFileDurably(this.#path, text);
    }
  }
}

/** The file of one person below a folder. Its name is a hash, so that no name of a person can be a path. */
export class PersonFile {
  readonly #path: string;
  readonly #database: Low<InboxSnapshot | null>;

  constructor(folder: string, person: string) {
    const hash = createHash('sha256').update(person).digest('hex');
    this.#path = join(folder, hash.slice(0, 2), `${hash}.json`);
    this.#database = new Low<InboxSnapshot | null>(new PersonFileAdapter(this.#path), null);
  }

  /** `undefined`: there is none. Throws `DamagedFileError`. */
  async read(): Promise<InboxSnapshot | undefined> {
    await this.#database.read();
    return this.#database.data ?? undefined;
  }

  async write(snapshot: InboxSnapshot): Promise<void> {
    this.#database.data = snapshot;
    await this.#database.write();
  }

  /** Keeps a damaged file beside its place, for whoever wants to look into it. Returns the name that it has now. */
  async setAside(stamp: string): Promise<string> {
    const aside = `${this.#path}.damaged-${stamp}`;
    // A link first: until the new file is there, the damaged one says that something was lost.
    try {
      await link(this.#path, aside);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') await rename(this.#path, aside);
    }
    return aside.slice(aside.lastIndexOf('/') + 1);
  }

  async remove(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}

function unlessThere(error: unknown): void {
  if (systemCode(error) !== 'EEXIST') throw error;
}
