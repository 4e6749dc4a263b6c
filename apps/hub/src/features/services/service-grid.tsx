import { Skeleton } from '@mantine/core';
import type { HubState } from '../../state/hub-state.ts';
import { ServiceCard } from './service-card.tsx';
import classes from './service-grid.module.css';
import { serviceViews } from './service-view.ts';

/** Every service's card; skeletons of their size before the first answer. */
export function ServiceGrid({ state }: { readonly state: HubState }) {
  const views = serviceViews(state);
  const isLoading = state.link.state === 'connecting';
  return (
    <section aria-labelledby="services" aria-busy={isLoading}>
      <h2 className={classes.title} id="services">
        Services
      </h2>
      {isLoading || views.length > 0 ? (
        <div className={classes.grid}>
          {isLoading
            ? ['first', 'second'].map((key) => <Placeholder key={key} />)
            : views.map((view) => <ServiceCard key={view.service} view={view} />)}
        </div>
      ) : (
        <Nothing isLost={state.link.state === 'lost'} />
      )}
    </section>
  );
}

/** Of the size of a card, so that nothing moves when it comes. */
function Placeholder() {
  return (
    <div className={classes.placeholder}>
      <div className={classes.line}>
        <Skeleton width={40} height={40} radius={12} />
        <Skeleton width={120} height={20} />
      </div>
      <Skeleton width="70%" height={16} />
      <div className={classes.figures}>
        <Skeleton height={44} />
        <Skeleton height={44} />
        <Skeleton height={44} />
      </div>
      <Skeleton width="85%" height={16} />
    </div>
  );
}

function Nothing({ isLost }: { readonly isLost: boolean }) {
  return (
    <div className={classes.nothing}>
      <p className={classes.headline}>{isLost ? 'No service has answered yet' : 'No service runs here'}</p>
      <p className={classes.detail}>
        {isLost
          ? 'Check that the community runs, and that this machine can reach it. This page goes on trying by itself.'
          : 'The server answers and carries no service. Check how it was started.'}
      </p>
    </div>
  );
}
