import type { Session } from '@nodegx/client';
import { StateBadge } from '../../../ui/state-badge.tsx';
import classes from './session-status.module.css';
import { connectionWords, saveWords } from './status-words.ts';
import { useSessionValue } from './use-session-value.ts';

/** How the session is connected, and whether the work is safe: always in sight. */
export function SessionStatus({ session }: { readonly session: Session }) {
  const state = useSessionValue(session, 'state');
  const save = useSessionValue(session, 'saved');
  const connection = connectionWords(state, save);
  const saved = saveWords(state, save);
  return (
    <div className={classes.status} role="status" data-testid="status">
      <StateBadge tone={connection.tone}>{connection.text}</StateBadge>
      {saved && <StateBadge tone={saved.tone}>{saved.text}</StateBadge>}
    </div>
  );
}
