export { type IdentityOptions, type IdentityOptionTable, identityDefaults, identityOptions } from './config.ts';
export { issuerOf } from './issuer.ts';
export { keySourceOf } from './key-source.ts';
export { type OperatorDesk, openOperatorDesk } from './operator.ts';
export { createIdentityService, type IdentityService } from './service.ts';
export type { ServiceKey } from './service-keys.ts';
