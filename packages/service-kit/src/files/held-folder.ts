import { type FileHandle, open, stat } from 'node:fs/promises';

/** What is written or looked for would not be where it was before: the path leads elsewhere, or nowhere. */
export class MisplacedError extends Error {
  override readonly name = 'MisplacedError';
  readonly code = 'ENOENT';
}

/** Which file or folder stands at a path. */
export async function placeOf(path: string): Promise<string> {
  const { dev, ino } = await stat(path);
  return `${dev} ${ino}`;
}

/**
 * A folder as it was when it was opened, so that one that was removed, moved, or covered by another is not taken for an
 * empty one. While it is held its number is not given to another folder.
 */
export class HeldFolder {
  readonly #path: string;
  readonly #place: string;
  readonly #handle: FileHandle | undefined;

  private constructor(path: string, place: string, handle: FileHandle | undefined) {
    this.#path = path;
    this.#place = place;
    this.#handle = handle;
  }

  static async open(path: string): Promise<HeldFolder> {
    // Windows opens no folders.
    const handle = process.platform === 'win32' ? undefined : await open(path, 'r');
    return new HeldFolder(path, await placeOf(path), handle);
  }

  /** Throws where the folder was removed or moved, or something else is mounted there. */
  async check(): Promise<void> {
    if ((await placeOf(this.#path)) === this.#place) return;
    throw new MisplacedError('The data folder is not the one that this server began with. Put it back, or start anew.');
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }
}
