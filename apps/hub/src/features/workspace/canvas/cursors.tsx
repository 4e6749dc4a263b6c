import type { Participant, ParticipantPresence, Session } from '@nodegx/client';
import { useViewport, ViewportPortal } from '@xyflow/react';
import { useSessionValue } from '../session/use-session-value.ts';
import classes from './cursors.module.css';

/** Where the others point, each with a name. They keep their size however far the canvas is away. */
export function Cursors({ session }: { readonly session: Session }) {
  const presence = useSessionValue(session, 'presence');
  const participants = useSessionValue(session, 'participants');
  const { zoom } = useViewport();
  const people = new Map(participants.map((participant) => [participant.peerId, participant]));
  return (
    <ViewportPortal>
      <div className={classes.all} style={{ '--unzoom': 1 / zoom }} aria-hidden>
        {presence.map((one) => (
          <Cursor key={one.peerId} presence={one} person={people.get(one.peerId)} />
        ))}
      </div>
    </ViewportPortal>
  );
}

interface CursorProps {
  readonly presence: ParticipantPresence;
  readonly person: Participant | undefined;
}

function Cursor({ presence: { cursor }, person }: CursorProps) {
  if (cursor === undefined || person === undefined || person.presence !== 'here') return null;
  const { x, y } = cursor;
  return (
    <div
      className={classes.cursor}
      data-testid="cursor"
      style={{ transform: `translate(${x}px, ${y}px)`, '--colour': person.colour, '--ink': person.ink }}
    >
      <div className={classes.pointer}>
        <svg width="18" height="20" viewBox="0 0 18 20" aria-hidden>
          <path d="M1 1v15l4.2-3.7 2.9 6.3 2.7-1.2-2.9-6.2 5.6-.5z" />
        </svg>
        <span className={classes.name}>{person.name}</span>
      </div>
    </div>
  );
}
