import type { ReactNode } from 'react';
import classes from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What can be done on this page. */
  readonly children?: ReactNode;
}

/** A page's heading. Each page has one. */
export function PageHeader({ title, lead, children }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <h1 className={classes.title}>{title}</h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {children !== undefined && <div className={classes.tools}>{children}</div>}
    </header>
  );
}
