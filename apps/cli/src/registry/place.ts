import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '@nodegx/service-kit';

/** Where the files of a community's repository are read. */
export interface Place {
  /** How long what was read counts as new. */
  readonly freshMs: number;
  /** The text of a file; `undefined`: there is none. Rejects when that cannot be told. */
  read(path: string): Promise<string | undefined>;
}

/** What the readers take is far less; this only keeps a wrong file from filling memory. */
const maxBytes = 4 * 1024 * 1024;
const timeoutMs = 10_000;

/** Beside a community file: in its folder, or below its URL's. */
export function placeBeside(communityFile: string): Place {
  if (/^https?:\/\//i.test(communityFile)) {
    return { freshMs: 60_000, read: (path) => fetchText(new URL(path, communityFile)) };
  }
  const folder = dirname(communityFile);
  return { freshMs: 2_000, read: (path) => readText(join(folder, path)) };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      return await collect(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function fetchText(url: URL): Promise<string | undefined> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`status ${response.status}`);
  return collect(response.body ?? []);
}

async function collect(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new Error(`more than ${maxBytes} bytes`);
    all.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(all));
}
