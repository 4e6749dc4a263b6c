import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { systemCode } from '@nodegx/service-kit';
import { extract } from 'tar-stream';
import {
  archiveFormat,
  dataPrefix,
  type Head,
  headName,
  isNewer,
  isSafePath,
  type Manifest,
  manifestName,
  parseHead,
  parseManifest,
} from './manifest.ts';

/** An archive that cannot be trusted. Its message says why, and what to do. */
export class DamagedArchive extends Error {}

/** Takes the content of one file. Must read all of it. */
export type Sink = (path: string, content: AsyncIterable<Uint8Array>) => Promise<void>;

/** A manifest has some hundred bytes for each file. */
const maxJsonBytes = 256 * 1024 * 1024;

/**
 * Reads an archive from end to end and hands each file to `sink`; whether all of it is what was written is known only when
 * this resolves. Rejects with `DamagedArchive` for what is cut off, changed, no archive of ours or too new.
 */
export async function readArchive(path: string, version: string, sink: Sink): Promise<Manifest> {
  const tar = extract();
  // Both come to their end before anything is said: what is under way would otherwise go on behind the error.
  const [reading, entries] = await Promise.allSettled([
    pipeline(createReadStream(path), createGunzip(), tar),
    readEntries(tar, version, sink),
  ]);
  if (entries.status === 'fulfilled' && reading.status === 'fulfilled') return entries.value;
  const reasons: unknown[] = [reading, entries].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  // A disk that does not take what is read ends the reading too, and is no fault of the archive.
  const told = reasons.find((one) => one instanceof DamagedArchive || /^E[A-Z]+$/.test(systemCode(one) ?? ''));
  throw told ?? reasons.map(asDamage).find((one) => one) ?? reasons[0];
}

async function readEntries(tar: ReturnType<typeof extract>, version: string, sink: Sink): Promise<Manifest> {
  const seen = new Map<string, { bytes: number; sha256: string }>();
  let head: Head | undefined;
  let manifest: Manifest | undefined;
  for await (const entry of tar) {
    const { name, type } = entry.header;
    if (manifest !== undefined) throw changed('something follows its end');
    if (head === undefined) head = checkHead(name === headName ? parseHead(await json(entry)) : undefined, version);
    else if (name === manifestName) {
      manifest = parseManifest(await json(entry));
      if (manifest === undefined) throw changed('its list of files cannot be read');
    } else {
      const path = name.slice(dataPrefix.length);
      if (type !== 'file' || !name.startsWith(dataPrefix) || !isSafePath(path) || seen.has(path)) {
        throw changed('it holds something that no backup holds');
      }
      seen.set(path, await measured(entry, path, sink));
    }
  }
  if (head === undefined) throw notOurs();
  if (manifest === undefined) throw new DamagedArchive(cutOff);
  compare(manifest, head, seen);
  return manifest;
}

async function measured(
  entry: AsyncIterable<unknown>,
  path: string,
  sink: Sink,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* count(): AsyncGenerator<Uint8Array> {
    for await (const chunk of entry) {
      if (!(chunk instanceof Uint8Array)) continue;
      hash.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  await sink(path, count());
  return { bytes, sha256: hash.digest('hex') };
}

async function json(entry: AsyncIterable<unknown>): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of entry) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.byteLength;
    if (bytes > maxJsonBytes) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function checkHead(head: Head | undefined, version: string): Head {
  if (head === undefined) throw notOurs();
  if (head.format > archiveFormat || isNewer(head.nodegx, version)) {
    throw new DamagedArchive(
      `It was made by nodegx ${head.nodegx}, which is newer than this one (${version}) and may keep things in another way. Restore it with that version.`,
    );
  }
  return head;
}

function compare(manifest: Manifest, head: Head, seen: ReadonlyMap<string, { bytes: number; sha256: string }>): void {
  if (manifest.madeAt !== head.madeAt || manifest.nodegx !== head.nodegx || manifest.format !== head.format)
    throw changed('its head and its list of files are not of one backup');
  for (const { path, bytes, sha256 } of manifest.parts) {
    const found = seen.get(path);
    if (found === undefined) throw changed(`${path} is missing`);
    if (found.bytes !== bytes || found.sha256 !== sha256) throw changed(`${path} is not what was saved`);
  }
  if (seen.size !== manifest.parts.length) throw changed('it holds files that are not on its list');
}

const cutOff = 'The file is cut off: its end is missing. Take another backup, or copy this one again.';

function changed(what: string): DamagedArchive {
  return new DamagedArchive(`The file was changed: ${what}. Take another backup, or copy this one again.`);
}

function notOurs(): DamagedArchive {
  return new DamagedArchive('This is no backup that nodegx made.');
}

function asDamage(error: unknown): DamagedArchive | undefined {
  if (!(error instanceof Error) || error instanceof DamagedArchive) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR' || /Unexpected end of data|premature/i.test(error.message))
    return new DamagedArchive(cutOff);
  if (code === 'Z_DATA_ERROR' && /incorrect header/.test(error.message)) return notOurs();
  if (code.startsWith('Z_') || /Invalid tar header/.test(error.message))
    return changed('its bytes do not fit together');
  return undefined;
}
