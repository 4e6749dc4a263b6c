/** Something that listens; what it returns is ignored. */
export type Listener<T> = (value: T) => void;

/**
 * Typed events. A listener that throws does not keep the others from hearing: what it threw is reported as the uncaught
 * error that it is, outside of the part that told the event.
 */
export class Emitter<Events extends object> {
  readonly #listeners: { [Name in keyof Events]?: Set<Listener<Events[Name]>> } = {};

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): () => void {
    const listeners = this.#listeners[name] ?? new Set();
    listeners.add(listener);
    this.#listeners[name] = listeners;
    return () => void listeners.delete(listener);
  }

  /** Resolves with the next event of this name that passes the test. */
  next<Name extends keyof Events>(
    name: Name,
    test: (value: Events[Name]) => boolean = () => true,
  ): Promise<Events[Name]> {
    return new Promise((resolve) => {
      const stop = this.on(name, (value) => {
        if (!test(value)) return;
        stop();
        resolve(value);
      });
    });
  }

  emit<Name extends keyof Events>(name: Name, value: Events[Name]): void {
    for (const listener of [...(this.#listeners[name] ?? [])]) {
      try {
        listener(value);
      } catch (error) {
        reportError(error);
      }
    }
  }

  clear(): void {
    for (const name in this.#listeners) delete this.#listeners[name];
  }
}

function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
