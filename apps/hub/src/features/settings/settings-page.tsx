import { Construction } from 'lucide-react';
import { StatePanel } from '../../ui/state-panel.tsx';

export function SettingsPage() {
  return <StatePanel Icon={Construction} title="Settings" />;
}
