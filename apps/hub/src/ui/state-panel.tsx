import { Button } from '@mantine/core';
import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './state-panel.module.css';

/** Something to do: go to a page, or run something. */
export type StateAction =
  | { readonly label: string; readonly to: string }
  | { readonly label: string; readonly run: () => void; readonly isBusy?: boolean };

interface StatePanelProps {
  readonly Icon: LucideIcon;
  readonly title: string;
  readonly detail?: ReactNode;
  /** The first one is the one to take. */
  readonly actions?: readonly StateAction[];
  readonly tone?: 'calm' | 'bad';
  /** `page`: stands for a whole page and carries its heading; `part`: for a part of one. */
  readonly size?: 'page' | 'part';
  readonly children?: ReactNode;
}

/** What stands where there is nothing else to show: empty, full, locked, gone, broken. Says what to do next. */
export function StatePanel({ Icon, title, detail, actions, tone = 'calm', size = 'page', children }: StatePanelProps) {
  const Heading = size === 'page' ? 'h1' : 'h3';
  return (
    <section className={clsx(classes.panel)} data-size={size} data-tone={tone}>
      <span className={classes.art} aria-hidden>
        <span className={classes.wire} />
        <span className={classes.node}>
          <Icon size={size === 'page' ? 28 : 22} strokeWidth={1.75} />
        </span>
        <span className={classes.wire} />
      </span>
      <Heading className={classes.title}>{title}</Heading>
      {detail !== undefined && <p className={classes.detail}>{detail}</p>}
      {children}
      {actions !== undefined && actions.length > 0 && (
        <div className={classes.actions}>
          {actions.map((action, at) => (
            <ActionButton key={action.label} action={action} isFirst={at === 0} />
          ))}
        </div>
      )}
    </section>
  );
}

function ActionButton({ action, isFirst }: { readonly action: StateAction; readonly isFirst: boolean }) {
  const variant = isFirst ? 'filled' : 'default';
  if ('to' in action) {
    return (
      <Button component={Link} href={action.to} variant={variant}>
        {action.label}
      </Button>
    );
  }
  return (
    <Button variant={variant} onClick={action.run} loading={action.isBusy ?? false}>
      {action.label}
    </Button>
  );
}
