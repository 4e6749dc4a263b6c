import type { Session } from '../session/session.ts';

/** A session as it is: everything that views show, each the same object until it changes. */
export interface SessionView
  extends Readonly<
    Pick<
      Session,
      | 'state'
      | 'info'
      | 'participants'
      | 'self'
      | 'presence'
      | 'waiting'
      | 'chat'
      | 'media'
      | 'invitations'
      | 'document'
      | 'saveState'
      | 'access'
    >
  > {
  readonly session: Session;
}

const events = ['state', 'info', 'participants', 'presence', 'waiting', 'chat', 'media', 'saved', 'access'] as const;
const invitations = ['invitation', 'invitation-update'] as const;

/** A session as a snapshot that stays the same object until something that it shows changes. */
export class SessionWatch {
  readonly #session: Session;
  #view: SessionView;

  constructor(session: Session) {
    this.#session = session;
    this.#view = viewOf(session);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const stops = [...events, ...invitations].map((name) => this.#session.on(name, listener));
    return () => {
      for (const stop of stops) stop();
    };
  };

  /** Compared part by part: so it is right without listening, too. */
  readonly read = (): SessionView => {
    const now = viewOf(this.#session);
    const before = new Map(Object.entries(this.#view));
    if (Object.entries(now).some(([name, value]) => before.get(name) !== value)) this.#view = now;
    return this.#view;
  };
}

function viewOf(session: Session): SessionView {
  const { state, info, participants, self, presence, waiting, chat, media } = session;
  const { invitations, document, saveState, access } = session;
  return {
    session,
    state,
    info,
    participants,
    self,
    presence,
    waiting,
    chat,
    media,
    invitations,
    document,
    saveState,
    access,
  };
}
