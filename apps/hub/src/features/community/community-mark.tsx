import { useState } from 'react';
import { initials } from '../../ui/initials.ts';
import classes from './community-mark.module.css';

interface CommunityMarkProps {
  readonly name: string;
  readonly logo: string | null;
  readonly size?: 'large' | 'small';
}

/** The community's logo, or its initials where it has none or the image does not come. Decorative: the name stands beside. */
export function CommunityMark({ name, logo, size = 'large' }: CommunityMarkProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const isImage = logo !== null && logo !== broken;
  return (
    <span className={classes.mark} data-image={isImage} data-size={size} aria-hidden>
      {isImage ? (
        <img className={classes.image} src={logo} alt="" width={72} height={72} onError={() => setBroken(logo)} />
      ) : (
        initials(name)
      )}
      <span className={classes.port} />
    </span>
  );
}
