import { useEffect } from 'react';
import type { CommunityCard } from '../../state/community-card.ts';

const product = 'Nodegx Community';

/** Gives the browser's tab the page's title, and the community's name and icon. */
export function usePageFace(card: CommunityCard | undefined, title: string): void {
  const name = card?.name ?? product;
  useEffect(() => {
    document.title = title === '' ? name : `${title} · ${name}`;
  }, [name, title]);

  const favicon = card?.branding.favicon ?? null;
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (!link || favicon === null) return;
    const { href, type } = link;
    link.removeAttribute('type');
    link.href = favicon;
    return () => {
      link.type = type;
      link.href = href;
    };
  }, [favicon]);
}
