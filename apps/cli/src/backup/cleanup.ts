import { rmSync } from 'node:fs';

/** What Ctrl-C ends a command with, as shells see it. */
const interrupted = 130;

/** Does work that leaves something half done on the way: paths that are removed if it fails or is stopped. */
export async function withLeftovers<T>(paths: readonly string[], work: () => Promise<T>): Promise<T> {
  const remove = (): void => {
    for (const path of paths) {
      try {
        rmSync(path, { recursive: true, force: true });
      } catch {
        // Where nothing may be removed nothing could be made either, and why says the work itself.
      }
    }
  };
  const stop = (): never => {
    remove();
    process.stderr.write('Stopped. Nothing is left of it.\n');
    process.exit(interrupted);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
}
