import type { Notification } from '@nodegx/protocol';
import { pathTo } from '../../links/links.ts';

/** Where a notification leads: a page of the hub, or an address elsewhere. */
export type Target =
  | {
      readonly path: string;
      /** What the session is called, as whoever wrote says: of a private one its preview tells nothing. */
      readonly title?: string | undefined;
    }
  | { readonly address: string };

/** Everything in `data` was written by somebody else: only what is known to be harmless is followed. */
export function targetOf({ type, data }: Pick<Notification, 'type' | 'data'>): Target | undefined {
  const room = textOf(data, 'roomId') ?? textOf(data, 'sessionId');
  if ((type === 'invite' || type === 'session') && room !== undefined) {
    const invitation = textOf(data, 'invitation');
    return {
      path: pathTo({ kind: 'session', room, ...(invitation !== undefined && { invitation }) }),
      title: textOf(data, 'sessionTitle'),
    };
  }
  const address = textOf(data, 'url') ?? textOf(data, 'link');
  if (address !== undefined && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return { address };
  if (type === 'component') return { path: '/components' };
  if (type === 'thread' || type === 'mention') return { path: '/discuss' };
  return undefined;
}

/** The invitation that a notification is about, to decline it. */
export function invitationOf({ type, data }: Pick<Notification, 'type' | 'data'>): string | undefined {
  return type === 'invite' ? textOf(data, 'invitation') : undefined;
}

function textOf(data: Notification['data'], key: string): string | undefined {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
