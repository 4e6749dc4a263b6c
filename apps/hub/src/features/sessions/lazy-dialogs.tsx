import { type ComponentProps, lazy, Suspense } from 'react';

const Start = lazy(async () => ({ default: (await import('./start-dialog.tsx')).StartDialog }));
const Join = lazy(async () => ({ default: (await import('./join-dialog.tsx')).JoinDialog }));

/** `StartDialog`, whose code is fetched when it is opened. */
export function LazyStartDialog(props: ComponentProps<typeof Start>) {
  return (
    <Suspense fallback={null}>
      <Start {...props} />
    </Suspense>
  );
}

/** `JoinDialog`, whose code is fetched when it is opened. */
export function LazyJoinDialog(props: ComponentProps<typeof Join>) {
  return (
    <Suspense fallback={null}>
      <Join {...props} />
    </Suspense>
  );
}
