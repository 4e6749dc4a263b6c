import type {
  ChatMessage,
  LocalMedia,
  Participant,
  ParticipantPresence,
  SaveState,
  Session,
  SessionInfo,
  SessionState,
  WaitingPerson,
} from '@nodegx/client';
import { useCallback, useSyncExternalStore } from 'react';

/** What of a session a component may watch: each stays the same object until its event. */
interface SessionValues {
  state: SessionState;
  info: SessionInfo | undefined;
  participants: readonly Participant[];
  presence: readonly ParticipantPresence[];
  waiting: readonly WaitingPerson[];
  chat: readonly ChatMessage[];
  media: LocalMedia;
  saved: SaveState;
  access: 'write' | 'read';
}

const readers: { readonly [Name in keyof SessionValues]: (session: Session) => SessionValues[Name] } = {
  state: (session) => session.state,
  info: (session) => session.info,
  participants: (session) => session.participants,
  presence: (session) => session.presence,
  waiting: (session) => session.waiting,
  chat: (session) => session.chat,
  media: (session) => session.media,
  saved: (session) => session.saveState,
  access: (session) => session.access,
};

/** One value of a session, kept up to date: a component is drawn again for what it shows and for nothing else. */
export function useSessionValue<Name extends keyof SessionValues>(session: Session, name: Name): SessionValues[Name] {
  const subscribe = useCallback((changed: () => void) => session.on(name, changed), [session, name]);
  return useSyncExternalStore(subscribe, () => readers[name](session));
}
