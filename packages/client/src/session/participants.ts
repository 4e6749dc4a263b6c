import type { PairState } from '../pair/pair.ts';
import type { Room, RoomPeer } from '../signaling/room.ts';
import { colourOf } from './colour.ts';
import type { Announced } from './presence.ts';
import type { LocalMedia, MediaKind, Participant, RemoteTrack } from './session-types.ts';

/** What the client tells the others of itself when it takes a seat. */
export interface Introduction {
  readonly name: string | undefined;
  readonly avatar: string | undefined;
  readonly colour: string;
  /** The Yjs client id under which it is present in the document. */
  readonly client: number;
  /** Whether it can be connected to directly. */
  readonly isDirect: boolean;
}

const key = 'nodegx';
const maxAvatar = 2_048;
const maxName = 64;

/** As the others get it; `name` and `color` are where first clients look for them. */
export function metadataOf({ name, avatar, colour, client, isDirect }: Introduction): Record<string, unknown> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(avatar === undefined ? {} : { avatar }),
    color: colour,
    [key]: { client, isDirect },
  };
}

/** The Yjs client id of a peer, as the seat's owner told it: presence under another id is not theirs. */
export function clientOf({ metadata }: RoomPeer): number | undefined {
  const told = metadata[key];
  const client = isRecord(told) ? told['client'] : undefined;
  return typeof client === 'number' ? client : undefined;
}

export function isDirect({ metadata }: RoomPeer): boolean {
  const told = metadata[key];
  return isRecord(told) && told['isDirect'] === true;
}

/** What is known of somebody besides their seat. */
export interface Around {
  readonly pair: PairState | undefined;
  readonly announced: Announced;
  stream(kind: MediaKind): MediaStream | undefined;
}

export function participantOf(peer: RoomPeer, around: Around): Participant {
  const { pair, announced } = around;
  const track = (kind: MediaKind): RemoteTrack => {
    const state = announced[kind] ?? 'off';
    return { state, stream: state === 'off' ? undefined : around.stream(kind) };
  };
  return {
    peerId: peer.peerId,
    userId: peer.userId,
    name: nameOf(peer),
    avatar: avatarOf(peer.metadata['avatar']),
    ...colourOf(peer.userId),
    role: peer.role,
    isSelf: false,
    presence: peer.isHere ? 'here' : 'interrupted',
    via: pair?.reach === 'connected' ? pair.via : 'server',
    roundTripMs: pair?.roundTripMs,
    isSpeaking: announced.isSpeaking === true && announced.audio === 'on',
    audio: track('audio'),
    video: track('video'),
    screen: track('screen'),
  };
}

/** This person, first in the list. */
export function selfOf(
  room: Room,
  who: { userId: string; name: string; avatar: string | undefined },
  media: LocalMedia,
): Participant {
  const track = (kind: MediaKind): RemoteTrack => {
    const { state, stream } = media[kind];
    return { state: state === 'starting' ? 'off' : state, stream };
  };
  return {
    peerId: room.peerId,
    userId: who.userId,
    name: who.name,
    avatar: avatarOf(who.avatar),
    ...colourOf(who.userId),
    role: room.role,
    isSelf: true,
    presence: 'here',
    via: 'self',
    roundTripMs: undefined,
    isSpeaking: media.isSpeaking,
    audio: track('audio'),
    video: track('video'),
    screen: track('screen'),
  };
}

/** Whether two participants say the same. */
export function isSameParticipant(one: Participant, other: Participant): boolean {
  const tracks = (['audio', 'video', 'screen'] as const).every(
    (kind) => one[kind].state === other[kind].state && one[kind].stream === other[kind].stream,
  );
  const plain = ({ audio: _a, video: _v, screen: _s, ...rest }: Participant): string => JSON.stringify(rest);
  return tracks && plain(one) === plain(other);
}

/** The server's word for a name comes before their own. */
function nameOf({ name, metadata, userId }: RoomPeer): string {
  const told = metadata['name'];
  return name ?? (typeof told === 'string' && told !== '' ? told.slice(0, maxName) : userId);
}

/** Pictures come over https: everything else would tell who looks, or run something. */
function avatarOf(value: unknown): string | undefined {
  const isPicture = typeof value === 'string' && value.length <= maxAvatar && value.startsWith('https://');
  return isPicture ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
