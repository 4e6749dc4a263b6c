import type { Notification } from '@nodegx/protocol';
import { AtSign, Box, type LucideIcon, Mail, Megaphone, MessagesSquare, Radio } from 'lucide-react';

const icons: Readonly<Record<Notification['type'], LucideIcon>> = {
  invite: Mail,
  mention: AtSign,
  thread: MessagesSquare,
  session: Radio,
  component: Box,
  system: Megaphone,
};

/** What a notification is about, at a glance. */
export function NotificationIcon({ type, size }: { readonly type: Notification['type']; readonly size: number }) {
  const Icon = icons[type];
  return <Icon size={size} strokeWidth={2} aria-hidden />;
}
