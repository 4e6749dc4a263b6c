import { lazy, Suspense } from 'react';
import { useInboxState } from './use-inbox.ts';

const Toasts = lazy(async () => ({ default: (await import('./toasts.tsx')).Toasts }));

/** What has just arrived, for a moment, above every page. */
export function NotificationToasts() {
  const { inbox, invitations } = useInboxState();
  if (inbox === undefined && invitations.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Toasts />
    </Suspense>
  );
}
