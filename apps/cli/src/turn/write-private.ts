import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { invalid } from '../command/run.ts';

/**
 * Writes a file that only its owner can read, all of it or nothing: beside its place first, then renamed into it. Throws
 * `StartupError` when that cannot be.
 */
export async function writePrivate(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${randomBytes(6).toString('hex')}.new`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
    throw invalid(
      `${path} cannot be written (${code}). Check the folder and its rights, or name another file with --out.`,
    );
  }
}
