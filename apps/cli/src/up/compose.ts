import { join } from 'node:path';
import { createIdentityService, identityOptions, issuerOf, keySourceOf } from '@nodegx/identity';
import {
  type Clock,
  type CommunitySource,
  createAccess,
  createMetrics,
  type KeySource,
  type Logger,
  type MountedService,
  noKeys,
  type OptionTable,
  type OptionValues,
  optionsFrom,
  type Registry,
  type ServiceContext,
} from '@nodegx/service-kit';
import { createSyncService, syncOptions } from '@nodegx/sync';

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
}

/** Every service of the community, each with a folder of its own below the data folder, in the order of their start. */
export function composeServices(shared: Shared): MountedService[] {
  const { community, clock, loggerOf, registry, version } = shared;
  const identityValues = optionsOf(identityOptions, 'identity', shared);
  // Everyone checks tokens with the keys next door, but those are there only once identity has been made.
  let keys: KeySource = noKeys;
  const access = createAccess({
    community,
    keys: (header, token) => keys(header, token),
    clock,
    metrics: createMetrics(registry, 'access'),
    issuer: issuerOf(identityValues, community.current),
  });
  const contextOf = (name: string): ServiceContext => ({
    logger: loggerOf(name),
    metrics: createMetrics(registry, name),
    clock,
    community,
    access,
    version,
  });
  const identity = createIdentityService(contextOf('identity'), identityValues);
  keys = keySourceOf(identity, community);
  const sync = createSyncService(contextOf('sync'), optionsOf(syncOptions, 'sync', shared));
  return [
    { service: identity, mount: '/identity' },
    { service: sync, mount: '/sync' },
  ];
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
