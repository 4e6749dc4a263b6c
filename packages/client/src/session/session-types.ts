import type { SessionListing } from '@nodegx/protocol';
import type { Endpoints } from '../community/endpoints.ts';
import type { ClientError } from '../errors.ts';
import type { OpenPeer } from '../pair/peer-port.ts';
import type { SaveState } from '../saved.ts';
import type { TokenSource } from '../server/tokens.ts';
import type { Via } from '../state.ts';
import type { DocumentStorage } from '../storage/storage.ts';
import type { WaitOptions } from '../within.ts';

/**
 * Where a community is reached: the address of its `community.json`, of itself or of its GitHub repository; or a
 * `Community` of the `CommunityManager`; or its endpoints.
 */
export type CommunitySource = string | { readonly endpoints: SessionEndpoints };

/** The services that a session uses. */
export type SessionEndpoints = Pick<Endpoints, 'signaling' | 'sync'> & Partial<Endpoints>;

/**
 * Who takes part. An `Identity` is one. Where the community asks for no token a name is enough; `userId` is then taken at
 * its word.
 */
export interface SessionIdentity {
  readonly token?: TokenSource | undefined;
  readonly name?: string | undefined;
  readonly userId?: string | undefined;
  /** An https address of a picture, shown to the others. */
  readonly avatar?: string | undefined;
}

/** How a `Session` is made. */
export interface SessionOptions {
  community: CommunitySource;
  identity?: SessionIdentity;
  /** Where to keep a document on this device: by default IndexedDB in browsers and nowhere in Node. */
  storage?: ((document: string) => DocumentStorage) | false;
  /**
   * Makes direct connections to other people. By default WebRTC of the browser; `false`, or nothing in Node: everything
   * travels through the server.
   */
  openPeer?: OpenPeer | false;
  /** The page that invitation links lead to; by default the community's own. */
  page?: string;
  /** How much of the network this person's pictures may take. */
  media?: MediaLimits;
  /** The largest message that is read from a server or a peer, in bytes. */
  maxFrameBytes?: number;
}

/**
 * How many bits a second this person sends of pictures, to all others together: each gets a copy, so the more people there
 * are, the smaller and slower it is. By default 2,500,000 for the camera and 4,000,000 for the screen.
 */
export interface MediaLimits {
  cameraBitsPerSecond?: number;
  screenBitsPerSecond?: number;
}

/** How a session is opened. All of it may be left out. */
export interface StartOptions extends WaitOptions {
  /** Its name, and that of its document; by default a random one that nobody can guess. */
  id?: string;
  /** What it is called in the directory. Public sessions need one. */
  title?: string;
  description?: string;
  tags?: readonly string[];
  /** Whether it is listed in the directory. */
  isPublic?: boolean;
  /** Whether people talk in it, or have cameras on: shown in the directory, and nothing is turned on by it. */
  audio?: boolean;
  video?: boolean;
  /** How many people fit, if fewer than the community allows. */
  size?: number;
  /** `mesh` (default): everybody is connected with everybody. `star`: with the host only. */
  topology?: 'mesh' | 'star';
  /** Whether people wait until the host admits them. */
  lobby?: boolean;
  /** `invited`: only invited people come in. */
  entry?: 'anyone' | 'invited';
  /** What happens when the host leaves: another one becomes host (default), or the session ends. */
  onHostLeave?: 'hand-over' | 'end';
  /** What the document begins with, as `Y.Doc` to share; by default an empty one. */
  document?: SharedDocument;
}

/** How somebody comes into a session. */
export interface JoinOptions extends WaitOptions {
  /** The id or the token of an invitation; what stands in a link is found by itself. */
  invitation?: string;
  /** Rejects with `room_not_found` instead of opening a session that nobody has opened. True by default. */
  mustExist?: boolean;
  document?: SharedDocument;
}

/** A document that the host application has already. */
export interface SharedDocument {
  readonly doc?: import('yjs').Doc;
  readonly awareness?: import('y-protocols/awareness').Awareness;
}

