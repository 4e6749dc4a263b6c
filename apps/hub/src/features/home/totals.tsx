import { Link } from 'wouter';
import { useCommunityCard, useServer } from '../../hub-context.ts';
import { approved, openJobs } from '../../registry/shown.ts';
import { useRegistry } from '../../registry/use-registry.ts';
import { figure } from '../../ui/count.ts';
import { useNow } from '../../ui/use-now.ts';
import { useTutorials } from '../library/learn-page.tsx';
import { useSessions } from '../sessions/use-sessions.ts';
import classes from './totals.module.css';

/** How much there is of what the community has. What is not known, or is none, is left out. */
export function Totals() {
  const card = useCommunityCard();
  const { known } = useServer();
  const now = useNow();
  const { sessions = [] } = useSessions();
  const components = useRegistry('components', 'components/registry.json').value?.components ?? [];
  const discussions = useRegistry('discussions', 'discussions/index.json').value?.discussions ?? [];
  const jobs = useRegistry('jobs', 'jobs/listings.json').value?.listings ?? [];
  const { all: tutorials = [] } = useTutorials(card?.approval.tutorials ?? true);
  if (card === undefined) return null;
  const { features, approval } = card;
  const live = sessions.filter(({ state }) => state === 'live').length;
  const totals = [
    total(peopleIn(known.health), ['person', 'people']),
    total(features.sessions ? live : 0, ['live session', 'live sessions'], '/sessions'),
    total(features.sessions ? sessions.length - live : 0, ['planned session', 'planned sessions'], '/sessions'),
    total(
      features.components ? approved(components, approval.components).length : 0,
      ['component', 'components'],
      '/components',
    ),
    total(features.tutorials ? tutorials.length : 0, ['tutorial', 'tutorials'], '/learn'),
    total(features.discussions ? discussions.length : 0, ['discussion', 'discussions'], '/discuss'),
    total(features.jobs ? openJobs(approved(jobs, approval.jobs), now).length : 0, ['open job', 'open jobs'], '/jobs'),
  ].filter(({ count }) => count > 0);
  if (totals.length === 0) return null;
  return (
    <ul className={classes.totals} aria-label="In this community">
      {totals.map(({ count, word, to }) => {
        const words = (
          <>
            <strong className={classes.count}>{figure(count)}</strong> {word}
          </>
        );
        return (
          <li key={word}>
            {to === undefined ? (
              <span className={classes.total}>{words}</span>
            ) : (
              <Link className={classes.total} href={to}>
                {words}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface Total {
  readonly count: number;
  readonly word: string;
  readonly to: string | undefined;
}

function total(count: number, [one, several]: readonly [string, string], to?: string): Total {
  return { count, word: count === 1 ? one : several, to };
}

type Health = ReturnType<typeof useServer>['known']['health'];

/** Of whom the community keeps something: its members, and those who came with an invitation. Guests leave no trace. */
function peopleIn(health: Health): number {
  return health?.services?.['identity']?.counts['people'] ?? health?.counts['people'] ?? 0;
}
