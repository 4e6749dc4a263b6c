import { problem } from '@nodegx/protocol';
import { isCertainly } from './certainty.ts';
import type { Actor, Command, Invite, ShownInvitation } from './commands.ts';
import * as frames from './frames.ts';
import type { Outbox } from './outbox.ts';
import { takeOfHour } from './quota.ts';
import {
  type GuestRole,
  type Invitation,
  isOnline,
  type MadeLink,
  type Room,
  roleOf,
  type World,
  welcomeGuest,
} from './world.ts';

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;

/** How long whoever sends an invitation again is answered as before, though it is over. */
const settledMs = 24 * 3_600_000;
/** Invitations that are over and links, of all rooms; of the former the oldest give way. */
export const maxSettled = 50_000;
export const maxLinks = 50_000;

/** Asks somebody to come. The same again, by its key, is answered as before and delivered once. */
export function invite(world: World, command: Invite, out: Outbox): void {
  const { origin, actor, to, key, limits, atMs } = command;
  const refusal = refuseInviting(world, command, command.role);
  if (refusal !== undefined) return out.refuse(origin, refusal);
  const settled = world.settled.get(inviteKey(command.room, actor.userId, to, key));
  if (settled !== undefined) return answerSettled(settled.invitation, command, out);
  let open = 0;
  for (const known of world.invitations.values()) {
    if (known.room !== command.room) continue;
    open += 1;
    if (key !== undefined && known.key === key && known.from === actor.userId && known.to === to) {
      return answer(known, command, out);
    }
  }
  if (open >= limits.maxInvitesPerSession) {
    const details = { limit: limits.maxInvitesPerSession, current: open };
    return out.refuse(origin, problem('too_many_invitations', { details }));
  }
  const retryAfterMs = takeOfHour(world.invites, actor.userId, limits.invitesPerHour, atMs);
  if (retryAfterMs > 0) {
    const details = { limit: limits.invitesPerHour };
    return out.refuse(origin, problem('too_many_invitations', { retryAfterMs, details }));
  }
  const invitation: Invitation = {
    id: command.invitation,
    key,
    room: command.room,
    from: actor.userId,
    fromName: actor.name,
    to,
    role: command.role,
    info: command.info,
    expiresAtMs: command.expiresAtMs,
    isDelivered: isOnline(world, to),
  };
  world.invitations.set(invitation.id, invitation);
  out.count(invitation.isDelivered ? 'invite-delivered' : 'invite-undelivered');
  if (invitation.isDelivered) out.sendTo(to, frames.invited(invitation));
  answer(invitation, command, out);
}

function answer(invitation: Invitation, { origin }: Invite, out: Outbox): void {
  if (invitation.isDelivered) out.send(origin, frames.inviteSent(invitation, origin.id, { delivered: true }));
  else out.undelivered(origin, invitation);
}

/** Nobody is asked again, and no inbox: it was answered, or is over. */
function answerSettled(invitation: Invitation, { origin }: Invite, out: Outbox): void {
  const outcome = invitation.isDelivered ? { delivered: true } : { delivered: false, reason: 'over' };
  out.send(origin, frames.inviteSent(invitation, origin.id, outcome));
}

/** Closes an invitation that was answered, taken back or expired; what it was is remembered if it may be sent again. */
export function settle(world: World, invitation: Invitation, isDelivered: boolean, atMs: number): void {
  world.invitations.delete(invitation.id);
  const { room, from, to, key } = invitation;
  if (key === undefined) return;
  const [oldest] = world.settled.keys();
  if (oldest !== undefined && world.settled.size >= maxSettled) world.settled.delete(oldest);
  const untilMs = atMs + settledMs;
  world.settled.set(inviteKey(room, from, to, key), { invitation: { ...invitation, info: '', isDelivered }, untilMs });
}

function inviteKey(room: string, from: string, to: string, key: string | undefined): string {
  return key === undefined ? '' : JSON.stringify([room, from, to, key]);
}

/** Who may write in a room may bring others, with no more rights than their own. */
function refuseInviting(world: World, { room: name, origin, actor }: Invite | Of<'link'>, role: GuestRole) {
  const room = world.rooms.get(name);
  if (room === undefined) return problem('not_in_room');
  if (actor.isModerator) return undefined;
  let mayWrite: boolean | undefined;
  for (const seat of room.seats.values()) {
    if (isCertainly(seat, actor, origin)) mayWrite = mayWrite === true || roleOf(room, seat) !== 'viewer';
  }
  if (mayWrite === undefined) return problem('not_in_room');
  return mayWrite || role === 'viewer' ? undefined : problem('not_allowed');
}

