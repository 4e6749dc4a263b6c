import { Session } from '@nodegx/client';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useHub, useIdentity, usePerson } from '../../hub-context.ts';
import { PageLoading } from '../../shell/page-loading.tsx';
import { readWorkspaceEntry, type WorkspaceEntry } from '../../state/workspace-entry.ts';
import { codeOf, sentenceOf } from '../../ui/use-action.ts';
import { SessionClosed } from '../sessions/session-closed.tsx';
import { Entering } from './entering.tsx';
import { enter } from './session/enter.ts';
import { Workspace } from './workspace.tsx';

/** A session from the inside: the way in, the canvas, and what is to be said when it is over. */
export function WorkspacePage({ room }: { readonly room: string }) {
  const person = usePerson();
  const [, navigate] = useLocation();
  const isNobody = person.at === 'nobody';
  useEffect(() => {
    // The session's preview signs people in, and leads back.
    if (isNobody) navigate(`/sessions/${encodeURIComponent(room)}`, { replace: true });
  }, [isNobody, room, navigate]);
  if (person.at !== 'here') return <PageLoading />;
  // Another person gets a session of their own.
  return <Visit key={`${room}\n${person.user.id}`} room={room} />;
}

type Stage =
  | { readonly at: 'entering'; readonly session: Session | undefined }
  | { readonly at: 'in'; readonly session: Session }
  | { readonly at: 'closed'; readonly code: string; readonly message: string };

/** One try to be in the session, from coming to leaving; `onRetry` begins the next one. */
function Visit({ room }: { readonly room: string }) {
  const { endpoints } = useHub();
  const identity = useIdentity();
  const [entry, setEntry] = useState<WorkspaceEntry>(() => readWorkspaceEntry(history.state));
  const [stage, setStage] = useState<Stage>({ at: 'entering', session: undefined });

  useEffect(() => {
    const { signaling, sync } = endpoints;
    if (signaling === undefined || sync === undefined) {
      setStage({ at: 'closed', code: '', message: 'This community has no sessions.' });
      return;
    }
    let isOver = false;
    const session = new Session({ community: { endpoints: { ...endpoints, signaling, sync } }, identity });
    setStage({ at: 'entering', session });
    const close = (code: string, message: string) => {
      if (!isOver) setStage({ at: 'closed', code, message });
    };
    session.on('ended', ({ how, reason }) => {
      if (how !== 'left') close(how, reason?.message ?? '');
    });
    enter(session, room, entry).then(
      () => {
        if (!isOver && session.info !== undefined) setStage({ at: 'in', session });
      },
      (cause: unknown) => close(codeOf(cause).code ?? '', sentenceOf(cause)),
    );
    return () => {
      isOver = true;
      // Whether the server hears of it or not: it gives the seat up by itself.
      session.close().catch(() => undefined);
    };
  }, [room, endpoints, identity, entry]);

  if (stage.at === 'in') return <Workspace room={room} session={stage.session} />;
  if (stage.at === 'entering') return <Entering session={stage.session} room={room} />;
  const { code, message } = stage;
  return (
    <main id="main" tabIndex={-1}>
      <SessionClosed
        code={code}
        message={message}
        onRetry={() => setEntry({ ...entry })}
        {...(code === 'ended' && { onRestart: () => setEntry({ ...entry, start: entry.start ?? again }) })}
      />
    </main>
  );
}

/** A session that somebody opens again, and whose document has its name. */
const again = { title: 'Untitled session', isPublic: false, size: 2, audio: false, video: false, lobby: false };
