import { chown, readFile, realpath, stat } from 'node:fs/promises';
import { systemCode, writeFileDurably } from '@nodegx/service-kit';
import { invalid } from '../command/run.ts';

/**
 * Puts `after` in the place of `before`, all of it or nothing, with the file's rights and through a link to it. Throws
 * `StartupError` when that cannot be, or when somebody else changed the file meanwhile.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  try {
    const target = await realpath(path);
    const { mode, uid, gid } = await stat(target);
    if ((await readFile(target, 'utf8')) !== before) {
      throw invalid(`${path} was changed by someone else in this moment. Nothing was written: run this again.`);
    }
    await writeFileDurably(target, after, { mode: mode & 0o777 });
    // Only root can give a file to somebody else, and only then it may have changed hands.
    if (process.getuid?.() === 0) await chown(target, uid, gid);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw invalid(`${path} cannot be written (${code}). ${advice[code] ?? 'Check the disk.'} Nothing was changed.`);
  }
}

const advice: Readonly<Record<string, string>> = {
  EACCES: 'This user may not write in its folder: change the rights, or run this as its owner.',
  EPERM: 'This user may not write in its folder: change the rights, or run this as its owner.',
  EROFS: 'It lies on a read-only file system.',
  EBUSY: 'It is mounted into a container by itself: run this outside of it, or mount its folder.',
  ENOSPC: 'The disk is full.',
};
