import { useCommunityCard } from '../../hub-context.ts';
import { TutorialCard, useTutorials } from '../library/learn-page.tsx';
import classes from '../library/library.module.css';
import { HomeSection } from './home-section.tsx';

const most = 3;

/** The tutorials that came last. */
export function NewTutorials() {
  const { all = [] } = useTutorials(useCommunityCard()?.approval.tutorials ?? true);
  const newest = all.toSorted((a, b) => Date.parse(b.addedAt) - Date.parse(a.addedAt)).slice(0, most);
  if (newest.length === 0) return null;
  return (
    <HomeSection title="New to learn from" all={{ label: 'All tutorials', to: '/learn' }}>
      <ul className={classes.grid}>
        {newest.map((tutorial) => (
          <TutorialCard key={tutorial.id} tutorial={tutorial} />
        ))}
      </ul>
    </HomeSection>
  );
}
