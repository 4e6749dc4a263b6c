import { ClientError, type Identity } from '@nodegx/client';

/** The client's `Identity`, as far as the hub uses it. */
export type HubIdentity = Pick<
  Identity,
  | 'user'
  | 'restore'
  | 'ways'
  | 'guest'
  | 'register'
  | 'login'
  | 'accessToken'
  | 'acceptInvitation'
  | 'previewInvitation'
  | 'signInWith'
  | 'completeSignIn'
  | 'token'
  | 'signOut'
  | 'signOutEverywhere'
  | 'sessions'
  | 'endSession'
  | 'changePassword'
  | 'on'
>;

export type User = NonNullable<Identity['user']>;

/** Who is at this browser. The same object until it changes. */
export type PersonState =
  /** Not known yet. */
  | { readonly at: 'restoring' }
  | {
      readonly at: 'nobody';
      /** Why somebody who was signed in no longer is. */
      readonly ended?: ClientError;
    }
  | { readonly at: 'here'; readonly user: User };

/** Codes that say that a sign-in is over. */
const over: ReadonlySet<string> = new Set([
  'signed_out',
  'banned',
  'token_invalid',
  'token_expired',
  'token_wrong_community',
]);

const nobody: PersonState = { at: 'nobody' };

/** Follows who is signed in. */
export class PersonStore {
  readonly identity: HubIdentity;
  readonly #listeners = new Set<() => void>();
  #state: PersonState = { at: 'restoring' };
  #started: Promise<void> | undefined;

  constructor(identity: HubIdentity) {
    this.identity = identity;
    identity.on('user', () => this.#follow());
    identity.on('ended', (ended) => this.#set({ at: 'nobody', ended }));
  }

  readonly getState = (): PersonState => this.#state;

  /** Returns how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Brings back who was signed in here, and finishes a sign-in that went through another site. Never rejects. */
  start(fragment: string): Promise<void> {
    this.#started ??= this.#begin(fragment);
    return this.#started;
  }

  async #begin(fragment: string): Promise<void> {
    try {
      if (/[#&]signin_(code|error)=/.test(fragment)) await this.identity.completeSignIn(fragment);
      else await this.identity.restore();
      this.#follow();
      if (this.identity.user !== undefined) void this.#confirm();
    } catch (cause) {
      // An address that was used before says nothing of who has come in meanwhile.
      if ((await this.identity.restore()) !== undefined) return this.#follow();
      this.#set({ at: 'nobody', ...(cause instanceof ClientError && { ended: cause }) });
    }
  }

  /** What this browser kept may have been ended elsewhere meanwhile: the server knows. */
  async #confirm(): Promise<void> {
    try {
      await this.identity.sessions();
    } catch (cause) {
      if (!(cause instanceof ClientError) || !over.has(cause.code)) return;
      // The server has forgotten it already; what is kept here goes as well.
      await this.identity.signOut().catch(() => undefined);
      this.#set({ at: 'nobody', ended: cause });
    }
  }

  #follow(): void {
    const { user } = this.identity;
    if (user !== undefined) this.#set({ at: 'here', user });
    else if (this.#state.at !== 'nobody') this.#set(nobody);
  }

  #set(state: PersonState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Whether the person keeps order in the community, and sees how its services are. */
export function isModerator(person: PersonState): boolean {
  return person.at === 'here' && (person.user.role === 'owner' || person.user.role === 'moderator');
}
