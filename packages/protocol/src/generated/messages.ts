// Generated from schemas/ by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
/**
 * What a socket answers when it refuses something: one shape for every service.
 */
export interface ErrorMessage {
  /**
   * Tells an error from every other message.
   */
  type: 'error';
  /**
   * A sentence for people: what happened and what to do.
   */
  error: string;
  /**
   * A stable name for programs. The list grows: treat an unknown one by its kind.
   */
  code: string;
  /**
   * `retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.
   */
  kind: 'retry' | 'stop' | 'fix';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * How many milliseconds to wait before trying again.
   */
  retryAfterMs?: number;
  /**
   * Facts for programs that belong to the code, such as a limit.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * What HTTP answers when it refuses something: the body of application/problem+json (RFC 9457) with our code and kind.
 */
export interface ProblemDetails {
  /**
   * The address that names this sort of problem.
   */
  type: string;
  /**
   * The sort of problem in a few words; the same for every occurrence.
   */
  title: string;
  /**
   * The HTTP status, again.
   */
  status: number;
  /**
   * A sentence for people on this occurrence: what happened and what to do.
   */
  detail: string;
  /**
   * The request that it happened to.
   */
  instance?: string;
  /**
   * A stable name for programs. The list grows: treat an unknown one by its kind.
   */
  code: string;
  /**
   * `retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.
   */
  kind: 'retry' | 'stop' | 'fix';
  /**
   * How many milliseconds to wait before trying again. The Retry-After header says it in seconds.
   */
  retryAfterMs?: number;
  /**
   * Facts for programs that belong to the code, such as a limit.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * What a token says about the person who shows it. Claims that are not listed are allowed and mean nothing to us.
 */
export interface TokenClaims {
  /**
   * Who issued the token.
   */
  iss: string;
  /**
   * The person's id. Never given to anyone else.
   */
  sub: string;
  /**
   * The person's name as others see it.
   */
  name: string;
  /**
   * The address of the person's picture.
   */
  avatar?: string;
  /**
   * The id of the community that the token is for.
   */
  community: string;
  /**
   * What the person is in the community.
   */
  role: 'owner' | 'moderator' | 'member' | 'guest';
  /**
   * What an invitation allows besides the role.
   *
   * @maxItems 100
   */
  grants?: Grant[];
  /**
   * When it was issued, in seconds since 1970.
   */
  iat: number;
  /**
   * When it ends, in seconds since 1970.
   */
  exp: number;
  /**
   * Whom it is meant for.
   *
   * @minItems 1
   * @maxItems 20
   */
  aud?: string | string[];
  /**
   * The token's own id.
   */
  jti?: string;
  /**
   * The session that it belongs to. Signing out ends all tokens of a session.
   */
  sid?: string;
  /**
   * What a program may do, for tokens of programs only: names with a space between them (RFC 8693, 4.2).
   */
  scope?: string;
}
/**
 * A right to one room or to the documents that a pattern matches; one of the two.
 */
export interface Grant {
  /**
   * The room's name. `*` at the end stands for any rest.
   */
  room?: string;
  /**
   * The document's name. `*` at the end stands for any rest.
   */
  document?: string;
  /**
   * `editor` writes, `reviewer` comments, `viewer` reads.
   */
  role: 'editor' | 'reviewer' | 'viewer';
}

/**
 * What `/health` answers: whether the process lives and what it carries. Whether it takes work is for `/ready` to say.
 */
export interface HealthReport {
  /**
   * `degraded`: it works, and something needs a look.
   */
  status: 'ok' | 'degraded';
  /**
   * Which service answers.
   */
  service: string;
  /**
   * The version that runs.
   */
  version: string;
  /**
   * How long it has been running, in seconds.
   */
  uptimeSeconds: number;
  /**
   * How many of what it carries now.
   */
  counts: {
    [k: string]: number;
  };
  /**
   * `disk`: what is acknowledged survives a crash. `memory`: it does not.
   */
  durability?: 'memory' | 'disk';
  /**
   * The reports of the services that share the process, by name.
   */
  services?: {
    [k: string]: HealthReport;
  };
}

/**
 * What `/ready` answers: whether the service takes work now (200) or not (503), and why.
 */
export interface ReadyReport {
  /**
   * True only when every check is.
   */
  ready: boolean;
  /**
   * What was looked at.
   */
  checks: ReadyCheck[];
}
export interface ReadyCheck {
  /**
   * What the check looks at.
   */
  name: string;
  /**
   * Whether it is well.
   */
  ok: boolean;
  /**
   * The problem's code when it is not.
   */
  code?: string;
  /**
   * A sentence for the operator.
   */
  detail?: string;
}

/**
 * What someone sends to join as a guest.
 */
export interface GuestRequest {
  /**
   * The name that others see: 1 to 64 characters on one line.
   */
  name: string;
}

/**
 * What someone gets who joined, signed in or refreshed: a token to show, and one to get the next.
 */
export interface SessionResponse {
  /**
   * The token for every service.
   */
  token: string;
  /**
   * When the token ends.
   */
  expiresAt: string;
  /**
   * Buys the next token, once. Only the identity service may see it.
   */
  refreshToken: string;
  /**
   * When the refresh token ends.
   */
  refreshExpiresAt: string;
  user: User;
}
/**
 * Who the token speaks of.
 */
export interface User {
  /**
   * The person's id, `sub` in the token.
   */
  id: string;
  /**
   * The name that others see.
   */
  name: string;
  /**
   * The address of the person's picture.
   */
  avatar?: string;
  /**
   * What the person is in the community.
   */
  role: 'owner' | 'moderator' | 'member' | 'guest';
}

/**
 * What a client sends to get the next token.
 */
export interface RefreshRequest {
  /**
   * The refresh token of the last answer.
   */
  refreshToken: string;
}

/**
 * Who the shown token speaks of, and how long it lasts.
 */
export interface MeResponse {
  /**
   * The person.
   */
  user: {
    /**
     * The person's id, `sub` in the token.
     */
    id: string;
    /**
     * The name that others see.
     */
    name: string;
    /**
     * The address of the person's picture.
     */
    avatar?: string;
    /**
     * What the person is in the community.
     */
    role: 'owner' | 'moderator' | 'member' | 'guest';
  };
  /**
   * The id of the community that the token is for.
   */
  community: string;
  /**
   * What an invitation allows besides the role.
   *
   * @maxItems 100
   */
  grants?: {
    /**
     * The room's name or pattern.
     */
    room?: string;
    /**
     * The document's name or pattern.
     */
    document?: string;
    /**
     * `editor` writes, `reviewer` comments, `viewer` reads.
     */
    role: 'editor' | 'reviewer' | 'viewer';
  }[];
  /**
   * When the token ends.
   */
  expiresAt: string;
}

/**
 * What someone sends to open an account.
 */
export interface RegisterRequest {
  /**
   * The name to sign in with: 2 to 39 letters, digits, hyphens, dots and underscores. Capital letters count like small ones.
   */
  name: string;
  /**
   * The password: 10 to 256 characters of any kind.
   */
  password: string;
  /**
   * The name that others see: 1 to 64 characters on one line.
   */
  displayName?: string;
  /**
   * The token of an invitation that makes its taker an owner, moderator or member; also opens an account where strangers may open none.
   */
  invitation?: string;
}

/**
 * What someone sends to sign in to their account.
 */
export interface LoginRequest {
  /**
   * The name of the account.
   */
  name: string;
  /**
   * The password.
   */
  password: string;
}

/**
 * What someone sends to change their password.
 */
export interface PasswordRequest {
  /**
   * The password until now.
   */
  currentPassword: string;
  /**
   * The new one: 10 to 256 characters of any kind.
   */
  newPassword: string;
}

/**
 * What someone sends to come in with the access token that a community shares.
 */
export interface AccessTokenRequest {
  /**
   * The name that others see: 1 to 64 characters on one line.
   */
  name: string;
  /**
   * The community's access token.
   */
  accessToken: string;
}

/**
 * What a page sends that a sign-in came back to.
 */
export interface ExchangeRequest {
  /**
   * The `code` in the fragment of the page's address.
   */
  code: string;
  /**
   * The secret whose SHA-256 the page gave when it began (RFC 7636).
   */
  verifier: string;
}

/**
 * How to sign in on another screen: open the page, enter the code.
 */
export interface DeviceResponse {
  /**
   * What the device asks with. A secret of the device.
   */
  deviceCode: string;
  /**
   * What the person enters.
   */
  userCode: string;
  /**
   * The page where they enter it.
   */
  verificationUri: string;
  /**
   * When the code ends.
   */
  expiresAt: string;
  /**
   * The shortest time between two questions, in milliseconds.
   */
  intervalMs: number;
}

/**
 * What a device sends to ask whether the person has entered the code.
 */
export interface DeviceRequest {
  /**
   * The device code.
   */
  deviceCode: string;
}

/**
 * What someone sends to make an invitation link.
 */
export interface InvitationRequest {
  /**
   * What it allows to those who come in with it.
   *
   * @minItems 1
   * @maxItems 100
   */
  grants: {
    /**
     * The room's name or pattern.
     */
    room?: string;
    /**
     * The document's name or pattern.
     */
    document?: string;
    /**
     * `editor` writes, `reviewer` comments, `viewer` reads.
     */
    role: 'editor' | 'reviewer' | 'viewer';
  }[];
  /**
   * How many people may come in with it.
   */
  uses?: number;
  /**
   * How long it lasts, in minutes.
   */
  minutes?: number;
}

/**
 * An invitation, with the token that lets people in. The token is shown once.
 */
export interface InvitationResponse {
  /**
   * The signed token to hand on.
   */
  invitation: string;
  /**
   * A link to hand on, where the community says its address.
   */
  url?: string;
  /**
   * Its id, to take it back with.
   */
  id: string;
  /**
   * What it allows.
   *
   * @maxItems 100
   */
  grants: {
    /**
     * The room's name or pattern.
     */
    room?: string;
    /**
     * The document's name or pattern.
     */
    document?: string;
    /**
     * `editor` writes, `reviewer` comments, `viewer` reads.
     */
    role: 'editor' | 'reviewer' | 'viewer';
  }[];
  /**
   * How many people may still come in with it.
   */
  usesLeft: number;
  /**
   * When it ends.
   */
  expiresAt: string;
}

/**
 * The invitations that a person made and that still let people in.
 */
export interface InvitationList {
  /**
   * The newest first.
   *
   * @maxItems 1000
   */
  invitations: OpenInvitation[];
}
/**
 * One of them.
 */
export interface OpenInvitation {
  /**
   * Its id, to take it back with.
   */
  id: string;
  /**
   * What it allows.
   *
   * @maxItems 100
   */
  grants: {
    /**
     * The room's name or pattern.
     */
    room?: string;
    /**
     * The document's name or pattern.
     */
    document?: string;
    /**
     * `editor` writes, `reviewer` comments, `viewer` reads.
     */
    role: 'editor' | 'reviewer' | 'viewer';
  }[];
  /**
   * How many people may still come in with it.
   */
  usesLeft: number;
  /**
   * When it ends.
   */
  expiresAt: string;
}

/**
 * What someone sends to see what an invitation is good for, without using it.
 */
export interface InvitationQuestion {
  /**
   * The token of the invitation.
   */
  invitation: string;
}

/**
 * What an invitation that still lets people in is good for.
 */
export interface InvitationPreview {
  /**
   * What it makes of whoever comes in: `guest` under a name of their choice, with what it allows and nothing else; any other with an account that they open with it.
   */
  role: 'owner' | 'moderator' | 'member' | 'guest';
  /**
   * When it ends.
   */
  expiresAt: string;
}

/**
 * What someone sends to come in with an invitation.
 */
export interface AcceptanceRequest {
  /**
   * The token of the invitation.
   */
  invitation: string;
  /**
   * The name that others see: 1 to 64 characters on one line.
   */
  name: string;
}

/**
 * Where a person is signed in.
 */
export interface OpenSessions {
  /**
   * The one that asks first, then by when they were last used.
   *
   * @maxItems 100
   */
  sessions: OpenSession[];
}
/**
 * One sign-in: a browser, an editor.
 */
export interface OpenSession {
  /**
   * Its id, to sign it out with.
   */
  id: string;
  /**
   * How it began.
   */
  way: 'guest' | 'account' | 'github' | 'oidc' | 'access-token' | 'invitation';
  /**
   * Whether it is the one that asks.
   */
  isCurrent: boolean;
  /**
   * When it began.
   */
  beganAt: string;
  /**
   * When it was last given new tokens.
   */
  lastUsedAt: string;
}

/**
 * How people come in to this community.
 */
export interface SignInWays {
  /**
   * With nothing but a name.
   */
  guests: boolean;
  /**
   * With a name and a password, which they may choose here.
   */
  accounts: boolean;
  /**
   * With the access token that the community shares.
   */
  accessToken: boolean;
  /**
   * With an account elsewhere.
   *
   * @maxItems 10
   */
  providers: SignInProvider[];
}
/**
 * Where people have an account.
 */
export interface SignInProvider {
  /**
   * How it is called in addresses.
   */
  id: 'github' | 'oidc';
  /**
   * How people know it.
   */
  name: string;
  /**
   * Whether a page can send people there.
   */
  web: boolean;
  /**
   * Whether a program can ask them to enter a code there.
   */
  device: boolean;
}

/**
 * What a program sends for a token.
 */
export interface ServiceTokenRequest {
  /**
   * Its service key.
   */
  key: string;
  /**
   * Those of its scopes that it needs, with a space between them; all of them without it.
   */
  scope?: string;
}

/**
 * A token for a program.
 */
export interface ServiceTokenResponse {
  /**
   * The token for every service.
   */
  token: string;
  /**
   * When it ends.
   */
  expiresAt: string;
  /**
   * What it allows: names with a space between them.
   */
  scope: string;
}

/**
 * What happened to sessions while tokens of theirs live. A session is named by the SHA-256 of its `sid`, in base64url.
 */
export interface RevocationPage {
  /**
   * What to ask with next.
   */
  cursor: string;
  /**
   * Whether this is everything there is, instead of what is new since the cursor.
   */
  isWhole: boolean;
  /**
   * The oldest first.
   *
   * @maxItems 100000
   */
  entries: Revocation[];
}
/**
 * What became of one session.
 */
export interface Revocation {
  /**
   * The hash of the session.
   */
  session: string;
  /**
   * When its last token ends, so that the entry can be forgotten.
   */
  until: string;
  /**
   * Why it is over.
   */
  ended?: 'signed_out' | 'banned';
  /**
   * The role that counts from now on instead of the one in the token.
   */
  role?: 'owner' | 'moderator' | 'member' | 'guest';
}

/**
 * The relays that a peer may use now, as `RTCPeerConnection` takes them, and how long it may open new allocations with them.
 */
export interface IceServersResponse {
  /**
   * For `RTCConfiguration.iceServers`. Empty: the community has no relay, and peers try without one.
   *
   * @maxItems 20
   */
  iceServers: {
    /**
     * Addresses of one relay, in the order in which to try them (RFC 7064, RFC 7065).
     *
     * @minItems 1
     * @maxItems 20
     */
    urls: string[];
    /**
     * The time at which it ends, in seconds since 1970, a colon, and a pseudonym of the person.
     */
    username?: string;
    /**
     * The password that goes with the user name.
     */
    credential?: string;
  }[];
  /**
   * Seconds from `serverTime` in which new allocations may be made. What is open then stays open.
   */
  ttl: number;
  /**
   * The server's clock when it answered: to reckon with where the client's differs.
   */
  serverTime: string;
  /**
   * `serverTime` and `ttl` together. Ask again before.
   */
  expiresAt: string;
}

/**
 * What a client tells the sync service besides edits and presence, as JSON inside the nodegx.v1 subprotocol.
 */
export type SyncControlUp = SyncHello | SyncToken;

/**
 * The first message, when neither the address nor a cookie carries a token.
 */
export interface SyncHello {
  type: 'hello';
  /**
   * Who is there.
   */
  token?: string;
  /**
   * The name to go by where no token is needed.
   */
  name?: string;
}
/**
 * A fresh token while connected.
 */
export interface SyncToken {
  type: 'token';
  /**
   * The new token, for the same person.
   */
  token: string;
}

/**
 * What the sync service tells a client besides edits and presence, as JSON inside the nodegx.v1 subprotocol.
 */
export type SyncControlDown = SyncWelcome | SyncRefused | SyncGoaway | SyncAccess;

/**
 * The first message: what was opened, and as whom.
 */
export interface SyncWelcome {
  type: 'welcome';
  /**
   * The document's name.
   */
  document: string;
  /**
   * Whether edits are taken.
   */
  access: 'write' | 'read';
  /**
   * What `saved` means: `disk` survives a crash, `memory` does not.
   */
  durability: 'memory' | 'disk';
  user: SyncUser;
  /**
   * A message with more is not taken: send a larger difference in parts.
   */
  maxMessageBytes?: number;
  /**
   * What this server can besides the basics. Ignore names that you do not know.
   *
   * @maxItems 100
   */
  features: string[];
}
/**
 * Whom the server takes the client for.
 */
export interface SyncUser {
  /**
   * The person's id.
   */
  id: string;
  /**
   * The name that others see.
   */
  name: string;
  /**
   * What the person is in the community.
   */
  role: 'owner' | 'moderator' | 'member' | 'guest';
}
/**
 * An update was not taken.
 */
export interface SyncRefused {
  type: 'refused';
  /**
   * Which one: the how-manieth update message of this connection, counted from 1.
   */
  message: number;
  /**
   * A stable name for programs.
   */
  code: string;
  /**
   * `retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.
   */
  kind: 'retry' | 'stop' | 'fix';
  /**
   * A sentence for people: what happened and what to do.
   */
  error: string;
}
/**
 * The server is about to close the socket. Come back after the given time.
 */
export interface SyncGoaway {
  type: 'goaway';
  /**
   * How many milliseconds to wait.
   */
  reconnectAfterMs: number;
  /**
   * Why, as a stable name for programs.
   */
  code: string;
}
/**
 * The client's rights changed while it was connected.
 */
export interface SyncAccess {
  type: 'access';
  /**
   * Whether edits are taken from now on.
   */
  access: 'write' | 'read';
}

/**
 * What a client tells the signaling service: one JSON text frame a message.
 */
export type SignalingClientMessage =
  | SignalingHello
  | SignalingRefresh
  | SignalingResume
  | SignalingJoin
  | SignalingLeave
  | SignalingSignal
  | SignalingInvite
  | SignalingDecline
  | SignalingRevoke
  | SignalingLink
  | SignalingKick
  | SignalingBan
  | SignalingUnban
  | SignalingLock
  | SignalingLobby
  | SignalingAdmit
  | SignalingDeny
  | SignalingSetRole
  | SignalingHandOver
  | SignalingEnd
  | SignalingPublish
  | SignalingUnpublish
  | SignalingWatchSessions
  | SignalingUnwatchSessions
  | SignalingReport
  | SignalingPing;

/**
 * The first message of a client that wants to resume later. Optional.
 */
export interface SignalingHello {
  type: 'hello';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * Who is there, when neither address nor cookie carries a token.
   */
  token?: string;
  /**
   * The id to go by where no token is needed.
   */
  userId?: string;
  /**
   * The name to go by where no token is needed.
   */
  name?: string;
  /**
   * What the client can besides the basics. Names that the server does not know mean nothing.
   *
   * @maxItems 100
   *
   * Items: A feature.
   */
  features?: string[];
}
/**
 * A fresh token while connected, for the same person.
 */
export interface SignalingRefresh {
  type: 'refresh';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The new token.
   */
  token: string;
}
/**
 * Takes the seats of a lost connection over.
 */
export interface SignalingResume {
  type: 'resume';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * From the `welcome` of the lost connection.
   */
  resumeId: string;
  /**
   * The rooms that it was in, each with the last `seq` that arrived.
   *
   * @minItems 1
   * @maxItems 100
   */
  rooms: ResumedRoom[];
}
/**
 * One of them.
 */
export interface ResumedRoom {
  /**
   * The room.
   */
  room: string;
  /**
   * The highest `seq` of a message of this room that arrived; 0 for none.
   */
  seq: number;
}
/**
 * Takes a seat in a room, and opens the room if it is not open.
 */
export interface SignalingJoin {
  type: 'join';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room.
   */
  room: string;
  /**
   * The name of this end in the room; nobody else there may have it.
   */
  peerId: string;
  /**
   * Worth something only where no token is needed.
   */
  userId?: string;
  /**
   * What the peer tells the others of itself, such as name, picture and colour: at most 4 KiB of JSON. Passed on as it is.
   */
  metadata?: {
    [k: string]: unknown;
  };
  /**
   * The token of an invitation link, or the id of an invitation.
   */
  invitation?: string;
  /**
   * Whether to refuse instead of opening a room that is not open.
   */
  mustExist?: boolean;
  options?: RoomOptions;
}
/**
 * How to open the room. Means nothing where it is open already.
 */
export interface RoomOptions {
  /**
   * `mesh`: everybody is offered to everybody. `star`: only the host is offered to the others, and they to it.
   */
  topology?: 'mesh' | 'star';
  /**
   * What happens when the host leaves: the room passes to the one who is there longest, or it ends.
   */
  onHostLeave?: 'hand-over' | 'end';
  /**
   * Who may come in: `anyone` who knows the room, or people who are `invited`.
   */
  entry?: 'anyone' | 'invited';
  /**
   * Seats, if fewer than the community allows.
   */
  maxPeers?: number;
  /**
   * Whether people wait until the host admits them.
   */
  lobby?: boolean;
  /**
   * Whether nobody else may come in.
   */
  locked?: boolean;
  session?: SessionListing;
}
/**
 * How a session shows in the directory.
 */
export interface SessionListing {
  /**
   * What it is called.
   */
  title: string;
  /**
   * What it is about.
   */
  description?: string;
  /**
   * Words to find it by.
   *
   * @maxItems 10
   *
   * Items: A tag.
   */
  tags?: string[];
  /**
   * When it is to begin.
   */
  scheduledFor?: string;
  /**
   * Whether people talk in it.
   */
  audio?: boolean;
  /**
   * Whether cameras are on in it.
   */
  video?: boolean;
}
/**
 * Gives a seat up.
 */
export interface SignalingLeave {
  type: 'leave';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * Not needed; the server knows who leaves.
   */
  peerId?: string;
}
/**
 * Something for one peer, or for several: an offer, an answer, a candidate.
 */
export interface SignalingSignal {
  type: 'signal';
  /**
   * A number or name for this message, answered by `ack`. Whole numbers that rise are taken once each, however often they are sent.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * The peer, or up to 100 of them.
   *
   * @minItems 1
   * @maxItems 100
   */
  to: string | string[];
  /**
   * Passed on as it is.
   */
  signal: {} | unknown[] | string | number | boolean;
}
/**
 * Asks a person to come to a room.
 */
export interface SignalingInvite {
  type: 'invite';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * Whom to ask.
   */
  targetUserId: string;
  /**
   * The room.
   */
  roomId: string;
  /**
   * What the person is shown: at most 4 KiB of JSON.
   */
  sessionInfo?: {
    [k: string]: unknown;
  };
  /**
   * What the person may do there.
   */
  role?: 'editor' | 'viewer';
  /**
   * The same invitation again, when the answer was lost, has the same key.
   */
  key?: string;
  /**
   * After how many milliseconds it is void.
   */
  expiresInMs?: number;
}
/**
 * Refuses an invitation.
 */
export interface SignalingDecline {
  type: 'decline';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The invitation's id.
   */
  invitation: string;
}
/**
 * Takes an invitation or the link of one back.
 */
export interface SignalingRevoke {
  type: 'revoke';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room.
   */
  room: string;
  /**
   * The invitation's id.
   */
  invitation: string;
}
/**
 * Asks for an invitation link.
 */
export interface SignalingLink {
  type: 'link';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * What whoever comes by it may do.
   */
  role?: 'editor' | 'viewer';
  /**
   * How many people may come by it.
   */
  uses?: number;
  /**
   * After how many milliseconds it is void.
   */
  expiresInMs?: number;
}
/**
 * Puts a peer out of the room. Host and moderators.
 */
export interface SignalingKick {
  type: 'kick';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * A peer of the room.
   */
  peerId: string;
}
/**
 * Puts a person out of the room and keeps them out while it is open. Host and moderators.
 */
export interface SignalingBan {
  type: 'ban';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * A person's id.
   */
  userId: string;
}
/**
 * Lets a person in again. Host and moderators.
 */
export interface SignalingUnban {
  type: 'unban';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * A person's id.
   */
  userId: string;
}
/**
 * Closes the room for newcomers, or opens it again. Host and moderators.
 */
export interface SignalingLock {
  type: 'lock';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * Whether nobody else may come in.
   */
  locked: boolean;
}
/**
 * Lets newcomers wait for the host, or not any more. Host and moderators.
 */
export interface SignalingLobby {
  type: 'lobby';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * Whether newcomers wait.
   */
  lobby: boolean;
}
/**
 * Lets somebody in who waits. Host and moderators.
 */
export interface SignalingAdmit {
  type: 'admit';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * The peer that waits.
   */
  peerId: string;
}
/**
 * Sends somebody away who waits. Host and moderators.
 */
export interface SignalingDeny {
  type: 'deny';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * The peer that waits.
   */
  peerId: string;
}
/**
 * Changes what a peer may do. Host and moderators.
 */
export interface SignalingSetRole {
  type: 'set-role';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * A peer of the room.
   */
  peerId: string;
  /**
   * What the person may do in the room.
   */
  role: 'editor' | 'viewer';
}
/**
 * Makes another peer the host. Host and moderators.
 */
export interface SignalingHandOver {
  type: 'hand-over';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
  /**
   * A peer of the room.
   */
  peerId: string;
}
/**
 * Ends the session for everybody. Host and moderators.
 */
export interface SignalingEnd {
  type: 'end';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room. May be left out by a connection that is in one room only.
   */
  room?: string;
}
/**
 * Lists the room in the directory, or announces one that opens later.
 */
export interface SignalingPublish {
  type: 'publish';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room.
   */
  room: string;
  session: SessionListing;
}
/**
 * Takes the room out of the directory.
 */
export interface SignalingUnpublish {
  type: 'unpublish';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The room.
   */
  room: string;
}
/**
 * Asks for the directory, and to be told what changes in it.
 */
export interface SignalingWatchSessions {
  type: 'watch-sessions';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
}
/**
 * Wants to hear no more of the directory.
 */
export interface SignalingUnwatchSessions {
  type: 'unwatch-sessions';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
}
/**
 * How a connection between two peers was made, so that the operator sees why some fail.
 */
export interface SignalingReport {
  type: 'report';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The kind of the local candidate that was chosen, or `failed`.
   */
  ice: 'host' | 'srflx' | 'prflx' | 'relay' | 'failed';
  /**
   * Milliseconds that it took.
   */
  ms?: number;
}
/**
 * Is anybody there? Answered by `pong`.
 */
export interface SignalingPing {
  type: 'ping';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
}

/**
 * What the signaling service tells a client: one JSON text frame a message.
 */
export type SignalingServerMessage =
  | SignalingWelcome
  | SignalingRefreshed
  | SignalingAck
  | SignalingPong
  | SignalingJoined
  | SignalingResumed
  | SignalingWaiting
  | SignalingPeerJoined
  | SignalingPeerLeft
  | SignalingPeerInterrupted
  | SignalingPeerResumed
  | SignalingPeerWaiting
  | SignalingPeerGaveUp
  | SignalingRoleChanged
  | SignalingRoomUpdated
  | SignalingRemoved
  | SignalingLeft
  | SignalingSignalled
  | SignalingInvited
  | SignalingInviteSent
  | SignalingInviteUpdate
  | SignalingLinkMade
  | SignalingSessions
  | SignalingSessionChanged
  | SignalingSessionGone
  | SignalingIceServers
  | SignalingGoaway
  | SignalingError;

/**
 * The answer to `hello`.
 */
export interface SignalingWelcome {
  type: 'welcome';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  user: SignalingUser;
  /**
   * What to resume with when this connection is lost. Keep it to yourself.
   */
  resumeId: string;
  /**
   * What this server can. Ignore names that you do not know.
   *
   * @maxItems 100
   *
   * Items: A feature.
   */
  features: string[];
  /**
   * How long the seats of a lost connection are kept.
   */
  seatSeconds: number;
  /**
   * The server's clock.
   */
  serverTime: string;
  ice?: SignalingIce;
}
/**
 * Whom the server takes the client for.
 */
export interface SignalingUser {
  /**
   * A person's id.
   */
  id: string;
  /**
   * The name that others see.
   */
  name: string;
  /**
   * What the person is in the community.
   */
  role: 'owner' | 'moderator' | 'member' | 'guest';
}
/**
 * The relays that a peer may use now, as turn/ice-servers.v1.json has them.
 */
export interface SignalingIce {
  /**
   * For `RTCConfiguration.iceServers`.
   *
   * @maxItems 20
   *
   * Items: A relay.
   */
  iceServers: {
    /**
     * Its addresses.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: An address.
     */
    urls: string[];
    /**
     * The user name.
     */
    username?: string;
    /**
     * The password.
     */
    credential?: string;
  }[];
  /**
   * Seconds from `serverTime` in which they serve.
   */
  ttl: number;
  /**
   * The server's clock.
   */
  serverTime: string;
  /**
   * When they end.
   */
  expiresAt: string;
}
/**
 * The new token is in force.
 */
export interface SignalingRefreshed {
  type: 'refreshed';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
}
/**
 * The message was taken.
 */
export interface SignalingAck {
  type: 'ack';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id: string | number;
}
/**
 * The answer to `ping`.
 */
export interface SignalingPong {
  type: 'pong';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
}
/**
 * You have a seat.
 */
export interface SignalingJoined {
  type: 'joined';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The room.
   */
  room: string;
  /**
   * You.
   */
  peerId: string;
  /**
   * The others that you are offered.
   *
   * @maxItems 1000
   */
  peers: SignalingPeer[];
  /**
   * The peer that decides about the room.
   */
  host?: string;
  /**
   * `host` decides about the room, `editor` writes, `viewer` reads.
   */
  role?: 'host' | 'editor' | 'viewer';
  /**
   * Who is offered to whom.
   */
  topology?: 'mesh' | 'star';
  /**
   * Whether nobody else may come in.
   */
  locked?: boolean;
  /**
   * Whether newcomers wait for the host.
   */
  lobby?: boolean;
  /**
   * Seats in the room.
   */
  maxPeers?: number;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq?: number;
  ice?: SignalingIce;
}
/**
 * Somebody in a room.
 */
export interface SignalingPeer {
  /**
   * A peer of the room.
   */
  peerId: string;
  /**
   * A person's id.
   */
  userId: string;
  /**
   * What the peer tells the others of itself, such as name, picture and colour: at most 4 KiB of JSON. Passed on as it is.
   */
  metadata?: {
    [k: string]: unknown;
  };
  /**
   * The name that the server knows the person by.
   */
  name?: string;
  /**
   * `host` decides about the room, `editor` writes, `viewer` reads.
   */
  role?: 'host' | 'editor' | 'viewer';
  /**
   * `interrupted`: the connection is lost and the seat is kept for it.
   */
  state?: 'here' | 'interrupted';
}
/**
 * You have your seat back. What you missed follows; after a `reset` it is lost, and `peers` says who is there.
 */
export interface SignalingResumed {
  type: 'resumed';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The room.
   */
  room: string;
  /**
   * You.
   */
  peerId: string;
  /**
   * Whether messages were lost.
   */
  reset: boolean;
  /**
   * The highest number of a `signal` of yours that arrived. Send the later ones again.
   */
  received?: number;
  /**
   * The others that you are offered; with a `reset` only.
   *
   * @maxItems 1000
   */
  peers?: SignalingPeer[];
  /**
   * The peer that decides about the room.
   */
  host?: string;
  /**
   * `host` decides about the room, `editor` writes, `viewer` reads.
   */
  role?: 'host' | 'editor' | 'viewer';
  /**
   * Who is offered to whom.
   */
  topology?: 'mesh' | 'star';
  /**
   * Whether nobody else may come in.
   */
  locked?: boolean;
  /**
   * Whether newcomers wait for the host.
   */
  lobby?: boolean;
  /**
   * Seats in the room.
   */
  maxPeers?: number;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq?: number;
  ice?: SignalingIce;
}
/**
 * You wait until the host admits you.
 */
export interface SignalingWaiting {
  type: 'waiting';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The room.
   */
  room: string;
  /**
   * You.
   */
  peerId: string;
}
/**
 * Somebody came.
 */
export interface SignalingPeerJoined {
  type: 'peer-joined';
  /**
   * A peer of the room.
   */
  peerId: string;
  /**
   * A person's id.
   */
  userId: string;
  /**
   * What the peer tells the others of itself, such as name, picture and colour: at most 4 KiB of JSON. Passed on as it is.
   */
  metadata?: {
    [k: string]: unknown;
  };
  /**
   * The name that the server knows the person by.
   */
  name?: string;
  /**
   * `host` decides about the room, `editor` writes, `viewer` reads.
   */
  role?: 'host' | 'editor' | 'viewer';
  /**
   * The room.
   */
  room: string;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq: number;
}
/**
 * Somebody is gone.
 */
export interface SignalingPeerLeft {
  type: 'peer-left';
  /**
   * A peer of the room.
   */
  peerId: string;
  /**
   * The room.
   */
  room: string;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq: number;
  /**
   * Why.
   */
  reason?: 'left' | 'lost' | 'kicked' | 'banned';
}
/**
 * The connection of somebody to this server is lost. Links between peers need not be.
 */
export interface SignalingPeerInterrupted {
  type: 'peer-interrupted';
  /**
   * A peer of the room.
   */
  peerId: string;
  /**
   * The room.
   */
  room: string;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq: number;
}
/**
 * Somebody is back.
 */
export interface SignalingPeerResumed {
  type: 'peer-resumed';
  /**
   * A peer of the room.
   */
  peerId: string;
  /**
   * The room.
   */
  room: string;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq: number;
}
/**
 * Somebody asks to come in. To the host.
 */
export interface SignalingPeerWaiting {
  type: 'peer-waiting';
  /**
   * A peer of the room.
   */
  peerId: string;
  /**
   * A person's id.
   */
  userId: string;
  /**
   * What the peer tells the others of itself, such as name, picture and colour: at most 4 KiB of JSON. Passed on as it is.
   */
  metadata?: {
    [k: string]: unknown;
  };
  /**
   * The name that the server knows the person by.
   */
  name?: string;
  /**
   * The room.
   */
  room: string;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq: number;
}
/**
 * Somebody who waited is gone, or was let in or sent away. To the host.
 */
export interface SignalingPeerGaveUp {
  type: 'peer-gave-up';
  /**
   * A peer of the room.
   */
  peerId: string;
  /**
   * The room.
   */
  room: string;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq: number;
}
/**
 * What somebody may do is different now.
 */
export interface SignalingRoleChanged {
  type: 'role-changed';
  /**
   * A peer of the room.
   */
  peerId: string;
  /**
   * `host` decides about the room, `editor` writes, `viewer` reads.
   */
  role: 'host' | 'editor' | 'viewer';
  /**
   * The room.
   */
  room: string;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq: number;
}
/**
 * Something about the room is different now.
 */
export interface SignalingRoomUpdated {
  type: 'room-updated';
  /**
   * The room.
   */
  room: string;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq: number;
  /**
   * The peer that decides about the room.
   */
  host?: string;
  /**
   * Who is offered to whom.
   */
  topology?: 'mesh' | 'star';
  /**
   * Whether nobody else may come in.
   */
  locked?: boolean;
  /**
   * Whether newcomers wait for the host.
   */
  lobby?: boolean;
  /**
   * Seats in the room.
   */
  maxPeers?: number;
  session?: RoomSession;
}
/**
 * How a session shows in the directory.
 */
export interface RoomSession {
  /**
   * What it is called.
   */
  title: string;
  /**
   * What it is about.
   */
  description?: string;
  /**
   * Words to find it by.
   *
   * @maxItems 10
   *
   * Items: A tag.
   */
  tags?: string[];
  /**
   * When it is to begin.
   */
  scheduledFor?: string;
  /**
   * Whether people talk in it.
   */
  audio?: boolean;
  /**
   * Whether cameras are on in it.
   */
  video?: boolean;
}
/**
 * You have no seat any more.
 */
export interface SignalingRemoved {
  type: 'removed';
  /**
   * The room.
   */
  room: string;
  /**
   * `taken-over`: another connection of yours resumed.
   */
  reason: 'kicked' | 'banned' | 'denied' | 'ended' | 'lost' | 'taken-over';
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq?: number;
}
/**
 * You gave your seat up. Sent when `leave` had an id.
 */
export interface SignalingLeft {
  type: 'left';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The room.
   */
  room: string;
}
/**
 * Something from a peer.
 */
export interface SignalingSignalled {
  type: 'signal';
  /**
   * Who sent it, as the server knows.
   */
  from: string;
  /**
   * As it was sent.
   */
  signal: {} | unknown[] | string | number | boolean;
  /**
   * The room.
   */
  room: string;
  /**
   * The message's number in its room, rising. A client that resumes names the highest one that arrived.
   */
  seq: number;
}
/**
 * Somebody asks you to come to a room.
 */
export interface SignalingInvited {
  type: 'invite';
  /**
   * Who asks.
   */
  from: string;
  /**
   * The name of who asks.
   */
  fromName?: string;
  /**
   * The room.
   */
  roomId: string;
  /**
   * What they say about it.
   */
  sessionInfo?: {
    [k: string]: unknown;
  };
  /**
   * The invitation's id.
   */
  invitation: string;
  /**
   * What you may do there.
   */
  role?: 'editor' | 'viewer';
  /**
   * When it is void.
   */
  expiresAt?: string;
}
/**
 * What became of an invitation.
 */
export interface SignalingInviteSent {
  type: 'invite-sent';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * Who was asked.
   */
  to: string;
  /**
   * Whether a device of theirs has it.
   */
  delivered: boolean;
  /**
   * Whether they find it in their inbox.
   */
  stored?: boolean;
  /**
   * Why it was not delivered.
   */
  reason?: string;
  /**
   * The invitation's id.
   */
  invitation?: string;
  /**
   * The room.
   */
  roomId?: string;
  /**
   * When it is void.
   */
  expiresAt?: string;
}
/**
 * An invitation is over.
 */
export interface SignalingInviteUpdate {
  type: 'invite-update';
  /**
   * The invitation's id.
   */
  invitation: string;
  /**
   * How.
   */
  state: 'accepted' | 'declined' | 'revoked' | 'expired';
  /**
   * The room.
   */
  roomId?: string;
  /**
   * Who accepted or declined.
   */
  by?: string;
}
/**
 * An invitation link.
 */
export interface SignalingLinkMade {
  type: 'link';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The room.
   */
  room: string;
  /**
   * The invitation's id.
   */
  invitation: string;
  /**
   * For `invitation` in `join`.
   */
  token: string;
  /**
   * What whoever comes by it may do.
   */
  role: 'editor' | 'viewer';
  /**
   * How many people may come by it.
   */
  uses: number;
  /**
   * When it is void.
   */
  expiresAt: string;
}
/**
 * The directory as it is now.
 */
export interface SignalingSessions {
  type: 'sessions';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * Public sessions, live ones first.
   *
   * @maxItems 1000
   */
  sessions: ListedSession[];
  /**
   * Whether there are more, to be had over HTTP.
   */
  more: boolean;
}
/**
 * A session of the directory.
 */
export interface ListedSession {
  /**
   * The room.
   */
  room: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * What it is about.
   */
  description?: string;
  /**
   * Words to find it by.
   *
   * @maxItems 10
   *
   * Items: A tag.
   */
  tags?: string[];
  /**
   * When it is to begin.
   */
  scheduledFor?: string;
  /**
   * Whether people talk in it.
   */
  audio?: boolean;
  /**
   * Whether cameras are on in it.
   */
  video?: boolean;
  /**
   * Whether it is going on.
   */
  state: 'live' | 'scheduled';
  host?: SessionHost;
  /**
   * How many are in it.
   */
  people: number;
  /**
   * How many fit.
   */
  maxPeers: number;
  /**
   * Whether nobody else may come in.
   */
  locked?: boolean;
  /**
   * When it was opened or announced.
   */
  createdAt: string;
}
/**
 * Who runs it.
 */
export interface SessionHost {
  /**
   * A person's id.
   */
  userId: string;
  /**
   * The name.
   */
  name?: string;
}
/**
 * A session of the directory is new or different.
 */
export interface SignalingSessionChanged {
  type: 'session-changed';
  session: ListedSession;
}
/**
 * A session is no longer in the directory.
 */
export interface SignalingSessionGone {
  type: 'session-gone';
  /**
   * The room.
   */
  room: string;
}
/**
 * New relays, before the old ones end.
 */
export interface SignalingIceServers {
  type: 'ice-servers';
  ice: SignalingIce;
}
/**
 * The server is about to close the connection. Come back after the given time and resume.
 */
export interface SignalingGoaway {
  type: 'goaway';
  /**
   * How many milliseconds to wait.
   */
  reconnectAfterMs: number;
  /**
   * Why, as a stable name for programs.
   */
  code: string;
}
/**
 * Something was refused: as error.v1.json has it.
 */
export interface SignalingError {
  /**
   * Tells an error from every other message.
   */
  type: 'error';
  /**
   * A sentence for people: what happened and what to do.
   */
  error: string;
  /**
   * A stable name for programs. The list grows: treat an unknown one by its kind.
   */
  code: string;
  /**
   * `retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.
   */
  kind: 'retry' | 'stop' | 'fix';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * How many milliseconds to wait before trying again.
   */
  retryAfterMs?: number;
  /**
   * Facts for programs that belong to the code, such as a limit.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * What GET /signaling/sessions answers: public sessions, a page at a time.
 */
export interface SessionList {
  /**
   * Live ones first, newest first; then scheduled ones, soonest first.
   *
   * @maxItems 100
   */
  sessions: PublicSession[];
  /**
   * For the next page; absent on the last one.
   */
  nextCursor?: string;
  /**
   * How many sessions the filters let through.
   */
  total?: number;
}
/**
 * A session of the directory.
 */
export interface PublicSession {
  /**
   * The room.
   */
  room: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * What it is about.
   */
  description?: string;
  /**
   * Words to find it by.
   *
   * @maxItems 10
   *
   * Items: A tag.
   */
  tags?: string[];
  /**
   * When it is to begin.
   */
  scheduledFor?: string;
  /**
   * Whether people talk in it.
   */
  audio?: boolean;
  /**
   * Whether cameras are on in it.
   */
  video?: boolean;
  /**
   * Whether it is going on.
   */
  state: 'live' | 'scheduled';
  host?: PublicSessionHost;
  /**
   * How many are in it.
   */
  people: number;
  /**
   * How many fit.
   */
  maxPeers: number;
  /**
   * Whether nobody else may come in.
   */
  locked?: boolean;
  /**
   * When it was opened or announced.
   */
  createdAt: string;
}
/**
 * Who runs it.
 */
export interface PublicSessionHost {
  /**
   * A person's id.
   */
  userId: string;
  /**
   * The name.
   */
  name?: string;
}

/**
 * What GET /signaling/sessions/<room> answers: a room, seen without joining it.
 */
export interface SessionPreview {
  /**
   * The room.
   */
  room: string;
  host?: PreviewHost;
  /**
   * What it is called.
   */
  title?: string;
  /**
   * What it is about.
   */
  description?: string;
  /**
   * Words to find it by.
   *
   * @maxItems 10
   *
   * Items: A tag.
   */
  tags?: string[];
  /**
   * Who is in it.
   *
   * @maxItems 1000
   */
  participants: PreviewParticipant[];
  /**
   * How many are in it.
   */
  count: number;
  /**
   * How many fit.
   */
  maxPeers: number;
  features: PreviewFeatures;
  /**
   * Whether nobody else may come in.
   */
  locked?: boolean;
  /**
   * Whether newcomers wait for the host.
   */
  lobby?: boolean;
  /**
   * What the invitation allows.
   */
  role?: 'editor' | 'viewer';
  /**
   * When it was opened.
   */
  createdAt: string;
  /**
   * For how many milliseconds it has been going on.
   */
  durationMs: number;
}
/**
 * Who runs it.
 */
export interface PreviewHost {
  /**
   * A person's id.
   */
  userId: string;
  /**
   * The name.
   */
  name?: string;
}
/**
 * Somebody in it.
 */
export interface PreviewParticipant {
  /**
   * A person's id.
   */
  userId: string;
  /**
   * The name.
   */
  name?: string;
  /**
   * The address of the picture.
   */
  avatar?: string;
  /**
   * `host` decides about the room, `editor` writes, `viewer` reads.
   */
  role?: 'host' | 'editor' | 'viewer';
}
/**
 * What it carries.
 */
export interface PreviewFeatures {
  /**
   * Whether people may talk.
   */
  audio: boolean;
  /**
   * Whether cameras may be on.
   */
  video: boolean;
  /**
   * Whether screens may be shared.
   */
  screenShare: boolean;
}

/**
 * What a client tells the notification service: one JSON text frame a message.
 */
export type InboxClientMessage =
  | InboxAuthenticate
  | InboxResume
  | InboxGetNotifications
  | InboxMarkRead
  | InboxMarkAllRead
  | InboxSendNotification
  | InboxDeleteNotification
  | InboxUndeleteNotification
  | InboxMute
  | InboxUnmute
  | InboxBlock
  | InboxUnblock
  | InboxGetPreferences
  | InboxGetPushKey
  | InboxPushSubscribe
  | InboxPushUnsubscribe
  | InboxAddWebhook
  | InboxRemoveWebhook
  | InboxGetWebhooks
  | InboxActive;

/**
 * Says who is there; the first message. Later, with a fresh token of the same person, it keeps the connection open.
 */
export interface InboxAuthenticate {
  type: 'authenticate';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * Who is there, when neither address nor cookie carries a token.
   */
  token?: string;
  /**
   * The id to go by where no token is needed.
   */
  userId?: string;
  /**
   * The name to go by.
   */
  name?: string;
  resume?: InboxPosition;
  /**
   * What the client can: `changes` for several changes in one message. Unknown names mean nothing.
   *
   * @maxItems 100
   *
   * Items: A feature.
   */
  features?: string[];
}
/**
 * How far this device has got: it is told what changed since.
 */
export interface InboxPosition {
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
}
/**
 * Asks for what changed since a position.
 */
export interface InboxResume {
  type: 'resume';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
}
/**
 * Asks for a page of the inbox, newest first.
 */
export interface InboxGetNotifications {
  type: 'get-notifications';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * How many at most; 200 unless said.
   */
  limit?: number;
  /**
   * Where the last page ended.
   */
  cursor?: string;
}
/**
 * Marks one notification as read.
 */
export interface InboxMarkRead {
  type: 'mark-read';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The notification.
   */
  notificationId: string;
}
/**
 * Marks all that the client has seen as read.
 */
export interface InboxMarkAllRead {
  type: 'mark-all-read';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * Only what last changed at or before this position. Without it: all.
   */
  seq?: number;
  /**
   * Types that stay unread.
   *
   * @maxItems 6
   *
   * Items: A type.
   */
  keep?: ('invite' | 'mention' | 'thread' | 'session' | 'component' | 'system')[];
}
/**
 * Sends a notification to a person. The type of the notification is `notificationType`: `type` is the message's.
 */
export interface InboxSendNotification {
  type: 'send-notification';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * Whom it is for.
   */
  targetUserId: string;
  /**
   * What it is about.
   */
  notificationType: 'invite' | 'mention' | 'thread' | 'session' | 'component' | 'system';
  /**
   * What the notification says, as the type has it: at most 16 KiB of JSON. Texts in it are texts, never markup.
   */
  data?: {
    [k: string]: unknown;
  };
  /**
   * What several notifications share: those of one type and subject become one card.
   */
  subject?: string;
  /**
   * Idempotency key: the same key of the same sender to the same person is stored once within 24 hours.
   */
  key?: string;
  /**
   * When it loses its worth, if before the community's limit.
   */
  expiresAt?: string;
  requires?: NotificationRequirement;
}
/**
 * Who may read it: only people who may enter this room or open this document, at the time of reading.
 */
export interface NotificationRequirement {
  /**
   * The room's name.
   */
  room?: string;
  /**
   * The document's name.
   */
  document?: string;
}
/**
 * Removes a notification from the inbox.
 */
export interface InboxDeleteNotification {
  type: 'delete-notification';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The notification.
   */
  notificationId: string;
}
/**
 * Takes a removal back.
 */
export interface InboxUndeleteNotification {
  type: 'undelete-notification';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The notification.
   */
  notificationId: string;
}
/**
 * What matches from now on arrives without a count and without a push.
 */
export interface InboxMute {
  type: 'mute';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * What the rule looks at.
   */
  what: 'type' | 'sender' | 'subject' | 'channel';
  /**
   * The type, person, subject or channel.
   */
  value: string;
}
/**
 * Ends a mute.
 */
export interface InboxUnmute {
  type: 'unmute';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * What the rule looks at.
   */
  what: 'type' | 'sender' | 'subject' | 'channel';
  /**
   * The type, person, subject or channel.
   */
  value: string;
}
/**
 * Takes nothing more from a person.
 */
export interface InboxBlock {
  type: 'block';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The person.
   */
  userId: string;
}
/**
 * Ends a block.
 */
export interface InboxUnblock {
  type: 'unblock';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The person.
   */
  userId: string;
}
/**
 * Asks for mutes and blocks.
 */
export interface InboxGetPreferences {
  type: 'get-preferences';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
}
/**
 * Asks for the key that a browser needs to subscribe to Web Push.
 */
export interface InboxGetPushKey {
  type: 'get-push-key';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
}
/**
 * Has this browser pushed to while the person is away.
 */
export interface InboxPushSubscribe {
  type: 'push-subscribe';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  subscription: PushSubscriptionInfo;
}
/**
 * What PushManager.subscribe() gave.
 */
export interface PushSubscriptionInfo {
  /**
   * An https address that takes POST requests.
   */
  endpoint: string;
  keys: PushSubscriptionKeys;
}
/**
 * Its keys, in base64url.
 */
export interface PushSubscriptionKeys {
  /**
   * The public key.
   */
  p256dh: string;
  /**
   * The secret of the pair.
   */
  auth: string;
}
/**
 * Ends pushing to a browser.
 */
export interface InboxPushUnsubscribe {
  type: 'push-unsubscribe';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * An https address that takes POST requests.
   */
  endpoint: string;
}
/**
 * Has what arrives while the person is away sent to an address.
 */
export interface InboxAddWebhook {
  type: 'add-webhook';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * An https address that takes POST requests.
   */
  url: string;
}
/**
 * Ends that.
 */
export interface InboxRemoveWebhook {
  type: 'remove-webhook';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
  /**
   * The webhook.
   */
  webhookId: string;
}
/**
 * Asks for the person's webhooks.
 */
export interface InboxGetWebhooks {
  type: 'get-webhooks';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
}
/**
 * The person is at this device now. Any message says so too; there is no answer.
 */
export interface InboxActive {
  type: 'active';
  /**
   * A number or name for this message. Its answer carries the same.
   */
  id?: string | number;
}

/**
 * What the notification service tells a client: one JSON text frame a message.
 */
export type InboxServerMessage =
  | InboxAuthenticated
  | InboxNotifications
  | InboxNotification
  | InboxNotificationUpdated
  | InboxNotificationDeleted
  | InboxChanges
  | InboxResumed
  | InboxReset
  | InboxNotificationSent
  | InboxPreferencesChanged
  | InboxPushKey
  | InboxPushSubscribed
  | InboxPushUnsubscribed
  | InboxWebhookAdded
  | InboxWebhookRemoved
  | InboxWebhooks
  | InboxGoaway
  | InboxError;

/**
 * Who the server takes the client for, and where the inbox is.
 */
export interface InboxAuthenticated {
  type: 'authenticated';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The person.
   */
  userId: string;
  /**
   * Their name.
   */
  name?: string;
  /**
   * False: taken at their word.
   */
  verified?: boolean;
  /**
   * What `notification-sent` means: `disk` survives a crash.
   */
  durability: 'memory' | 'disk';
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
  /**
   * How many are unread at this position. Absolute: replaces what the client counted.
   */
  unread: number;
}
/**
 * A page of the inbox, newest first. The position is that of all its rows.
 */
export interface InboxNotifications {
  type: 'notifications';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The rows.
   *
   * @maxItems 2000
   */
  notifications: Notification[];
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
  /**
   * How many are unread at this position. Absolute: replaces what the client counted.
   */
  unread: number;
  /**
   * Ask with it for what follows; absent at the end.
   */
  cursor?: string;
}
/**
 * One notification as its reader sees it.
 */
export interface Notification {
  /**
   * Its id.
   */
  id: string;
  /**
   * Whose inbox it is in.
   */
  userId: string;
  /**
   * Who sent it, if a person did. Set by the server.
   */
  fromUserId?: string;
  from?: NotificationSender;
  /**
   * What it is about.
   */
  type: 'invite' | 'mention' | 'thread' | 'session' | 'component' | 'system';
  /**
   * What the notification says, as the type has it: at most 16 KiB of JSON. Texts in it are texts, never markup.
   */
  data: {
    [k: string]: unknown;
  };
  /**
   * Whether it was read.
   */
  read: boolean;
  /**
   * When it was read.
   */
  readAt?: string;
  /**
   * When it last happened.
   */
  createdAt: string;
  /**
   * When it leaves the inbox by itself.
   */
  expiresAt: string;
  /**
   * The position of its last change.
   */
  seq: number;
  /**
   * What several notifications share: those of one type and subject become one card.
   */
  subject?: string;
  /**
   * How often it happened, where more than once.
   */
  count?: number;
  /**
   * The occurrences, oldest first, where more than one.
   *
   * @maxItems 50
   */
  activities?: NotificationActivity[];
  /**
   * The channel that it was broadcast on.
   */
  channel?: 'discussions' | 'sessions' | 'components';
  /**
   * Arrived under a mute: not counted.
   */
  muted?: true;
}
/**
 * Who sent it, as the server knows them.
 */
export interface NotificationSender {
  /**
   * The person's id.
   */
  id?: string;
  /**
   * Their name.
   */
  name?: string;
  /**
   * The address of their picture.
   */
  avatar?: string;
  /**
   * The service or bot that published it.
   */
  service?: string;
}
/**
 * One of several occurrences on a card.
 */
export interface NotificationActivity {
  /**
   * The occurrence.
   */
  id: string;
  /**
   * When.
   */
  at: string;
  from?: NotificationSender;
  /**
   * What the notification says, as the type has it: at most 16 KiB of JSON. Texts in it are texts, never markup.
   */
  data: {
    [k: string]: unknown;
  };
}
/**
 * Something new: show it.
 */
export interface InboxNotification {
  type: 'notification';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  notification: Notification;
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
  /**
   * How many are unread at this position. Absolute: replaces what the client counted.
   */
  unread: number;
}
/**
 * One changed: read, brought back, or once more on its card.
 */
export interface InboxNotificationUpdated {
  type: 'notification-updated';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  notification: Notification;
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
  /**
   * How many are unread at this position. Absolute: replaces what the client counted.
   */
  unread: number;
}
/**
 * One is gone: deleted, expired, or no longer for this person.
 */
export interface InboxNotificationDeleted {
  type: 'notification-deleted';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The notification.
   */
  notificationId: string;
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
  /**
   * How many are unread at this position. Absolute: replaces what the client counted.
   */
  unread: number;
}
/**
 * Several changed in one step.
 */
export interface InboxChanges {
  type: 'changes';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * Those that are there, as they are now.
   *
   * @maxItems 2000
   */
  notifications: Notification[];
  /**
   * Those that are no longer in the inbox.
   *
   * @maxItems 4000
   *
   * Items: One of them.
   */
  deleted: string[];
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
  /**
   * How many are unread at this position. Absolute: replaces what the client counted.
   */
  unread: number;
  /**
   * Those among them that are new: worth a toast.
   *
   * @maxItems 2000
   *
   * Items: One of them.
   */
  arrived?: string[];
}
/**
 * All that changed since the position that was asked for, each once, in one message. Quiet: nothing in it is worth a toast of its own.
 */
export interface InboxResumed {
  type: 'resumed';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The position that was asked for.
   */
  from: number;
  /**
   * Show one summary at most.
   */
  quiet: true;
  /**
   * Those that are there, as they are now.
   *
   * @maxItems 2000
   */
  notifications: Notification[];
  /**
   * Those that are no longer in the inbox.
   *
   * @maxItems 4000
   *
   * Items: One of them.
   */
  deleted: string[];
  preferences?: InboxPreferences;
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
  /**
   * How many are unread at this position. Absolute: replaces what the client counted.
   */
  unread: number;
}
/**
 * What the person does not want to hear.
 */
export interface InboxPreferences {
  /**
   * Mutes.
   *
   * @maxItems 200
   */
  mutes: InboxMuteRule[];
  /**
   * People from whom nothing is taken.
   *
   * @maxItems 200
   *
   * Items: One of them.
   */
  blocked: string[];
}
/**
 * One of them.
 */
export interface InboxMuteRule {
  /**
   * What the rule looks at.
   */
  what: 'type' | 'sender' | 'subject' | 'channel';
  /**
   * The type, person, subject or channel.
   */
  value: string;
}
/**
 * The position that was asked for cannot be resumed: forget what you hold and begin with this.
 */
export interface InboxReset {
  type: 'reset';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * Why.
   */
  reason: 'epoch' | 'too-old' | 'ahead';
  /**
   * The first page.
   *
   * @maxItems 2000
   */
  notifications: Notification[];
  /**
   * Ask with it for what follows; absent at the end.
   */
  cursor?: string;
  preferences: InboxPreferences;
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
  /**
   * How many are unread at this position. Absolute: replaces what the client counted.
   */
  unread: number;
}
/**
 * It is stored.
 */
export interface InboxNotificationSent {
  type: 'notification-sent';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * Its id: that of the card where it joined one.
   */
  notificationId: string;
  /**
   * Whom it is for.
   */
  targetUserId: string;
}
/**
 * Mutes and blocks as they are now.
 */
export interface InboxPreferencesChanged {
  type: 'preferences';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  preferences: InboxPreferences;
  /**
   * The life of the inbox. Positions of another epoch mean nothing.
   */
  epoch: string;
  /**
   * The position in the inbox's log.
   */
  seq: number;
  /**
   * How many are unread at this position. Absolute: replaces what the client counted.
   */
  unread: number;
}
/**
 * The key for PushManager.subscribe().
 */
export interface InboxPushKey {
  type: 'push-key';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * applicationServerKey, in base64url.
   */
  publicKey: string;
}
/**
 * The browser is pushed to.
 */
export interface InboxPushSubscribed {
  type: 'push-subscribed';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * An https address that takes POST requests.
   */
  endpoint: string;
}
/**
 * It no longer is.
 */
export interface InboxPushUnsubscribed {
  type: 'push-unsubscribed';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * An https address that takes POST requests.
   */
  endpoint: string;
}
/**
 * The webhook is there. The secret is shown this once.
 */
export interface InboxWebhookAdded {
  type: 'webhook-added';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The webhook.
   */
  webhookId: string;
  /**
   * Signs each request: see the protocol.
   */
  secret: string;
}
/**
 * It is gone.
 */
export interface InboxWebhookRemoved {
  type: 'webhook-removed';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * The webhook.
   */
  webhookId: string;
}
/**
 * The person's webhooks.
 */
export interface InboxWebhooks {
  type: 'webhooks';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * Them.
   *
   * @maxItems 20
   */
  webhooks: InboxWebhook[];
}
/**
 * One of them.
 */
export interface InboxWebhook {
  /**
   * The webhook.
   */
  webhookId: string;
  /**
   * An https address that takes POST requests.
   */
  url: string;
}
/**
 * The server is about to stop: come back after a while.
 */
export interface InboxGoaway {
  type: 'goaway';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * Milliseconds to wait.
   */
  retryAfterMs: number;
}
/**
 * A message was refused.
 */
export interface InboxError {
  type: 'error';
  /**
   * A sentence for people: what happened and what to do.
   */
  error: string;
  /**
   * A stable name for programs. The list grows: treat an unknown one by its kind.
   */
  code: string;
  /**
   * `retry`: the same again later may work. `stop`: it will not. `fix`: it may once you change what you send.
   */
  kind: 'retry' | 'stop' | 'fix';
  /**
   * The `id` of the message that this answers, when it had one.
   */
  id?: string | number;
  /**
   * How many milliseconds to wait before trying again.
   */
  retryAfterMs?: number;
  /**
   * Facts for programs that belong to the code, such as a limit.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * What POST /notifications takes; one notification alone is taken too.
 */
export interface PublishRequest {
  /**
   * Them, in the order in which they are to arrive.
   *
   * @minItems 1
   * @maxItems 500
   */
  notifications: PublishedNotification[];
}
/**
 * One notification: to a person or on a channel.
 */
export interface PublishedNotification {
  /**
   * Whom it is for.
   */
  targetUserId?: string;
  /**
   * The channel to broadcast it on.
   */
  channel?: 'discussions' | 'sessions' | 'components';
  /**
   * What it is about.
   */
  notificationType: 'invite' | 'mention' | 'thread' | 'session' | 'component' | 'system';
  /**
   * What the notification says, as the type has it: at most 16 KiB of JSON. Texts in it are texts, never markup.
   */
  data?: {
    [k: string]: unknown;
  };
  /**
   * What several notifications share: those of one type and subject become one card.
   */
  subject?: string;
  /**
   * Idempotency key: the same key of the same sender to the same person is stored once within 24 hours.
   */
  key?: string;
  /**
   * When it loses its worth, if before the community's limit.
   */
  expiresAt?: string;
  requires?: PublishedRequirement;
  from?: PublishedSender;
}
/**
 * Who may read it: only people who may enter this room or open this document, at the time of reading.
 */
export interface PublishedRequirement {
  /**
   * The room's name.
   */
  room?: string;
  /**
   * The document's name.
   */
  document?: string;
}
/**
 * The person on whose behalf it is sent.
 */
export interface PublishedSender {
  /**
   * Their id.
   */
  id: string;
  /**
   * The name to go by.
   */
  name?: string;
  /**
   * The address of their picture.
   */
  avatar?: string;
}

/**
 * What became of each notification, in the order of the request. What is stored is on disk.
 */
export interface PublishResponse {
  /**
   * One for each.
   *
   * @maxItems 500
   */
  results: PublishResult[];
}
/**
 * What became of one.
 */
export interface PublishResult {
  /**
   * `stored`; `known`: its key was there already; `refused`.
   */
  status: 'stored' | 'known' | 'refused';
  /**
   * Its id.
   */
  notificationId?: string;
  /**
   * A stable name for programs. The list grows: treat an unknown one by its kind.
   */
  code?: string;
  /**
   * A sentence for people: what happened and what to do.
   */
  error?: string;
}

/**
 * Pushes, webhooks and posts that were given up. What they say is not in here: it lies in the inbox.
 */
export interface DeadLetterList {
  /**
   * The newest first.
   *
   * @maxItems 1000
   */
  deadLetters: DeadLetter[];
}
/**
 * One of them.
 */
export interface DeadLetter {
  /**
   * What the receiver knows it by, and what it is sent again by.
   */
  id: string;
  /**
   * When it was given up.
   */
  at: string;
  /**
   * Where it was to go. `members`: to all who can be reached.
   */
  way: 'webhook' | 'push' | 'discord' | 'slack' | 'members';
  /**
   * The notification that it is about.
   */
  notificationId: string;
  /**
   * The browser or webhook, or the way again.
   */
  targetId: string;
  /**
   * Whose browser or webhook it is.
   */
  userId?: string;
  /**
   * The channel that it was broadcast on.
   */
  channel?: 'discussions' | 'sessions' | 'components';
  /**
   * How often it was tried.
   */
  attempts: number;
  /**
   * What went wrong last.
   */
  reason: string;
}
