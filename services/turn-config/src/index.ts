export { relaySecretOptions, type TurnConfigOptions, turnConfigOptions } from './config.ts';
export { type Address, type AddressRange, formatRange, overlaps, parseAddress, parseRange } from './coturn/address.ts';
export { deniedPeers } from './coturn/denied-peers.ts';
export type { LintFinding } from './coturn/finding.ts';
export { lintTurnserverConf } from './coturn/lint.ts';
export { renderTurnserverConf } from './coturn/render.ts';
export {
  allocationsOfOne,
  type CoturnSettings,
  type CoturnWishes,
  coturnSettings,
  type SettingsResult,
} from './coturn/settings.ts';
export {
  type CoturnVersion,
  isOlder,
  newestKnown,
  oldestHardened,
  oldestKnown,
  parseCoturnVersion,
} from './coturn/version.ts';
export { type Credentials, signCredentials } from './credentials.ts';
export type { IceServers } from './ice-servers.ts';
export { readSecrets, type SecretPlaces } from './keys/secret-source.ts';
export { createTurnConfigService, type TurnConfigService } from './service.ts';
export { parseTurnUrl, type Transport, type TurnUrl } from './turn-url.ts';
