import { CloudOff } from 'lucide-react';
import { describeStatus } from '../features/services/status.ts';
import type { Clock } from '../state/clock.ts';
import type { HubState } from '../state/hub-state.ts';
import { StatePanel } from '../ui/state-panel.tsx';
import { useTicking } from '../ui/use-ticking.ts';

interface UnreachableProps {
  readonly state: HubState;
  readonly clock: Clock;
  readonly onRetry: () => void;
}

/** All there is when the server has never answered here. */
export function Unreachable({ state, clock, onRetry }: UnreachableProps) {
  const nowMs = useTicking(clock, true);
  const { headline } = describeStatus(state, nowMs);
  return (
    <main>
      <StatePanel
        Icon={CloudOff}
        tone="bad"
        title={headline}
        detail="Check your network. If others cannot reach it either, whoever runs the community has to look after it. It is tried again by itself."
        actions={[{ label: 'Try now', run: onRetry }]}
      />
    </main>
  );
}
