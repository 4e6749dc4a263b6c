import { MantineProvider } from '@mantine/core';
import { useMemo, useSyncExternalStore } from 'react';
import classes from './app.module.css';
import { CommunityHeader } from './features/community/community-header.tsx';
import { FeaturePanel } from './features/community/feature-panel.tsx';
import { usePageFace } from './features/community/use-page-face.ts';
import { ConnectPanel } from './features/connect/connect-panel.tsx';
import { MachinesPanel } from './features/connect/machines-panel.tsx';
import { syncUrl } from './features/connect/sync-url.ts';
import { ServiceGrid } from './features/services/service-grid.tsx';
import { StatusBanner } from './features/services/status-banner.tsx';
import type { Clock } from './state/clock.ts';
import type { HubStore } from './state/hub-store.ts';
import { brandOf } from './ui/brand.ts';
import { brandVariables, themeOf } from './ui/theme.ts';

/** As long as nobody knows whose page this is. */
const uncoloured = { primaryColor: '#7A8597', secondaryColor: '#A9B2C0' };

interface AppProps {
  readonly store: HubStore;
  readonly clock: Clock;
}

export function App({ store, clock }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const card = state.known.community;
  const isLoading = state.link.state === 'connecting';
  const { primaryColor, secondaryColor } = card?.branding ?? uncoloured;
  const brand = useMemo(() => brandOf(primaryColor, secondaryColor), [primaryColor, secondaryColor]);
  const theme = useMemo(() => themeOf(brand), [brand]);
  const variables = useMemo(() => brandVariables(brand), [brand]);
  usePageFace(card, state.link.state === 'lost');

  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <div className={classes.page} data-loading={isLoading}>
        <CommunityHeader card={card} isLoading={isLoading} host={location.host} />
        <main className={classes.main}>
          <StatusBanner state={state} clock={clock} onRetry={store.refresh} />
          <ServiceGrid state={state} />
          <div className={classes.pair}>
            <ConnectPanel
              url={syncUrl(location, card?.syncUrl ?? null)}
              requireAuth={card?.entry.requireAuth}
              isLoading={isLoading}
            />
            <FeaturePanel card={card} isLoading={isLoading} />
          </div>
          <MachinesPanel />
        </main>
        <footer className={classes.footer}>
          <p>Nodegx Community{state.known.health && ` ${state.known.health.version}`}</p>
          <p>On a machine of its own, in nobody’s cloud.</p>
        </footer>
      </div>
    </MantineProvider>
  );
}
