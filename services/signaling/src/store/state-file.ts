import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode, writeFileDurably } from '@nodegx/service-kit';
import type { WorldImage } from '../room/snapshot.ts';

/** What lies on disk. */
export interface SavedRooms {
  /** Written by a process that ended in order, with every message that somebody may still ask for. */
  readonly isComplete: boolean;
  readonly image: WorldImage;
}

/** The rooms of a process that is alone, so that a restart costs nobody their seat. Readable by its user only. */
export class StateFile {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get path(): string {
    return join(this.#folder, 'rooms.json');
  }

  /** `undefined` when there is none; rejects when it cannot be understood. */
  async read(): Promise<SavedRooms | undefined> {
    let text: string;
    try {
      text = await readFile(this.path, 'utf8');
    } catch (cause) {
      if (systemCode(cause) === 'ENOENT') return undefined;
      throw cause;
    }
    const saved: unknown = JSON.parse(text);
    if (!isSaved(saved)) throw new Error('this is no file of rooms');
    return saved;
  }

  /** Puts a file that cannot be understood aside, for whoever wants to look into it. */
  async setAside(): Promise<void> {
    await rename(this.path, `${this.path}.unreadable`);
  }

  /** All or nothing: a crash leaves the old file or the new one. */
  async write(saved: SavedRooms): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeFileDurably(this.path, JSON.stringify(saved));
  }
}

function isSaved(value: unknown): value is SavedRooms {
  return (
    typeof value === 'object' &&
    value !== null &&
    'isComplete' in value &&
    typeof value.isComplete === 'boolean' &&
    'image' in value &&
    typeof value.image === 'object'
  );
}
