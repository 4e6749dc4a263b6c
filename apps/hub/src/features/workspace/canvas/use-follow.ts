import type { Session } from '@nodegx/client';
import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { useSessionValue } from '../session/use-session-value.ts';

/** Keeps the canvas where somebody else has theirs. `onLost`: they have left. */
export function useFollow(session: Session, peerId: string | undefined, onLost: () => void): void {
  const presence = useSessionValue(session, 'presence');
  const participants = useSessionValue(session, 'participants');
  const { setCenter } = useReactFlow();
  const isThere = participants.some((participant) => participant.peerId === peerId);
  const view = presence.find((one) => one.peerId === peerId)?.viewport;
  useEffect(() => {
    if (peerId !== undefined && !isThere) onLost();
  }, [peerId, isThere, onLost]);
  useEffect(() => {
    if (peerId === undefined || view === undefined) return;
    // Superseded by the next one: whether it was reached does not matter.
    setCenter(view.x, view.y, { zoom: view.zoom, duration: 120 }).catch(() => undefined);
  }, [peerId, view, setCenter]);
}
