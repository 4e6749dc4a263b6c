import { usePerson } from '../../hub-context.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { useMembersOnline } from '../people/use-members-online.ts';
import classes from './home-page.module.css';
import { HomeSection } from './home-section.tsx';

const most = 12;

/** Who has the hub open, oneself included. */
export function OnlineNow() {
  const person = usePerson();
  const people = useMembersOnline();
  if (person.at !== 'here' || people === undefined) return null;
  const others = people.filter(({ id }) => id !== person.user.id);
  const own = people.filter(({ id }) => id === person.user.id);
  return (
    <aside>
      <HomeSection title="Online" count={String(people.length)}>
        <ul className={classes.people}>
          {[...own, ...others].slice(0, most).map(({ id, name, avatar }) => (
            <li key={id} className={classes.person}>
              <Avatar id={id} name={name} picture={avatar} size={28} />
              <span className={classes.personName}>{name}</span>
              {id === person.user.id && <span className={classes.you}>you</span>}
            </li>
          ))}
        </ul>
        {people.length > most && <p className={classes.note}>and {people.length - most} more</p>}
        {others.length === 0 && <p className={classes.note}>Nobody else has the hub open.</p>}
      </HomeSection>
    </aside>
  );
}
