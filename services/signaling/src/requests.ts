import { type Problem, problem, type SignalingClientMessage } from '@nodegx/protocol';
import type { Person } from '@nodegx/service-kit';
import { jsonOf } from './json.ts';
import { cleanListing } from './listing.ts';
import type { Actor, Command, Join, Limits, Origin, ShownInvitation } from './room/commands.ts';

/** What a message is read against: who sent it, from where, into which rooms. */
export interface Sender {
  readonly person: Person;
  readonly node: string;
  readonly connection: string;
  /** The rooms of the connection, with its peer id in each. */
  readonly rooms: ReadonlyMap<string, string>;
  readonly limits: Limits;
  readonly nowMs: number;
  readonly invitationMs: number;
  newId(): string;
}

type Of<T extends SignalingClientMessage['type']> = Extract<SignalingClientMessage, { type: T }>;
type About = SignalingClientMessage & { room?: string };

/** JSON that people may hang on a peer or an invitation. */
export const maxAttachedBytes = 4_096;
const defaultLinkUses = 10;

export function actorOf({ id, name, role, verified }: Person): Actor {
  return {
    userId: id,
    name,
    isVerified: verified,
    isModerator: verified && (role === 'owner' || role === 'moderator'),
  };
}

/** The command that a message about a room stands for, or why it is none. Joining and resuming have their own. */
export function commandOf(message: SignalingClientMessage, sender: Sender): Command | Problem {
  switch (message.type) {
    case 'signal':
      return signalOf(message, sender);
    case 'invite':
      return inviteOf(message, sender);
    case 'decline':
      return { kind: 'decline', ...base(message, sender, ''), invitation: message.invitation };
    case 'revoke':
      return { kind: 'revoke', ...base(message, sender, message.room), invitation: message.invitation };
    case 'publish': {
      const session = cleanListing(message.session, 'session');
      if ('code' in session) return session;
      return { kind: 'publish', ...base(message, sender, message.room), session, limits: sender.limits };
    }
    case 'unpublish':
      return { kind: 'unpublish', ...base(message, sender, message.room), limits: sender.limits };
    default:
      return aboutRoom(message, sender);
  }
}

/** Messages that need not name the room when the connection is in one only. */
function aboutRoom(message: About, sender: Sender): Command | Problem {
  const room = roomOf(message.room, sender);
  if (typeof room !== 'string') return room;
  const given = base(message, sender, room);
  const { limits } = sender;
  switch (message.type) {
    case 'leave': {
      const peerId = sender.rooms.get(room);
      return peerId === undefined ? problem('not_in_room') : { kind: 'leave', ...given, peerId };
    }
    case 'kick':
    case 'admit':
    case 'deny':
    case 'hand-over':
      return { kind: message.type, ...given, peerId: message.peerId, limits };
    case 'set-role':
      return { kind: 'set-role', ...given, peerId: message.peerId, role: message.role };
    case 'ban':
    case 'unban':
      return { kind: message.type, ...given, userId: message.userId };
    case 'lock':
      return { kind: 'lock', ...given, on: message.locked };
    case 'lobby':
      return { kind: 'lobby', ...given, on: message.lobby };
    case 'end':
      return { kind: 'end', ...given };
    case 'link':
      return linkOf(message, sender, room);
    default:
      return problem('unknown_message', { details: { path: 'type' } });
  }
}

function signalOf(message: Of<'signal'>, sender: Sender): Command | Problem {
  const room = roomOf(message.room, sender);
  if (typeof room !== 'string') return room;
  const peerId = sender.rooms.get(room);
  if (peerId === undefined) return problem('not_in_room');
  const { to, signal } = message;
  const { nowMs } = sender;
  const data = jsonOf(signal);
  if (data === undefined) return tooDeep('signal');
  return {
    kind: 'signal',
    room,
    origin: originOf(message, sender),
    atMs: nowMs,
    peerId,
    to,
    data,
  };
}

function inviteOf(message: Of<'invite'>, sender: Sender): Command | Problem {
  const info = message.sessionInfo === undefined ? '' : jsonOf(message.sessionInfo);
  if (info === undefined) return tooDeep('sessionInfo');
  if (Buffer.byteLength(info) > maxAttachedBytes) return tooLarge('sessionInfo');
  return {
    kind: 'invite',
    ...base(message, sender, message.roomId),
    invitation: sender.newId(),
    to: message.targetUserId,
    role: message.role ?? 'editor',
    info,
    key: message.key,
    expiresAtMs: endOf(message, sender),
    limits: sender.limits,
  };
}

function linkOf(message: Of<'link'>, sender: Sender, room: string): Command {
  return {
    kind: 'link',
    ...base(message, sender, room),
    invitation: sender.newId(),
    role: message.role ?? 'editor',
    uses: message.uses ?? defaultLinkUses,
    // Whole seconds, as the token has them.
    expiresAtMs: Math.ceil(endOf(message, sender) / 1000) * 1000,
    limits: sender.limits,
  };
}

function endOf({ expiresInMs }: { expiresInMs?: number }, { nowMs, invitationMs }: Sender): number {
  return nowMs + Math.min(expiresInMs ?? invitationMs, invitationMs);
}

/** What a `join` asks for, once its invitation is checked. */
export function joinOf(
  message: Of<'join'>,
  sender: Sender,
  extra: {
    readonly session: string;
    readonly mayWrite: boolean;
    readonly isGranted: boolean;
    readonly invitation: ShownInvitation | undefined;
  },
): Join | Problem {
  const metadata = jsonOf(message.metadata ?? {});
  if (metadata === undefined) return tooDeep('metadata');
  if (Buffer.byteLength(metadata) > maxAttachedBytes) return tooLarge('metadata');
  const { options } = message;
  const session = options?.session && cleanListing(options.session, 'options.session');
  if (session && 'code' in session) return session;
  return {
    kind: 'join',
    ...base(message, sender, message.room),
    peerId: message.peerId,
    metadata,
    mustExist: message.mustExist ?? false,
    options: session ? { ...options, session } : options,
    limits: sender.limits,
    ...extra,
  };
}

export function originOf({ id }: { id?: string | number }, { node, connection }: Sender): Origin {
  return { node, connection, id };
}

function base(message: { id?: string | number }, sender: Sender, room: string) {
  return { room, origin: originOf(message, sender), atMs: sender.nowMs, actor: actorOf(sender.person) };
}

function roomOf(named: string | undefined, { rooms }: Sender): string | Problem {
  if (named !== undefined) return named;
  const [only, second] = rooms.keys();
  if (only === undefined) return problem('not_in_room');
  if (second === undefined) return only;
  const message = 'You are in several rooms. Say in `room` which one you mean, and send this again.';
  return problem('bad_request', { message, details: { path: 'room' } });
}

function tooDeep(path: string): Problem {
  const message = `\`${path}\` is nested too deeply. Send less deep.`;
  return problem('bad_request', { message, details: { path } });
}

function tooLarge(path: string): Problem {
  return problem('message_too_large', { details: { path, limit: maxAttachedBytes } });
}
