import type { Invitation, Notifications, Session, Toast } from '@nodegx/client';

/** What tells a person of what happens. */
export interface Lines {
  /** Absent where the community has no notifications. */
  readonly inbox: Notifications | undefined;
  /** Takes invitations while the person is here. Absent where the community has no sessions. */
  readonly caller: Pick<Session, 'connect' | 'close' | 'on' | 'invitations' | 'decline'> | undefined;
}

export interface InboxState {
  /** There while somebody is signed in, and their inbox has been opened. */
  readonly inbox: Notifications | undefined;
  /** Invitations that came just now and were not answered. */
  readonly invitations: readonly Invitation[];
  /** What is to be shown for a moment: kept here, as it may come before there is anything to show it. */
  readonly toasts: readonly Toast[];
}

const nothing: InboxState = { inbox: undefined, invitations: [], toasts: [] };
/** Older ones give way: they are in the inbox. */
const mostToasts = 3;

/** The inbox of whoever is at this browser, for as long as they are. */
export class InboxStore {
  readonly #open: () => Promise<Lines>;
  readonly #listeners = new Set<() => void>();
  #state: InboxState = nothing;
  #lines: Lines | undefined;
  /** Which opening the present one is: an earlier one that is still on its way is given up. */
  #turn = 0;

  constructor(open: () => Promise<Lines>) {
    this.#open = open;
  }

  readonly getState = (): InboxState => this.#state;

  /** Returns how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Somebody is here. Never rejects: without an inbox the hub goes on. */
  async enter(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const lines = await this.#open().catch(() => undefined);
    if (lines === undefined) return;
    if (turn !== this.#turn) {
      await closed(lines);
      return;
    }
    this.#lines = lines;
    const { caller, inbox } = lines;
    const tell = () => this.#set({ ...this.#state, inbox, invitations: caller?.invitations ?? [] });
    inbox?.on('toast', (toast) =>
      this.#set({ ...this.#state, toasts: [...this.#state.toasts, toast].slice(-mostToasts) }),
    );
    caller?.on('invitation', tell);
    caller?.on('invitation-update', tell);
    // It tries again by itself; until then invitations wait in the inbox.
    caller?.connect().catch(() => undefined);
    tell();
  }

  /** They have gone. `isForGood`: what this device kept of theirs goes, too. */
  leave(isForGood: boolean): void {
    this.#turn += 1;
    const lines = this.#lines;
    this.#lines = undefined;
    this.#set(nothing);
    if (lines === undefined) return;
    if (isForGood) lines.inbox?.forget().catch(() => undefined);
    closed(lines).catch(() => undefined);
  }

  /** The person does not come. Rejects with the server's refusal. */
  async decline(invitation: Pick<Invitation, 'id'>): Promise<void> {
    const caller = this.#lines?.caller;
    try {
      await caller?.decline(invitation);
    } finally {
      this.#set({ ...this.#state, invitations: caller?.invitations ?? [] });
    }
  }

  /** The invitation was taken: nothing more is to be asked about it. */
  answered(id: string): void {
    this.#set({ ...this.#state, invitations: this.#state.invitations.filter((one) => one.id !== id) });
  }

  /** A toast was put away, or has been there for long enough. */
  dropToast(id: string): void {
    this.#set({ ...this.#state, toasts: this.#state.toasts.filter((toast) => toast.id !== id) });
  }

  #set(state: InboxState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

async function closed({ inbox, caller }: Lines): Promise<void> {
  await Promise.all([inbox?.close(), caller?.close()]);
}
