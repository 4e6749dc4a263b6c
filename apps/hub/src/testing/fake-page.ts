import type { Page } from '../state/page.ts';

/** A page that a test shows, hides and puts back online. */
export class FakePage implements Page {
  #isVisible = true;
  readonly #visibility = new Set<() => void>();
  readonly #online = new Set<() => void>();

  isVisible(): boolean {
    return this.#isVisible;
  }

  onVisibility(listener: () => void): () => void {
    this.#visibility.add(listener);
    return () => this.#visibility.delete(listener);
  }

  onOnline(listener: () => void): () => void {
    this.#online.add(listener);
    return () => this.#online.delete(listener);
  }

  show(isVisible: boolean): void {
    this.#isVisible = isVisible;
    for (const listener of this.#visibility) listener();
  }

  goOnline(): void {
    for (const listener of this.#online) listener();
  }
}
