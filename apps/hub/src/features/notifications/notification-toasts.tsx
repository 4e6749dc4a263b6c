import { lazyPart } from '../../ui/lazy-part.tsx';
import { PartBoundary } from '../../ui/part-boundary.tsx';
import { useInboxState } from './use-inbox.ts';

const Toasts = lazyPart(async () => (await import('./toasts.tsx')).Toasts);

/** What has just arrived, for a moment, above every page. */
export function NotificationToasts() {
  const { inbox, invitations, toasts } = useInboxState();
  if (inbox === undefined && invitations.length === 0) return null;
  // Nothing is said when their code does not come: the bell counts all the same, and the next one has it fetched anew.
  return (
    <PartBoundary retryOn={`${invitations.at(-1)?.id} ${toasts.at(-1)?.id}`}>
      <Toasts />
    </PartBoundary>
  );
}
