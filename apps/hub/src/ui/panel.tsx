import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import classes from './panel.module.css';

interface PanelProps {
  /** The heading's id, which names the panel. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the page with a heading, on a surface of its own. */
export function Panel({ id, title, lead, className, children }: PanelProps) {
  return (
    <section className={clsx(classes.panel, className)} aria-labelledby={id}>
      <h2 className={classes.title} id={id}>
        {title}
      </h2>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}
