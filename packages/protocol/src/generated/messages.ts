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
