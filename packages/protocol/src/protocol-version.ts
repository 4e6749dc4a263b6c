/**
 * The version of what goes over the wire. A client and a server that differ in it may not understand each other.
 *
 * History:
 * - 1: the first. Errors, close codes, tokens, health, guests and sessions, sync control messages.
 * - 2: tokens name their session (`sid`) and what programs may do (`scope`); accounts, sign-in elsewhere, invitations,
 *   service keys, revocations; signaling, relays, notifications.
 * - 3: the sync service's welcome says how large a message may be; what an invitation is good for can be asked.
 *
 * `protocol-version.test.ts` fails when a wire schema changes: say here what changed, raise the number, and record the
 * new hash there.
 */
export const PROTOCOL_VERSION = 3;
