import type {
  InboxMuteRule,
  InboxPreferences,
  InboxServerMessage,
  Notification,
  Parse,
  PushSubscriptionInfo,
} from '@nodegx/protocol';
import { Emitter } from '../emitter.ts';
import { clientError, toClientError } from '../errors.ts';
import type { Platform } from '../platform/platform.ts';
import { subjectOf, TokenKeeper } from '../server/tokens.ts';
import type { ConnectionState } from '../state.ts';
import { type InboxChange, type NotificationType, withChanges } from './changes.ts';
import { filterNotifications } from './filter.ts';
import { Inbox, newestFirst } from './inbox.ts';
import { InboxLink, type InboxLinkState } from './inbox-link.ts';
import type {
  NewNotification,
  NotificationQuery,
  NotificationsEvents,
  NotificationsOptions,
  NotificationsSnapshot,
  Webhook,
} from './notifications-types.ts';
import { PendingChanges } from './pending.ts';
import { Shelf } from './shelf.ts';
import { emptySnapshot, isSameSnapshot, keepSame } from './snapshot.ts';
import { Toasts } from './toasts.ts';

const pageSize = 200;
const saveAfterMs = 500;
/** What was deleted here and can be brought back ([NTF27]). */
const maxDeleted = 50;
/** The device's own inbox is shown after this time, whoever is there. */
const whoWithinMs = 2_000;

/** A person's inbox: kept on this device, changed at once, and brought up to date by the server. */
export class Notifications {
  readonly #options: NotificationsOptions;
  readonly #platform: Platform;
  readonly #tokens: TokenKeeper | undefined;
  readonly #events = new Emitter<NotificationsEvents>();
  readonly #inbox = new Inbox();
  readonly #link: InboxLink;
  readonly #pending: PendingChanges;
  readonly #toasts: Toasts;
  readonly #shelf: Shelf | undefined;
  readonly #deleted = new Map<string, Notification>();
  #snapshot = emptySnapshot;
  #durability: 'disk' | 'memory' | undefined;
  #loading: Promise<boolean> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #isSaveDue = false;
  #wasLive = false;
  #isClosed = false;

