import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What every page is given. */
export interface PageProps {
  /** The room that the address names; empty where it names none. */
  readonly room: string;
}

/** A page whose code is fetched when it is first shown. */
export type LazyPage = LazyExoticComponent<ComponentType<PageProps>>;

export function lazyPage(load: () => Promise<ComponentType<PageProps>>): LazyPage {
  return lazy(async () => ({ default: await load() }));
}
