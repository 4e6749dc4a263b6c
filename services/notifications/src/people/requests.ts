import { type InboxClientMessage, type InboxServerMessage, type Parsed, type Problem, problem } from '@nodegx/protocol';
import type { Clock, Person } from '@nodegx/service-kit';
import type { OutboxLog } from '../delivery/outbox-log.ts';
import type { Targets } from '../delivery/targets.ts';
import { markAllRead, markRead, remove, restore } from '../inbox/decisions/marks.ts';
import { addTarget, block, mute, removeTarget, unblock, unmute } from '../inbox/decisions/preferences.ts';
import { type Circumstances, contentOf, nextExpiry, review } from '../inbox/decisions/review.ts';
import type { InboxState } from '../inbox/state.ts';
import { pageOf, parseCursor, toNotification, toPreferences } from '../inbox/view.ts';
import type { Inboxes } from '../inboxes.ts';
import type { Decision } from '../open-inbox.ts';
import type { Publisher } from '../publish/publisher.ts';
import type { Device, MessageId } from './device.ts';
import { defaultPage, positionOf, type Reading, resumedMessage } from './messages.ts';
import type { Seats } from './seats.ts';

export interface RequestsOptions {
  readonly inboxes: Inboxes;
  readonly seats: Seats;
  readonly clock: Clock;
  readonly publisher: Publisher;
  readonly targets: Targets;
  readonly letters: OutboxLog;
  readonly durability: 'memory' | 'disk';
  reading(userId: string, state: InboxState): Reading;
  circumstances(person: Person): Circumstances;
}

type Request = Exclude<InboxClientMessage, { type: 'authenticate' }>;

/** What a device can ask for. Each answer leaves when what it says is stored. */
export class Requests {
  readonly #options: RequestsOptions;

  constructor(options: RequestsOptions) {
    this.#options = options;
  }

