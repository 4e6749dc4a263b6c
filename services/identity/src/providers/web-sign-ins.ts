import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Parsed, type Problem, problem, type SessionResponse } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import type { Newcomers } from './newcomers.ts';
import { type Profile, ProviderError, type SentAway, type WebProvider } from './provider.ts';
import type { SignInShelf } from './sign-in-shelf.ts';

export interface WebSignInsOptions {
  readonly newcomers: Pick<Newcomers, 'signIn'>;
  /** The provider if people may sign in with it now. */
  readonly provider: (id: string) => WebProvider | undefined;
  readonly pending: SignInShelf<PendingSignIn>;
  readonly finished: SignInShelf<FinishedSignIn>;
  readonly clock: Clock;
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

/** A browser that is away at a provider. */
export interface PendingSignIn {
  readonly provider: string;
  readonly returnTo: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly memory: SentAway['memory'];
}

/** A browser that came back, and whom the provider named. */
export interface FinishedSignIn {
  readonly profile: Profile;
  readonly challenge: string;
}

const awayForMs = 10 * 60_000;
const takenWithinMs = 60_000;

/**
 * Sign-ins that send a browser to a provider and back. The page gets no token in its address, only a code, and the
 * session for the code and the secret that it began with; each works once.
 */
export class WebSignIns {
  readonly #options: WebSignInsOptions;

  constructor(options: WebSignInsOptions) {
    this.#options = options;
  }

  /** Where to send the browser. `state` goes into a cookie, so that the same browser has to come back. */
  async begin(beginning: Beginning): Promise<Parsed<{ readonly url: string; readonly state: string }>> {
    const { pending, clock } = this.#options;
    const state = randomBytes(32).toString('base64url');
    const { provider, returnTo, challenge, redirectUri } = beginning;
    try {
      const { url, memory } = await provider.sendAway(state, redirectUri);
      const kept = { provider: provider.id, returnTo: returnTo.href, challenge, redirectUri, memory };
      await pending.place(state, kept, clock.now() + awayForMs);
      return { ok: true, value: { url, state } };
    } catch (error) {
      return { ok: false, problem: this.#problemOf(error) };
    }
  }

  /** The browser came back. Where to send it now, with a code or an error in the fragment; `undefined`: nobody knows it. */
  async comeBack(providerId: string, callback: URL, cookie: string | undefined): Promise<URL | undefined> {
    const { pending, finished, provider: providerOf, clock } = this.#options;
    const state = callback.searchParams.get('state') ?? '';
    const known = await pending.take(state);
    if (known === undefined || known.provider !== providerId) return undefined;
    const to = new URL(known.returnTo);
    // Somebody else's sign-in that was slipped into this browser.
    if (cookie === undefined || !isSame(cookie, state)) return withFragment(to, 'error', 'sign_in_failed');
    const provider = providerOf(providerId);
    if (provider === undefined) return withFragment(to, 'error', 'feature_off');
    try {
      const { redirectUri, memory, challenge } = known;
      const profile = await provider.welcomeBack(callback, state, redirectUri, memory);
      const code = randomBytes(32).toString('base64url');
      await finished.place(code, { profile, challenge }, clock.now() + takenWithinMs);
      return withFragment(to, 'code', code);
    } catch (error) {
      return withFragment(to, 'error', this.#problemOf(error).code);
    }
  }

  /** The session for a code. */
  async exchange(
    code: string,
    verifier: string,
  ): Promise<{ readonly way: WebProvider['id']; readonly session: Parsed<SessionResponse> }> {
    const finished = await this.#options.finished.take(code);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (finished === undefined || !isSame(challenge, finished.challenge)) {
      const session = { ok: false, problem: problem('sign_in_failed') } as const;
      return { way: finished?.profile.provider ?? 'github', session };
    }
    const { profile } = finished;
    return { way: profile.provider, session: await this.#options.newcomers.signIn(profile) };
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

/** The shape of what is kept of a browser that is away. */
export function isPendingSignIn(value: unknown): value is PendingSignIn {
  if (typeof value !== 'object' || value === null) return false;
  return 'provider' in value && 'returnTo' in value && 'challenge' in value && 'redirectUri' in value;
}

/** The shape of what is kept of a browser that came back. */
export function isFinishedSignIn(value: unknown): value is FinishedSignIn {
  return typeof value === 'object' && value !== null && 'profile' in value && 'challenge' in value;
}
