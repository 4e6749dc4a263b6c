import { Construction } from 'lucide-react';
import { StatePanel } from '../../ui/state-panel.tsx';

export function OperatorPage() {
  return <StatePanel Icon={Construction} title="Operator" />;
}
