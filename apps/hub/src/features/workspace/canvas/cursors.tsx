import type { Participant, Session } from '@nodegx/client';
import { type ReactFlowState, useStore, ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { useSessionValue } from '../session/use-session-value.ts';
import classes from './cursors.module.css';

/** How far from the edge of the canvas, in pixels, a cursor may lie so that its name is seen. */
const margin = 200;

const transformOf = ({ transform }: ReactFlowState) => transform;
const widthOf = ({ width }: ReactFlowState) => width;
const heightOf = ({ height }: ReactFlowState) => height;

/** Where the others point, each with a name, as far as it is in sight. They keep their size however far the canvas is away. */
export function Cursors({ session }: { readonly session: Session }) {
  const presence = useSessionValue(session, 'presence');
  const participants = useSessionValue(session, 'participants');
  const [x, y, zoom] = useStore(transformOf);
  const view = { x, y, zoom, width: useStore(widthOf), height: useStore(heightOf) };
  const people = new Map(participants.map((participant) => [participant.peerId, participant]));
  return (
    <ViewportPortal>
      <div className={classes.all} style={{ '--unzoom': 1 / zoom }} aria-hidden>
        {presence.map(({ peerId, cursor }) => {
          const person = people.get(peerId);
          if (cursor === undefined || person?.presence !== 'here' || !isIn(view, cursor)) return null;
          return <Cursor key={peerId} x={cursor.x} y={cursor.y} person={person} />;
        })}
      </div>
    </ViewportPortal>
  );
}

interface CursorProps {
  readonly x: number;
  readonly y: number;
  readonly person: Participant;
}

const Cursor = memo(function Cursor({ x, y, person }: CursorProps) {
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
});

interface Point {
  readonly x: number;
  readonly y: number;
}

interface View extends Point {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

function isIn({ x, y, zoom, width, height }: View, cursor: Point): boolean {
  const left = cursor.x * zoom + x;
  const top = cursor.y * zoom + y;
  return left > -margin && left < width + margin && top > -margin && top < height + margin;
}
