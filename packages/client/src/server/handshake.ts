/**
 * Which dialect to ask for. A browser fails a connection whose server does not agree to the subprotocol, and does not
 * say why: a server that is down looks the same. So after a failure the stock dialect is tried; if that opens, ours is
 * tried once more, and only if that fails again right away does the server count as a stock one.
 */
export class Handshake {
  #isOwn = false;
  #isStock = false;
  #asked: 'own' | 'stock' = 'own';
  #stockOpened = false;

  /** What the next attempt asks for. */
  next(): 'own' | 'stock' {
    return this.#asked;
  }

  /** The attempt opened. `try-own`: the server is there, so ask for our dialect again. */
  opened(): 'go-on' | 'try-own' {
    if (this.#asked === 'own') {
      this.#isOwn = true;
      return 'go-on';
    }
    if (this.#isStock) return 'go-on';
    this.#stockOpened = true;
    this.#asked = 'own';
    return 'try-own';
  }

  /** The attempt failed before it opened. */
  failed(): void {
    if (this.#isOwn || this.#isStock) return;
    if (this.#asked === 'own') {
      this.#isStock = this.#stockOpened;
      this.#asked = 'stock';
    } else this.#asked = 'own';
    this.#stockOpened = false;
  }
}
