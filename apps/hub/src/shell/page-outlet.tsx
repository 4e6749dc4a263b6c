import { Compass, ToggleLeft } from 'lucide-react';
import { usePageFace } from '../features/community/use-page-face.ts';
import { useCommunityCard } from '../hub-context.ts';
import { StatePanel } from '../ui/state-panel.tsx';
import type { PageMatch } from './page-at.ts';

const home = { label: 'Go home', to: '/' };

/** The page that the address names, or why there is none. */
export function PageOutlet({ page }: { readonly page: PageMatch | undefined }) {
  const card = useCommunityCard();
  const path = page?.entry.path;
  usePageFace(card, page === undefined ? 'Not found' : path === '/' ? '' : page.entry.title);
  if (page === undefined) {
    return (
      <StatePanel
        Icon={Compass}
        title="There is no page here"
        detail="The address may have been mistyped, or the page has moved."
        actions={[home]}
      />
    );
  }
  const { Page, isOn, title } = page.entry;
  if (isOn !== undefined && card !== undefined && !isOn(card)) {
    return (
      <StatePanel
        Icon={ToggleLeft}
        title={`${title} are switched off here`}
        detail={`${card.name} does without them. Who runs the community can turn them on in its community.json.`}
        actions={[home]}
      />
    );
  }
  return <Page room={page.room} />;
}
