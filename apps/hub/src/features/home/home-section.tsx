import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import classes from './home-page.module.css';

interface HomeSectionProps {
  readonly title: string;
  /** The page with all of it. */
  readonly all?: { readonly label: string; readonly to: string };
  readonly count?: string | undefined;
  readonly children: ReactNode;
}

export function HomeSection({ title, all, count, children }: HomeSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={classes.sectionHead}>
        <h2 className={classes.sectionTitle} id={id}>
          {title} {count !== undefined && <span className={classes.count}>{count}</span>}
        </h2>
        {all && (
          <Link className={classes.all} href={all.to}>
            {all.label}
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}
