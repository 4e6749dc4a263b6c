export { type CloseCode, type CloseCodeName, closeCodes, closeKind, closeReasons } from './close-codes.ts';
export { type CommunityRead, readCommunity } from './community/read-community.ts';
export { resolveCommunity } from './community/resolve.ts';
export type { SchemaNode } from './community/schema-node.ts';
export { type Diagnosis, type DiagnosisCode, formatDiagnosis } from './diagnosis.ts';
export type { Community, CommunityFile } from './generated/community.ts';
export { communitySchema } from './generated/community-schema.ts';
export type {
  ErrorMessage,
  Grant,
  GuestRequest,
  HealthReport,
  MeResponse,
  ProblemDetails,
  ReadyCheck,
  ReadyReport,
  RefreshRequest,
  SessionResponse,
  SyncAccess,
  SyncControlDown,
  SyncControlUp,
  SyncGoaway,
  SyncHello,
  SyncRefused,
  SyncToken,
  SyncUser,
  SyncWelcome,
  TokenClaims,
  User,
} from './generated/messages.ts';
export {
  type Parse,
  type Parsed,
  parseErrorMessage,
  parseGuestRequest,
  parseHealthReport,
  parseMeResponse,
  parseProblemDetails,
  parseReadyReport,
  parseRefreshRequest,
  parseSessionResponse,
  parseSyncControlDown,
  parseSyncControlUp,
  parseTokenClaims,
} from './parse.ts';
export { type ProblemCode, type ProblemEntry, type ProblemKind, problemCatalogue } from './problems/catalogue.ts';
export {
  closeReason,
  type Problem,
  type ProblemOptions,
  problem,
  toErrorMessage,
  toProblemDetails,
} from './problems/problem.ts';
export { PROTOCOL_VERSION } from './protocol-version.ts';
export type { Access, Durability, GrantRole, Role } from './vocabulary.ts';
