import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Logger } from '../logger.ts';
import { systemCode } from '../system-error.ts';
import type { CommunityOrigin } from './community-origin.ts';

const advice: Readonly<Record<string, string>> = {
  ENOENT: 'Check the path: there is no such file. nodegx init writes one.',
  EISDIR: 'This is a folder: name the file in it.',
  EACCES: 'This user may not read it: check its rights.',
};
const otherAdvice = 'Check the path and the rights of the file.';

/** A community file on this machine. */
export class FileOrigin implements CommunityOrigin {
  readonly name: string;
  /** The fallback for file systems that report no changes, such as network mounts. Reading is cheap. */
  readonly pollMs = 5_000;
  readonly #path: string;
  readonly #logger: Logger;
  #last: string | undefined;

  constructor(path: string, logger: Logger) {
    this.name = path;
    this.#path = resolve(path);
    this.#logger = logger;
  }

  async read(): Promise<string | undefined> {
    let text: string;
    try {
      text = await readFile(this.#path, 'utf8');
    } catch (cause) {
      this.#last = undefined;
      const code = systemCode(cause);
      throw new Error(`${this.name} cannot be read (${code ?? cause}). ${advice[code ?? ''] ?? otherAdvice}`, {
        cause,
      });
    }
    if (text === this.#last) return undefined;
    this.#last = text;
    return text;
  }

  /**
   * The folder is watched, not the file: editors and Kubernetes replace a file by renaming another one over it, which
   * leaves a watch on the old file behind. Kubernetes renames a link called `..data`.
   */
  watch(hint: () => void): () => void {
    const file = basename(this.#path);
    try {
      const watcher = watch(dirname(this.#path), { persistent: false }, (_event, name) => {
        if (name === null || name === file || name.startsWith('..')) hint();
      });
      watcher.on('error', (err) => this.#logger.warn({ err }, 'community file: watching failed, polling goes on'));
      return () => watcher.close();
    } catch (err) {
      this.#logger.warn({ err }, 'community file: watching is not possible here, polling instead');
      return () => undefined;
    }
  }
}
