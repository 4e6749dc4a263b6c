import { CloudOff, Sofa } from 'lucide-react';
import { useHub, usePerson } from '../../hub-context.ts';
import { StatePanel } from '../../ui/state-panel.tsx';
import { SessionGrid, SessionGridLoading } from '../sessions/session-grid.tsx';
import { useSessions } from '../sessions/use-sessions.ts';
import { HomeSection } from './home-section.tsx';

const most = 4;

/** The public sessions that go on, and those that are about to. Nothing for strangers to whom none are shown. */
export function LiveNow({ onStart }: { readonly onStart: () => void }) {
  const { sessions: store } = useHub();
  const person = usePerson();
  const { sessions, fault } = useSessions();
  if (sessions === undefined && fault !== undefined && person.at !== 'here') return null;
  return (
    <HomeSection title="Live now" all={{ label: 'All sessions', to: '/sessions' }}>
      {sessions === undefined ? (
        fault === undefined ? (
          <SessionGridLoading count={2} />
        ) : (
          <StatePanel
            size="part"
            Icon={CloudOff}
            title="The sessions could not be loaded"
            detail={fault}
            actions={[{ label: 'Try again', run: store.restart }]}
          />
        )
      ) : sessions.length === 0 ? (
        <StatePanel
          size="part"
          Icon={Sofa}
          title="Nobody is on just now"
          detail="Start a public session, and everybody in the community sees it here at once."
          actions={person.at === 'here' ? [{ label: 'Start a session', run: onStart }] : []}
        />
      ) : (
        <SessionGrid sessions={sessions.slice(0, most)} />
      )}
    </HomeSection>
  );
}
