import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { systemCode } from '@nodegx/service-kit';
import { pack } from 'tar-stream';
import { archiveFormat, dataPrefix, type Head, headName, type Manifest, manifestName, type Part } from './manifest.ts';

/** What LevelDB keeps is compressed already; more effort costs the services their processor. */
const compression = { level: 3 };

/** Writes an archive: a tar file in gzip, with a head in front and the manifest at the end. */
export class ArchiveWriter {
  readonly #tar = pack();
  readonly #written: Promise<void>;
  readonly #head: Head;
  readonly #parts: Part[] = [];
  /** Why the file takes no more. What is added then only hears that the stream is closed. */
  #failure: unknown;

  private constructor(file: FileHandle, head: Head) {
    this.#head = head;
    const out = file.createWriteStream({ flush: true }).once('error', (error) => {
      this.#failure = error;
    });
    this.#written = pipeline(this.#tar, createGzip(compression), out);
    // Whoever adds the next part hears of it.
    this.#written.catch((error) => this.#tar.destroy(error));
  }

  /** Begins an archive in a file that is open and empty; closes it in the end. */
  static async begin(file: FileHandle, version: string, now: Date, isWithoutDatabase = false): Promise<ArchiveWriter> {
    const without = isWithoutDatabase ? { withoutDatabase: true as const } : {};
    const head: Head = { format: archiveFormat, nodegx: version, madeAt: now.toISOString(), ...without };
    const writer = new ArchiveWriter(file, head);
    await writer.#add(headName, Buffer.from(`${JSON.stringify(head)}\n`));
    return writer;
  }

  /** Adds a file as it is now, or a journal as far as it is written. False: there is no such file any more. */
  async addFile(source: string, path: string, isJournal = false): Promise<boolean> {
    let file: FileHandle;
    try {
      file = await open(source, 'r');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return false;
      throw error;
    }
    try {
      // Files that only grow are taken up to where they reach now.
      const size = isJournal ? await writtenBytes(file) : (await file.stat()).size;
      const hash = createHash('sha256');
      const entry = this.#tar.entry({ name: dataPrefix + path, size, mode: 0o600, mtime: new Date(this.#head.madeAt) });
      const content = size === 0 ? [] : file.createReadStream({ autoClose: false, start: 0, end: size - 1 });
      await pipeline(
        content,
        async function* (chunks: AsyncIterable<Buffer> | Iterable<Buffer>) {
          for await (const chunk of chunks) {
            hash.update(chunk);
            yield chunk;
          }
        },
        entry,
      );
      this.#parts.push({ path, bytes: size, sha256: hash.digest('hex') });
      return true;
    } catch (error) {
      throw this.#failure ?? error;
    } finally {
      await file.close();
    }
  }

  /** Adds the manifest and waits until all is on the disk. */
  async end(): Promise<Manifest> {
    const manifest = { ...this.#head, parts: this.#parts };
    await this.#add(manifestName, Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`));
    this.#tar.finalize();
    await this.#written;
    return manifest;
  }

  async #add(name: string, content: Buffer): Promise<void> {
    const added = new Promise<void>((resolve, reject) => {
      const header = { name, size: content.length, mode: 0o600, mtime: new Date(this.#head.madeAt) };
      this.#tar.entry(header, content, (error) => (error ? reject(error) : resolve()));
    });
    await added.catch((error) => {
      throw this.#failure ?? error;
    });
  }
}

const lookedAtBytes = 1024 * 1024;

/**
 * How far a file reaches that may end in zeros. Where others write to it meanwhile, everything before that point was
 * written already, so that a copy of it has no holes.
 */
async function writtenBytes(file: FileHandle): Promise<number> {
  const bytes = Buffer.alloc(lookedAtBytes);
  let { size } = await file.stat();
  while (size > 0) {
    const from = Math.max(0, size - lookedAtBytes);
    const { bytesRead } = await file.read(bytes, 0, size - from, from);
    for (let at = bytesRead - 1; at >= 0; at--) if (bytes[at] !== 0) return from + at + 1;
    size = from;
  }
  return 0;
}
