import { clsx } from 'clsx';
import { Link, useRoute } from 'wouter';
import { CommunityMark } from '../features/community/community-mark.tsx';
import { NotificationBell } from '../features/notifications/notification-bell.tsx';
import { SearchButton } from '../features/search/search-button.tsx';
import { useCommunityCard, usePerson } from '../hub-context.ts';
import classes from './header.module.css';
import { pages } from './pages.ts';
import { PersonMenu } from './person-menu.tsx';

/** Where one is, where one can go, who one is. */
export function Header() {
  const card = useCommunityCard();
  const person = usePerson();
  const entries = pages.filter(({ inNavigation, isOn }) => {
    if (inNavigation === undefined) return false;
    return isOn === undefined || (card !== undefined && isOn(card));
  });
  return (
    <header className={classes.header}>
      <div className={classes.inside}>
        <Link className={classes.home} href="/">
          <CommunityMark name={card?.name ?? ''} logo={card?.branding.logo ?? null} size="small" />
          <span className={classes.name}>{card?.name ?? location.host}</span>
        </Link>
        <nav className={classes.navigation} aria-label="Pages">
          {entries.map(({ path, inNavigation = '' }) => (
            <NavigationLink key={path} path={path} name={inNavigation} />
          ))}
        </nav>
        <div className={classes.tools}>
          <SearchButton />
          {card?.features.notifications === true && person.at === 'here' && <NotificationBell />}
          <PersonMenu />
        </div>
      </div>
    </header>
  );
}

function NavigationLink({ path, name }: { readonly path: string; readonly name: string }) {
  const [isHere] = useRoute(path);
  const [isBelow] = useRoute(`${path}/*`);
  const isCurrent = isHere || (isBelow && path !== '/');
  return (
    <Link className={clsx(classes.link)} href={path} aria-current={isCurrent ? 'page' : undefined}>
      {name}
    </Link>
  );
}
