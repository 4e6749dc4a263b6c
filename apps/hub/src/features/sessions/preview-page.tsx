import { Skeleton } from '@mantine/core';
import type { ListedSession, SessionPreview } from '@nodegx/protocol';
import { Ghost } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useHub, usePerson } from '../../hub-context.ts';
import { type HubLink, readWeb } from '../../links/links.ts';
import { workspacePath } from '../../state/workspace-entry.ts';
import { StatePanel } from '../../ui/state-panel.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Door } from './door.tsx';
import { LazyStartDialog } from './lazy-dialogs.tsx';
import { PlannedSession } from './planned-session.tsx';
import { PreviewCard } from './preview-card.tsx';
import classes from './preview-page.module.css';
import { SessionClosed } from './session-closed.tsx';
import { freeSeats } from './session-filters.ts';
import { toldTitle } from './told-title.ts';
import { useSessionBook } from './use-session-book.ts';
import { useSessions } from './use-sessions.ts';

type SessionLink = Extract<HubLink, { kind: 'session' }>;

/** How often a session is looked at that the directory does not tell of. */
const lookEveryMs = 5_000;

/** Codes that say that the person has to show who they are first. */
const doorCodes: ReadonlySet<string> = new Set([
  'sign_in_needed',
  'token_missing',
  'token_invalid',
  'token_expired',
  'signed_out',
]);

/** A session before joining it. */
export function PreviewPage({ room }: { readonly room: string }) {
  const { clock, sessions } = useHub();
  const person = usePerson();
  const { sessions: listed, fault } = useSessions();
  const [tick, setTick] = useState(0);
  const [link] = useState<SessionLink>(() => {
    const read = readWeb(location);
    return read?.kind === 'session' ? read : { kind: 'session', room };
  });
  const [told] = useState(() => toldTitle(history.state));
  const whose = person.at === 'here' ? person.user.id : person.at;
  const { value, error, code, isLoading, retry } = useLoaded(
    async () => (whose === 'restoring' ? undefined : sessions.preview(lookUp(link, room))),
    [room, whose, tick],
  );
  useEffect(() => {
    let timer = clock.after(lookEveryMs, function look() {
      if (document.visibilityState === 'visible') setTick((before) => before + 1);
      timer = clock.after(lookEveryMs, look);
    });
    return () => timer.cancel();
  }, [clock]);

  if (error !== undefined) {
    const planned = listed?.find((session) => session.room === room && session.state === 'scheduled');
    if (planned) return <PlannedSession session={planned} />;
    // Only the directory knows of what is planned: until it has told, nothing is said to be missing.
    if (code === 'room_not_found' && listed === undefined && fault === undefined) return <Loading />;
    if (code !== undefined && doorCodes.has(code)) return <Door isInvited={link.invitation !== undefined} />;
    return <Closed room={room} code={code ?? ''} message={error} isBusy={isLoading} onRetry={retry} />;
  }
  if (value === undefined) return <Loading />;
  const closed = closedBy(value, link.invitation !== undefined);
  if (closed !== undefined && !isThere(value, person.at === 'here' ? person.user.id : undefined)) {
    return <SessionClosed code={closed} onRetry={retry} />;
  }
  return (
    <PreviewCard
      preview={value}
      isPublic={listed?.some((session) => session.room === room) ?? false}
      invitation={link.invitation}
      told={told}
      audio={link.audio}
      video={link.video}
    />
  );
}

/** What the directory is asked for: the link of an invitation names both. */
function lookUp({ invitation }: SessionLink, room: string): string {
  if (invitation === undefined) return room;
  return `${location.origin}/#${new URLSearchParams({ session: room, invitation })}`;
}

/** Why nobody else comes in at the moment; an invitation does not wait in a lobby, but it makes no seat. */
function closedBy({ count, maxPeers, locked }: SessionPreview, isInvited: boolean): string | undefined {
  if (locked === true && !isInvited) return 'room_locked';
  const seats: Pick<ListedSession, 'people' | 'maxPeers'> = { people: count, maxPeers };
  return freeSeats(seats) === 0 ? 'room_full' : undefined;
}

/** Who has a seat takes it again. */
function isThere({ participants }: SessionPreview, userId: string | undefined): boolean {
  return participants.some((participant) => participant.userId === userId);
}

interface ClosedProps {
  readonly room: string;
  readonly code: string;
  readonly message: string;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
}

/** A session that cannot be seen: one that this person was in has ended, of any other nothing is known. */
function Closed({ room, code, message, onRetry }: ClosedProps) {
  const { visits, favourites } = useSessionBook();
  const person = usePerson();
  const [, navigate] = useLocation();
  const [isStarting, setIsStarting] = useState(false);
  const known = visits.find((visit) => visit.room === room) ?? favourites.find((one) => one.room === room);
  if (code !== 'room_not_found') return <SessionClosed code={code} message={message} onRetry={onRetry} />;
  if (known === undefined) return <Unseen room={room} />;
  return (
    <>
      <SessionClosed code="ended" {...(person.at === 'here' && { onRestart: () => setIsStarting(true) })} />
      {isStarting && (
        <LazyStartDialog
          room={room}
          given={{ title: known.title }}
          onClose={() => {
            setIsStarting(false);
            navigate(location.pathname === workspacePath(room) ? '/sessions' : location.pathname, { replace: true });
          }}
        />
      )}
    </>
  );
}

/** Nothing is to be seen. A private session shows nothing before one is in it, and its name is as good as a key. */
function Unseen({ room }: { readonly room: string }) {
  const [, navigate] = useLocation();
  return (
    <StatePanel
      Icon={Ghost}
      title="No session is to be seen here"
      detail="It has ended, the link is not whole, or it is private. If somebody who is in it sent you this address, go in."
      actions={[
        { label: 'Go in', run: () => navigate(workspacePath(room)) },
        { label: 'All sessions', to: '/sessions' },
      ]}
    />
  );
}

function Loading() {
  return (
    <div className={classes.card} role="status" aria-label="Loading the session">
      <Skeleton width={88} height={18} />
      <Skeleton width="60%" height={34} />
      <Skeleton width="85%" height={18} />
      <Skeleton width={180} height={40} />
      <Skeleton height={46} />
    </div>
  );
}
