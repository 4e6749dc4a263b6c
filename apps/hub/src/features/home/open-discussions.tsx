import { inDiscussionOrder } from '../../registry/shown.ts';
import { useRegistry } from '../../registry/use-registry.ts';
import { useNow } from '../../ui/use-now.ts';
import { DiscussionRow } from '../library/discuss-page.tsx';
import classes from '../library/library.module.css';
import { HomeSection } from './home-section.tsx';

const most = 3;

/** What is talked about most. */
export function OpenDiscussions() {
  const now = useNow();
  const all = useRegistry('discussions', 'discussions/index.json').value?.discussions ?? [];
  const hot = inDiscussionOrder(all, 'top').slice(0, most);
  if (hot.length === 0) return null;
  return (
    <HomeSection title="Talked about" all={{ label: 'All discussions', to: '/discuss' }}>
      <ul className={classes.rows}>
        {hot.map((discussion) => (
          <DiscussionRow key={discussion.number} discussion={discussion} now={now} />
        ))}
      </ul>
    </HomeSection>
  );
}
