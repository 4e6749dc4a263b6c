import {
  Ban,
  DoorClosed,
  Flag,
  Ghost,
  Hourglass,
  Lock,
  type LucideIcon,
  MailX,
  Unplug,
  UsersRound,
} from 'lucide-react';
import { type StateAction, StatePanel } from '../../ui/state-panel.tsx';

interface Words {
  readonly Icon: LucideIcon;
  readonly title: string;
  readonly detail: string;
  readonly mayTryAgain?: boolean;
}

/** Why somebody is not in a session: the server's codes, and how their part in it ended. */
const reasons: Readonly<Record<string, Words>> = {
  room_full: {
    Icon: UsersRound,
    title: 'Every seat is taken',
    detail: 'A seat is free as soon as somebody leaves. This page watches for one; you need not come back.',
    mayTryAgain: true,
  },
  room_locked: {
    Icon: Lock,
    title: 'The session is locked',
    detail: 'Its host lets nobody else in at the moment. Ask them to unlock it, or to invite you.',
    mayTryAgain: true,
  },
  room_not_found: {
    Icon: Ghost,
    title: 'There is no such session',
    detail: 'It has ended, or the link is not whole. Ask whoever sent it for a new one.',
  },
  ended: {
    Icon: Flag,
    title: 'This session has ended',
    detail: 'Everybody has left. What was made is kept: start the session again to go on where it stopped.',
  },
  kicked: {
    Icon: DoorClosed,
    title: 'The host has shown you out',
    detail: 'Your work up to then is kept. You may ask to come back.',
    mayTryAgain: true,
  },
  room_banned: {
    Icon: Ban,
    title: 'The host lets you in no more',
    detail: 'It holds for as long as this session goes on, on all of your devices.',
  },
  banned: {
    Icon: Ban,
    title: 'You have been shut out of this community',
    detail: 'Who runs the community can tell you why, and lift it.',
  },
  denied: {
    Icon: DoorClosed,
    title: 'The host did not let you in',
    detail: 'They may be busy. You can knock once more.',
    mayTryAgain: true,
  },
  not_invited: {
    Icon: MailX,
    title: 'Only invited people come in',
    detail: 'Ask the host for an invitation, and open its link.',
  },
  invitation_invalid: {
    Icon: MailX,
    title: 'The invitation is not good any more',
    detail: 'It is over, was used up or taken back, or the link is not whole. Ask whoever sent it for a new one.',
  },
  lost: {
    Icon: Unplug,
    title: 'Your seat was given up',
    detail: 'You were away for too long. What you changed meanwhile is kept on this device and sent when you are back.',
    mayTryAgain: true,
  },
  'taken-over': {
    Icon: Hourglass,
    title: 'You went on in another window',
    detail: 'A session has one window of yours at a time.',
    mayTryAgain: true,
  },
};

/** Other codes for the same reasons. */
const sameAs: Readonly<Record<string, string>> = { room_ended: 'ended', seat_gone: 'lost', not_allowed: 'not_invited' };

interface SessionClosedProps {
  /** The server's code, or how the person's part in the session ended. */
  readonly code: string;
  /** A sentence for a code that has no words here. */
  readonly message?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  /** Opens the session anew; for one that has ended. */
  readonly onRestart?: (() => void) | undefined;
}

/** Stands for the session when the way into it is closed. */
export function SessionClosed({ code, message, onRetry, onRestart }: SessionClosedProps) {
  const words = reasons[sameAs[code] ?? code] ?? {
    Icon: DoorClosed,
    title: 'You could not come in',
    detail: message ?? 'Something stands in the way. Try it again in a moment.',
    mayTryAgain: true,
  };
  const actions: StateAction[] = [];
  if (onRestart) actions.push({ label: 'Start it again', run: onRestart });
  if (onRetry && words.mayTryAgain === true) actions.push({ label: 'Try again', run: onRetry });
  actions.push({ label: 'All sessions', to: '/sessions' });
  return <StatePanel Icon={words.Icon} title={words.title} detail={words.detail} actions={actions} />;
}
