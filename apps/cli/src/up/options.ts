import { commonOptions, defineOptions } from '@nodegx/service-kit';

const { communityFile, publicUrl, identityIssuer, heartbeatIntervalMs, maxConnections, requestsPerMinute } =
  commonOptions;
const { trustProxy, allowAnonymous, logLevel } = commonOptions;

/** What an operator can set for the community as a whole. Each service reads its own options besides. */
export const upOptions = defineOptions({
  host: { ...commonOptions.host, env: 'NODEGX_HOST' },
  port: { ...commonOptions.port, env: 'NODEGX_PORT', default: 4440 },
  dataDir: { ...commonOptions.dataDir, env: 'NODEGX_DATA', aliases: [] },
  communityFile,
  publicUrl,
  identityIssuer,
  heartbeatIntervalMs,
  maxConnections,
  requestsPerMinute,
  trustProxy,
  allowAnonymous,
  logLevel,
});

/** The variables that the command's flags stand for. */
export const flagVariables: Readonly<Record<string, string>> = {
  host: upOptions.host.env,
  port: upOptions.port.env,
  data: upOptions.dataDir.env,
  community: upOptions.communityFile.env,
};
