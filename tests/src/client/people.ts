import { type ParticipantPresence, Session, type SessionEvents, type SessionOptions } from '@nodegx/client';
import { closeLater } from '../harness/open.ts';

/** Somebody in this process, who keeps note of what went wrong. */
export interface Member {
  readonly session: Session;
  readonly faults: string[];
}

export function endpointsAt(url: string): { signaling: string; sync: string; identity: string } {
  const socket = url.replace(/^http/, 'ws');
  return { signaling: `${socket}/signaling`, sync: `${socket}/sync`, identity: `${url}/identity` };
}

/** Somebody by a name, where the community asks for no token. */
export function member(url: string, name: string, options: Partial<SessionOptions> = {}): Member {
  const session = new Session({
    community: { endpoints: endpointsAt(url) },
    identity: { name, userId: name.toLowerCase() },
    ...options,
  });
  const faults: string[] = [];
  session.on('fault', ({ code }) => faults.push(code));
  closeLater(() => void session.close());
  return { session, faults };
}

/** Resolves with the next or present state of affairs that passes the test. */
export function until<Name extends keyof SessionEvents>(
  session: Session,
  name: Name,
  test: (session: Session) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.on(name, look);
    look();
    function look(): void {
      if (!test(session)) return;
      stop();
      resolve();
    }
  });
}

/** Resolves when the document's text passes the test. */
export async function shows(session: Session, test: (text: string) => boolean): Promise<string> {
  const text = session.doc.getText('text');
  while (!test(text.toString())) await new Promise((resolve) => session.doc.once('update', resolve));
  return text.toString();
}

export function cursorOf(session: Session, peerId: string | undefined): ParticipantPresence['cursor'] {
  return session.presence.find((one) => one.peerId === peerId)?.cursor;
}
