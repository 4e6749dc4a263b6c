import {
  type DeviceResponse,
  type InvitationPreview,
  type OpenSession,
  type Parse,
  parseDeviceResponse,
  parseInvitationPreview,
  parseOpenSessions,
  parseSessionResponse,
  parseSignInWays,
  type SessionResponse,
  type SignInWays,
  type User,
} from '@nodegx/protocol';
import type { Clock } from '../clock.ts';
import { Emitter } from '../emitter.ts';
import { type ClientError, clientError, toClientError } from '../errors.ts';
import { ask, askFor, type FetchService } from '../http/ask.ts';
import type { Exclusively, Platform } from '../platform/platform.ts';
import { lifeOf } from '../server/tokens.ts';
import { endpointsOfSource, requireEndpoint } from '../session/community-source.ts';
import type { CommunitySource, SessionIdentity } from '../session/session-types.ts';
import { MemoryValues, type ValueStorage } from '../storage/values.ts';
import { type DeviceSignIn, pollDevice } from './device-sign-in.ts';
import { type KeptSession, SessionShelf } from './kept-session.ts';
import { challengeOf, newSecret } from './secret.ts';

/** How an identity is made. */
export interface IdentityOptions {
  readonly community: CommunitySource;
  /** Where to keep who is signed in: by default IndexedDB in browsers, and in Node as long as this object lives. */
  readonly storage?: ValueStorage;
  readonly fetch?: FetchService;
}

/** What an identity tells of. */
export interface IdentityEvents {
  /** Somebody else is signed in here, or nobody. */
  user: User | undefined;
  /** The session was ended from elsewhere: signed out, banned, unused for too long. Sign in again. */
  ended: ClientError;
  fault: ClientError;
}

/** A token is renewed when this part of its life is over: a little before whoever uses it asks for another. */
const renewAt = 0.7;

/**
 * Who somebody is in a community, and how they come in. It is a `SessionIdentity`, and its `token` is what documents,
 * sessions and inboxes ask for tokens: fresh ones, bought with a refresh token that changes each time. Methods reject
 * with the server's refusal (`credentials_wrong`, `name_taken`, `too_many_attempts`, …) or with `unreachable`.
 */
export class Identity implements SessionIdentity {
  readonly #options: IdentityOptions;
  readonly #clock: Clock;
  readonly #exclusively: Exclusively;
  readonly #storage: ValueStorage;
  readonly #events = new Emitter<IdentityEvents>();
  #address: Promise<string> | undefined;
  #shelf: SessionShelf | undefined;
  #session: KeptSession | undefined;
  #renewing: Promise<string> | undefined;

  constructor(options: IdentityOptions, platform: Platform) {
    this.#options = options;
    this.#clock = platform.clock;
    this.#exclusively = platform.exclusively ?? ((_name, work) => work());
    this.#storage = options.storage ?? platform.values() ?? new MemoryValues();
  }

  /** Who is signed in here. */
  get user(): User | undefined {
    return this.#session?.user;
  }

  get name(): string | undefined {
    return this.user?.name;
  }

  get userId(): string | undefined {
    return this.user?.id;
  }

  get avatar(): string | undefined {
    return this.user?.avatar;
  }

