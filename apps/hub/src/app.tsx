import { MantineProvider } from '@mantine/core';
import { Suspense, useEffect, useMemo, useSyncExternalStore } from 'react';
import { Router, useLocation } from 'wouter';
import { NotificationToasts } from './features/notifications/notification-toasts.tsx';
import { HubContext } from './hub-context.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { LeadIn } from './shell/lead-in.tsx';
import { pageAt } from './shell/page-at.ts';
import { PageLoading } from './shell/page-loading.tsx';
import { PageOutlet } from './shell/page-outlet.tsx';
import { Shell } from './shell/shell.tsx';
import { Unreachable } from './shell/unreachable.tsx';
import { useFocusOnArrival } from './shell/use-focus-on-arrival.ts';
import type { Clock } from './state/clock.ts';
import type { HubStore } from './state/hub-store.ts';
import type { OpenHub } from './state/open-hub.ts';
import { brandOf } from './ui/brand.ts';
import { StyleVariables } from './ui/style-variables.tsx';
import { brandVariables, themeOf } from './ui/theme.ts';

/** As long as nobody knows whose page this is. */
const uncoloured = { primaryColor: '#7A8597', secondaryColor: '#A9B2C0' };

interface AppProps {
  readonly store: HubStore;
  readonly clock: Clock;
  readonly openHub: OpenHub;
}

export function App({ store, clock, openHub }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const card = state.known.community;
  const { primaryColor, secondaryColor } = card?.branding ?? uncoloured;
  const brand = useMemo(() => brandOf(primaryColor, secondaryColor), [primaryColor, secondaryColor]);
  const theme = useMemo(() => themeOf(brand), [brand]);
  const variables = useMemo(() => brandVariables(brand), [brand]);
  // A community whose services move is reached anew; anything else in its file changes nothing here.
  const servers = card && JSON.stringify(card.serverUrls);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `servers` is what of the card matters
  const hub = useMemo(() => card && openHub(card), [servers, openHub]);
  useEffect(() => {
    hub?.start();
    return () => hub?.stop();
  }, [hub]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <StyleVariables resolver={variables} />
      {hub ? (
        <HubContext value={hub.hub}>
          <Router>
            <Pages />
            <NotificationToasts />
          </Router>
        </HubContext>
      ) : state.link.state === 'lost' ? (
        <Unreachable state={state} clock={clock} onRetry={store.refresh} />
      ) : (
        <PageLoading />
      )}
    </MantineProvider>
  );
}

function Pages() {
  const [path] = useLocation();
  const page = pageAt(path);
  useFocusOnArrival(path);
  return (
    <LeadIn>
      {page?.entry.frame === 'canvas' ? (
        <ErrorBoundary key={path}>
          <Suspense fallback={<PageLoading />}>
            <PageOutlet page={page} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <Shell>
          <ErrorBoundary key={path}>
            <Suspense fallback={<PageLoading />}>
              <PageOutlet page={page} />
            </Suspense>
          </ErrorBoundary>
        </Shell>
      )}
    </LeadIn>
  );
}
