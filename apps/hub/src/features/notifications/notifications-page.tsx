import { Bell } from 'lucide-react';
import { StatePanel } from '../../ui/state-panel.tsx';

/** Everything that came for this person. */
export function NotificationsPage() {
  return <StatePanel Icon={Bell} title="Notifications follow" actions={[{ label: 'Go home', to: '/' }]} />;
}
