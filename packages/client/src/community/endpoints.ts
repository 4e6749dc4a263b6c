import type { Community as CommunityConfig } from '@nodegx/protocol';

/** Where the services of a community are reached; `undefined` where neither its file nor its address tells. */
export interface Endpoints {
  readonly signaling: string | undefined;
  readonly sync: string | undefined;
  readonly notifications: string | undefined;
  readonly identity: string | undefined;
  readonly turn: string | undefined;
}

/** The services of which a community tells how they are. */
export type HealthName = 'identity' | 'signaling' | 'sync' | 'notifications';

/** The addresses that the file names; the others follow from the one under which people reach the community. */
export function endpointsOf({ servers }: CommunityConfig, servedFrom: string | undefined): Endpoints {
  const base = (servers.publicUrl ?? servedFrom)?.replace(/\/+$/, '');
  const socket = base?.replace(/^http/, 'ws');
  const under = (root: string | undefined, path: string): string | undefined => root && `${root}${path}`;
  return {
    signaling: servers.signaling.url ?? under(socket, '/signaling'),
    sync: servers.sync.url ?? under(socket, '/sync'),
    notifications: servers.notifications.url ?? under(socket, '/notifications'),
    identity: servers.identity.url ?? under(base, '/identity'),
    turn: under(base, '/turn/ice-servers'),
  };
}

/** Where each service tells how it is. Services on one port share one answer. */
export function healthAddresses(
  { servers }: CommunityConfig,
  servedFrom: string | undefined,
): ReadonlyMap<HealthName, string> {
  const base = (servers.publicUrl ?? servedFrom)?.replace(/\/+$/, '');
  const addresses = new Map<HealthName, string>();
  for (const name of ['identity', 'signaling', 'sync', 'notifications'] as const) {
    const { url, healthCheck } = servers[name];
    const root = url?.replace(/^ws/, 'http').replace(/\/+$/, '') ?? base;
    const address = healthCheck ?? (root && `${root}/health`);
    if (address) addresses.set(name, address);
  }
  return addresses;
}
