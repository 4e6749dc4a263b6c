import { ActionIcon } from '@mantine/core';
import { Bell } from 'lucide-react';
import { Link } from 'wouter';

/** The way to the notifications, with how many are unread. */
export function NotificationBell() {
  return (
    <ActionIcon
      component={Link}
      href="/notifications"
      variant="subtle"
      color="gray"
      size={36}
      radius="md"
      aria-label="Notifications"
    >
      <Bell size={18} aria-hidden />
    </ActionIcon>
  );
}
