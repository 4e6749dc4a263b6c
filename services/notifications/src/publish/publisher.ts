import { createHash } from 'node:crypto';
import {
  type Community,
  type InboxSendNotification,
  type NotificationSender,
  type Parsed,
  type Problem,
  type PublishedNotification,
  problem,
} from '@nodegx/protocol';
import type { Clock, CommunitySource, Person } from '@nodegx/service-kit';
import { type InboxBounds, type PublishOutcome, publish } from '../inbox/decisions/publish.ts';
import type { Key } from '../inbox/event.ts';
import type { Content, NotificationType } from '../inbox/item.ts';
import type { Posting } from '../inbox/letter.ts';
import { channelInbox } from '../inbox/state.ts';
import type { Inboxes } from '../inboxes.ts';
import { Ids } from './ids.ts';
import { HourlyLimit } from './limits.ts';

export interface PublisherOptions {
  readonly inboxes: Inboxes;
  readonly clock: Clock;
  readonly community: CommunitySource;
  readonly bounds: InboxBounds;
  /** How long a notification waits for its reader before it goes beyond the socket. */
  readonly graceMs: number;
  /** Where a broadcast goes beyond the socket. */
  broadcastPostings(notificationId: string, at: number): readonly Posting[];
  /** How long a notification stays at most, in milliseconds. */
  persistMs(): number;
  /** What one person may send in an hour, to everybody and to one other person. */
  readonly perHour: { readonly person: number; readonly pair: number };
  onOutcome(outcome: PublishOutcome, from: 'person' | 'service'): void;
}

/** As the schemas say of `data`. */
export const maxDataBytes = 16 * 1024;
/** Of objects and lists inside each other: what is nested thousands deep cannot be written again. */
const maxDataDepth = 32;
const maxCountedNames = 50_000;

/** Where a type belongs in `features.notifications.channels`; the system speaks in any case. */
const channelOfType: Readonly<Record<NotificationType, string | undefined>> = {
  invite: 'invites',
  mention: 'discussions',
  thread: 'discussions',
  session: 'sessions',
  component: 'components',
  system: undefined,
};

/** Which text of a type's content says who it is from: people cannot set it to another name than theirs. */
const senderField: Readonly<Partial<Record<NotificationType, string>>> = {
  invite: 'from',
  mention: 'from',
  session: 'host',
  component: 'author',
};

type Wanted = Pick<
  PublishedNotification,
  'notificationType' | 'data' | 'subject' | 'key' | 'expiresAt' | 'requires' | 'targetUserId' | 'channel'
>;

