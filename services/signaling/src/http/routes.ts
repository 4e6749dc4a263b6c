import { createHash } from 'node:crypto';
import { type Community, problem, type SessionList, type SessionPreview } from '@nodegx/protocol';
import { type Access, type Clock, type Person, ProblemError } from '@nodegx/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { passes, previewOf, sortKey } from '../directory.ts';
import type { DirectoryFeed } from '../directory-feed.ts';
import type { Links } from '../links.ts';
import type { World } from '../room/world.ts';
import { cursorOf, sessionQueryOf } from './session-query.ts';
import { shownToken } from './shown-token.ts';

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

/** The directory over HTTP. */
export function addRoutes(http: FastifyInstance, options: RoutesOptions): void {
  const { directory, node } = options;

  http.get('/sessions', async (request, reply) => {
    await admit(request, options);
    if (!options.community().features.collaboration.publicSessions) throw new ProblemError(problem('feature_off'));
    const query = queryOf(request);
    const read = sessionQueryOf(query);
    if (!read.ok) throw new ProblemError(read.problem);
    const { filters, limit, after } = read.value;
    if (isKnown(request, reply, etagOf(node, directory.version, options.limit(), String(query)))) return reply;
    const found = directory.all().filter((one) => passes(one, filters));
    const rest = after === undefined ? found : found.filter((one) => sortKey(one) > after);
    const sessions = rest.slice(0, limit);
    const last = sessions.at(-1);
    const isMore = rest.length > sessions.length && last !== undefined;
    const answer: SessionList = {
      sessions,
      total: found.length,
      ...(isMore && { nextCursor: cursorOf(sortKey(last)) }),
    };
    return answer;
  });

  http.get<{ Params: { room: string } }>('/sessions/:room', async (request, reply) => {
    const person = await admit(request, options);
    reply.header('cache-control', 'no-store');
    return preview(request.params.room, queryOf(request).get('invitation') ?? undefined, person, options);
  });
}

/** Who asks may be here, and the feature is on. */
async function admit(request: FastifyRequest, { access, community }: RoutesOptions): Promise<Person> {
  const { headers } = request;
  const result = await access.authenticate({
    token: shownToken(headers) ?? queryOf(request).get('token') ?? undefined,
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
  const isSent = sent !== undefined && sent.room === name && (!person.verified || sent.to === person.id);
  const isInvited = link !== undefined || isSent || room?.guests.has(person.id) === true;
  const isPublic = room?.session !== undefined && community().features.collaboration.publicSessions;
  const isMember = room !== undefined && [...room.seats.values()].some((seat) => seat.userId === person.id);
  const mayLook = isPublic || isInvited || (person.verified && (isMember || person.role === 'moderator'));
  if (room === undefined || !mayLook || room.banned.has(person.id)) throw new ProblemError(problem('room_not_found'));
  const {
    audioEnabled: audio,
    videoEnabled: video,
    screenShareEnabled: screenShare,
  } = community().features.collaboration;
  const role = link?.role ?? (isSent ? sent.role : undefined);
  return {
    ...previewOf(room, limit(), { audio, video, screenShare }, clock.now()),
    ...(role !== undefined && { role }),
  };
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
