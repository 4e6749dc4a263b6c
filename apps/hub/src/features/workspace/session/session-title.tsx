import type { Session } from '@nodegx/client';
import { type KeyboardEvent, useState, useSyncExternalStore } from 'react';
import { readTitle, titleMap, writeTitle } from './enter.ts';
import classes from './session-title.module.css';
import { useSessionValue } from './use-session-value.ts';

/** What the session is called; whoever may write may call it otherwise. */
export function SessionTitle({ session, room }: { readonly session: Session; readonly room: string }) {
  const title = useTitle(session) ?? 'Untitled session';
  const canWrite = useSessionValue(session, 'access') === 'write';
  const [draft, setDraft] = useState<string>();
  if (!canWrite) return <h1 className={classes.title}>{title}</h1>;
  const keep = () => {
    if (draft !== undefined && draft.trim() !== '' && draft !== title) writeTitle(session, draft.trim());
    setDraft(undefined);
  };
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setDraft(undefined);
    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <>
      <h1 className={classes.hidden}>{title}</h1>
      <input
        className={classes.input}
        aria-label="Title"
        title={`${title} (${room})`}
        maxLength={80}
        value={draft ?? title}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={key}
      />
    </>
  );
}

/** What the session is called at present. */
export function useTitle(session: Session): string | undefined {
  // The directory knows what a public session is called before the document has arrived.
  useSessionValue(session, 'info');
  return useSyncExternalStore(
    (changed) => {
      const map = titleMap(session);
      map.observe(changed);
      return () => map.unobserve(changed);
    },
    () => readTitle(session),
  );
}