/** How the session stands. The same object until it changes. */
export type SessionState =
  /** In no session, or without a network. Edits are kept. */
  | { readonly at: 'offline' }
  /** On the way in; `isInLobby`: the host has to admit this person. */
  | { readonly at: 'connecting'; readonly isInLobby: boolean }
  /** The document is here, and edits travel. */
  | { readonly at: 'live'; readonly via: Via }
  /** It was live and is trying to be again. Edits are kept. */
  | { readonly at: 'reconnecting' }
  /** It will not come back by itself: kicked, banned, ended, or not let in. `start` and `join` begin anew. */
  | { readonly at: 'refused'; readonly reason: ClientError };

/** What somebody may do in a session: all, edit, or look. */
export type SessionRole = 'host' | 'editor' | 'viewer';

/** What is known of the session itself. The same object until something changes. */
export interface SessionInfo {
  /** The room: what others `join`. Also the name of its document. */
  readonly id: string;
  /** This seat in it. */
  readonly peerId: string;
  readonly role: SessionRole;
  /** The peer id of the host. */
  readonly host: string | undefined;
  readonly topology: 'mesh' | 'star';
  readonly isLocked: boolean;
  readonly hasLobby: boolean;
  readonly size: number | undefined;
  /** How it shows in the directory; `undefined` where it is private, or has not been told. */
  readonly listing: SessionListing | undefined;
}

/** `off`: the device is not in use. `muted`: it is, and nothing of it is sent. */
export type TrackState = 'off' | 'starting' | 'on' | 'muted';

/** What a person can send of themselves. */
export type MediaKind = 'audio' | 'video' | 'screen';

/** Sound, camera or screen of somebody else. */
export interface RemoteTrack {
  readonly state: Exclude<TrackState, 'starting'>;
  /** What to give to a media element; there from the time that the two are connected directly. */
  readonly stream: MediaStream | undefined;
}

/** Somebody in the session. A new object whenever something of it changes. */
export interface Participant {
  readonly peerId: string;
  readonly userId: string;
  /** As the server knows it. */
  readonly name: string;
  readonly avatar: string | undefined;
  /** Always the same for a person: `#rrggbb`, readable on white and on black. */
  readonly colour: string;
  /** Black or white: what can be read on `colour`. */
  readonly ink: string;
  readonly role: SessionRole;
  readonly isSelf: boolean;
  /** `interrupted`: the connection is lost, and the seat is kept for a while. */
  readonly presence: 'here' | 'interrupted';
  /** How this person is reached; `self` for oneself. */
  readonly via: 'p2p' | 'relay' | 'server' | 'self';
  /** The last direct round trip, in milliseconds. */
  readonly roundTripMs: number | undefined;
  readonly isSpeaking: boolean;
  readonly audio: RemoteTrack;
  readonly video: RemoteTrack;
  readonly screen: RemoteTrack;
}

/** Somebody at the door, for host and moderators. */
export interface WaitingPerson {
  readonly peerId: string;
  readonly userId: string;
  readonly name: string;
}

/** A place on the canvas. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What part of the canvas is seen. */
export interface Viewport extends Point {
  readonly zoom: number;
}

/** Where somebody is. */
export interface Cursor extends Point {
  /** The page, file or frame that it is on: at most 128 characters. */
  readonly on?: string;
}

/** What somebody has chosen: at most 100 ids of at most 128 characters. */
export interface Selection {
  readonly ids: readonly string[];
}

/**
 * Where one participant is and what they look at: what changes many times a second, and therefore stands apart from
 * `Participant`. A new object whenever something of it changes.
 */
export interface ParticipantPresence {
  readonly peerId: string;
  readonly cursor: Cursor | undefined;
  readonly selection: Selection | undefined;
  readonly viewport: Viewport | undefined;
}

/** Something that was said in the chat of a session. */
export interface ChatMessage {
  readonly id: string;
  /** The user id of who wrote it. */
  readonly userId: string;
  readonly name: string;
  readonly colour: string;
  /** At most 2,000 characters. */
  readonly text: string;
  /** Milliseconds since 1970, by the writer's clock. */
  readonly atMs: number;
  readonly isOwn: boolean;
}

/** This person's own microphone, camera or screen. */
export interface LocalTrack {
  readonly state: TrackState;
  /** To show it to oneself. */
  readonly stream: MediaStream | undefined;
  readonly deviceId: string | undefined;
}

