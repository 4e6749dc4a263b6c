import type { Said } from '../signaling/messages.ts';
import type { Signaling } from '../signaling/signaling.ts';
import type { Invitation, InvitationUpdate, InviteOptions, InviteResult } from './session-types.ts';
import { unguessableId } from './unguessable-id.ts';

export interface InvitationsOptions {
  onInvitation(invitation: Invitation): void;
  onUpdate(update: InvitationUpdate): void;
}

/** More than this are not kept; the oldest give way. */
const maxOpen = 100;
const maxText = 500;

/** Invitations that came for this person and are open. */
export class Invitations {
  readonly #options: InvitationsOptions;
  #open: readonly Invitation[] = [];

  constructor(options: InvitationsOptions) {
    this.#options = options;
  }

  /** The same list until something changes. */
  get open(): readonly Invitation[] {
    return this.#open;
  }

  listen(signaling: Signaling): void {
    signaling.on('invite', (message) => this.#came(message));
    signaling.on('invite-update', ({ invitation, state }) => {
      this.drop(invitation);
      this.#options.onUpdate({ id: invitation, state });
    });
  }

  /** It was answered. */
  drop(id: string): void {
    if (this.#open.some((one) => one.id === id)) this.#open = this.#open.filter((one) => one.id !== id);
  }

  #came({ invitation: id, from, fromName, roomId, sessionInfo = {}, role, expiresAt }: Said<'invite'>): void {
    const invitation: Invitation = {
      id,
      from,
      fromName,
      session: roomId,
      title: textOf(sessionInfo['title']),
      message: textOf(sessionInfo['message']),
      role,
      expiresAt,
    };
    const others = this.#open.filter((one) => one.id !== id);
    this.#open = [...others.slice(-maxOpen + 1), invitation];
    this.#options.onInvitation(invitation);
  }
}

/** Asks a person to come. */
export async function sendInvitation(
  signaling: Signaling,
  { id, title }: { id: string; title: string | undefined },
  userId: string,
  { role, message, expiresInMs }: InviteOptions,
): Promise<InviteResult> {
  const sessionInfo = {
    ...(title === undefined ? {} : { title }),
    ...(message === undefined ? {} : { message: message.slice(0, maxText) }),
  };
  const answer = await signaling.ask(
    {
      type: 'invite',
      targetUserId: userId,
      roomId: id,
      sessionInfo,
      key: unguessableId(),
      ...(role === undefined ? {} : { role }),
      ...(expiresInMs === undefined ? {} : { expiresInMs }),
    },
    'invite-sent',
  );
  const state = answer.delivered ? 'delivered' : answer.stored === true ? 'stored' : 'failed';
  return { id: answer.invitation, state, reason: answer.reason, expiresAt: answer.expiresAt };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, maxText) : undefined;
}