/** The one way into an inbox: checks what is sent, stamps who sent it, and hands it to the inbox of whom it is for. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #perPerson: HourlyLimit;
  readonly #perPair: HourlyLimit;
  readonly #ids = new Ids();
  readonly #senders = new WeakMap<Person, NotificationSender>();

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#perPerson = new HourlyLimit(options.clock, maxCountedNames);
    this.#perPair = new HourlyLimit(options.clock, maxCountedNames);
  }

  /** People whose sending is counted. */
  get counted(): number {
    return this.#perPerson.names + this.#perPair.names;
  }

  /** What a person sends to another one. Calls one of the two once it is stored, or is not going to be. */
  fromPerson(
    person: Person,
    message: InboxSendNotification,
    sent: (notificationId: string) => void,
    refused: (refusal: Problem) => void,
  ): void {
    const refuse = (refusal: Problem): void => {
      this.#options.onOutcome({ status: 'refused', problem: refusal }, 'person');
      refused(refusal);
    };
    const refusal = this.#limitPerson(person, message);
    if (refusal) return refuse(refusal);
    const { id, name } = person;
    const from = this.#senderOf(person);
    const field = senderField[message.notificationType];
    const data = field === undefined ? message.data : { ...message.data, [field]: name };
    this.#put({ ...message, ...(data && { data }) }, from, `person ${id}`, (outcome) => {
      this.#options.onOutcome(outcome, 'person');
      if (outcome.status === 'refused') refused(outcome.problem);
      else sent(outcome.id);
    });
  }

  /** What a program publishes, to a person or on a channel. Never rejects. */
  fromService(service: Person, wanted: PublishedNotification): Promise<PublishOutcome> {
    const from: NotificationSender = wanted.from
      ? { ...senderOf(wanted.from), service: service.id }
      : { service: service.id, name: service.name };
    return new Promise((resolve) => {
      this.#put(wanted, from, `service ${service.id}`, (outcome) => {
        this.#options.onOutcome(outcome, 'service');
        resolve(outcome);
      });
    });
  }

  /** One object for all that somebody sends while they are connected. */
  #senderOf(person: Person): NotificationSender {
    const known = this.#senders.get(person);
    if (known) return known;
    const { id, name, avatar } = person;
    const sender: NotificationSender = { id, name, ...(avatar !== undefined && { avatar }) };
    this.#senders.set(person, sender);
    return sender;
  }

  #limitPerson({ id, role }: Person, { notificationType, targetUserId }: InboxSendNotification): Problem | undefined {
    const isTrusted = role === 'owner' || role === 'moderator';
    if (notificationType === 'system' && !isTrusted) {
      return problem('not_allowed', { message: 'Only moderators speak for the system. Choose another type.' });
    }
    const { perHour, community } = this.#options;
    const { invitesPerHour } = community.current.limits.rateLimit;
    return (
      (notificationType === 'invite' ? this.#perPerson.take(`invite ${id}`, invitesPerHour) : undefined) ??
      this.#perPerson.take(id, perHour.person) ??
      this.#perPair.take(`${id} ${targetUserId}`, perHour.pair)
    );
  }

  #put(wanted: Wanted, from: NotificationSender, publisher: string, done: (outcome: PublishOutcome) => void): void {
    const { clock, community, inboxes, bounds, persistMs, graceMs, broadcastPostings } = this.#options;
    const now = clock.now();
    const checked = check(wanted, from, community.current, { now, latest: now + persistMs() });
    if (!checked.ok) return done({ status: 'refused', problem: checked.problem });
    const { text, bytes, expiresAt } = checked.value;
    const { notificationType: type, subject, requires, targetUserId, channel } = wanted;
    const target = channel === undefined ? targetUserId : channelInbox(channel);
    if (target === undefined) return done({ status: 'refused', problem: problem('bad_request') });
    const id = this.#ids.next();
    const item = {
      id,
      type,
      at: now,
      expiresAt,
      data: text,
      from,
      bytes,
      ...(subject !== undefined && { subject }),
      ...(requires && { requires }),
    };
    const key = keyOf(publisher, wanted, text);
    const beyond = channel === undefined ? { awayAt: now + graceMs } : { outbound: broadcastPostings(id, now) };
    inboxes.tell(
      target,
      (state) => publish(state, { item, key, bounds, ...beyond }),
      done,
      (refusal) => done({ status: 'refused', problem: refusal }),
    );
  }
}

function check(
  { notificationType, data = {}, expiresAt }: Wanted,
  from: NotificationSender,
  { features, moderation }: Community,
  { now, latest }: { now: number; latest: number },
): Parsed<{ text: Content; bytes: number; expiresAt: number }> {
  const { enabled, channels } = features.notifications;
  const channel: string | undefined = channelOfType[notificationType];
  const isOff = !enabled || (channel !== undefined && !channels.some((one) => one === channel));
  if (isOff) return { ok: false, problem: problem('feature_off') };
  if (from.id !== undefined && moderation.bannedUsers.includes(from.id))
    return { ok: false, problem: problem('banned') };
  if (isDeeper(data, maxDataDepth)) {
    const message = `\`data\` is nested more than ${maxDataDepth} deep. Flatten it and send it again.`;
    return { ok: false, problem: problem('bad_request', { message, details: { path: 'data', limit: maxDataDepth } }) };
  }
  const text = JSON.stringify(data);
  const bytes = Buffer.byteLength(text);
  if (bytes > maxDataBytes) {
    const message = `\`data\` has ${bytes} bytes of JSON; ${maxDataBytes} are allowed. Send less, or a link.`;
    return { ok: false, problem: problem('message_too_large', { message, details: { limit: maxDataBytes } }) };
  }
  const wantedMs = expiresAt === undefined ? latest : Date.parse(expiresAt);
  if (!(wantedMs > now)) {
    const message = '`expiresAt` must be a time to come. Correct it and send it again.';
    return { ok: false, problem: problem('bad_request', { message, details: { path: 'expiresAt' } }) };
  }
  return { ok: true, value: { text, bytes, expiresAt: Math.min(wantedMs, latest) } };
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function keyOf(
  publisher: string,
  { key, notificationType, subject, expiresAt, requires }: Wanted,
  data: Content,
): Key | undefined {
  if (key === undefined) return undefined;
  const print = hash(JSON.stringify([notificationType, subject, expiresAt, requires, data]));
  return { key: hash(`${publisher} ${key}`), print };
}

function senderOf({ id, name, avatar }: NonNullable<PublishedNotification['from']>): NotificationSender {
  return { id, ...(name !== undefined && { name }), ...(avatar !== undefined && { avatar }) };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
