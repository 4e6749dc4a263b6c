import type { Community, Endpoints } from '@nodegx/client';
import type { CommunityCard } from './community-card.ts';

export type { Community, Endpoints };

/**
 * Where the services of the community that serves this page are reached. What its file does not name lies under the
 * address that the page itself came from, which is known to work.
 */
export function endpointsOf(card: Pick<CommunityCard, 'serverUrls'>, origin: string): Endpoints {
  const { identity, signaling, sync, notifications } = card.serverUrls;
  const socket = origin.replace(/^http/, 'ws');
  return {
    identity: identity ?? `${origin}/identity`,
    signaling: signaling ?? `${socket}/signaling`,
    sync: sync ?? `${socket}/sync`,
    notifications: notifications ?? `${socket}/notifications`,
    turn: `${origin}/turn/ice-servers`,
  };
}
