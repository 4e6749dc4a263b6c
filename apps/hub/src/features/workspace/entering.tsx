import type { Session } from '@nodegx/client';
import { Hourglass, Waypoints } from 'lucide-react';
import { PageLoading } from '../../shell/page-loading.tsx';
import { StatePanel } from '../../ui/state-panel.tsx';
import classes from './entering.module.css';
import { useSessionValue } from './session/use-session-value.ts';

/** On the way in; the host may have to open the door. */
export function Entering({ session, room }: { readonly session: Session | undefined; readonly room: string }) {
  return session === undefined ? <PageLoading /> : <Waiting session={session} room={room} />;
}

function Waiting({ session, room }: { readonly session: Session; readonly room: string }) {
  const state = useSessionValue(session, 'state');
  const isAtDoor = state.at === 'connecting' && state.isInLobby;
  const actions = [{ label: 'Do not wait', to: `/sessions/${encodeURIComponent(room)}` }];
  return (
    <main id="main" tabIndex={-1}>
      <div role="status" className={isAtDoor ? undefined : classes.late}>
        {isAtDoor ? (
          <StatePanel
            Icon={Hourglass}
            title="You are at the door"
            detail="The host has been told. This page goes on by itself as soon as they let you in."
            actions={actions}
          />
        ) : (
          <StatePanel
            Icon={Waypoints}
            title="Coming in"
            detail="The server is asked for a seat, and for what has been made so far. It is tried again by itself until it answers."
            actions={actions}
          />
        )}
      </div>
    </main>
  );
}
