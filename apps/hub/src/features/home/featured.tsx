import { Link } from 'wouter';
import { useCommunityCard } from '../../hub-context.ts';
import { approved, authorName } from '../../registry/shown.ts';
import { useRegistry } from '../../registry/use-registry.ts';
import { useTutorials } from '../library/learn-page.tsx';
import classes from '../library/library.module.css';
import { HomeSection } from './home-section.tsx';

const most = 6;

interface Piece {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly author: string;
  readonly href: string;
  /** Leads to another site. */
  readonly isOutside: boolean;
}

/** What the community's people picked out. Nothing where they picked nothing. */
export function Featured() {
  const card = useCommunityCard();
  const featured = useRegistry('featured', 'components/featured.json').value?.featured ?? [];
  const components = useRegistry('components', 'components/registry.json').value?.components ?? [];
  const projects = useRegistry('projects', 'showcase/projects.json').value?.projects ?? [];
  const { all: tutorials = [] } = useTutorials(card?.approval.tutorials ?? true);
  const pieces = featured.flatMap(({ kind, id, note }): Piece[] => {
    const key = `${kind}/${id}`;
    if (kind === 'component') {
      const one = approved(components, card?.approval.components ?? false).find((each) => each.id === id);
      if (!one) return [];
      const href = `/components?${new URLSearchParams({ repo: one.repository, component: id })}`;
      const text = note ?? one.description;
      return [
        { key, kind: 'Component', title: one.name, text, author: authorName(one.author), href, isOutside: false },
      ];
    }
    if (kind === 'tutorial') {
      const one = tutorials.find((each) => each.id === id);
      if (!one) return [];
      const { title, url: href } = one;
      const text = note ?? one.description;
      return [{ key, kind: 'Tutorial', title, text, author: authorName(one.author), href, isOutside: true }];
    }
    const one = approved(projects, card?.approval.projects ?? true).find((each) => each.id === id);
    if (!one || card?.features.showcase === false) return [];
    const { title, url: href } = one;
    const text = note ?? one.description;
    return [{ key, kind: 'Project', title, text, author: authorName(one.author), href, isOutside: true }];
  });
  if (pieces.length === 0) return null;
  return (
    <HomeSection title="Featured" all={{ label: 'All components', to: '/components' }}>
      <ul className={classes.grid}>
        {pieces.slice(0, most).map(({ key, kind, title, text, author, href, isOutside }) => (
          <li key={key} className={classes.card}>
            <div className={classes.body}>
              <p className={classes.kicker}>{kind}</p>
              <h3 className={classes.title}>
                {isOutside ? (
                  <a className={classes.link} href={href} rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  <Link className={classes.link} href={href}>
                    {title}
                  </Link>
                )}
              </h3>
              <p className={classes.description}>{text}</p>
              <p className={classes.foot}>{author}</p>
            </div>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
