import classes from './state-badge.module.css';
import type { Tone } from './tone.ts';
import { ToneIcon } from './tone-icon.tsx';

/** A state in a word, with its sign. */
export function StateBadge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <ToneIcon tone={tone} size={14} />
      {children}
    </span>
  );
}
