import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { StartupError, syncFolder, systemCode } from '@nodegx/service-kit';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { readArchive } from './archive-reader.ts';
import { ArchiveWriter } from './archive-writer.ts';
import { withLeftovers } from './cleanup.ts';
import { snapshotLevel } from './level-snapshot.ts';
import { type Manifest, totalBytes } from './manifest.ts';
import { stagingPrefix, walk } from './walk.ts';

/** The flags of `nodegx backup`, as commander reads them. */
export interface BackupFlags {
  readonly data?: string;
  readonly out: string;
  readonly withoutDatabase?: boolean;
}

/** `nodegx backup`: everything below the data folder in one file, read back before it gets its name. Throws `StartupError`. */
export async function backup(flags: BackupFlags, env: NodeJS.ProcessEnv, version: string): Promise<Outcome> {
  const data = resolve(flags.data ?? (env['NODEGX_DATA']?.trim() || './data'));
  const out = resolve(flags.out);
  await refuseWrongPlaces(data, out, env);
  const mark = randomBytes(6).toString('hex');
  const partial = `${out}.${mark}.partial`;
  const leftovers = [partial];
  const notes: string[] = [];
  const isWithoutDatabase = hasDatabase(env);
  if (isWithoutDatabase) {
    if (flags.withoutDatabase !== true) throw invalid(inDatabase);
    notes.push('Documents, inboxes and people are in PostgreSQL and not in this file: it is half of a backup.');
  }
  for (const path of await staleCopies(data)) {
    notes.push(`${path} is what a backup left when it was killed, unless one is made now: remove it.`);
  }
  return withLeftovers(leftovers, async () => {
    try {
      const manifest = await writeArchive({
        data,
        partial,
        staging: `${stagingPrefix}${mark}`,
        leftovers,
        version,
        isWithoutDatabase,
        notes,
      });
      await readArchive(partial, version, drain);
      await giveName(partial, out);
      return report(out, manifest, notes);
    } catch (error) {
      throw explain(error, data, out);
    }
  });
}

const inDatabase =
  'Documents, inboxes and people of this community are in PostgreSQL (DATABASE_URL), and a file without them would be no ' +
  'backup. Save them first (pg_dump --format custom; docs/self-hosting.md has the whole of it), then say ' +
  '--without-database for what lies beside them.';

function hasDatabase(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['DATABASE_URL']?.trim() || env['DATABASE_URL_FILE']?.trim());
}

async function refuseWrongPlaces(data: string, out: string, env: NodeJS.ProcessEnv): Promise<void> {
  const found = await stat(data).catch(() => undefined);
  if (found === undefined || !found.isDirectory() || (await readdir(data).catch(() => [''])).length === 0) {
    const what = found === undefined ? 'is not there' : found.isDirectory() ? 'holds nothing' : 'is a file';
    throw new StartupError(
      'data_folder_unusable',
      `The data folder ${data} ${what}. Name the one of the community: --data`,
    );
  }
  if (!relative(data, out).startsWith('..')) throw invalid(`--out ${out} lies in the data folder. Name another place.`);
  if (existsSync(out)) throw invalid(`--out ${out} is there already. Name another file.`);
  const documents = env['PERSIST_DIR']?.trim();
  if (documents && relative(data, resolve(documents)).startsWith('..')) {
    throw invalid(
      `PERSIST_DIR is ${documents}, outside of ${data}: the documents would be missing. Back that folder up by itself, and unset PERSIST_DIR for this command: nodegx backup --data ${documents}`,
    );
  }
}

/** Copies of other backups, beside the databases: in the data folder or in one of its parts. */
async function staleCopies(data: string): Promise<string[]> {
  const parts = (await readdir(data, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const lists = ['', ...parts.map(({ name }) => name)].map(async (part) => {
    const names = await readdir(join(data, part)).catch((): string[] => []);
    return names.filter((name) => name.startsWith(stagingPrefix)).map((name) => join(data, part, name));
  });
  return (await Promise.all(lists)).flat();
}

interface Work {
  readonly data: string;
  readonly partial: string;
  /** The name of a folder for copies, beside what is copied: links need the same disk, and parts may have disks of their own. */
  readonly staging: string;
  readonly leftovers: string[];
  readonly version: string;
  readonly isWithoutDatabase: boolean;
  readonly notes: string[];
}

async function writeArchive({
  data,
  partial,
  staging,
  leftovers,
  version,
  isWithoutDatabase,
  notes,
}: Work): Promise<Manifest> {
  const file: FileHandle = await open(partial, 'wx', 0o600);
  try {
    const archive = await ArchiveWriter.begin(file, version, new Date(), isWithoutDatabase);
    for await (const found of walk(data)) {
      if (found.kind === 'file') await archive.addFile(join(data, found.path), found.path, found.isJournal);
      else if (found.kind === 'other') notes.push(`Left out, as it is no file: ${found.path}`);
      else if (found.kind === 'level') {
        const copy = join(data, found.path === '' ? '' : dirname(found.path), staging);
        leftovers.push(copy);
        await snapshotLevel(join(data, found.path), copy);
        const below = found.path === '' ? '' : `${found.path}/`;
        for (const name of (await readdir(copy)).sort()) await archive.addFile(join(copy, name), below + name);
        await rm(copy, { recursive: true });
      }
    }
    return await archive.end();
  } finally {
    await file.close().catch(() => undefined);
  }
}

async function drain(_path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _chunk of content);
}

/** A link, unlike a rename, does not take the place of a file that came meanwhile. Not every disk has links. */
async function giveName(partial: string, out: string): Promise<void> {
  try {
    await link(partial, out);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error;
    await rename(partial, out);
  }
  await syncFolder(dirname(out));
}

function explain(error: unknown, data: string, out: string): unknown {
  const code = systemCode(error);
  if (code === undefined || error instanceof StartupError) return error;
  const advice: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full.',
    EDQUOT: 'The disk quota is used up.',
    EACCES: 'This user lacks the rights: run it as the user that the community runs as.',
    EPERM: 'This user lacks the rights: run it as the user that the community runs as.',
    EROFS: 'One of them lies on a read-only file system; for a moment, links are made in the data folder.',
    ENOENT: 'Check the folder that --out names.',
    EEXIST: 'The file came into being meanwhile.',
  };
  return invalid(`${data} cannot be saved to ${out} (${code}). ${advice[code] ?? ''} Nothing is left of it.`);
}

function report(out: string, manifest: Manifest, notes: readonly string[]): Outcome {
  const { parts, madeAt, nodegx } = manifest;
  const bytes = totalBytes(manifest);
  const lines = [
    `✓ ${out}: ${parts.length} files, ${(bytes / 1024 / 1024).toFixed(1)} MiB, written, read back, and whole.`,
    ...notes.map((note) => `! ${note}`),
    '',
    'It holds keys and what people wrote. Store it encrypted, on another machine.',
  ];
  const json = { file: out, madeAt, nodegx, files: parts.length, bytes, notes };
  return { text: `${lines.join('\n')}\n`, json, exitCode: 0 };
}
