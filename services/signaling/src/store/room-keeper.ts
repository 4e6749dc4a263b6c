import type { Clock } from '@nodegx/service-kit';
import { imageOf, type WorldImage } from '../room/snapshot.ts';
import type { World } from '../room/world.ts';
import { Saver } from '../saver.ts';
import { StateFile } from './state-file.ts';

export interface RoomKeeperOptions {
  readonly dataDir: string;
  readonly clock: Clock;
  /** The rooms as they are. */
  world(): World;
  onFailure(cause: unknown, what: string): void;
}

/**
 * The rooms of a process that is alone, on disk, so that its end costs nobody a seat: saved as they change, whole when
 * it ends in order, and taken up by the next one ([SIG21]).
 */
export class RoomKeeper {
  readonly #options: RoomKeeperOptions;
  readonly #file: StateFile;
  readonly #saver: Saver;

  constructor(options: RoomKeeperOptions) {
    const { clock, dataDir, onFailure } = options;
    this.#options = options;
    this.#file = new StateFile(dataDir);
    this.#saver = new Saver({
      clock,
      save: () => this.#write(false),
      onFailure: (cause) => onFailure(cause, 'rooms are not saved; a restart now would cost people their seats'),
    });
  }

  get isFailing(): boolean {
    return this.#saver.isFailing;
  }

  /** The rooms are different from what was last saved. */
  changed(): void {
    this.#saver.changed();
  }

  /** Hands out the rooms of the process before; `isComplete` when no message of theirs is missing. */
  async takeUp(restore: (image: WorldImage, isComplete: boolean) => void): Promise<void> {
    try {
      const saved = await this.#file.read();
      if (saved !== undefined) restore(saved.image, saved.isComplete);
    } catch (cause) {
      const what = 'the saved rooms cannot be read; they were put aside and people have to join again';
      this.#options.onFailure(cause, what);
      await this.#file.setAside();
    }
    // From here on a crash may lose messages.
    await this.#write(false);
  }

  /** Saves nothing more. With `isWhole` the rooms are left with every message that somebody may still ask for. */
  async close(isWhole: boolean): Promise<void> {
    await this.#saver.close();
    if (isWhole) await this.#write(true);
  }

  #write(isComplete: boolean): Promise<void> {
    return this.#file.write({ isComplete, image: imageOf(this.#options.world(), isComplete) });
  }
}