  /** Who they are, where their inbox is, and what they lack. */
  welcome(device: Device, person: Person, { id, resume }: InboxClientMessage & { type: 'authenticate' }): void {
    const { durability } = this.#options;
    this.#read(device, person, id, (state, reading) => {
      device.attach(state, reading.epoch);
      const { name, verified } = person;
      const welcome: InboxServerMessage = {
        type: 'authenticated',
        userId: person.id,
        name,
        verified,
        durability,
        ...positionOf(state, reading),
      };
      const rows: InboxServerMessage = resume
        ? resumedMessage(state, reading, resume)
        : {
            type: 'notifications',
            ...pageOf(person.id, state, reading.channels, defaultPage),
            ...positionOf(state, reading),
          };
      return () => {
        device.reply(welcome, id);
        device.reply(rows, undefined);
      };
    });
  }

  handle(device: Device, person: Person, message: Request): void {
    const { inboxes, targets, clock } = this.#options;
    const { id } = message;
    const change = (decide: (state: InboxState) => Decision<Parsed<unknown>>, unchanged: Unchanged): void =>
      this.#change(device, person, id, decide, unchanged);
    switch (message.type) {
      case 'resume':
        device.understandsChanges();
        return this.#read(device, person, id, (state, reading) => {
          device.attach(state, reading.epoch);
          const answer = resumedMessage(state, reading, message);
          return () => device.reply(answer, id);
        });
      case 'get-notifications':
        return this.#page(device, person, message);
      case 'mark-read':
        return change((state) => markRead(state, message.notificationId), updated(message.notificationId));
      case 'mark-all-read':
        return change(
          (state) => {
            const { logs } = this.#channels(person);
            const typeOf = (item: Parameters<typeof contentOf>[0]) => contentOf(item, logs)?.type;
            const { changes, answer } = markAllRead(state, message.seq ?? state.seq, message.keep ?? [], typeOf);
            return { changes, answer: (after, events) => ({ ok: true, value: answer(after, events) }) };
          },
          (state, reading) => ({ type: 'changes', notifications: [], deleted: [], ...positionOf(state, reading) }),
        );
      case 'delete-notification': {
        const { notificationId } = message;
        return change(
          (state) => remove(state, notificationId),
          (state, reading) => ({ type: 'notification-deleted', notificationId, ...positionOf(state, reading) }),
        );
      }
      case 'undelete-notification':
        return change((state) => restore(state, message.notificationId, clock.now()), updated(message.notificationId));
      case 'mute':
      case 'unmute': {
        const rule = { what: message.what, value: message.value };
        return change((state) => (message.type === 'mute' ? mute : unmute)(state, rule), preferences);
      }
      case 'block':
        return change((state) => block(state, message.userId), preferences);
      case 'unblock':
        return change((state) => unblock(state, message.userId), preferences);
      case 'get-preferences':
        return this.#read(device, person, id, (state, reading) => {
          const answer = preferences(state, reading);
          return () => answer && device.reply(answer, id);
        });
      case 'send-notification':
        return this.#sendNotification(device, person, message);
      case 'get-push-key':
        return device.reply({ type: 'push-key', publicKey: targets.pushKey }, id);
      case 'push-subscribe': {
        const target = targets.pushTarget(message.subscription);
        if (!target.ok) return device.refuse(target.problem, id);
        const { value, max } = { value: target.value, max: targets.maxDevices };
        return this.#reachable(device, person, id, (state) => addTarget(state, value, max), {
          type: 'push-subscribed',
          endpoint: message.subscription.endpoint,
        });
      }
      case 'push-unsubscribe': {
        const { endpoint } = message;
        const target = targets.pushId(endpoint);
        return this.#quietly(device, person, id, (state) => removeTarget(state, target), {
          type: 'push-unsubscribed',
          endpoint,
        });
      }
      case 'add-webhook': {
        const target = targets.newWebhook(message.url);
        if (!target.ok) return device.refuse(target.problem, id);
        const { value } = target;
        return this.#reachable(device, person, id, (state) => addTarget(state, value, targets.maxWebhooks), {
          type: 'webhook-added',
          webhookId: value.id,
          secret: value.secret,
        });
      }
      case 'remove-webhook': {
        const { webhookId } = message;
        return this.#quietly(device, person, id, (state) => removeTarget(state, webhookId), {
          type: 'webhook-removed',
          webhookId,
        });
      }
      case 'get-webhooks':
        return inboxes.tell(
          person.id,
          (state) => ({ changes: [], answer: () => webhooksOf(state) }),
          (answer) => device.reply(answer, id),
          (refusal) => device.refuse(refusal, id),
        );
      case 'active':
        return;
    }
  }

  #channels(person: Person): { logs: Circumstances['channels'] } {
    return { logs: this.#options.circumstances(person).channels };
  }

  #page(device: Device, person: Person, { id, limit, cursor }: Request & { type: 'get-notifications' }): void {
    const after = cursor === undefined ? undefined : parseCursor(cursor);
    if (cursor !== undefined && after === undefined) {
      return device.refuse(problem('bad_request', { message: '`cursor` is none that this server gave.' }), id);
    }
    this.#read(device, person, id, (state, reading) => {
      const page = pageOf(person.id, state, reading.channels, limit ?? defaultPage, after);
      return () => device.reply({ type: 'notifications', ...page, ...positionOf(state, reading) }, id);
    });
  }

  #sendNotification(device: Device, person: Person, message: Request & { type: 'send-notification' }): void {
    const { id, targetUserId } = message;
    this.#options.publisher.fromPerson(
      person,
      message,
      (notificationId) => device.reply({ type: 'notification-sent', notificationId, targetUserId }, id),
      (refusal) => device.refuse(refusal, id),
    );
  }

  /** Looks at the inbox as it is to be read now. `look` runs at the position whose rows it takes. */
  #read(
    device: Device,
    person: Person,
    id: MessageId,
    look: (state: InboxState, reading: Reading) => () => void,
  ): void {
    const { inboxes, seats, reading, circumstances } = this.#options;
    inboxes.tell(
      person.id,
      (state) => {
        const now = circumstances(person);
        return {
          changes: review(state, now),
          answer: (after) => {
            const seat = seats.of(person.id);
            if (seat) seat.dueAt = nextExpiry(after, now.persistMs);
            return look(after, reading(person.id, after));
          },
        };
      },
      (answer) => answer(),
      (refusal) => device.refuse(refusal, id),
    );
  }

  /** A change that all devices hear of; the one that asked hears it with its id. */
  #change(
    device: Device,
    person: Person,
    id: MessageId,
    decide: (state: InboxState) => Decision<Parsed<unknown>>,
    unchanged: Unchanged,
  ): void {
    const { inboxes, reading } = this.#options;
    inboxes.tell(
      person.id,
      (state) => {
        const { changes, answer } = decide(state);
        return {
          changes,
          answer: (after, events) => {
            const outcome = answer(after, events);
            if (!outcome.ok) return () => device.refuse(outcome.problem, id);
            const { seq } = after;
            if (events.length > 0) return () => device.answerWith(seq, id);
            const message = unchanged(after, reading(person.id, after));
            return () => message && device.reply(message, id);
          },
        };
      },
      (answer) => void answer(),
      (refusal) => device.refuse(refusal, id),
    );
  }

  /** Adds what somebody can be reached by: who that is stands in the outbox's own log first, so that a start finds it. */
  #reachable(
    device: Device,
    person: Person,
    id: MessageId,
    decide: (state: InboxState) => Decision<Parsed<true>>,
    done: InboxServerMessage,
  ): void {
    void this.#options.letters.addReachable(person.id).then((isAdded) => {
      if (isAdded) this.#quietly(device, person, id, decide, done);
      else device.refuse(problem('storage_unavailable'), id);
    });
  }

  /** A change that other devices need not hear of. */
  #quietly(
    device: Device,
    person: Person,
    id: MessageId,
    decide: (state: InboxState) => Decision<Parsed<true>>,
    done: InboxServerMessage,
  ): void {
    this.#options.inboxes.tell(
      person.id,
      decide,
      (outcome) => (outcome.ok ? device.reply(done, id) : device.refuse(outcome.problem, id)),
      (refusal: Problem) => device.refuse(refusal, id),
    );
  }
}

/** The answer to a request that changed nothing, as it was so already. */
type Unchanged = (state: InboxState, reading: Reading) => InboxServerMessage | undefined;

function updated(notificationId: string): Unchanged {
  return (state, reading) => {
    const item = state.items.get(notificationId);
    const notification = item && toNotification(reading.userId, item, reading.channels);
    return notification && { type: 'notification-updated', notification, ...positionOf(state, reading) };
  };
}

function preferences(state: InboxState, reading: Reading): InboxServerMessage {
  return { type: 'preferences', preferences: toPreferences(state), ...positionOf(state, reading) };
}

function webhooksOf(state: InboxState): InboxServerMessage {
  const webhooks = [...state.targets.values()].flatMap((target) =>
    target.kind === 'webhook' ? [{ webhookId: target.id, url: target.url }] : [],
  );
  return { type: 'webhooks', webhooks };
}
