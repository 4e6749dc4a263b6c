import type { SignInProvider } from '@nodegx/protocol';

/** Whom a provider says that somebody is. */
export interface Profile {
  readonly provider: SignInProvider['id'];
  /** Never given to anyone else there. */
  readonly subject: string;
  /** Ids to be known by here, the best first; the last one is certainly free. */
  readonly wishedIds: readonly string[];
  readonly name: string;
  readonly avatar: string | undefined;
}

/** A sign-in that a browser was sent away for, and what has to be known when it comes back. */
export interface SentAway {
  readonly url: string;
  readonly memory: Readonly<Record<string, string>>;
}

/** Why nobody was signed in: the person or the provider said no, or the provider could not be asked. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly reason: 'refused' | 'unreachable';

  constructor(reason: ProviderError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Where people have an account and prove it in a browser. Every step rejects with `ProviderError`. */
export interface WebProvider {
  readonly id: SignInProvider['id'];
  /** `state` comes back with the browser. */
  sendAway(state: string, redirectUri: string): Promise<SentAway>;
  /** `callback` is the address that the browser came back to. */
  welcomeBack(callback: URL, state: string, redirectUri: string, memory: SentAway['memory']): Promise<Profile>;
}
