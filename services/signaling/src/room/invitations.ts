import { problem } from '@nodegx/protocol';
import type { Actor, Command, Invite, ShownInvitation } from './commands.ts';
import * as frames from './frames.ts';
import type { Outbox } from './outbox.ts';
import { takeOfHour } from './quota.ts';
import { type GuestRole, type Invitation, isOnline, type Room, roleOf, type World } from './world.ts';

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;

/** Asks somebody to come. The same again, by its key, is answered as before and delivered once. */
export function invite(world: World, command: Invite, out: Outbox): void {
  const { origin, actor, to, key, limits, atMs } = command;
  const refusal = refuseInviting(world, command.room, actor, command.role);
  if (refusal !== undefined) return out.refuse(origin, refusal);
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

/** Who may write in a room may bring others, with no more rights than their own. */
function refuseInviting(world: World, name: string, { userId, isModerator }: Actor, role: GuestRole) {
  const room = world.rooms.get(name);
  if (room === undefined) return problem('not_in_room');
  if (isModerator) return undefined;
  let mayWrite: boolean | undefined;
  for (const seat of room.seats.values()) {
    if (seat.userId === userId) mayWrite = mayWrite === true || roleOf(room, seat) !== 'viewer';
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
    const key = linkKey(room.name, shown.id);
    const used = world.links.get(key)?.used ?? 0;
    const isReturning = room.guests.has(actor.userId) && actor.isVerified;
    if (shown.expiresAtMs <= atMs || (used >= shown.uses && !isReturning)) return undefined;
    if (!isReturning) world.links.set(key, { used: used + 1, expiresAtMs: shown.expiresAtMs });
    room.guests.set(actor.userId, shown.role);
    return shown.role;
  }
  const invitation = world.invitations.get(shown.id);
  if (invitation === undefined || invitation.room !== room.name || invitation.to !== actor.userId) {
    // Who accepted it before comes again.
    return room.guests.get(actor.userId);
  }
  if (invitation.expiresAtMs <= atMs) return undefined;
  world.invitations.delete(invitation.id);
  room.guests.set(actor.userId, invitation.role);
  out.count('invite-accepted');
  out.sendTo(invitation.from, frames.inviteUpdate(invitation, 'accepted', actor.userId));
  return invitation.role;
}

export function decline(world: World, { origin, actor, invitation: id }: Of<'decline' | 'revoke'>, out: Outbox): void {
  const invitation = world.invitations.get(id);
  if (invitation === undefined || invitation.to !== actor.userId) {
    return out.refuse(origin, problem('invitation_invalid'));
  }
  world.invitations.delete(id);
  out.count('invite-declined');
  out.sendTo(invitation.from, frames.inviteUpdate(invitation, 'declined', actor.userId));
  if (origin.id !== undefined) out.send(origin, frames.ack(origin.id));
}

/** Takes an invitation or a link back: whoever sent it, the host, or a moderator. */
export function revoke(world: World, command: Of<'decline' | 'revoke'>, out: Outbox): void {
  const { origin, actor, invitation: id, expiresAtMs } = command;
  const room = world.rooms.get(command.room);
  const invitation = world.invitations.get(id);
  const isHost = room !== undefined && room.seats.get(room.host)?.userId === actor.userId;
  const mayRevoke = isHost || actor.isModerator || invitation?.from === actor.userId;
  if (!mayRevoke || (invitation !== undefined && invitation.room !== command.room)) {
    return out.refuse(origin, problem('not_allowed'));
  }
  if (invitation === undefined) {
    // A link is known by its use alone, so it is marked as used up.
    world.links.set(linkKey(command.room, id), { used: Number.MAX_SAFE_INTEGER, expiresAtMs });
  } else {
    world.invitations.delete(id);
    out.count('invite-revoked');
    out.sendTo(invitation.to, frames.inviteUpdate(invitation, 'revoked'));
  }
  if (origin.id !== undefined) out.send(origin, frames.ack(origin.id));
}

/** Links are counted by room and id: who may decide about one room decides about none of another. */
export function linkKey(room: string, id: string): string {
  return `${id}@${room}`;
}

/** Lets a link be signed, if its maker may invite and has invitations left. */
export function link(world: World, command: Of<'link'>, out: Outbox): void {
  const { origin, actor, role, uses, expiresAtMs, limits, atMs } = command;
  const refusal = refuseInviting(world, command.room, actor, role);
  if (refusal !== undefined) return out.refuse(origin, refusal);
  const retryAfterMs = takeOfHour(world.invites, actor.userId, limits.invitesPerHour, atMs);
  if (retryAfterMs > 0) {
    const details = { limit: limits.invitesPerHour };
    return out.refuse(origin, problem('too_many_invitations', { retryAfterMs, details }));
  }
  out.linked(origin, command.room, { id: command.invitation, role, uses, expiresAtMs });
}
