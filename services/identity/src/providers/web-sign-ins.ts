import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Parsed, type Problem, problem, type SessionResponse } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import type { Newcomers } from './newcomers.ts';
import { ProviderError, type SentAway, type WebProvider } from './provider.ts';

export interface WebSignInsOptions {
  readonly newcomers: Pick<Newcomers, 'signIn'>;
  readonly clock: Clock;
  /** Sign-ins under way at a time; the oldest makes way. */
  readonly maxPending: number;
  /** What failed, for the log; nothing in it is secret. */
  readonly onFailure?: (error: unknown) => void;
}

/** A page that begins a sign-in. */
export interface Beginning {
  readonly provider: WebProvider;
  /** Where the browser is sent back to; its origin has been checked. */
  readonly returnTo: URL;
  /** The SHA-256 of a secret that the page keeps, in base64url: only that page can take the session (RFC 7636). */
  readonly challenge: string;
  readonly redirectUri: string;
}

interface Pending extends Beginning {
  readonly memory: SentAway['memory'];
  readonly expiresAtMs: number;
}

interface Finished {
  readonly way: WebProvider['id'];
  readonly session: Parsed<SessionResponse>;
  readonly challenge: string;
  readonly expiresAtMs: number;
}

const awayForMs = 10 * 60_000;
const takenWithinMs = 60_000;

/**
 * Sign-ins that send a browser to a provider and back. The page gets no token in its address, only a code, and the
 * session for the code and the secret that it began with; each works once.
 */
export class WebSignIns {
  readonly #options: WebSignInsOptions;
  readonly #pending = new Map<string, Pending>();
  readonly #finished = new Map<string, Finished>();

  constructor(options: WebSignInsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#pending.size + this.#finished.size;
  }

  /** Where to send the browser. `state` goes into a cookie, so that the same browser has to come back. */
  async begin(beginning: Beginning): Promise<Parsed<{ readonly url: string; readonly state: string }>> {
    const state = randomBytes(32).toString('base64url');
    try {
      const { url, memory } = await beginning.provider.sendAway(state, beginning.redirectUri);
      this.#keep(this.#pending, state, { ...beginning, memory, expiresAtMs: this.#options.clock.now() + awayForMs });
      return { ok: true, value: { url, state } };
    } catch (error) {
      return { ok: false, problem: this.#problemOf(error) };
    }
  }

  /** The browser came back. Where to send it now, with a code or an error in the fragment; `undefined`: nobody knows it. */
  async comeBack(provider: string, callback: URL, cookie: string | undefined): Promise<URL | undefined> {
    const state = callback.searchParams.get('state') ?? '';
    const pending = this.#take(this.#pending, state);
    if (pending === undefined || pending.provider.id !== provider) return undefined;
    const to = new URL(pending.returnTo);
    // Somebody else's sign-in that was slipped into this browser.
    if (cookie === undefined || !isSame(cookie, state)) return withFragment(to, 'error', 'sign_in_failed');
    try {
      const { redirectUri, memory } = pending;
      const profile = await pending.provider.welcomeBack(callback, state, redirectUri, memory);
      const session = await this.#options.newcomers.signIn(profile);
      if (!session.ok) return withFragment(to, 'error', session.problem.code);
      const code = randomBytes(32).toString('base64url');
      const expiresAtMs = this.#options.clock.now() + takenWithinMs;
      this.#keep(this.#finished, code, {
        way: pending.provider.id,
        session,
        challenge: pending.challenge,
        expiresAtMs,
      });
      return withFragment(to, 'code', code);
    } catch (error) {
      return withFragment(to, 'error', this.#problemOf(error).code);
    }
  }

  /** The session for a code. */
  exchange(
    code: string,
    verifier: string,
  ): { readonly way: WebProvider['id']; readonly session: Parsed<SessionResponse> } {
    const finished = this.#take(this.#finished, code);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (finished === undefined || !isSame(challenge, finished.challenge)) {
      const session = { ok: false, problem: problem('sign_in_failed') } as const;
      return { way: finished?.way ?? 'github', session };
    }
    return finished;
  }

  #keep<T extends { readonly expiresAtMs: number }>(kept: Map<string, T>, key: string, value: T): void {
    const nowMs = this.#options.clock.now();
    kept.set(key, value);
    for (const [oldest, { expiresAtMs }] of kept) {
      if (expiresAtMs > nowMs && kept.size <= this.#options.maxPending) break;
      kept.delete(oldest);
    }
  }

  #take<T extends { readonly expiresAtMs: number }>(kept: Map<string, T>, key: string): T | undefined {
    const found = kept.get(key);
    kept.delete(key);
    return found !== undefined && found.expiresAtMs > this.#options.clock.now() ? found : undefined;
  }

  #problemOf(error: unknown): Problem {
    this.#options.onFailure?.(error);
    if (!(error instanceof ProviderError)) return problem('internal');
    return problem(error.reason === 'unreachable' ? 'sign_in_unavailable' : 'sign_in_failed');
  }
}

/** A fragment is not sent to servers and stays out of their logs. */
function withFragment(to: URL, key: 'code' | 'error', value: string): URL {
  to.hash = new URLSearchParams({ [`signin_${key}`]: value }).toString();
  return to;
}

function isSame(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}
