import { Avatar } from './avatar.tsx';
import classes from './people-stack.module.css';

interface PeopleStackProps {
  readonly people: readonly { readonly id: string; readonly name: string; readonly picture?: string | undefined }[];
  readonly size?: number;
  readonly max?: number;
}

/** Several people's pictures, one over the other. Decorative: say who they are beside it. */
export function PeopleStack({ people, size = 28, max = 5 }: PeopleStackProps) {
  const shown = people.slice(0, max);
  const rest = people.length - shown.length;
  return (
    <span className={classes.stack} aria-hidden>
      {shown.map(({ id, name, picture }) => (
        <Avatar key={id} className={classes.one} id={id} name={name} picture={picture} size={size} />
      ))}
      {rest > 0 && <span className={classes.rest}>+{rest}</span>}
    </span>
  );
}
