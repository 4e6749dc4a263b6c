import type { Session } from '@nodegx/client';
import { useEffect } from 'react';

/** Has the browser ask before the page is left with work that the server has not got. */
export function useLeaving(session: Session): void {
  useEffect(() => session.on('leaving', ({ ask }) => ask()), [session]);
}
