import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { pathTo, readWeb } from '../links/links.ts';

/**
 * Takes links that name their place in the fragment of the home page (`/#session=…`, `/#invitation=…`) to the page that
 * they mean, before anything is drawn.
 */
export function LeadIn({ children }: { readonly children: ReactNode }) {
  const [, navigate] = useLocation();
  const [target] = useState(() => {
    if (location.pathname !== '/' || location.hash === '') return undefined;
    const link = readWeb(location);
    return link === undefined ? undefined : pathTo(link);
  });
  const [isThere, setIsThere] = useState(target === undefined);
  useEffect(() => {
    if (target === undefined) return;
    navigate(target, { replace: true });
    setIsThere(true);
  }, [target, navigate]);
  return isThere ? children : null;
}
