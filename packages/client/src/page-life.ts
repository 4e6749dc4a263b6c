import type { Awareness } from 'y-protocols/awareness';
import type { Surroundings } from './platform/platform.ts';

export interface PageLifeOptions {
  readonly surroundings: Surroundings;
  readonly awareness: Awareness;
  /** The page is about to be left; `ask()` has the browser ask the person first. */
  onLeaving(ask: () => void): void;
  /** Nobody may see the page again: what waits is to leave now. */
  onHide(): void;
  onShow(): void;
}

/** What a document does when its page is left, put away, or comes back. */
export class PageLife {
  readonly #options: PageLifeOptions;
  readonly #stops: (() => void)[];
  #stopLeave: (() => void) | undefined;
  #isStopped = false;
  #shown: Record<string, unknown> | null = null;

  constructor(options: PageLifeOptions) {
    this.#options = options;
    const { surroundings } = options;
    this.#stops = [surroundings.onHide(() => this.#hide()), surroundings.onShow(() => this.#show())];
  }

  /** Only while there is something to lose: a page that listens all the time is not kept for "back". */
  set hasUnsaved(hasUnsaved: boolean) {
    if (!hasUnsaved) {
      this.#stopLeave?.();
      this.#stopLeave = undefined;
    } else if (!this.#isStopped) {
      const { surroundings, onLeaving } = this.#options;
      this.#stopLeave ??= surroundings.onLeave(onLeaving);
    }
  }

  stop(): void {
    this.#isStopped = true;
    for (const stop of this.#stops) stop();
    this.hasUnsaved = false;
  }

  /** A page that is put away says goodbye, as it may never be seen again; one that comes back is there again. */
  #hide(): void {
    const { awareness, onHide } = this.#options;
    this.#shown = awareness.getLocalState();
    if (this.#shown !== null) awareness.setLocalState(null);
    onHide();
  }

  #show(): void {
    const { awareness, onShow } = this.#options;
    if (this.#shown !== null) awareness.setLocalState(this.#shown);
    this.#shown = null;
    onShow();
  }
}
