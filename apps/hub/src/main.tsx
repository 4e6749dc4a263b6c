import './ui/mantine.css';
import './ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { browserClock } from './state/clock.ts';
import { HubStore } from './state/hub-store.ts';
import { openHubWith } from './state/open-hub.ts';
import { browserPage } from './state/page.ts';

const store = new HubStore({
  fetch: (path, init) => fetch(path, init),
  clock: browserClock,
  page: browserPage,
  random: Math.random,
});
store.start();

const openHub = openHubWith({ store, clock: browserClock, origin: location.origin, fragment: location.hash });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App store={store} clock={browserClock} openHub={openHub} />
  </StrictMode>,
);
