import { type Problem, problem } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import { jsonOf } from '../json.ts';
import { type Address, addressOf } from './address.ts';
import type { LinkListener, LinkMessage, LinkNotice, LinkSeat, TopicLink } from './link.ts';
import { type Announcement, Member, type Subscriber } from './member.ts';
import { publication } from './messages.ts';
import { maxIdsPerPlace, Senders } from './senders.ts';
import type { Tally } from './tally.ts';

/** Where somebody is: a member here, or another server by its name. */
type Place = Member | string;

export interface TopicParts {
  readonly clock: Clock;
  readonly link: TopicLink;
  readonly tally: Tally;
}

/** A peer's announcements go out at most this often: the last one for all that came meanwhile ([YWR14]). */
export const announceEveryMs = 250;
/** Stock clients say something every 15 s, and hang up after 30 s without an answer. */
export const abandonedAfterMs = 30_000;
/** How often an announcement under an id that is somebody else's asks whether it still is. */
export const askAgainMs = 5_000;
/** Longer announcements are passed on like everything else; they are not kept. */
const maxKeptLength = 1_024;
/** Ids that are remembered of another server. */
const maxIdsElsewhere = 1_000;

/** A room as y-webrtc knows it: who subscribed, who speaks under which id, and who gets what is published. */
export class Topic implements LinkListener {
  readonly name: string;
  readonly #json: string;
  readonly #parts: TopicParts;
  readonly #seat: LinkSeat;
  readonly #members = new Set<Member>();
  /** Sockets here by person. */
  readonly #people = new Map<string, number>();
  /** What other servers say of their sides. */
  readonly #elsewhere = new Map<string, { readonly sockets: number; readonly people: number }>();
  readonly #senders = new Senders<Place>(
    (place) => typeof place !== 'string' && isAbandoned(place.subscriber),
    (place) => (typeof place === 'string' ? maxIdsElsewhere : maxIdsPerPlace),
  );

  constructor(name: string, parts: TopicParts) {
    this.name = name;
    this.#json = JSON.stringify(name);
    this.#parts = parts;
    this.#seat = parts.link.join(name, this);
  }

  /** Sockets here. */
  get size(): number {
    return this.#members.size;
  }

  /** People, a person counted once on each server. */
  get people(): number {
    let people = this.#people.size;
    for (const census of this.#elsewhere.values()) people += census.people;
    return people;
  }

  /** Sockets that a person has here. */
  socketsOf(person: string): number {
    return this.#people.get(person) ?? 0;
  }

  join(subscriber: Subscriber): Member {
    const member = new Member(subscriber);
    this.#members.add(member);
    this.#people.set(subscriber.person, this.socketsOf(subscriber.person) + 1);
    this.#tellCensus();
    return member;
  }

  leave(member: Member): void {
    if (!this.#members.delete(member)) return;
    member.announceTimer?.cancel();
    const { person } = member.subscriber;
    const sockets = this.socketsOf(person) - 1;
    if (sockets > 0) this.#people.set(person, sockets);
    else this.#people.delete(person);
    const ids = this.#senders.release(member);
    if (this.size === 0) return this.#seat.leave();
    if (ids.length > 0) this.#seat.send({ kind: 'left', ids });
    this.#tellCensus();
  }

  /** Passes on what a member published, or says why not. */
  publish(member: Member, data: unknown): Problem | undefined {
    const json = jsonOf(data);
    if (json === undefined)
      return problem('bad_request', { message: 'The data is nested too deeply. Send less deep.' });
    const address = addressOf(data);
    const { from, isAnnounce } = address;
    this.#parts.tally.publications += 1;
    if (isAnnounce && from !== undefined && json.length <= maxKeptLength) {
      return this.#announce(member, { from, data: json });
    }
    if (from !== undefined && !this.#claim(member, from)) return problem('sender_foreign');
    this.#pass(member, address, json);
    return undefined;
  }

  heard(message: LinkMessage, node: string): void {
    switch (message.kind) {
      case 'census':
        if (message.sockets > 0) this.#elsewhere.set(node, message);
        else this.#elsewhere.delete(node);
        return;
      case 'left':
        this.#senders.release(node, message.ids);
        return;
      case 'owners':
        for (const id of message.ids) this.#senders.claim(id, message.person, node);
        return;
      case 'publish':
        return this.#heardPublication(message, node);
    }
  }

  noticed(notice: LinkNotice): void {
    if (notice.kind === 'gone') {
      this.#elsewhere.delete(notice.node);
      this.#senders.release(notice.node);
      return;
    }
    this.#tellCensus();
    for (const member of this.#members) {
      const ids = this.#senders.idsAt(member);
      if (ids.length > 0) this.#seat.send({ kind: 'owners', person: member.subscriber.person, ids });
      if (notice.kind === 'joined') continue;
      const { announcement } = member;
      if (!announcement || this.#senders.placeOf(announcement.from) !== member) continue;
      this.#send(member, { from: announcement.from, to: undefined }, announcement.data);
    }
  }

  #heardPublication(message: LinkMessage & { kind: 'publish' }, node: string): void {
    const { from, person, to, data } = message;
    // The id was claimed on two servers at once: here it is somebody else's.
    if (from !== undefined && !this.#senders.claim(from, person ?? node, node)) return;
    const place = to === undefined ? undefined : this.#senders.placeOf(to);
    if (typeof place === 'string') return;
    this.#deliver(place ? [place] : this.#members, data);
  }

  /** Says it now, or with what comes within a moment, or once the id is free. */
  #announce(member: Member, announcement: Announcement): Problem | undefined {
    if (member.announceTimer) this.#parts.tally.foldedAnnouncements += 1;
    const isNew = member.announcement?.from !== announcement.from;
    member.announcement = announcement;
    // One that waits for another id need not wait.
    if (member.announceTimer && !isNew) return undefined;
    return this.#sayAnnouncement(member);
  }

  #sayAnnouncement(member: Member): Problem | undefined {
    const { announcement, announcedAtMs } = member;
    const { clock } = this.#parts;
    member.announceTimer?.cancel();
    member.announceTimer = undefined;
    if (!announcement) return undefined;
    const sayLater = (ms: number): void => {
      member.announceTimer = clock.after(ms, () => void this.#sayAnnouncement(member));
    };
    if (!this.#claim(member, announcement.from)) {
      sayLater(askAgainMs);
      return problem('sender_foreign');
    }
    const waitMs = announcedAtMs === undefined ? 0 : announcedAtMs + announceEveryMs - clock.monotonic();
    if (waitMs > 0) {
      sayLater(waitMs);
      return undefined;
    }
    member.announcedAtMs = clock.monotonic();
    this.#pass(member, { from: announcement.from, to: undefined }, announcement.data);
    return undefined;
  }

  #claim(member: Member, id: string): boolean {
    if (this.#senders.placeOf(id) === member) return true;
    const { person } = member.subscriber;
    if (!this.#senders.claim(id, person, member)) return false;
    this.#seat.send({ kind: 'owners', person, ids: [id] });
    return true;
  }

  /** To whom it is for, if that is known, else to everybody, its sender included ([YWR10], [YWR11]). */
  #pass(member: Member, address: Pick<Address, 'from' | 'to'>, json: string): void {
    const { to } = address;
    const place = to === undefined ? undefined : this.#senders.placeOf(to);
    if (place === undefined) {
      this.#deliver(this.#members, json);
    } else {
      this.#parts.tally.directed += 1;
      if (typeof place !== 'string') this.#deliver([place], json);
    }
    if (place === undefined || typeof place === 'string') this.#send(member, address, json);
  }

  #deliver(members: Iterable<Member>, json: string): void {
    const { tally } = this.#parts;
    // One string for all: the edge frames it once.
    const text = publication(this.#json, json, this.#sockets());
    for (const { subscriber } of members) {
      tally.deliveries += 1;
      subscriber.send(text);
    }
  }

  #send(member: Member, { from, to }: Pick<Address, 'from' | 'to'>, data: string): void {
    const { person } = member.subscriber;
    this.#seat.send({
      kind: 'publish',
      data,
      ...(from !== undefined && { from, person }),
      ...(to !== undefined && { to }),
    });
  }

  #sockets(): number {
    let sockets = this.#members.size;
    for (const census of this.#elsewhere.values()) sockets += census.sockets;
    return sockets;
  }

  #tellCensus(): void {
    this.#seat.send({ kind: 'census', sockets: this.#members.size, people: this.#people.size });
  }
}

/** Whoever showed a token gets their id back by it; others come back as strangers. */
function isAbandoned({ isVerified, silentMs }: Subscriber): boolean {
  return !isVerified && silentMs >= abandonedAfterMs;
}
