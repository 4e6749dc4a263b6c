import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartupError, syncFolder, systemCode } from '@nodegx/service-kit';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { DamagedArchive, readArchive, type Sink } from './archive-reader.ts';
import { withLeftovers } from './cleanup.ts';
import { type Manifest, totalBytes } from './manifest.ts';
import { walk } from './walk.ts';

/** The flags of `nodegx restore`, as commander reads them. */
export interface RestoreFlags {
  readonly data?: string;
  readonly check?: boolean;
}

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
  const isThere = await refuseUsed(data);
  const name = `.restore-${randomBytes(6).toString('hex')}`;
  // A folder that is there keeps its owner, and may be a disk of its own; one that is not comes into being whole.
  const staging = join(isThere ? data : dirname(data), name);
  return withLeftovers([staging], () =>
    judged(
      file,
      async () => {
        try {
          await mkdir(dirname(staging), { recursive: true });
          await mkdir(staging, { mode: 0o700 });
          const manifest = await readArchive(file, version, into(staging));
          await putInPlace(staging, data, isThere);
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

/** Whether there is an empty folder. Throws when what is there must not be touched. */
async function refuseUsed(data: string): Promise<boolean> {
  const found = await lstat(data).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isDirectory()) throw unusable(`${data} is no folder. Name another one: --data`);
  const names = (await readdir(data)).filter((name) => name !== 'lost+found');
  if (names.length === 0) return true;
  if (await isInUse(data)) {
    throw unusable(`${data} is in use: a community runs on it. Stop it, and move the folder out of the way.`);
  }
  const isLeftOver = names.every((name) => name.startsWith('.restore-'));
  throw unusable(
    isLeftOver
      ? `${data} holds what a restore left when it was killed: ${names.join(', ')}. Remove that.`
      : `${data} holds something already, and nothing is written over it. Move it out of the way, or name another folder: --data`,
  );
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

function into(folder: string): Sink {
  return async (path, content) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const file = await open(target, 'wx', 0o600);
    try {
      for await (const chunk of content) await file.write(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
  };
}

async function drain(_path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _chunk of content);
}

async function putInPlace(staging: string, data: string, isThere: boolean): Promise<void> {
  for await (const found of walk(staging)) if (found.kind !== 'file') await syncFolder(join(staging, found.path));
  await syncFolder(staging);
  if (!isThere) {
    await rename(staging, data);
    await syncFolder(dirname(data));
    return;
  }
  for (const name of await readdir(staging)) await rename(join(staging, name), join(data, name));
  await syncFolder(data);
}

async function judged(file: string, work: () => Promise<Manifest>, what: string): Promise<Outcome> {
  try {
    const manifest = await work();
    const { parts, madeAt, nodegx } = manifest;
    const size = `${parts.length} files, ${(totalBytes(manifest) / 1024 / 1024).toFixed(1)} MiB`;
    return { text: `✓ ${file} ${what}: ${size}, made ${madeAt} by nodegx ${nodegx}.\n`, exitCode: 0 };
  } catch (error) {
    if (!(error instanceof DamagedArchive)) throw error;
    return { text: `✗ ${file} was not put back. ${error.message}\n`, exitCode: 1 };
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