/** Uses an invitation up; `undefined` when it is none for this person and room. */
export function acceptInvitation(
  world: World,
  room: Room,
  shown: ShownInvitation,
  actor: Actor,
  atMs: number,
  out: Outbox,
): GuestRole | undefined {
  if (shown.kind === 'link') {
    if (room.kicked.has(actor.userId)) return undefined;
    const isReturning = room.guests.has(actor.userId) && actor.isVerified;
    const isOver = shown.expiresAtMs <= atMs;
    if (isOver || (!isReturning && !isLinkOpen(world, room.name, shown))) return undefined;
    if (!isReturning) useLink(world, room.name, shown);
    welcomeGuest(room, actor.userId, shown.role);
    return shown.role;
  }
  const invitation = world.invitations.get(shown.id);
  if (invitation === undefined || invitation.room !== room.name || invitation.to !== actor.userId) {
    // Who accepted it before comes again.
    return room.guests.get(actor.userId);
  }
  if (invitation.expiresAtMs <= atMs) return undefined;
  settle(world, invitation, true, atMs);
  welcomeGuest(room, actor.userId, invitation.role);
  out.count('invite-accepted');
  out.sendTo(invitation.from, frames.inviteUpdate(invitation, 'accepted', actor.userId));
  return invitation.role;
}

/** Whether somebody more may come by a link, as far as this server knows. */
export function isLinkOpen(world: World, room: string, shown: { readonly id: string; readonly uses: number }): boolean {
  const made = world.links.get(shown.id);
  return made === undefined || (made.room === room && made.used < shown.uses);
}

/** A link that nobody knows was made shortly before a crash: its signature says that it is ours. */
function useLink(world: World, room: string, shown: Extract<ShownInvitation, { kind: 'link' }>): void {
  const { id, expiresAtMs } = shown;
  const made: MadeLink = world.links.get(id) ?? { room, by: '', used: 0, expiresAtMs };
  world.links.set(id, { ...made, used: made.used + 1 });
}

export function decline(world: World, command: Of<'decline' | 'revoke'>, out: Outbox): void {
  const { origin, actor, invitation: id, atMs } = command;
  const invitation = world.invitations.get(id);
  if (invitation === undefined || invitation.to !== actor.userId) {
    return out.refuse(origin, problem('invitation_invalid'));
  }
  settle(world, invitation, true, atMs);
  out.count('invite-declined');
  out.sendTo(invitation.from, frames.inviteUpdate(invitation, 'declined', actor.userId));
  if (origin.id !== undefined) out.send(origin, frames.ack(origin.id));
}

/** Takes an invitation or a link back: whoever sent it, the host, or a moderator. */
export function revoke(world: World, command: Of<'decline' | 'revoke'>, out: Outbox): void {
  const { origin, actor, invitation: id, atMs } = command;
  const room = world.rooms.get(command.room);
  const invitation = world.invitations.get(id);
  const made = world.links.get(id);
  const host = room?.seats.get(room.host);
  const isHost = host !== undefined && isCertainly(host, actor, origin);
  const mayRevoke = isHost || actor.isModerator || (invitation?.from ?? made?.by) === actor.userId;
  if (!mayRevoke) return out.refuse(origin, problem('not_allowed'));
  if ((invitation ?? made)?.room !== command.room) return out.refuse(origin, problem('invitation_invalid'));
  if (made !== undefined) made.used = Number.MAX_SAFE_INTEGER;
  if (invitation !== undefined) takeBack(world, invitation, atMs, out);
  if (origin.id !== undefined) out.send(origin, frames.ack(origin.id));
}

/**
 * What somebody handed out who was put out, of a room or of all, lets nobody in any more: least of all themselves under
 * another name.
 */
export function takeBackAll(world: World, room: string | undefined, userId: string, atMs: number, out: Outbox): void {
  const isMeant = (one: { readonly room: string }): boolean => room === undefined || one.room === room;
  for (const made of world.links.values()) {
    if (made.by === userId && isMeant(made)) made.used = Number.MAX_SAFE_INTEGER;
  }
  for (const invitation of [...world.invitations.values()]) {
    if (invitation.from === userId && isMeant(invitation)) takeBack(world, invitation, atMs, out);
  }
}

function takeBack(world: World, invitation: Invitation, atMs: number, out: Outbox): void {
  settle(world, invitation, invitation.isDelivered, atMs);
  out.count('invite-revoked');
  out.sendTo(invitation.to, frames.inviteUpdate(invitation, 'revoked'));
}

/** Lets a link be signed, if its maker may invite and has invitations left. */
export function link(world: World, command: Of<'link'>, out: Outbox): void {
  const { origin, actor, role, uses, expiresAtMs, limits, atMs } = command;
  const refusal = refuseInviting(world, command, role);
  if (refusal !== undefined) return out.refuse(origin, refusal);
  if (world.links.size >= maxLinks) {
    return out.refuse(origin, problem('too_many_invitations', { details: { limit: maxLinks, current: maxLinks } }));
  }
  const retryAfterMs = takeOfHour(world.invites, actor.userId, limits.invitesPerHour, atMs);
  if (retryAfterMs > 0) {
    const details = { limit: limits.invitesPerHour };
    return out.refuse(origin, problem('too_many_invitations', { retryAfterMs, details }));
  }
  world.links.set(command.invitation, { room: command.room, by: actor.userId, used: 0, expiresAtMs });
  out.linked(origin, command.room, { id: command.invitation, role, uses, expiresAtMs });
}
