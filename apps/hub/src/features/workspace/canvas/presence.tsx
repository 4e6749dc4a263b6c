import type { Session } from '@nodegx/client';
import { useEffect } from 'react';
import { type Choices, chosenBy } from './others.ts';
import { useFollow } from './use-follow.ts';

interface PresenceProps {
  readonly session: Session;
  readonly choices: Choices;
  /** The peer id of whom this person follows. */
  readonly following: string | undefined;
  readonly onFollowEnd: () => void;
}

/** Listens to where the others are, which changes 25 times a second, and draws nothing: the canvas is not drawn again for it. */
export function Presence({ session, choices, following, onFollowEnd }: PresenceProps) {
  useFollow(session, following, onFollowEnd);
  useEffect(() => {
    const choose = () => choices.set(chosenBy(session.presence, session.participants));
    choose();
    const stops = [session.on('presence', choose), session.on('participants', choose)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session, choices]);
  return null;
}