  constructor(options: NotificationsOptions, platform: Platform) {
    this.#options = options;
    this.#platform = platform;
    const { clock, random, surroundings, openTextSocket, exclusively } = platform;
    const scope = `${options.server}:${options.userId ?? ''}`;
    const storage = options.storage === false ? undefined : (options.storage ?? platform.values());
    const onFault = (cause: unknown): void => this.#fault(cause);
    this.#tokens = options.token === undefined ? undefined : new TokenKeeper(options.token, clock, onFault);
    this.#link = new InboxLink({
      url: options.server.replace(/^http/, 'ws'),
      userId: options.userId,
      name: options.name,
      tokens: this.#tokens,
      openSocket: openTextSocket,
      surroundings,
      clock,
      random,
      loadParser,
      place: () => this.#inbox.place,
      onState: (state) => this.#linked(state),
      onToken: (token) => this.#known(subjectOf(token)),
      onMessage: (message, asked) => this.#message(message, asked?.type === 'get-notifications'),
      onFault,
    });
    this.#pending = new PendingChanges({
      link: this.#link,
      newName: () => crypto.randomUUID(),
      onChange: () => this.#changed(),
      onFault,
    });
    this.#shelf = storage && new Shelf({ scope, storage, exclusively });
    const isShared = options.tabs !== false;
    this.#toasts = new Toasts({
      scope,
      clock,
      random,
      surroundings,
      exclusively: isShared ? exclusively : undefined,
      openTabs: isShared ? platform.openTabs : undefined,
      storage: isShared ? storage : undefined,
      place: () => this.#inbox.place,
      isDue: (id) => this.#snapshot.notifications.some((one) => one.id === id && !one.read),
      onToast: (toast) => this.#events.emit('toast', toast),
      onFault,
    });
    void this.#begin();
  }

  /** Everything at once; the same object until something changes. */
  get snapshot(): NotificationsSnapshot {
    return this.#snapshot;
  }

  get state(): ConnectionState {
    return this.#snapshot.state;
  }

  get unread(): number {
    return this.#snapshot.unread;
  }

  /** Those that are loaded, newest first; the same list until something changes. */
  get notifications(): readonly Notification[] {
    return this.#snapshot.notifications;
  }

  get hasMore(): boolean {
    return this.#snapshot.hasMore;
  }

  get preferences(): InboxPreferences | undefined {
    return this.#snapshot.preferences;
  }

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof NotificationsEvents>(
    name: Name,
    listener: (value: NotificationsEvents[Name]) => void,
  ): () => void {
    return this.#events.on(name, listener);
  }

  /** Resolves when the inbox is up to date; rejects when it was refused or closed. */
  whenLive(): Promise<void> {
    return new Promise((resolve, reject) => {
      let stop = (): void => undefined;
      const look = (state: ConnectionState): void => {
        if (state.at !== 'live' && state.at !== 'refused') return;
        stop();
        if (state.at === 'live') resolve();
        else reject(state.reason);
      };
      stop = this.on('state', look);
      look(this.state);
    });
  }

  /*
   * What follows is shown at once and sent as soon as there is a connection, if need be after a reload. The promises
   * resolve when the server has stored it, and reject with a `ClientError` when it was refused, which takes it back.
   */

  markRead(id: string): Promise<void> {
    return this.#perform({ type: 'mark-read', notificationId: id });
  }

  /** Reads all that has come so far; what comes meanwhile stays unread. `keep`: types that stay as they are. */
  markAllRead({ keep = [] }: { keep?: readonly NotificationType[] } = {}): Promise<void> {
    return this.#perform({ type: 'mark-all-read', seq: this.#inbox.place?.seq ?? 0, keep: [...keep] });
  }

  /** Deletes one. The event `deleted` and `undelete` bring it back, the last 50. */
  delete(id: string): Promise<void> {
    const notification = this.notifications.find((one) => one.id === id);
    const done = this.#perform({ type: 'delete-notification', notificationId: id });
    if (notification) {
      this.#deleted.delete(id);
      this.#deleted.set(id, notification);
      for (const oldest of [...this.#deleted.keys()].slice(0, -maxDeleted)) this.#deleted.delete(oldest);
      this.#events.emit('deleted', { notification, undo: () => this.undelete(id) });
    }
    return done;
  }

  /** Brings one back that was deleted. */
  undelete(id: string): Promise<void> {
    const notification = this.#deleted.get(id);
    return this.#perform({ type: 'undelete-notification', notificationId: id, ...(notification && { notification }) });
  }

  /** What matches the rule arrives without being counted, shown or pushed. */
  mute({ what, value }: InboxMuteRule): Promise<void> {
    return this.#perform({ type: 'mute', what, value });
  }

  unmute({ what, value }: InboxMuteRule): Promise<void> {
    return this.#perform({ type: 'unmute', what, value });
  }

  /** Nothing is taken from this person any more. */
  block(userId: string): Promise<void> {
    return this.#perform({ type: 'block', userId });
  }

  unblock(userId: string): Promise<void> {
    return this.#perform({ type: 'unblock', userId });
  }

  /** Sends a notification to a person; resolves with its id when it is stored. */
  send({ to, type, key = crypto.randomUUID(), ...content }: NewNotification): Promise<{ readonly id: string }> {
    const change = { type: 'send-notification', targetUserId: to, notificationType: type, key, ...content } as const;
    return quietly(
      this.#pending.add(change).then((answer) => {
        if (answer.type !== 'notification-sent') throw clientError('bad_frame');
        return { id: answer.notificationId };
      }),
    );
  }

  /** Loads the next page from the server; resolves with whether there is more. Rejects with `unreachable` without one. */
  loadMore(): Promise<boolean> {
    this.#loading ??= this.#loadPage().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Those that the query means, from this device and, as far as it needs to, from the server. */
  async list({ limit = 50, after, ...filter }: NotificationQuery = {}): Promise<{
    readonly notifications: readonly Notification[];
    readonly hasMore: boolean;
  }> {
    for (;;) {
      const rest = this.notifications.filter((one) => after === undefined || newestFirst(one, after) > 0);
      const found = filterNotifications(rest, filter);
      if (found.length > limit || !this.hasMore) {
        return { notifications: found.slice(0, limit), hasMore: found.length > limit };
      }
      await this.loadMore();
    }
  }

  /** The key that a browser needs to be reached by Web Push. */
  async pushKey(): Promise<string> {
    const answer = await this.#link.ask({ type: 'get-push-key' });
    if (answer.type !== 'push-key') throw clientError('bad_frame');
    return answer.publicKey;
  }

  /** Has the service reach this browser when the person is away; see `subscribeToPush`. */
  async addPush(subscription: PushSubscriptionInfo): Promise<void> {
    await this.#link.ask({ type: 'push-subscribe', subscription });
  }

  async removePush(endpoint: string): Promise<void> {
    await this.#link.ask({ type: 'push-unsubscribe', endpoint });
  }

  /** Has notifications sent to an https address, signed with the secret that is told only here ([NTF17]). */
  async addWebhook(url: string): Promise<{ readonly webhookId: string; readonly secret: string }> {
    const answer = await this.#link.ask({ type: 'add-webhook', url });
    if (answer.type !== 'webhook-added') throw clientError('bad_frame');
    return { webhookId: answer.webhookId, secret: answer.secret };
  }

  async removeWebhook(webhookId: string): Promise<void> {
    await this.#link.ask({ type: 'remove-webhook', webhookId });
  }

  async webhooks(): Promise<readonly Webhook[]> {
    const answer = await this.#link.ask({ type: 'get-webhooks' });
    if (answer.type !== 'webhooks') throw clientError('bad_frame');
    return answer.webhooks;
  }

  /** Ends it. Resolves when what was done is stored on this device; it is sent when the inbox is opened again. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    await this.#save();
    this.#end();
  }

  /** Ends it and removes what this device keeps of it: for signing out. */
  async forget(): Promise<void> {
    this.#end();
    await this.#saving;
    await this.#shelf?.forget();
  }

  #end(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#pending.stop();
    this.#toasts.stop();
    this.#link.stop();
    const reason = clientError('closed', { message: 'The notifications were closed here. Open them again to go on.' });
    this.#set({ ...this.#snapshot, state: { at: 'refused', reason } });
    this.#events.clear();
  }

  async #begin(): Promise<void> {
    try {
      const kept = await this.#shelf?.load();
      if (kept && !this.#isClosed) {
        const isMine = await this.#isMine(kept.known.userId);
        if (isMine && !this.#isClosed) {
          this.#inbox.restore(kept.known, this.#platform.clock.now());
          this.#pending.restore(kept.changes);
        }
      }
    } catch (cause) {
      this.#fault(cause);
    }
    if (this.#isClosed) return;
    this.#link.start();
    this.#changed();
  }

  /** Whether what is kept is of the person who is there now; without a network nobody else can be. */
  async #isMine(userId: string | undefined): Promise<boolean> {
    const { userId: own } = this.#options;
    if (own !== undefined) return userId === own;
    if (this.#tokens === undefined) return true;
    const asked = this.#tokens.get().then(subjectOf, () => undefined);
    const late = new Promise<undefined>((resolve) => {
      this.#platform.clock.after(whoWithinMs, () => resolve(undefined));
    });
    const who = await Promise.race([asked, late]);
    return who === undefined || who === userId;
  }

  #perform(change: InboxChange): Promise<void> {
    return quietly(this.#pending.add(change).then(() => undefined));
  }

  async #loadPage(): Promise<boolean> {
    const { cursor } = this.#inbox.known;
    if (cursor === undefined) return false;
    await this.#link.ask({ type: 'get-notifications', limit: pageSize, cursor });
    return this.hasMore;
  }

  /** The token says who is there before the server does. */
  #known(userId: string | undefined): void {
    const before = this.#inbox.known.userId;
    if (userId === undefined || before === undefined || before === userId) return;
    this.#inbox.clear();
    this.#pending.clear();
    this.#changed();
  }

  #message(message: InboxServerMessage, isPage: boolean): void {
    if (this.#isClosed) return;
    if (message.type === 'authenticated') {
      this.#durability = message.durability;
      this.#known(message.userId);
    }
    const { arrived, missed } = this.#inbox.apply(message, isPage);
    this.#changed();
    for (const one of arrived) this.#events.emit('arrived', one);
    this.#toasts.add(arrived, false);
    this.#toasts.add(missed, true);
  }

  #linked(state: InboxLinkState): void {
    if (this.#isClosed) return;
    if (state.at === 'open') {
      this.#wasLive = true;
      if (this.#inbox.known.preferences === undefined) {
        // They are not part of the first page.
        this.#link.ask({ type: 'get-preferences' }).catch((cause: unknown) => this.#fault(cause));
      }
    }
    this.#changed();
    if (state.at === 'open') this.#pending.flush();
  }

  #changed(): void {
    if (this.#isClosed) return;
    const known = this.#inbox.known;
    const { clock } = this.#platform;
    const { notifications, unread, preferences } = withChanges(
      known,
      this.#pending.changes,
      new Date(clock.now()).toISOString(),
    );
    const before = this.#snapshot;
    this.#set({
      state: this.#stateNow(before.state),
      unread,
      notifications: keepSame(before.notifications, notifications),
      hasMore: known.cursor !== undefined,
      isLoaded: known.place !== undefined,
      preferences,
      waiting: this.#pending.list.length,
      durability: this.#durability,
      userId: known.userId,
    });
    this.#saveSoon();
  }

  #stateNow(before: ConnectionState): ConnectionState {
    const link = this.#link.state;
    if (link.at === 'refused')
      return before.at === 'refused' && before.reason === link.error ? before : { at: 'refused', reason: link.error };
    if (link.at === 'open') return before.at === 'live' ? before : { at: 'live', via: 'server' };
    if (!this.#platform.surroundings.isOnline()) return before.at === 'offline' ? before : { at: 'offline' };
    const at = this.#wasLive ? 'reconnecting' : 'connecting';
    return before.at === at ? before : { at };
  }

  #set(snapshot: NotificationsSnapshot): void {
    const before = this.#snapshot;
    if (isSameSnapshot(before, snapshot)) return;
    this.#snapshot = snapshot;
    if (before.state !== snapshot.state) this.#events.emit('state', snapshot.state);
    this.#events.emit('change', snapshot);
  }

  #saveSoon(): void {
    if (this.#isSaveDue || this.#shelf === undefined) return;
    this.#isSaveDue = true;
    this.#platform.clock.after(saveAfterMs, () => void this.#save());
  }

  /** One after the other. Never rejects: a storage that fails is a fault, and the inbox goes on without. */
  #save(): Promise<void> {
    this.#isSaveDue = false;
    const { userId, place } = this.#inbox.known;
    if (this.#shelf === undefined || this.#isClosed || userId === undefined || place === undefined) return this.#saving;
    this.#saving = this.#saving.then(() =>
      this.#shelf
        ?.save(this.#inbox.known, this.#pending.list, this.#pending.done)
        .catch((cause: unknown) => this.#fault(cause)),
    );
    return this.#saving;
  }

  #fault(cause: unknown): void {
    this.#events.emit('fault', toClientError(cause, 'unreachable'));
  }
}

/** What goes wrong is reported as a fault: who does not look at the promise has nothing to catch. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

async function loadParser(): Promise<Parse<InboxServerMessage>> {
  const { parseInboxServerMessage } = await import('./read.ts');
  return parseInboxServerMessage;
}