  /** A token that is good for a while. Rejects with `sign_in_needed` where nobody is signed in. */
  readonly token = async (): Promise<string> => {
    if (this.#session === undefined) await this.restore();
    const session = this.#session;
    if (session === undefined) throw clientError('sign_in_needed');
    if (this.#isFresh(session)) return session.token;
    this.#renewing ??= this.#renew().finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  };

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof IdentityEvents>(name: Name, listener: (value: IdentityEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  /** Finds out who was signed in here the last time. Never rejects: what storage fails at is told as `fault`. */
  async restore(): Promise<User | undefined> {
    try {
      const shelf = await this.#openShelf();
      this.#take(await shelf.load());
    } catch (cause) {
      this.#events.emit('fault', toClientError(cause, 'storage_failed'));
    }
    return this.user;
  }

  /** How people come in here. */
  async ways(): Promise<SignInWays> {
    return this.#ask('GET', '/ways', undefined, parseSignInWays);
  }

  /** Comes in under a name. Rejects with `guests_off` where that is not enough. */
  async guest(name: string): Promise<User> {
    return this.#signIn('/guest', { name });
  }

  /**
   * Opens an account; with an invitation of the operator's it has the role that this gives, also where strangers may open
   * none. Rejects with `name_taken`, `password_weak`, `invitation_invalid`, ….
   */
  async register(account: {
    name: string;
    password: string;
    displayName?: string;
    invitation?: string;
  }): Promise<User> {
    return this.#signIn('/register', account);
  }

  async login(name: string, password: string): Promise<User> {
    return this.#signIn('/login', { name, password });
  }

  /** Comes in with the access token that the community shares. */
  async accessToken(name: string, accessToken: string): Promise<User> {
    return this.#signIn('/access', { name, accessToken });
  }

  /** What an invitation is good for, without using it. Rejects with `invitation_invalid` where it lets nobody in. */
  async previewInvitation(invitation: string): Promise<InvitationPreview> {
    return this.#ask('POST', '/invitations/preview', { invitation }, parseInvitationPreview);
  }

  /** Comes in with an invitation of the community, under a name of one's choice. */
  async acceptInvitation(invitation: string, name: string): Promise<User> {
    return this.#signIn('/invitations/accept', { invitation, name });
  }

  /** Where to send the browser to sign in elsewhere; it comes back to `returnTo`, and `completeSignIn` does the rest. */
  async signInWith(provider: 'github' | 'oidc', returnTo: string): Promise<string> {
    const secret = newSecret();
    const [base, shelf, challenge] = await Promise.all([this.#base(), this.#openShelf(), challengeOf(secret)]);
    await shelf.keepSecret(secret);
    return `${base}/sign-in/${provider}?${new URLSearchParams({ return: returnTo, challenge })}`;
  }

  /** Reads the fragment of the page that the browser came back to; `undefined` where it says nothing of a sign-in. */
  async completeSignIn(fragment: string): Promise<User | undefined> {
    const fields = new URLSearchParams(fragment.replace(/^.*#/, ''));
    const code = fields.get('signin_code');
    if (fields.get('signin_error') !== null)
      throw clientError('sign_in_failed', { details: { code: fields.get('signin_error') } });
    if (code === null) return undefined;
    const secret = await (await this.#openShelf()).takeSecret();
    if (secret === undefined) throw clientError('sign_in_failed');
    return this.#signIn('/sign-in/exchange', { code, verifier: secret });
  }

  /** Signs in with GitHub on another screen: show the code and the page to enter it at, then wait for `done`. */
  async signInOnAnotherScreen(): Promise<DeviceSignIn> {
    const device: DeviceResponse = await this.#ask('POST', '/sign-in/github/device', {}, parseDeviceResponse);
    const { deviceCode } = device;
    return pollDevice(device, this.#clock, () => this.#signIn('/sign-in/github/device/token', { deviceCode }));
  }

  /** Where the person is signed in. */
  async sessions(): Promise<OpenSession[]> {
    const { sessions } = await this.#ask('GET', '/sessions', undefined, parseOpenSessions, await this.token());
    return sessions;
  }

  /** Signs out one of the sessions. */
  async endSession(id: string): Promise<void> {
    await this.#tell('DELETE', `/sessions/${encodeURIComponent(id)}`);
  }

  /** The person is signed out everywhere else. */
  async changePassword(currentPassword: string, newPassword: string): Promise<void> {
    await this.#tell('POST', '/password', { currentPassword, newPassword });
  }

  /** Ends the session here. This device forgets it even if the server cannot be told. */
  async signOut(): Promise<void> {
    const { refreshToken } = this.#session ?? {};
    await this.#put(undefined);
    if (refreshToken === undefined) return;
    const url = `${await this.#base()}/sign-out`;
    await ask(this.#fetch, this.#clock, { method: 'POST', url, body: { refreshToken } });
  }

  async signOutEverywhere(): Promise<void> {
    await this.#tell('POST', '/sign-out-everywhere');
    await this.#put(undefined);
  }

  readonly #fetch: FetchService = (url, init) => (this.#options.fetch ?? globalThis.fetch)(url, init);

  #base(): Promise<string> {
    this.#address ??= this.#locate().catch((cause: unknown) => {
      this.#address = undefined;
      throw cause;
    });
    return this.#address;
  }

  async #locate(): Promise<string> {
    const endpoints = await endpointsOfSource(this.#options.community, this.#clock);
    return requireEndpoint(endpoints, 'identity').replace(/\/+$/, '');
  }

  async #openShelf(): Promise<SessionShelf> {
    this.#shelf ??= new SessionShelf(this.#storage, await this.#base());
    return this.#shelf;
  }

  #isFresh({ token, expiresAt, receivedAtMs }: KeptSession): boolean {
    const life = lifeOf(token);
    const lifeMs = life ? life.expiresMs - life.issuedMs : Date.parse(expiresAt) - receivedAtMs;
    const ageMs = this.#clock.now() - receivedAtMs;
    return ageMs >= 0 && ageMs < lifeMs * renewAt;
  }

  /** One tab at a time, as each refresh token buys the next one once. */
  async #renew(): Promise<string> {
    const base = await this.#base();
    return this.#exclusively(`nodegx:identity:${base}`, async () => {
      await this.#catchUp();
      const session = this.#session;
      if (session === undefined) throw this.#over(clientError('sign_in_needed'));
      if (this.#isFresh(session)) return session.token;
      try {
        const { refreshToken } = session;
        const question = { method: 'POST', url: `${base}/refresh`, body: { refreshToken } } as const;
        await this.#signedIn(await askFor(this.#fetch, this.#clock, question, parseSessionResponse));
      } catch (cause) {
        const error = toClientError(cause, 'unreachable');
        if (error.kind === 'retry') throw error;
        await this.#put(undefined);
        throw this.#over(error);
      }
      return this.#session?.token ?? session.token;
    });
  }

  /** Another tab may have renewed it, or signed out. */
  async #catchUp(): Promise<void> {
    try {
      this.#take(await (await this.#openShelf()).load());
    } catch (cause) {
      // What is in memory serves as well.
      this.#events.emit('fault', toClientError(cause, 'storage_failed'));
    }
  }

  #over(error: ClientError): ClientError {
    this.#events.emit('ended', error);
    return error;
  }

  async #signIn(path: string, body: object): Promise<User> {
    const session = await this.#ask('POST', path, body, parseSessionResponse);
    return this.#signedIn(session);
  }

  async #signedIn(session: SessionResponse): Promise<User> {
    await this.#put({ ...session, receivedAtMs: this.#clock.now() });
    return session.user;
  }

  /** It is kept before anybody hears of it: who leaves the page in that moment is signed in on the next one, too. */
  async #put(session: KeptSession | undefined): Promise<void> {
    try {
      await (await this.#openShelf()).save(session);
    } catch (cause) {
      this.#events.emit('fault', toClientError(cause, 'storage_failed'));
    }
    this.#take(session);
  }

  #take(session: KeptSession | undefined): void {
    const before = this.user;
    this.#session = session;
    if (JSON.stringify(before) !== JSON.stringify(this.user)) this.#events.emit('user', this.user);
  }

  async #ask<T>(
    method: 'GET' | 'POST',
    path: string,
    body: object | undefined,
    parse: Parse<T>,
    token?: string,
  ): Promise<T> {
    const url = `${await this.#base()}${path}`;
    const question = { method, url, token, ...(body === undefined ? {} : { body }) };
    return askFor(this.#fetch, this.#clock, question, parse);
  }

  async #tell(method: 'POST' | 'DELETE', path: string, body?: object): Promise<void> {
    const [base, token] = await Promise.all([this.#base(), this.token()]);
    const question = { method, url: `${base}${path}`, token, ...(body === undefined ? {} : { body }) };
    await ask(this.#fetch, this.#clock, question);
  }
}
