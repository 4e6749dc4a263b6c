import { Construction } from 'lucide-react';
import { StatePanel } from '../../ui/state-panel.tsx';

export function CommunitiesPage() {
  return <StatePanel Icon={Construction} title="Communities" />;
}
