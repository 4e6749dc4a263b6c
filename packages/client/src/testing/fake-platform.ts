import type { Clock, Random } from '../clock.ts';
import {
  noSurroundings,
  type OpenSocket,
  type OpenTextSocket,
  type Platform,
  type Surroundings,
} from '../platform/platform.ts';

/** A system whose network and page a test plays. */
export class FakeSurroundings implements Surroundings {
  online = true;
  visible = true;
  readonly #listeners = {
    wake: new Set<() => void>(),
    offline: new Set<() => void>(),
    leave: new Set<(ask: () => void) => void>(),
  };

  isOnline(): boolean {
    return this.online;
  }

  isVisible(): boolean {
    return this.visible;
  }

  onWake(listener: () => void): () => void {
    this.#listeners.wake.add(listener);
    return () => void this.#listeners.wake.delete(listener);
  }

  onOffline(listener: () => void): () => void {
    this.#listeners.offline.add(listener);
    return () => void this.#listeners.offline.delete(listener);
  }

  onLeave(listener: (ask: () => void) => void): () => void {
    this.#listeners.leave.add(listener);
    return () => void this.#listeners.leave.delete(listener);
  }

  readonly onHide = noSurroundings.onHide;
  readonly onShow = noSurroundings.onShow;

  wake(): void {
    for (const listener of this.#listeners.wake) listener();
  }

  /** Whether the person would be asked before the page is left. */
  leave(): boolean {
    let isAsked = false;
    for (const listener of this.#listeners.leave) {
      listener(() => {
        isAsked = true;
      });
    }
    return isAsked;
  }
}

export function fakePlatform(
  clock: Clock,
  random: Random,
  openSocket: OpenSocket | undefined,
  openTextSocket?: OpenTextSocket,
): Platform & {
  surroundings: FakeSurroundings;
} {
  return {
    clock,
    random,
    openSocket,
    openTextSocket,
    openPeer: undefined,
    openTabs: undefined,
    exclusively: undefined,
    values: () => undefined,
    storage: () => undefined,
    surroundings: new FakeSurroundings(),
  };
}
