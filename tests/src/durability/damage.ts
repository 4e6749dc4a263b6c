import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest of LevelDB's files of a kind in a folder: its write-ahead log, or a table. */
export function newest(folder: string, kind: '.log' | '.ldb'): string {
  const names = readdirSync(folder).filter((name) => name.endsWith(kind));
  const name = names.sort().at(-1);
  if (name === undefined) throw new Error(`there is no ${kind} in ${folder}`);
  return join(folder, name);
}

export const sizeOf = (file: string): number => statSync(file).size;

/** Cuts a file off. */
export const cut = (file: string, at: number): void => truncateSync(file, at);

/** Turns bits of one byte, all of them unless said otherwise. */
export function flip(file: string, at: number, bits = 0xff): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ bits;
  writeFileSync(file, bytes);
}

/** Where a text stands in a file. */
export function placeOf(file: string, text: string): number {
  const at = readFileSync(file).indexOf(text);
  if (at < 0) throw new Error(`${file} does not hold the text`);
  return at;
}