/** The same object until something changes. */
export interface LocalMedia {
  readonly audio: LocalTrack;
  readonly video: LocalTrack;
  readonly screen: LocalTrack;
  readonly isSpeaking: boolean;
}

/** Which device to use. */
export interface TrackOptions {
  /** Of `devices()`; by default the one that was used last, else the system's. */
  deviceId?: string;
  /** For `screen`: whether to share what the tab or system plays as well. Not sent yet where audio is in use. */
  constraints?: MediaTrackConstraints;
}

/** A microphone, camera or loudspeaker. */
export interface MediaDevice {
  readonly deviceId: string;
  readonly kind: 'audio' | 'video';
  /** Empty until the person has allowed the use of one. */
  readonly label: string;
}

/** An invitation that came for this person. */
export interface Invitation {
  readonly id: string;
  /** The user id of who sent it. */
  readonly from: string;
  readonly fromName: string | undefined;
  /** The session that it is for. */
  readonly session: string;
  readonly title: string | undefined;
  readonly message: string | undefined;
  readonly role: 'editor' | 'viewer' | undefined;
  readonly expiresAt: string | undefined;
}

/** What became of an invitation. */
export interface InvitationUpdate {
  readonly id: string;
  readonly state: 'accepted' | 'declined' | 'revoked' | 'expired';
}

/** How somebody is invited. */
export interface InviteOptions {
  role?: 'editor' | 'viewer';
  /** A sentence for the person: at most 500 characters. */
  message?: string;
  expiresInMs?: number;
}

/** What became of an invitation. */
export interface InviteResult {
  /** To `revoke` it with. */
  readonly id: string | undefined;
  /** `delivered`: on some device of theirs now. `stored`: in their inbox. `failed`: neither. */
  readonly state: 'delivered' | 'stored' | 'failed';
  readonly reason: string | undefined;
  readonly expiresAt: string | undefined;
}

/** What a link lets people do, and for how long. */
export interface LinkOptions {
  role?: 'editor' | 'viewer';
  /** How many people may come by it. */
  uses?: number;
  expiresInMs?: number;
}

/** A link that lets whoever has it into a session. */
export interface InviteLink {
  /** To `revoke` it with. */
  readonly id: string;
  /** What to hand on; `join` takes it as it is. */
  readonly url: string;
  readonly role: 'editor' | 'viewer';
  readonly uses: number;
  readonly expiresAt: string;
}

/** How this person's part in the session ended. */
export type SessionEnd = 'left' | 'kicked' | 'banned' | 'denied' | 'ended' | 'lost' | 'taken-over';

/** What leaving costs. */
export interface Departure {
  /** Edits that the server has not said are on disk. They are kept on this device where it has storage. */
  readonly unsaved: number;
}

/** What a session tells of. */
export interface SessionEvents {
  state: SessionState;
  info: SessionInfo | undefined;
  /** Somebody came, left, or something about somebody changed. */
  participants: readonly Participant[];
  'participant-joined': Participant;
  'participant-left': { readonly participant: Participant; readonly reason: 'left' | 'lost' | 'kicked' | 'banned' };
  /** Cursors, selections and viewports of the others: up to 25 times a second. */
  presence: readonly ParticipantPresence[];
  /** Who waits at the door. */
  waiting: readonly WaitingPerson[];
  /** The whole chat; `chat-message` tells of each that comes after joining. */
  chat: readonly ChatMessage[];
  'chat-message': ChatMessage;
  media: LocalMedia;
  /** The person has ended the sharing with the browser's own button, or a device was unplugged. */
  'media-ended': { readonly kind: MediaKind };
  saved: SaveState;
  access: 'write' | 'read';
  /** Somebody asks this person to come: see `accept` and `decline`. */
  invitation: Invitation;
  'invitation-update': InvitationUpdate;
  ended: { readonly how: SessionEnd; readonly reason: ClientError | undefined };
  /** The page is about to be left with unsaved edits. `ask()` has the browser ask the person first. */
  leaving: { readonly unsaved: number; ask(): void };
  /** Something went wrong; what was done about it stands in the sentence. */
  fault: ClientError;
}
