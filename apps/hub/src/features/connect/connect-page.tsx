import { useServer } from '../../hub-context.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { FeaturePanel } from '../community/feature-panel.tsx';
import classes from './connect-page.module.css';
import { ConnectPanel } from './connect-panel.tsx';
import { MachinesPanel } from './machines-panel.tsx';
import { syncUrl } from './sync-url.ts';

/** For whoever brings an editor of their own. */
export function ConnectPage() {
  const server = useServer();
  const card = server.known.community;
  const isLoading = server.link.state === 'connecting';
  return (
    <div className={classes.page}>
      <PageHeader
        title="Connect an editor"
        lead="Nothing that this hub does is kept from other editors: the same client, the same servers, the same protocol."
      />
      <div className={classes.pair}>
        <ConnectPanel
          url={syncUrl(location, card?.serverUrls.sync ?? null)}
          requireAuth={card?.entry.requireAuth}
          isLoading={isLoading}
        />
        <FeaturePanel card={card} isLoading={isLoading} />
      </div>
      <MachinesPanel />
    </div>
  );
}
