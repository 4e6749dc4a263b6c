import { ShieldQuestion } from 'lucide-react';
import { useHub, usePerson, useServer } from '../../hub-context.ts';
import { isModerator } from '../../state/person.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StatePanel } from '../../ui/state-panel.tsx';
import { ServiceGrid } from '../services/service-grid.tsx';
import { StatusBanner } from '../services/status-banner.tsx';
import { ConnectionTest } from './connection-test/connection-test.tsx';
import { GlancePanel } from './glance-panel.tsx';
import classes from './operator-page.module.css';
import { RefusalsPanel } from './refusals-panel.tsx';
import { useMetrics } from './use-metrics.ts';

/** Whether all is well, at a glance; for those who keep order. */
export function OperatorPage() {
  const person = usePerson();
  if (person.at === 'restoring') return null;
  if (!isModerator(person)) {
    return (
      <StatePanel
        Icon={ShieldQuestion}
        title="This page is for those who keep order"
        detail="Moderators and the owner of the community see here how its services are."
        actions={
          person.at === 'nobody'
            ? [{ label: 'Sign in', to: '/sign-in?next=%2Foperator' }]
            : [{ label: 'Go home', to: '/' }]
        }
      />
    );
  }
  return <Operator />;
}

function Operator() {
  const { clock, store } = useHub();
  const server = useServer();
  const { samples, error } = useMetrics();
  return (
    <div className={classes.page}>
      <PageHeader title="Operator" lead="How the community’s machines are, as they say it themselves." />
      <StatusBanner state={server} clock={clock} onRetry={store.refresh} />
      <GlancePanel samples={samples} error={error} />
      <ServiceGrid state={server} />
      <div className={classes.pair}>
        <ConnectionTest />
        <RefusalsPanel samples={samples} />
      </div>
    </div>
  );
}
