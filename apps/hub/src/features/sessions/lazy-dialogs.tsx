import { lazyPart } from '../../ui/lazy-part.tsx';
import { PartBoundary } from '../../ui/part-boundary.tsx';
import type { PlanDialogProps } from './plan-dialog.tsx';
import type { StartDialogProps } from './start-dialog.tsx';

const Start = lazyPart(async () => (await import('./start-dialog.tsx')).StartDialog);
const Join = lazyPart(async () => (await import('./join-dialog.tsx')).JoinDialog);
const Plan = lazyPart(async () => (await import('./plan-dialog.tsx')).PlanDialog);

/** `StartDialog`, whose code is fetched when it is opened. */
export function LazyStartDialog(props: StartDialogProps) {
  return (
    <PartBoundary what="The form" onClose={props.onClose}>
      <Start {...props} />
    </PartBoundary>
  );
}

/** `JoinDialog`, whose code is fetched when it is opened. */
export function LazyJoinDialog(props: { readonly onClose: () => void }) {
  return (
    <PartBoundary what="The form" onClose={props.onClose}>
      <Join {...props} />
    </PartBoundary>
  );
}

/** `PlanDialog`, whose code is fetched when it is opened. */
export function LazyPlanDialog(props: PlanDialogProps) {
  return (
    <PartBoundary what="The form" onClose={props.onClose}>
      <Plan {...props} />
    </PartBoundary>
  );
}
