import { Skeleton } from '@mantine/core';
import type { ListedSession } from '@nodegx/protocol';
import { useNow } from '../../ui/use-now.ts';
import classes from './card-grid.module.css';
import { SessionCard } from './session-card.tsx';

/** Sessions as cards. */
export function SessionGrid({ sessions }: { readonly sessions: readonly ListedSession[] }) {
  const now = useNow();
  return (
    <div className={classes.grid}>
      {sessions.map((session) => (
        <SessionCard key={session.room} session={session} now={now} />
      ))}
    </div>
  );
}

/** Of the size of the cards, so that nothing moves when they come. */
export function SessionGridLoading({ count = 3 }: { readonly count?: number }) {
  return (
    <div className={classes.grid} role="status" aria-label="Loading sessions">
      {Array.from({ length: count }, (_, at) => `placeholder ${at}`).map((key) => (
        <div key={key} className={classes.placeholder}>
          <Skeleton width={96} height={16} />
          <Skeleton width="70%" height={20} />
          <Skeleton width="90%" height={14} />
          <Skeleton width="50%" height={20} />
        </div>
      ))}
    </div>
  );
}
