import { Button, Chip, CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { CalendarPlus, CloudOff, Link2, Plus, Search, SearchX, Sofa, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useCommunityCard, useHub, usePerson } from '../../hub-context.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StatePanel } from '../../ui/state-panel.tsx';
import { LazyJoinDialog, LazyPlanDialog, LazyStartDialog } from './lazy-dialogs.tsx';
import { filterSessions, noFilters, type SessionFilters, type StateFilter } from './session-filters.ts';
import { SessionGrid, SessionGridLoading } from './session-grid.tsx';
import classes from './sessions-page.module.css';
import { useSessions } from './use-sessions.ts';
import { YourSessions } from './your-sessions.tsx';

const states: readonly { readonly value: StateFilter; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'live', label: 'Live' },
  { value: 'scheduled', label: 'Planned' },
];

/** What is open, what is planned, and where the person was. */
export function SessionsPage() {
  const card = useCommunityCard();
  const person = usePerson();
  const [dialog, setDialog] = useState<'start' | 'join' | 'plan'>();
  const close = () => setDialog(undefined);
  return (
    <>
      <PageHeader title="Sessions" lead="Work on one canvas together, at the same time.">
        <Button variant="default" leftSection={<Link2 size={17} aria-hidden />} onClick={() => setDialog('join')}>
          Join with a link
        </Button>
        {person.at === 'here' && card?.features.publicSessions === true && (
          <Button
            variant="default"
            leftSection={<CalendarPlus size={17} aria-hidden />}
            onClick={() => setDialog('plan')}
          >
            Plan a session
          </Button>
        )}
        {person.at === 'here' && (
          <Button leftSection={<Plus size={17} aria-hidden />} onClick={() => setDialog('start')}>
            Start a session
          </Button>
        )}
      </PageHeader>
      <div className={classes.columns}>
        <section aria-labelledby="open-sessions">
          <h2 className={classes.hidden} id="open-sessions">
            Public sessions
          </h2>
          {card?.features.publicSessions === false ? (
            <StatePanel
              size="part"
              Icon={Sofa}
              title="Sessions are private here"
              detail="This community lists none. Join with the link that you were sent, or start one of your own."
            />
          ) : (
            <Directory onStart={() => setDialog('start')} />
          )}
        </section>
        <YourSessions />
      </div>
      {dialog === 'start' && <LazyStartDialog onClose={close} />}
      {dialog === 'join' && <LazyJoinDialog onClose={close} />}
      {dialog === 'plan' && <LazyPlanDialog onClose={close} />}
    </>
  );
}

function Directory({ onStart }: { readonly onStart: () => void }) {
  const { sessions: store } = useHub();
  const person = usePerson();
  const { sessions, fault } = useSessions();
  const [filters, setFilters] = useState(noFilters);
  if (sessions === undefined) {
    if (person.at === 'nobody' && fault !== undefined) {
      return (
        <StatePanel
          size="part"
          Icon={UserRound}
          title="Say who you are to see who is on"
          detail="This community shows its sessions to those who have come in."
          actions={[{ label: 'Sign in', to: '/sign-in?next=%2Fsessions' }]}
        />
      );
    }
    if (fault === undefined) return <SessionGridLoading />;
    return (
      <StatePanel
        size="part"
        Icon={CloudOff}
        title="The sessions could not be loaded"
        detail={fault}
        actions={[{ label: 'Try again', run: store.restart }]}
      />
    );
  }
  const shown = filterSessions(sessions, filters);
  return (
    <>
      {sessions.length > 0 && <Filters filters={filters} onChange={setFilters} />}
      {shown.length > 0 ? (
        <SessionGrid sessions={shown} />
      ) : sessions.length === 0 ? (
        <StatePanel
          size="part"
          Icon={Sofa}
          title="Nobody is on just now"
          detail="Start a public session, and everybody in the community sees it here at once."
          actions={person.at === 'here' ? [{ label: 'Start a session', run: onStart }] : []}
        />
      ) : (
        <StatePanel
          size="part"
          Icon={SearchX}
          title="No session passes these filters"
          actions={[{ label: 'Show all', run: () => setFilters(noFilters) }]}
        />
      )}
    </>
  );
}

interface FiltersProps {
  readonly filters: SessionFilters;
  readonly onChange: (filters: SessionFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  return (
    <search className={classes.filters} aria-label="Filter the sessions">
      <TextInput
        className={classes.search ?? ''}
        aria-label="Search sessions"
        placeholder="Title, host or tag"
        leftSection={<Search size={16} aria-hidden />}
        rightSection={
          filters.text !== '' && (
            <CloseButton size="sm" aria-label="Clear the search" onClick={() => onChange({ ...filters, text: '' })} />
          )
        }
        value={filters.text}
        onChange={(event) => onChange({ ...filters, text: event.currentTarget.value })}
      />
      <SegmentedControl
        aria-label="Which sessions"
        radius="md"
        value={filters.state}
        onChange={(value) =>
          onChange({ ...filters, state: states.find((state) => state.value === value)?.value ?? 'all' })
        }
        data={[...states]}
      />
      <div className={classes.chips}>
        {(['audio', 'video', 'free'] as const).map((name) => (
          <Chip
            key={name}
            size="sm"
            checked={filters[name]}
            onChange={(isOn) => onChange({ ...filters, [name]: isOn })}
          >
            {{ audio: 'Audio', video: 'Video', free: 'Free seats' }[name]}
          </Chip>
        ))}
      </div>
    </search>
  );
}
