import type { Session } from '@nodegx/client';
import type { WorkspaceEntry } from '../../../state/workspace-entry.ts';

/** Opens the session or joins it, as the page that led here said, and turns on what was asked for. */
export async function enter(session: Session, room: string, entry: WorkspaceEntry): Promise<void> {
  const { start, invitation } = entry;
  if (start !== undefined) await session.start({ id: room, ...start });
  else await session.join(room, invitation === undefined ? {} : { invitation });
  if (start !== undefined) nameOnce(session, start.title);
  await Promise.all([
    entry.audio ? turnOn(session, 'audio') : undefined,
    entry.video ? turnOn(session, 'video') : undefined,
  ]);
}

/** A session without microphone or camera is a session all the same: why it has none is told as a fault. */
async function turnOn(session: Session, kind: 'audio' | 'video'): Promise<void> {
  try {
    await session.turnOn(kind);
  } catch {
    // The session tells of it by itself, and the button shows that it is off.
  }
}

const field = 'title';

/** What the session is called, which everybody in it may change. It lies in the document, so a private one has it too. */
export function titleMap(session: Session) {
  return session.doc.getMap<unknown>('workspace');
}

export function readTitle(session: Session): string | undefined {
  const title = titleMap(session).get(field);
  return typeof title === 'string' && title.trim() !== '' ? title : session.info?.listing?.title;
}

export function writeTitle(session: Session, title: string): void {
  titleMap(session).set(field, title.slice(0, 80));
}

/** Only once the document has arrived: who starts a session anew must not name it over what it was called. */
function nameOnce(session: Session, title: string): void {
  session.whenLive().then(
    () => {
      if (titleMap(session).get(field) === undefined) writeTitle(session, title);
    },
    () => undefined,
  );
}
