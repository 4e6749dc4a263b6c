export {
  type Access,
  type AccessOptions,
  type Authentication,
  type Credentials,
  createAccess,
} from './access/access.ts';
export { communityKeys } from './access/community-keys.ts';
export { type JSONWebKeySet, type KeySource, KeySourceError, localKeys, noKeys, remoteKeys } from './access/keys.ts';
export { isListed, listedForm } from './access/listed.ts';
export { hasScope, requireScope } from './access/require-scope.ts';
export { RevocationFeed, type RevocationFeedOptions, revocationsBeside } from './access/revocation-feed.ts';
export { RevocationList, sessionHash, type Verdict } from './access/revocation-list.ts';
export type { Right } from './access/rights.ts';
export {
  fetchedTokens,
  type IssueToken,
  issuedTokens,
  type ServiceKeyOptions,
  type ServiceTokens,
} from './access/service-tokens.ts';
export { bearerToken, cookieToken, tokenCookieName } from './access/shown-token.ts';
export type { Watch } from './access/watch.ts';
export { type Clock, systemClock, type Timer } from './clock.ts';
export {
  type CommunitySource,
  type CommunitySourceOptions,
  type CommunityTrouble,
  createCommunitySource,
} from './community/community-source.ts';
export { prepareDataFolder } from './data-folder.ts';
export { syncFolder, writeFileDurably } from './files/durable-file.ts';
export { HeldFolder, MisplacedError, placeOf } from './files/held-folder.ts';
export { createSecret, readSecret } from './files/secret-file.ts';
export { Health, type HealthOptions } from './health.ts';
export { createHost, type Host, type HostOptions, type Listening, type MountedService } from './host/host.ts';
export { exitWith, type RunOptions, readVersion, runService } from './host/run.ts';
export { refuseInsecureStart, type SecureStart } from './host/secure-start.ts';
export { supervise } from './host/supervise.ts';
export { uncounted } from './http/http-edge.ts';
export { ProblemError, sendProblem } from './http/problem-error.ts';
export { publicCommunity } from './http/public-community.ts';
export { createLogger, hashName, type Logger, type LoggerOptions, withoutContent } from './logger.ts';
export {
  type Counter,
  type CounterOptions,
  createMetrics,
  createRegistry,
  type Gauge,
  type GaugeOptions,
  type Histogram,
  type HistogramOptions,
  type MetricOptions,
  type Metrics,
  type Registry,
} from './metrics.ts';
export { networkOf } from './network.ts';
export type { ApiOperation } from './openapi/operation.ts';
export { type CommonOptions, type CommonOptionTable, commonOptions } from './options/common-options.ts';
export { describeOptions } from './options/describe-options.ts';
export {
  type BooleanOption,
  defineOptions,
  type NumberOption,
  type Option,
  type OptionTable,
  type OptionValues,
  type PathOption,
  type StringOption,
} from './options/option.ts';
export { optionsFrom } from './options/options-from.ts';
export {
  formatOptionProblem,
  type OptionProblem,
  type ReadOptionsResult,
  readOptions,
} from './options/read-options.ts';
export type { Person } from './person.ts';
export type { Service, ServiceContext, ServiceHealth } from './service.ts';
export { cleanLine, cleanName } from './shown-text.ts';
export type { Socket } from './socket.ts';
export type { SocketEndpoint, SocketHandler, SocketRates, SocketRequest } from './sockets/endpoint.ts';
export { describeExitCodes, StartupError, type StartupFailure, startupFailures } from './startup-error.ts';
export { isOutOfReach, systemCode } from './system-error.ts';
export { WriteProbe } from './write-probe.ts';
