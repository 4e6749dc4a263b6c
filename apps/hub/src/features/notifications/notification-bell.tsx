import { ActionIcon } from '@mantine/core';
import type { Notifications } from '@nodegx/client';
import { Bell } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import classes from './notification-bell.module.css';
import { useInboxState, useSnapshot } from './use-inbox.ts';

/** The way to the notifications, with how many are unread; the browser's tab says it, too. */
export function NotificationBell() {
  const { inbox } = useInboxState();
  return inbox === undefined ? <BellLink unread={0} /> : <CountingBell inbox={inbox} />;
}

function CountingBell({ inbox }: { readonly inbox: Notifications }) {
  const { unread } = useSnapshot(inbox);
  useBadge(unread);
  return <BellLink unread={unread} />;
}

function BellLink({ unread }: { readonly unread: number }) {
  return (
    <ActionIcon
      component={Link}
      href="/notifications"
      variant="subtle"
      color="gray"
      size={36}
      radius="md"
      className={classes.bell ?? ''}
      aria-label={unread === 0 ? 'Notifications' : `Notifications: ${unread} unread`}
    >
      <Bell size={18} aria-hidden />
      {unread > 0 && (
        <span className={classes.count} aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </ActionIcon>
  );
}

/** An installed hub shows the count on its icon. */
function useBadge(unread: number): void {
  useEffect(() => {
    if (!('setAppBadge' in navigator)) return;
    // Not installed, or not allowed: the bell has it.
    navigator.setAppBadge(unread).catch(() => undefined);
  }, [unread]);
}
