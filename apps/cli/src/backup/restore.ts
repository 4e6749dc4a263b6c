import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { StartupError, syncFolder, systemCode } from '@nodegx/service-kit';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { DamagedArchive, readArchive } from './archive-reader.ts';
import { withLeftovers } from './cleanup.ts';
import { type Manifest, totalBytes } from './manifest.ts';
import { Staging } from './staging.ts';
import { walk } from './walk.ts';

/** The flags of `nodegx restore`, as commander reads them. */
export interface RestoreFlags {
  readonly data?: string;
  readonly check?: boolean;
}

const withoutDatabase =
  'Documents, inboxes and people were in PostgreSQL and are not in it: put them back with pg_restore, before anything starts.';

/** `nodegx restore`: puts an archive back into a folder that holds nothing, all of it or nothing. Throws `StartupError`. */
export async function restore(
  file: string,
  flags: RestoreFlags,
  env: NodeJS.ProcessEnv,
  version: string,
): Promise<Outcome> {
  const data = resolve(flags.data ?? (env['NODEGX_DATA']?.trim() || './data'));
  await refuseUnreadable(file);
  if (flags.check === true) return judged(file, () => readArchive(file, version, drain), 'is whole');
  const present = await refuseUsed(data);
  const name = `.restore-${randomBytes(6).toString('hex')}`;
  const leftovers: string[] = [];
  // A folder that is there keeps its owner, and may be a disk of its own; one that is not comes into being whole.
  const home = present === undefined ? join(dirname(data), name) : data;
  if (present === undefined) leftovers.push(home);
  return withLeftovers(leftovers, () =>
    judged(
      file,
      async () => {
        try {
          await mkdir(dirname(home), { recursive: true });
          if (present === undefined) await mkdir(home, { mode: 0o700 });
          const staging = new Staging(home, name, present ?? [], leftovers);
          const manifest = await readArchive(file, version, staging.take);
          await staging.putInPlace();
          if (present === undefined) {
            await rename(home, data);
            await syncFolder(dirname(data));
          }
          return manifest;
        } catch (error) {
          throw explain(error, data);
        }
      },
      `was put back into ${data}`,
    ),
  );
}

async function refuseUnreadable(file: string): Promise<void> {
  try {
    if ((await stat(file)).isFile()) return;
  } catch (error) {
    throw invalid(`${file} cannot be read (${systemCode(error) ?? 'unknown error'}). Check the path and its rights.`);
  }
  throw invalid(`${file} is no file. Name one that nodegx backup wrote.`);
}

/**
 * The folders that the data folder has, which hold nothing: the volumes of containers are there before anything is in
 * them. `undefined`: there is no data folder. Throws when what is there must not be touched.
 */
async function refuseUsed(data: string): Promise<readonly string[] | undefined> {
  const found = await lstat(data).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) throw unusable(`${data} is no folder. Name another one: --data`);
  const entries = (await readdir(data, { withFileTypes: true })).filter(({ name }) => name !== 'lost+found');
  const folders: string[] = [];
  const used: string[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory() || isLeftOver(entry.name)) {
      used.push(entry.name);
      continue;
    }
    const held = (await readdir(join(data, entry.name))).filter((name) => name !== 'lost+found');
    if (held.length === 0) folders.push(entry.name);
    used.push(...held.map((name) => join(entry.name, name)));
  }
  if (used.length === 0) return folders;
  if (await isInUse(data)) {
    throw unusable(`${data} is in use: a community runs on it. Stop it, and move the folder out of the way.`);
  }
  throw unusable(
    used.every((path) => isLeftOver(basename(path)))
      ? `${data} holds what a restore left when it was killed: ${used.join(', ')}. Remove that.`
      : `${data} holds something already, and nothing is written over it. Move it out of the way, or name another folder: --data`,
  );
}

function isLeftOver(name: string): boolean {
  return name.startsWith('.restore-');
}

/** Whether a process holds one of the locks of LevelDB below a folder. Only Linux tells. */
async function isInUse(data: string): Promise<boolean> {
  const locks = await readFile('/proc/locks', 'utf8').catch(() => '');
  for await (const found of walk(data)) {
    if (found.kind !== 'level') continue;
    const lock = await stat(join(data, found.path, 'LOCK')).catch(() => undefined);
    if (lock !== undefined && locks.includes(`:${lock.ino} `)) return true;
  }
  return false;
}

async function drain(_path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _chunk of content);
}

async function judged(file: string, work: () => Promise<Manifest>, what: string): Promise<Outcome> {
  try {
    const manifest = await work();
    const { parts, madeAt, nodegx } = manifest;
    const size = `${parts.length} files, ${(totalBytes(manifest) / 1024 / 1024).toFixed(1)} MiB`;
    const notes = manifest.withoutDatabase === true ? [withoutDatabase] : [];
    const lines = [
      `✓ ${file} ${what}: ${size}, made ${madeAt} by nodegx ${nodegx}.`,
      ...notes.map((note) => `! ${note}`),
    ];
    const json = { file, madeAt, nodegx, files: parts.length, bytes: totalBytes(manifest), notes };
    return { text: `${lines.join('\n')}\n`, json, exitCode: 0 };
  } catch (error) {
    if (!(error instanceof DamagedArchive)) throw error;
    const problem = { code: 'archive_damaged', message: `${file} was not put back. ${error.message}` };
    return { text: `✗ ${problem.message}\n`, json: { file, error: problem }, exitCode: 1 };
  }
}

function explain(error: unknown, data: string): unknown {
  const code = systemCode(error);
  if (code === undefined || code.startsWith('Z_') || error instanceof DamagedArchive) return error;
  const advice = code === 'ENOSPC' ? 'The disk is full.' : 'Check the folder and its rights.';
  return unusable(`${data} cannot be written (${code}). ${advice} It is as it was.`);
}

function unusable(message: string): StartupError {
  return new StartupError('data_folder_unusable', message);
}
