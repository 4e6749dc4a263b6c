import type { SessionDirectory } from '@nodegx/client';
import type { ListedSession, SessionListing, SessionPreview } from '@nodegx/protocol';

/** The client's `SessionDirectory`, as far as the hub uses it. */
export type HubDirectory = Pick<
  SessionDirectory,
  'list' | 'preview' | 'announce' | 'withdraw' | 'watch' | 'unwatch' | 'sessions' | 'state' | 'on' | 'close'
>;

export interface SessionsState {
  /** The public sessions, live ones first; undefined until the first answer. */
  readonly sessions: readonly ListedSession[] | undefined;
  /** Whether what is shown is up to date by itself. */
  readonly isLive: boolean;
  /** Why it is not, in a sentence for people. */
  readonly fault: string | undefined;
}

const nothing: SessionsState = { sessions: undefined, isLive: false, fault: undefined };

/** The community's public sessions, watched for as long as some part of the page shows them. */
export class Sessions {
  readonly #open: () => Promise<HubDirectory>;
  readonly #listeners = new Set<() => void>();
  #directory: Promise<HubDirectory> | undefined;
  #state: SessionsState = nothing;
  #unlisten: (() => void)[] = [];
  /** Which watching the present one is: an earlier one that is still on its way is given up. */
  #turn = 0;

  constructor(open: () => Promise<HubDirectory>) {
    this.#open = open;
  }

  readonly getState = (): SessionsState => this.#state;

  /** Watches until the last one that subscribed has stopped. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) void this.#watch();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stopWatching();
    };
  };

  /** Looks at a session without joining it. Rejects with the server's refusal. */
  async preview(linkOrId: string): Promise<SessionPreview> {
    return (await this.#opened()).preview(linkOrId);
  }

  /** Announces a session that begins later, or changes what was announced. Rejects with the server's refusal. */
  async announce(room: string, listing: SessionListing & { scheduledFor: string }): Promise<void> {
    await (await this.#opened()).announce(room, listing);
  }

  /** Takes what was announced back. Rejects with the server's refusal. */
  async withdraw(room: string): Promise<void> {
    await (await this.#opened()).withdraw(room);
  }

  /** Begins anew: somebody else is at the browser now, or the person asks for another try. */
  readonly restart = (): void => {
    this.close();
    this.#set(nothing);
    if (this.#listeners.size > 0) void this.#watch();
  };

  /** Lets go of the connection. */
  close(): void {
    this.#stopWatching();
    this.#directory?.then(
      (directory) => directory.close(),
      () => undefined,
    );
    this.#directory = undefined;
  }

  #opened(): Promise<HubDirectory> {
    this.#directory ??= this.#open().catch((cause: unknown) => {
      this.#directory = undefined;
      throw cause;
    });
    return this.#directory;
  }

  async #watch(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const directory = await this.#opened();
      if (turn !== this.#turn) return;
      this.#unlisten = [
        directory.on('sessions', () => this.#follow(directory)),
        directory.on('state', () => this.#follow(directory)),
        directory.on('fault', (fault) => this.#set({ ...this.#state, fault: fault.message })),
      ];
      directory.watch();
      this.#follow(directory);
    } catch {
      if (turn === this.#turn) this.#set({ ...this.#state, fault: 'The page could not load all of its parts.' });
    }
  }

  #stopWatching(): void {
    this.#turn += 1;
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
    this.#directory?.then(
      (directory) => directory.unwatch(),
      () => undefined,
    );
  }

  #follow({ state, sessions: told }: HubDirectory): void {
    const isLive = state.at === 'live';
    // While the line is broken the last list stays.
    const sessions = isLive || told.length > 0 ? told : this.#state.sessions;
    const fault = state.at === 'refused' ? state.reason.message : isLive ? undefined : this.#state.fault;
    this.#set({ sessions, isLive, fault });
  }

  #set(state: SessionsState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
