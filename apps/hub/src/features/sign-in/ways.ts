import type { SignInWays } from '@nodegx/protocol';

export type WayId = 'guest' | 'account' | 'access';

/** A way in that has a form of its own. */
export interface Way {
  readonly id: WayId;
  readonly word: string;
}

/** The ways in that need a form, the quickest first. */
export function formWays(ways: Pick<SignInWays, 'guests' | 'accounts' | 'accessToken'>): Way[] {
  const all: (Way | false)[] = [
    ways.guests && { id: 'guest', word: 'Guest' },
    ways.accounts && { id: 'account', word: 'Account' },
    ways.accessToken && { id: 'access', word: 'Access token' },
  ];
  return all.filter((way) => way !== false);
}

/** Where to go after signing in. Only pages of this hub: an address that leads elsewhere is not followed. */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  const isOwn = next.startsWith('/') && !next.startsWith('//') && !next.includes('\\');
  return isOwn && !next.startsWith('/sign-in') ? next : '/';
}
