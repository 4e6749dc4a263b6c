import { join } from 'node:path';
import { createIdentityService, identityOptions, issuerOf, keySourceOf } from '@nodegx/identity';
import { createNotificationsService, notificationsOptions } from '@nodegx/notifications';
import {
  type Access,
  type Clock,
  type CommunitySource,
  createAccess,
  createMetrics,
  type KeySource,
  type Logger,
  localKeys,
  type MountedService,
  noKeys,
  type OptionTable,
  type OptionValues,
  optionsFrom,
  type Registry,
  RevocationList,
  type ServiceContext,
} from '@nodegx/service-kit';
import { createSignalingService, InboxMailbox, signalingOptions } from '@nodegx/signaling';
import { createSyncService, syncOptions } from '@nodegx/sync';
import { createTurnConfigService, turnConfigOptions } from '@nodegx/turn-config';

/** What the services share. */
export interface Shared {
  readonly community: CommunitySource;
  readonly clock: Clock;
  readonly loggerOf: (service: string) => Logger;
  readonly registry: Registry;
  readonly version: string;
  readonly dataDir: string;
  readonly publicUrl: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** Where the process itself reaches what it serves; `undefined` until it listens. */
  ownUrl(): string | undefined;
}

/** The services, and who may come in to them. */
export interface Composed {
  readonly services: readonly MountedService[];
  readonly access: Access;
}

/** Every service of the community, each with a folder of its own below the data folder, in the order of their start. */
export function composeServices(shared: Shared): Composed {
  const { community, clock, loggerOf, registry, version } = shared;
  const identityValues = optionsOf(identityOptions, 'identity', shared);
  // Everyone checks tokens with the keys next door, but those are there only once identity has been made.
  let keys: KeySource = noKeys;
  // Where an outside issuer signs people in, programs still come with tokens of our own.
  let programKeys: KeySource = noKeys;
  // And everyone hears from it at once whose session has ended.
  const revocations = new RevocationList(clock);
  const access = createAccess({
    community,
    keys: (header, token) => keys(header, token),
    programKeys: (header, token) => programKeys(header, token),
    clock,
    metrics: createMetrics(registry, 'access'),
    issuer: issuerOf(identityValues, community.current),
    revocations,
  });
  const contextOf = (name: string): ServiceContext => ({
    logger: loggerOf(name),
    metrics: createMetrics(registry, name),
    clock,
    community,
    access,
    version,
    revocations,
  });
  const identity = createIdentityService(contextOf('identity'), identityValues);
  keys = keySourceOf(identity, community);
  programKeys = localKeys(() => identity.keys());
  const sync = createSyncService(contextOf('sync'), optionsOf(syncOptions, 'sync', shared));
  const turnOptions = optionsOf(turnConfigOptions, 'turn-config', shared);
  const turnConfig = createTurnConfigService(contextOf('turn-config'), turnOptions);
  const signalingValues = optionsOf(signalingOptions, 'signaling', shared);
  const signaling = createSignalingService(contextOf('signaling'), signalingValues, {
    iceServers: { forPerson: async (person) => turnConfig.iceServers.forPerson(person) },
    mailbox: new InboxMailbox({
      url: () => shared.ownUrl() && `${shared.ownUrl()}/notifications`,
      tokens: identity.serviceTokens('signaling', ['notifications:write']),
    }),
  });
  const notifications = createNotificationsService(
    contextOf('notifications'),
    optionsOf(notificationsOptions, 'notifications', shared),
  );
  const services: MountedService[] = [
    // First: it alone notices that another process is at work on the data folder, before the others touch a file.
    { service: sync, mount: '/sync' },
    { service: identity, mount: '/identity' },
    { service: notifications, mount: '/notifications' },
    { service: signaling, mount: '/signaling' },
    { service: turnConfig, mount: '/turn' },
  ];
  return { services, access };
}

/** A service's own options from the environment, with the folder and the public address that the command gives it. */
function optionsOf<T extends OptionTable>(
  table: T,
  name: string,
  { env, dataDir, publicUrl }: Shared,
): OptionValues<T> {
  const given = {
    ...env,
    DATA_DIR: join(dataDir, name),
    ...(publicUrl && { PUBLIC_URL: `${publicUrl.replace(/\/$/, '')}/${name}` }),
  };
  return optionsFrom(table, given);
}
