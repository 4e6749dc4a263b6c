import { randomFillSync } from 'node:crypto';

const idBytes = 16;
const idsAtOnce = 256;

/**
 * Ids that nobody guesses: 128 random bits each, as 22 characters of base64url. `randomUUID` puts its text together of
 * twenty pieces, which stay in memory as pieces for as long as the id does.
 */
export class Ids {
  readonly #random = Buffer.alloc(idBytes * idsAtOnce);
  #at = this.#random.length;

  next(): string {
    if (this.#at === this.#random.length) {
      randomFillSync(this.#random);
      this.#at = 0;
    }
    this.#at += idBytes;
    return this.#random.toString('base64url', this.#at - idBytes, this.#at);
  }
}
