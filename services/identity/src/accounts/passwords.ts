import { hash, type Options, verify } from '@node-rs/argon2';
import { normalPassword } from './password-rules.ts';

/** argon2id, the library's default; the least that OWASP names for it: 19 MiB, two passes, one lane. */
export const strength: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** More at a time would only make each slower, and take 19 MiB each. */
const maxRunning = 2;
export const maxPasswordsWaiting = 64;

/** There are more passwords to check than can be checked. */
export class PasswordsBusyError extends Error {
  override readonly name = 'PasswordsBusyError';
}

/** Hashes passwords and compares them, some at a time; both take long on purpose. */
export class Passwords {
  readonly #strength: Options;
  readonly #waiting: (() => void)[] = [];
  /** What the password of somebody who does not exist is compared with, so that it takes as long. */
  readonly #nobody: Promise<string>;
  #running = 0;

  constructor(options: Options = strength) {
    this.#strength = options;
    this.#nobody = hash(crypto.randomUUID(), options);
    // Whoever compares with it hears of a failure.
    this.#nobody.catch(() => undefined);
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Its hash as a PHC string. */
  hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(normalPassword(password), this.#strength));
  }

  /** Whether the hash is of this password. Without a hash it is not, and finding that out takes as long. */
  matches(password: string, hashed: string | undefined): Promise<boolean> {
    return this.#inTurn(async () => {
      const isRight = await verify(hashed ?? (await this.#nobody), normalPassword(password));
      return isRight && hashed !== undefined;
    });
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= maxRunning) {
      if (this.#waiting.length >= maxPasswordsWaiting) throw new PasswordsBusyError('too many passwords at a time');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      // Whoever waits takes this place over.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
