import { ActionIcon, Popover } from '@mantine/core';
import type { Notifications } from '@nodegx/client';
import { Bell } from 'lucide-react';
import { useEffect, useState } from 'react';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { PartBoundary } from '../../ui/part-boundary.tsx';
import classes from './notification-bell.module.css';
import { useInboxState, useSnapshot } from './use-inbox.ts';

const Newest = lazyPart(async () => (await import('./newest.tsx')).Newest);

/** How many notifications are unread, and the newest of them at a click; the browser's tab says it, too. */
export function NotificationBell() {
  const { inbox } = useInboxState();
  return inbox === undefined ? <BellButton unread={0} /> : <CountingBell inbox={inbox} />;
}

function CountingBell({ inbox }: { readonly inbox: Notifications }) {
  const { unread } = useSnapshot(inbox);
  useBadge(unread);
  return <BellButton unread={unread} inbox={inbox} />;
}

function BellButton({ unread, inbox }: { readonly unread: number; readonly inbox?: Notifications }) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  useEffect(() => {
    if (!isOpen) return;
    // Wherever the focus is: what had it may just have gone, such as a button that was of use once.
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setIsOpen(false);
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [isOpen]);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-end"
      width="min(400px, calc(100vw - 24px))"
      offset={8}
      radius="lg"
      shadow="md"
      // Its own would name the window after the bell, with the count that is just being read away.
      withRoles={false}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          radius="md"
          className={classes.bell ?? ''}
          aria-label={unread === 0 ? 'Notifications' : `Notifications: ${unread} unread`}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Bell size={18} aria-hidden />
          {unread > 0 && (
            <span className={classes.count} aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown role="dialog" className={classes.dropdown ?? ''} aria-label="Newest notifications">
        <PartBoundary what="Your notifications" place="here">
          <Newest inbox={inbox} onClose={close} />
        </PartBoundary>
      </Popover.Dropdown>
    </Popover>
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
