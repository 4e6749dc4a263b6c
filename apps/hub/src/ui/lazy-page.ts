import type { ComponentType, ReactNode } from 'react';
import { lazyPart } from './lazy-part.tsx';

/** What every page is given. */
export interface PageProps {
  /** The room that the address names; empty where it names none. */
  readonly room: string;
}

/** A page whose code is fetched when it is first shown. */
export type LazyPage = (props: PageProps) => ReactNode;

export function lazyPage(load: () => Promise<ComponentType<PageProps>>): LazyPage {
  return lazyPart(load);
}
