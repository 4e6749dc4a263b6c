import { type ProblemEntry, type ProblemKind, wireProblems } from './wire-problems.ts';

export type { ProblemEntry, ProblemKind };

/**
 * Every refusal that our services know, declared once. To add one, add a line: services, clients and documents follow.
 * A code is never renamed nor given another kind: programs out there decide by them.
 */
export const problemCatalogue = {
  // What was sent is not understood.
  bad_request: wireProblems.bad_request,
  invalid_json: {
    kind: 'fix',
    status: 400,
    close: 'badRequest',
    message: 'This is not valid JSON. Check how it is written.',
  },
  unknown_message: wireProblems.unknown_message,
  message_too_large: {
    kind: 'fix',
    status: 413,
    close: 'tooLarge',
    message: 'This message is larger than the community allows. Send less at a time.',
  },
  not_found: {
    kind: 'stop',
    status: 404,
    close: 'notFound',
    message: 'There is no such thing here. Check the address.',
  },
  method_not_allowed: {
    kind: 'fix',
    status: 405,
    close: 'badRequest',
    message: 'This address does not take that method. Use one that the Allow header names.',
  },
  unsupported_media_type: {
    kind: 'fix',
    status: 415,
    close: 'badRequest',
    message: 'This address does not take that kind of content. Send application/json.',
  },
  conflict: {
    kind: 'fix',
    status: 409,
    close: 'conflict',
    message: 'This contradicts what is already there. Load it again, then repeat your change.',
  },

  // Who is there, and what they may do.
  token_missing: {
    kind: 'fix',
    status: 401,
    close: 'unauthorized',
    message: 'You need to sign in here. Sign in or join as a guest, then connect with the token that you get.',
  },
  token_invalid: {
    kind: 'fix',
    status: 401,
    close: 'unauthorized',
    message: 'Your token is not valid here. Sign in again to get a new one.',
  },
  token_expired: {
    kind: 'fix',
    status: 401,
    close: 'unauthorized',
    message: 'Your token has expired. Refresh it, or sign in again.',
  },
  token_wrong_community: {
    kind: 'fix',
    status: 401,
    close: 'unauthorized',
    message: 'Your token belongs to another community. Sign in to this one.',
  },
  scope_missing: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'This is for programs whose token has the right scope. Ask the operator for a service key that has it.',
  },
  role_changed: {
    // Connecting again brings the new rights into force, also for clients that renew nothing while they are connected.
    kind: 'retry',
    status: 403,
    close: 'error',
    message: 'Your role in this community has changed. Connect again to go on with it.',
    retryAfterMs: 0,
  },
  signed_out: {
    kind: 'fix',
    status: 401,
    close: 'unauthorized',
    message: 'This session was signed out. Sign in again to go on.',
  },
  credentials_wrong: {
    kind: 'fix',
    status: 401,
    close: 'unauthorized',
    message: 'The name and the password do not belong together. Check both and try again.',
  },
  access_token_wrong: {
    kind: 'fix',
    status: 401,
    close: 'unauthorized',
    message: 'This is not the access token of this community. Ask whoever runs it, then try again.',
  },
  too_many_attempts: {
    kind: 'retry',
    status: 429,
    close: 'tooMany',
    message: 'There were too many failed attempts. Wait for a while, then try again.',
    retryAfterMs: 30_000,
  },
  name_taken: {
    kind: 'fix',
    status: 409,
    close: 'conflict',
    message: 'This name belongs to somebody, or looks too much like one that does. Choose another.',
  },
  password_weak: {
    kind: 'fix',
    status: 400,
    close: 'badRequest',
    message:
      'This password is too easy to guess. Take a longer one, such as four or more words that do not belong together.',
  },
  sign_in_pending: {
    kind: 'retry',
    status: 400,
    close: 'error',
    message: 'The sign-in is not finished yet. Enter the code on the page that was named, then ask again.',
    retryAfterMs: 5_000,
  },
  sign_in_failed: {
    kind: 'fix',
    status: 401,
    close: 'unauthorized',
    message: 'The sign-in was not finished: it was declined, took too long or was begun elsewhere. Begin again.',
  },
  sign_in_unavailable: {
    kind: 'retry',
    status: 503,
    close: 'error',
    message: 'The service that people sign in with cannot be reached. Try again in a moment.',
    retryAfterMs: 10_000,
  },
  redirect_refused: {
    kind: 'stop',
    status: 400,
    close: 'badRequest',
    message: 'People are not sent back to this address. Its operator can add the origin to servers.allowedOrigins.',
  },
  banned: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'You are banned from this community. Write to its owner if you think that this is a mistake.',
  },
  origin_refused: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message:
      'This web page may not connect to the community. Its operator can add the origin to servers.allowedOrigins.',
  },
  feature_off: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'This feature is switched off in this community. Its owner can switch it on in community.json.',
  },
  guests_off: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'Guests are not admitted here. Sign in with an account, or ask for an invitation.',
  },
  forbidden: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'Your invitation does not cover this. Ask whoever invited you, or open what you were invited to.',
  },
  read_only: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'You may read this document but not change it. Ask whoever invited you for the right to edit.',
  },

  // Documents.
  invalid_document_name: {
    kind: 'fix',
    status: 400,
    close: 'badRequest',
    message: 'This is not the name of a document. Check the address.',
  },
  invalid_update: {
    kind: 'fix',
    status: 400,
    close: 'badRequest',
    message: 'This is not a valid Yjs update; nothing was changed. Check that the client uses Yjs 13 or later.',
  },
  missing_updates: {
    // Reconnecting makes every Yjs client compare state vectors and send what the server lacks: hence `retry`, not `fix`.
    kind: 'retry',
    status: 409,
    close: 'error',
    message: 'This edit builds on others that have not arrived. Connect again: your client then sends all of them.',
    retryAfterMs: 0,
  },
  document_too_large: {
    kind: 'fix',
    status: 413,
    close: 'tooLarge',
    message:
      'The document is as large as this community allows, so your edit was not saved. Make a copy and continue there.',
  },
  presence_too_large: {
    kind: 'fix',
    status: 413,
    close: 'tooLarge',
    message: 'Your presence is larger than this community allows. Put less into it: a cursor, a name, a colour.',
  },
  presence_foreign: {
    kind: 'fix',
    status: 403,
    close: 'forbidden',
    message: 'This presence belongs to another connection. Send only the one of your own client id.',
  },

  // Rooms.
  invalid_room_name: {
    kind: 'fix',
    status: 400,
    close: 'badRequest',
    message: 'This is not the name of a room: 1 to 512 bytes of text, without control characters. Choose another.',
  },
  not_in_room: {
    kind: 'fix',
    status: 409,
    close: 'conflict',
    message: 'You are not in this room. Join it first, then send.',
  },
  room_full: {
    kind: 'retry',
    status: 503,
    close: 'tooMany',
    message: 'The room is full. Try again when somebody has left, or ask the owner for larger sessions.',
    retryAfterMs: 10_000,
  },
  too_many_rooms: {
    kind: 'retry',
    status: 503,
    close: 'tooMany',
    message: 'There are as many rooms open as this server or connection can hold. Leave one, or try again in a minute.',
    retryAfterMs: 30_000,
  },
  sender_foreign: {
    kind: 'fix',
    status: 403,
    close: 'forbidden',
    message: 'Somebody else in the room has this sender id. Send under an id of your own.',
  },
  room_locked: {
    kind: 'retry',
    status: 403,
    close: 'error',
    message: 'The room is locked. Ask somebody inside to open it, then try again.',
    retryAfterMs: 10_000,
  },
  room_not_found: {
    kind: 'retry',
    status: 404,
    close: 'error',
    message: 'This session has not begun, or is over. Try again at the time it is meant for.',
    retryAfterMs: 30_000,
  },
  room_banned: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'You were put out of this room. Write to its host if you think that this is a mistake.',
  },
  not_invited: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'This room is for invited people. Ask its host for an invitation.',
  },
  not_allowed: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'Your role in this room does not allow this. Ask the host.',
  },
  already_joined: {
    kind: 'fix',
    status: 409,
    close: 'conflict',
    message: 'This connection is in that room already. Leave it before you join again.',
  },
  peer_id_taken: {
    kind: 'fix',
    status: 409,
    close: 'conflict',
    message: 'Somebody in this room has that peer id. Join with another one.',
  },
  peer_not_found: {
    kind: 'fix',
    status: 404,
    close: 'notFound',
    message: 'There is no such peer for you in this room. It may have left; look at who is there.',
  },
  seat_gone: {
    kind: 'fix',
    status: 404,
    close: 'notFound',
    message: 'Your seat in this room was given up. Join the room again.',
  },
  invitation_invalid: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'This invitation is expired, used up, taken back, or not for this room. Ask for a new one.',
  },
  too_many_invitations: {
    kind: 'retry',
    status: 429,
    close: 'tooMany',
    message: 'There are as many invitations as this community allows. Wait until some are answered or an hour is over.',
    retryAfterMs: 60_000,
  },

  // Notifications.
  notification_not_found: {
    kind: 'fix',
    status: 404,
    close: 'notFound',
    message: 'There is no such notification in your inbox. It may have expired or been deleted; load the inbox again.',
  },
  not_wanted: {
    kind: 'stop',
    status: 403,
    close: 'forbidden',
    message: 'This person does not take notifications from you. Reach them in another way.',
  },
  too_many_targets: {
    kind: 'fix',
    status: 409,
    close: 'conflict',
    message: 'You have as many of these as one person may have. Remove one that you no longer use.',
  },
  address_refused: {
    kind: 'fix',
    status: 400,
    close: 'badRequest',
    message: 'Nothing is sent to this address from here. Use a public https address.',
  },

  // Load, and the server's own troubles.
  too_many_connections: {
    kind: 'retry',
    status: 503,
    close: 'tooMany',
    message: 'There are as many connections as this community allows. Try again in a minute.',
    retryAfterMs: 30_000,
  },
  too_many_documents: {
    kind: 'retry',
    status: 503,
    close: 'tooMany',
    message: 'The server has as many documents open as it can hold. Try again in a minute.',
    retryAfterMs: 30_000,
  },
  rate_limited: {
    kind: 'retry',
    status: 429,
    close: 'tooMany',
    message: 'You send faster than this community allows. Wait a moment, then go on.',
    retryAfterMs: 5_000,
  },
  too_slow: {
    kind: 'retry',
    status: 503,
    close: 'tooSlow',
    message: 'Your connection does not keep up with what others write. Connect again to catch up.',
    retryAfterMs: 1_000,
  },
  draining: {
    kind: 'retry',
    status: 503,
    close: 'draining',
    message: 'The server is about to stop or restart. Connect again in a moment.',
    retryAfterMs: 2_000,
  },
  keys_unavailable: {
    kind: 'retry',
    status: 503,
    close: 'error',
    message: 'The keys that tokens are checked with cannot be reached. Try again in a moment.',
    retryAfterMs: 5_000,
  },
  relay_unavailable: {
    kind: 'retry',
    status: 503,
    close: 'error',
    message: 'This community has a relay but no secret for it. Connect without one; its operator can set TURN_SECRET.',
    retryAfterMs: 60_000,
  },
  storage_unavailable: {
    kind: 'retry',
    status: 503,
    close: 'error',
    message: 'The server cannot reach its storage, so nothing can be saved. Keep your changes and try again shortly.',
    retryAfterMs: 5_000,
  },
  storage_full: {
    kind: 'retry',
    status: 507,
    close: 'error',
    message: 'The server has no room left, so nothing can be saved. Keep your changes and tell the operator.',
    retryAfterMs: 60_000,
  },
  document_unreadable: {
    kind: 'retry',
    status: 500,
    close: 'error',
    message: 'The stored document cannot be read. Nothing was changed; tell the operator, who can restore it.',
    retryAfterMs: 60_000,
  },
  internal: {
    kind: 'retry',
    status: 500,
    close: 'error',
    message: 'The server failed to do this. Try again; if it happens again, tell the operator.',
    retryAfterMs: 5_000,
  },
} as const satisfies Record<string, ProblemEntry>;

/** The stable name of a refusal. */
export type ProblemCode = keyof typeof problemCatalogue;
