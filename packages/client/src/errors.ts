import type { ProblemKind } from '@nodegx/protocol';

/** What can go wrong on this side of the wire, declared once; what a server refuses has the codes of its own catalogue. */
export const clientProblems = {
  unreachable: {
    kind: 'retry',
    message: 'The server cannot be reached. Your changes are kept and sent when it is back.',
  },
  refused: { kind: 'stop', message: 'The server ended the connection for good. Ask its operator why.' },
  closed: { kind: 'stop', message: 'This document was closed here. Open it again to go on.' },
  bad_frame: {
    kind: 'retry',
    message: 'What came over the connection cannot be read. It was dropped, and the connection is made again.',
  },
  bad_update: {
    kind: 'retry',
    message: 'An edit that came cannot be read. Your document is unharmed, and the connection is made again.',
  },
  frame_too_large: {
    kind: 'stop',
    message: 'More came at once than this client takes. Raise maxFrameBytes if the document is meant to be that large.',
  },
  edit_too_large: {
    kind: 'fix',
    message:
      'Something in the document, such as a picture, is larger than the server takes. It and what you wrote after it ' +
      'stay on this device. Delete it, or put a link in its place.',
  },
  pending_updates: {
    kind: 'retry',
    message: 'Edits came that build on others which never came. The connection is made again to get them.',
  },
  presence_foreign: {
    kind: 'retry',
    message: 'Somebody else spoke in your name. It was corrected; update the other clients if this goes on.',
  },
  too_many_peers: {
    kind: 'stop',
    message: 'More people are connected directly than this client takes. They are reached through the server.',
  },
  token_unavailable: {
    kind: 'retry',
    message: 'There is no valid token to connect with. It is asked for again shortly; sign in if this goes on.',
  },
  sign_in_needed: { kind: 'fix', message: 'Nobody is signed in here. Sign in, or come in as a guest.' },
  sign_in_failed: {
    kind: 'fix',
    message: 'The sign-in was not finished: it was declined, took too long or was begun elsewhere. Begin again.',
  },
  https_needed: {
    kind: 'fix',
    message: 'Signing in elsewhere needs a page with https. Ask whoever runs the community to set it up.',
  },
  bad_answer: {
    kind: 'retry',
    message: 'What the server answered cannot be read. Try again; if it happens again, tell its operator.',
  },
  storage_denied: {
    kind: 'fix',
    message: 'This browser or system does not allow storage, so offline changes last until the page is closed.',
  },
  storage_full: {
    kind: 'fix',
    message: 'The storage of this device is full, so offline changes last until the page is closed. Free some space.',
  },
  storage_failed: {
    kind: 'retry',
    message: 'The storage of this device failed, so offline changes last until the page is closed.',
  },
  storage_in_use: {
    kind: 'fix',
    message:
      'This document is open in another program on this device. Close it there, or give this one another folder.',
  },
  storage_damaged: {
    kind: 'stop',
    message: 'What was kept on this device is damaged. The readable part was used; the rest comes from the server.',
  },
  web_socket_missing: {
    kind: 'fix',
    message: 'This system has no WebSocket. In Node, import the package under the "node" condition.',
  },
  webrtc_missing: {
    kind: 'fix',
    message: 'This system has no WebRTC, so people are reached through the server instead of directly.',
  },
  peer_unreachable: {
    kind: 'retry',
    message: 'This person cannot be reached directly. The server carries the session, and it is tried again.',
  },
  peer_silent: {
    kind: 'retry',
    message: 'The direct connection to this person went silent. It is made again.',
  },
  changes_waiting: {
    kind: 'retry',
    message: 'Too much waits to be stored. Wait until the connection is back, then do it again.',
  },
  push_unsupported: {
    kind: 'stop',
    message: 'This browser cannot be reached when the page is closed. Use one with Web Push, over https.',
  },
  push_denied: {
    kind: 'fix',
    message: 'Notifications are blocked for this page. Allow them in the settings of the browser, then try again.',
  },
  push_failed: { kind: 'retry', message: 'The browser could not be registered for notifications. Try again later.' },
  too_many_requests: {
    kind: 'retry',
    message: 'More was asked at once than this client keeps in mind. Wait until some of it is answered.',
  },
  no_session: { kind: 'fix', message: 'You are in no session. Start one or join one first.' },
  session_busy: { kind: 'fix', message: 'You are in a session already, or on the way into one. Leave it first.' },
  session_left: { kind: 'stop', message: 'The session was left before it was entered.' },
  link_invalid: { kind: 'fix', message: 'This is not a link to a session. Check it, or ask for a new one.' },
  presence_invalid: {
    kind: 'fix',
    message: 'This cannot be shown to others: coordinates are numbers, and at most 100 things can be selected.',
  },
  chat_invalid: { kind: 'fix', message: 'A message has 1 to 2,000 characters. Shorten it, or send it in parts.' },
  chat_read_only: { kind: 'stop', message: 'You may read here but not write. Ask the host for the right to edit.' },
  media_denied: {
    kind: 'fix',
    message:
      "This page may not use the device. Allow it in the address bar or in the system's settings, then try again.",
  },
  media_missing: { kind: 'fix', message: 'There is no such device here. Connect one, then try again.' },
  media_in_use: {
    kind: 'retry',
    message: 'The device cannot be started. Close other programs that use it, then try again.',
  },
  media_unsupported: {
    kind: 'stop',
    message: 'Devices cannot be used here: pages need https for it, and a browser that can.',
  },
  graph_unknown_node: { kind: 'fix', message: 'There is no such node in the graph. It may have been deleted.' },
  graph_unknown_connection: { kind: 'fix', message: 'There is no such connection in the graph.' },
  graph_id_taken: { kind: 'fix', message: 'Something in the graph has this id already. Choose another.' },
  graph_invalid: { kind: 'fix', message: 'This is not a graph: it needs nodes and connections, each with an id.' },
  community_address: {
    kind: 'fix',
    message: 'This is neither the address of a community.json nor of a GitHub repository. Check it.',
  },
  community_unreachable: {
    kind: 'retry',
    message: 'The community cannot be reached. Check the address and your connection, then try again.',
  },
  community_missing: {
    kind: 'fix',
    message: 'There is no community.json at this address. Check the address, or ask who runs the community.',
  },
  community_too_large: { kind: 'fix', message: 'What lies at this address is too large for a community.json.' },
  community_invalid: {
    kind: 'fix',
    message: 'The community.json at this address has mistakes. Tell whoever runs the community.',
  },
  community_unknown: { kind: 'fix', message: 'You have not added this community. Add it first.' },
  community_protected: { kind: 'stop', message: 'This community is built in and cannot be removed.' },
  community_id_taken: {
    kind: 'fix',
    message: 'A community with this id was added from another address. Remove that one first.',
  },
} as const satisfies Record<string, { kind: ProblemKind; message: string }>;

/** The stable name of a problem that this client finds by itself. */
export type ClientProblemCode = keyof typeof clientProblems;

export interface ClientErrorOptions {
  /** Says more precisely what happened and what to do. */
  message?: string;
  /** Facts for programs. */
  details?: Readonly<Record<string, unknown>>;
  cause?: unknown;
}

/**
 * A refusal with what programs and people need of it: `kind` (`retry`: later may work, `stop`: it will not, `fix`: it
 * may once something is changed), a `code` that stays the same for ever, and a sentence for people in `message`.
 */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly kind: ProblemKind;
  /** A code of `clientProblems`, or the one that a server gave. */
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(kind: ProblemKind, code: string, message: string, options: Omit<ClientErrorOptions, 'message'> = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.kind = kind;
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** A problem of this client's own catalogue, with what is special about this occurrence. */
export function clientError(code: ClientProblemCode, options: ClientErrorOptions = {}): ClientError {
  const { kind, message } = clientProblems[code];
  return new ClientError(kind, code, options.message ?? message, options);
}

/** What was caught, as an error of ours: itself if it is one. */
export function toClientError(cause: unknown, code: ClientProblemCode): ClientError {
  return cause instanceof ClientError ? cause : clientError(code, { cause });
}
