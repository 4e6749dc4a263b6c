import { createHash } from 'node:crypto';
import { type Community, problem, type SessionList, type SessionPreview } from '@nodegx/protocol';
import { type Access, bearerToken, type Clock, cookieToken, type Person, ProblemError } from '@nodegx/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { passes, previewOf } from '../directory.ts';
import type { DirectoryFeed } from '../directory-feed.ts';
import type { Links } from '../links.ts';
import { actorOf } from '../requests.ts';
import { isLinkOpen } from '../room/invitations.ts';
import type { Room, Seat, World } from '../room/world.ts';
import { cursorOf, sessionQueryOf } from './session-query.ts';

export interface RoutesOptions {
  readonly access: Access;
  readonly clock: Clock;
  readonly directory: DirectoryFeed;
  readonly links: () => Links;
  community(): Community;
  world(): World;
  limit(): number;
  /** Distinguishes this process's versions of the directory from those of others. */
  readonly node: string;
}

const listQuery = {
  state: '`live`, `scheduled` or `all`.',
  q: 'Text in the title, the description or the name of the host.',
  tag: 'A tag, whole.',
  audio: '`true`: with sound only.',
  video: '`true`: with video only.',
  free: '`true`: where there is a seat left only.',
  limit: 'Sessions on a page, up to 100.',
  cursor: 'The `nextCursor` of the page before.',
} as const;
const previewQuery = { invitation: 'The token of an invitation link, or the id of an invitation.' } as const;

/** The directory over HTTP. */
export function addRoutes(http: FastifyInstance, options: RoutesOptions): void {
  const { directory, node } = options;

  const list = {
    api: { summary: 'The public sessions.', answer: 'signaling/session-list', token: 'person', query: listQuery },
  } as const;
  http.get('/sessions', { config: list }, async (request, reply) => {
    await admit(request, options);
    if (!options.community().features.collaboration.publicSessions) throw new ProblemError(problem('feature_off'));
    const query = queryOf(request);
    const read = sessionQueryOf(query);
    if (!read.ok) throw new ProblemError(read.problem);
    const { filters, limit, after } = read.value;
    if (isKnown(request, reply, etagOf(node, directory.version, options.limit(), String(query)))) return reply;
    const found = directory.all().filter(({ session }) => passes(session, filters));
    const rest = after === undefined ? found : found.filter(({ key }) => key > after);
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    const isMore = rest.length > page.length && last !== undefined;
    const answer: SessionList = {
      sessions: page.map(({ session }) => session),
      total: found.length,
      ...(isMore && { nextCursor: cursorOf(last.key) }),
    };
    return answer;
  });

  const one = {
    api: {
      summary: 'A room before joining it.',
      answer: 'signaling/session-preview',
      token: 'person',
      query: previewQuery,
    },
  } as const;
  http.get<{ Params: { room: string } }>('/sessions/:room', { config: one }, async (request, reply) => {
    const person = await admit(request, options);
    reply.header('cache-control', 'no-store');
    return preview(request.params.room, queryOf(request).get('invitation') ?? undefined, person, options);
  });
}

/** Who asks may be here, and the feature is on. */
async function admit(request: FastifyRequest, { access, community }: RoutesOptions): Promise<Person> {
  const { headers } = request;
  const result = await access.authenticate({
    token: bearerToken(headers) ?? cookieToken(headers) ?? queryOf(request).get('token') ?? undefined,
  });
  if (!result.ok) throw new ProblemError(result.problem);
  if (!community().features.collaboration.enabled) throw new ProblemError(problem('feature_off'));
  return result.person;
}

/** A public room for everybody, a private one for whoever has an invitation; for all others there is none. */
async function preview(
  name: string,
  invitation: string | undefined,
  person: Person,
  { world, links, clock, community, limit }: RoutesOptions,
): Promise<SessionPreview> {
  const room = world().rooms.get(name);
  const link = invitation?.includes('.') ? await links().check(invitation, name, clock.now()) : undefined;
  const sent = invitation === undefined ? undefined : world().invitations.get(invitation);
  const isTheirs = sent !== undefined && sent.room === name && (!person.verified || sent.to === person.id);
  const isSent = isTheirs && sent.expiresAtMs > clock.now();
  const isLinked = link !== undefined && isLinkOpen(world(), name, link);
  const isInvited = isLinked || isSent || (person.verified && room?.guests.has(person.id) === true);
  const isPublic = room?.session !== undefined && community().features.collaboration.publicSessions;
  const own = person.verified ? seatsOfPerson(room, person) : [];
  const { isModerator } = actorOf(person);
  const mayLook = isPublic || isInvited || own.length > 0 || isModerator;
  if (room === undefined || !mayLook || room.banned.has(person.id)) throw new ProblemError(problem('room_not_found'));
  const {
    audioEnabled: audio,
    videoEnabled: video,
    screenShareEnabled: screenShare,
  } = community().features.collaboration;
  // Guests of a star are told of the host alone; so are those who only look.
  const seesAll = room.topology === 'mesh' || isModerator || own.some(({ peerId }) => peerId === room.host);
  const sees = (seat: Seat): boolean => seesAll || seat.peerId === room.host || own.includes(seat);
  const role = isLinked ? link.role : isSent ? sent.role : undefined;
  return {
    ...previewOf(room, limit(), sees, { audio, video, screenShare }, clock.now()),
    ...(role !== undefined && { role }),
  };
}

function seatsOfPerson(room: Room | undefined, { id }: Person): Seat[] {
  return room === undefined ? [] : [...room.seats.values()].filter(({ userId }) => userId === id);
}

function queryOf({ url }: FastifyRequest): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1));
}

function etagOf(...parts: readonly (string | number)[]): string {
  return `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`;
}

/** Whether the client has this already; then the answer is 304 (RFC 9110, 13.1.2). */
function isKnown(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
  if (!known.includes(etag) && !known.includes('*')) return false;
  void reply.code(304).send();
  return true;
}
