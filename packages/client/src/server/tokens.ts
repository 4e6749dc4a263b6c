import type { Clock, Timer } from '../clock.ts';
import { ClientError, clientError } from '../errors.ts';

/**
 * Where tokens come from: a fixed one, or a function that gets one. The function is called before each connection that
 * needs one, and again before the last one runs out.
 */
export type TokenSource = string | (() => string | Promise<string>);

/** A token is renewed when this part of its life is over. */
const renewAt = 0.75;
const retryMs = 5_000;
/** A source that does not answer in this time has failed. */
const answerWithinMs = 30_000;

/** Keeps a valid token at hand, and a fresh one coming while a connection lives. */
export class TokenKeeper {
  readonly #source: TokenSource;
  readonly #clock: Clock;
  readonly #onFault: (error: ClientError) => void;
  #token: string | undefined;
  #renewal: Timer | undefined;

  constructor(source: TokenSource, clock: Clock, onFault: (error: ClientError) => void) {
    this.#source = source;
    this.#clock = clock;
    this.#onFault = onFault;
  }

  /** Whether asking again may bring another token. */
  get isRenewable(): boolean {
    return typeof this.#source === 'function';
  }

  /** A token that has not run out; rejects with `token_unavailable`, or with what the source says for good. */
  async get(): Promise<string> {
    const kept = this.#token;
    const expiry = kept === undefined ? undefined : lifeOf(kept)?.expiresMs;
    if (kept !== undefined && (expiry === undefined || expiry > this.#clock.now())) return kept;
    return this.#fetch();
  }

  /** The server did not like the last one. */
  discard(): void {
    this.#token = undefined;
  }

  /** Calls back with a fresh token before the present one runs out, again and again until `stop`. */
  keepFresh(renewed: (token: string) => void): void {
    this.stop();
    const life = this.#token === undefined ? undefined : lifeOf(this.#token);
    if (!this.isRenewable || life === undefined) return;
    const dueMs = life.issuedMs + (life.expiresMs - life.issuedMs) * renewAt;
    this.#renewIn(Math.max(1_000, dueMs - this.#clock.now()), renewed);
  }

  stop(): void {
    this.#renewal?.cancel();
    this.#renewal = undefined;
  }

  #renewIn(ms: number, renewed: (token: string) => void): void {
    const timer = this.#clock.after(ms, () => {
      this.#fetch().then(
        (token) => {
          if (this.#renewal !== timer) return;
          renewed(token);
          this.keepFresh(renewed);
        },
        (error: ClientError) => {
          this.#onFault(error);
          if (this.#renewal === timer) this.#renewIn(retryMs, renewed);
        },
      );
    });
    this.#renewal = timer;
  }

  async #fetch(): Promise<string> {
    try {
      const asked = typeof this.#source === 'function' ? this.#source() : this.#source;
      const token = await this.#within(answerWithinMs, asked);
      if (typeof token !== 'string' || token === '') throw new TypeError('the source gave no token');
      this.#token = token;
      return token;
    } catch (cause) {
      // Whoever is signed out does not come in by asking again.
      if (cause instanceof ClientError && cause.kind !== 'retry') throw cause;
      throw clientError('token_unavailable', { cause });
    }
  }

  #within(ms: number, asked: string | Promise<string>): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = this.#clock.after(ms, () => reject(new Error('the source did not answer')));
      Promise.resolve(asked)
        .finally(() => timer.cancel())
        .then(resolve, reject);
    });
  }
}

/** Whom a JWT is about, unchecked; `undefined` for tokens of another kind. */
export function subjectOf(token: string): string | undefined {
  const claims = claimsOf(token);
  return claims && 'sub' in claims && typeof claims.sub === 'string' ? claims.sub : undefined;
}

/** When a JWT was issued and runs out, unchecked; `undefined` for tokens of another kind. */
export function lifeOf(token: string): { issuedMs: number; expiresMs: number } | undefined {
  const claims = claimsOf(token);
  if (claims === undefined || !('exp' in claims) || typeof claims.exp !== 'number') return undefined;
  const issued = 'iat' in claims && typeof claims.iat === 'number' ? claims.iat : claims.exp - 300;
  return { issuedMs: issued * 1000, expiresMs: claims.exp * 1000 };
}

function claimsOf(token: string): object | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(payload));
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
