export { type IdentityOptions, type IdentityOptionTable, identityDefaults, identityOptions } from './config.ts';
export { issuerOf } from './issuer.ts';
export { keySourceOf } from './key-source.ts';
export { type OperatorDesk, openOperatorDesk, type RoleInvitation } from './operator/operator.ts';
export type { User, Users } from './operator/users.ts';
export { createIdentityService, type IdentityService } from './service.ts';
export type { ServiceKey } from './service-keys.ts';
