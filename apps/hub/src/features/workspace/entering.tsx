import type { Session } from '@nodegx/client';
import { Hourglass } from 'lucide-react';
import { PageLoading } from '../../shell/page-loading.tsx';
import { StatePanel } from '../../ui/state-panel.tsx';
import { useSessionValue } from './session/use-session-value.ts';

/** On the way in; the host may have to open the door. */
export function Entering({ session, room }: { readonly session: Session | undefined; readonly room: string }) {
  return session === undefined ? <PageLoading /> : <Waiting session={session} room={room} />;
}

function Waiting({ session, room }: { readonly session: Session; readonly room: string }) {
  const state = useSessionValue(session, 'state');
  if (state.at !== 'connecting' || !state.isInLobby) return <PageLoading />;
  return (
    <main id="main" tabIndex={-1}>
      <div role="status">
        <StatePanel
          Icon={Hourglass}
          title="You are at the door"
          detail="The host has been told. This page goes on by itself as soon as they let you in."
          actions={[{ label: 'Do not wait', to: `/sessions/${encodeURIComponent(room)}` }]}
        />
      </div>
    </main>
  );
}
