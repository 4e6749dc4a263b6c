import { open } from 'node:fs/promises';
import { StartupError, systemCode } from '@nodegx/service-kit';

/** A text, and how diagnoses call where it came from. */
export interface Source {
  readonly text: string;
  readonly name: string;
}

/** What readCommunity takes is far less; this only keeps a wrong path or URL from filling memory. */
const maxBytes = 4 * 1024 * 1024;
const timeoutMs = 10_000;

/** Reads a file, an http(s) URL, or standard input (`-`). Throws `StartupError` (`community_invalid`). */
export async function readSource(where: string): Promise<Source> {
  // A query may hold a token, and the name ends up in logs.
  const name = where === '-' ? 'standard input' : where.replace(/^(https?:\/\/[^?#]*).*$/i, '$1');
  try {
    return { text: decode(await readBytes(where)), name };
  } catch (error) {
    throw new StartupError('community_invalid', `${name} cannot be read: ${explain(error)}`, { cause: error });
  }
}

class Unreadable extends Error {}

async function readBytes(where: string): Promise<Buffer> {
  if (where === '-') return collect(process.stdin);
  if (!/^https?:\/\//i.test(where)) {
    const file = await open(where, 'r');
    try {
      if ((await file.stat()).isDirectory()) throw new Unreadable('this is a folder. Name the file in it.');
      return await collect(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  }
  const response = await fetch(where, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Unreadable(`the server answers ${response.status}. Check the address.`);
  return collect(response.body ?? []);
}

async function collect(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new Unreadable('it has more than 4 MiB. Is it the right file?');
    all.push(chunk);
  }
  return Buffer.concat(all);
}

/** Editors on Windows may write UTF-16, which as UTF-8 would be a heap of strange diagnoses. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable('it is not UTF-8. Save it as UTF-8.');
  }
}

const advice: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path; nodegx init writes one.',
  EACCES: 'this user may not read it. Check its rights.',
  EISDIR: 'this is a folder. Name the file in it.',
  ENOTDIR: 'a part of the path is a file.',
  ECONNREFUSED: 'nothing listens there. Check the address and the port.',
  ENOTFOUND: 'there is no such host. Check the address.',
};

function explain(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s.`;
  // fetch says only "fetch failed"; the reason is inside.
  const code = systemCode(error) ?? (error instanceof Error ? systemCode(error.cause) : undefined);
  return code === undefined ? 'the request failed.' : (advice[code] ?? `${code}.`);
}
