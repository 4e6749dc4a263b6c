import type { InboxServerMessage } from '@nodegx/protocol';
import { type ClientError, clientError, toClientError } from '../errors.ts';
import { type InboxChange, messageOf } from './changes.ts';
import type { InboxLink } from './inbox-link.ts';
import type { KeptChange } from './shelf.ts';

interface Pending extends KeptChange {
  isSent: boolean;
  resolve(answer: InboxServerMessage): void;
  reject(error: ClientError): void;
}

export interface PendingChangesOptions {
  link: InboxLink;
  newName(): string;
  /** What waits has changed. */
  onChange(): void;
  onFault(error: ClientError): void;
}

/** More than this does not wait. */
export const maxPending = 500;
/** As many are under way at once. */
const maxUnderWay = 20;

/** What a person did, until the server has stored it: sent in order, and again after a connection that ended. */
export class PendingChanges {
  readonly #options: PendingChangesOptions;
  #pending: Pending[] = [];
  readonly #done = new Set<string>();
  #isStopped = false;

  constructor(options: PendingChangesOptions) {
    this.#options = options;
  }

  get list(): readonly KeptChange[] {
    return this.#pending.map(({ name, change }) => ({ name, change }));
  }

  get changes(): InboxChange[] {
    return this.#pending.map(({ change }) => change);
  }

  /** The names of those that are stored or refused. */
  get done(): ReadonlySet<string> {
    return this.#done;
  }

  /**
   * Resolves with the server's answer; rejects with its refusal, which is reported as a fault, too, so that a caller who
   * does not look has nothing to catch.
   */
  add(change: InboxChange): Promise<InboxServerMessage> {
    const answered = new Promise<InboxServerMessage>((resolve, reject) => {
      if (this.#isStopped) return reject(clientError('closed'));
      if (this.#pending.length >= maxPending) {
        const error = clientError('changes_waiting');
        this.#options.onFault(error);
        return reject(error);
      }
      this.#pending.push({ name: this.#options.newName(), change, isSent: false, resolve, reject });
      this.#options.onChange();
      this.flush();
    });
    answered.catch(() => undefined);
    return answered;
  }

  /** Takes what was kept from before: nobody waits for it any more. */
  restore(kept: readonly KeptChange[]): void {
    const ignore = (): void => undefined;
    const restored = kept.map((one) => ({ ...one, isSent: false, resolve: ignore, reject: ignore }));
    this.#pending.unshift(...restored.slice(0, maxPending));
  }

  /** The connection is there: what waits goes. */
  flush(): void {
    if (this.#options.link.state.at !== 'open') return;
    let underWay = this.#pending.filter(({ isSent }) => isSent).length;
    for (const one of this.#pending) {
      if (underWay >= maxUnderWay) return;
      if (one.isSent) continue;
      underWay += 1;
      void this.#send(one);
    }
  }

  /** Nobody's inbox is this one's any more: what waited is dropped. */
  clear(): void {
    const dropped = this.#pending;
    this.#pending = [];
    const message = 'It was closed before the server had stored this. It is kept, and sent when it is opened again.';
    for (const { reject } of dropped) reject(clientError('closed', { message }));
  }

  stop(): void {
    this.#isStopped = true;
    this.clear();
  }

  async #send(one: Pending): Promise<void> {
    one.isSent = true;
    const { link, onChange, onFault } = this.#options;
    try {
      const answer = await link.ask(messageOf(one.change));
      if (this.#settle(one)) one.resolve(answer);
    } catch (cause) {
      const error = toClientError(cause, 'unreachable');
      if (error.code === 'unreachable') {
        // Nobody knows whether it was stored; each of them may be sent twice.
        one.isSent = false;
        return;
      }
      if (!this.#settle(one)) return;
      if (error.code !== 'notification_not_found') onFault(error);
      one.reject(error);
      onChange();
    }
    this.flush();
  }

  #settle(one: Pending): boolean {
    if (!this.#pending.includes(one)) return false;
    this.#pending = this.#pending.filter((other) => other !== one);
    this.#done.add(one.name);
    this.#options.onChange();
    return true;
  }
}
