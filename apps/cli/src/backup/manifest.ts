/** The first entry of an archive: enough to know whether this command can read the rest. */
export interface Head {
  readonly format: number;
  /** The version of the command that made it. */
  readonly nodegx: string;
  readonly madeAt: string;
  /** Documents, inboxes and people were in PostgreSQL, and are not in it. */
  readonly withoutDatabase?: true;
}

/** One file of the data folder as it is in the archive. */
export interface Part {
  /** Below the data folder, with slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The last entry of an archive: an archive without it is cut off. */
export interface Manifest extends Head {
  readonly parts: readonly Part[];
}

/** Raised when an older command could not restore what a newer one wrote. */
export const archiveFormat = 1;

export const headName = 'nodegx-backup.json';
export const manifestName = 'manifest.json';
/** The files of the data folder stand below this. */
export const dataPrefix = 'data/';

/** A head, or `undefined` when it is none. */
export function parseHead(value: unknown): Head | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('format' in value && 'nodegx' in value && 'madeAt' in value)) return undefined;
  const { format, nodegx, madeAt } = value;
  if (typeof format !== 'number' || typeof nodegx !== 'string' || typeof madeAt !== 'string') return undefined;
  const isWithoutDatabase = 'withoutDatabase' in value && value.withoutDatabase === true;
  return { format, nodegx, madeAt, ...(isWithoutDatabase && { withoutDatabase: true }) };
}

/** A manifest, or `undefined` when it is none. */
export function parseManifest(value: unknown): Manifest | undefined {
  const head = parseHead(value);
  if (head === undefined || typeof value !== 'object' || value === null || !('parts' in value)) return undefined;
  if (!Array.isArray(value.parts)) return undefined;
  const parts = value.parts.flatMap((part: unknown) => parsePart(part) ?? []);
  return parts.length === value.parts.length ? { ...head, parts } : undefined;
}

function parsePart(value: unknown): Part | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('path' in value && 'bytes' in value && 'sha256' in value)) return undefined;
  const { path, bytes, sha256 } = value;
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string') return undefined;
  return isSafePath(path) ? { path, bytes, sha256 } : undefined;
}

/** Whether a path stays below the folder that it is put into, on every system. */
export function isSafePath(path: string): boolean {
  const names = path.split('/');
  return names.every((name) => name !== '' && name !== '.' && name !== '..') && !/[\\:\0]/.test(path);
}

/** Whether the first of two versions is the later one. What is no version counts as none. */
export function isNewer(one: string, other: string): boolean {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  for (let place = 0; place < 3; place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function numbersOf(version: string): number[] {
  return (/^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
}

/** What the files of an archive take on a disk. */
export function totalBytes({ parts }: Manifest): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}
