export { type CloseCode, type CloseCodeName, closeCodes, closeKind, closeReasons } from './close-codes.ts';
export { type FileFix, type FixedDiagnosis, fixCommunity } from './community/fix-community.ts';
export { nearest } from './community/nearest.ts';
export { type CommunityRead, readCommunity } from './community/read-community.ts';
export { resolveCommunity } from './community/resolve.ts';
export type { SchemaNode } from './community/schema-node.ts';
export { type Diagnosis, type DiagnosisCode, formatDiagnosis } from './diagnosis.ts';
export type { Community, CommunityFile } from './generated/community.ts';
export { communitySchema } from './generated/community-schema.ts';
export type {
  AcceptanceRequest,
  AccessTokenRequest,
  DeviceRequest,
  DeviceResponse,
  ErrorMessage,
  ExchangeRequest,
  Grant,
  GuestRequest,
  HealthReport,
  IceServersResponse,
  InboxChanges,
  InboxClientMessage,
  InboxMuteRule,
  InboxNotifications,
  InboxPosition,
  InboxPreferences,
  InboxReset,
  InboxResumed,
  InboxSendNotification,
  InboxServerMessage,
  InvitationList,
  InvitationRequest,
  InvitationResponse,
  ListedSession,
  LoginRequest,
  MeResponse,
  Notification,
  NotificationActivity,
  NotificationRequirement,
  NotificationSender,
  OpenInvitation,
  OpenSession,
  OpenSessions,
  PasswordRequest,
  ProblemDetails,
  PublicSession,
  PublishedNotification,
  PublishRequest,
  PublishResponse,
  PublishResult,
  PushSubscriptionInfo,
  ReadyCheck,
  ReadyReport,
  RefreshRequest,
  RegisterRequest,
  Revocation,
  RevocationPage,
  RoomOptions,
  ServiceTokenRequest,
  ServiceTokenResponse,
  SessionList,
  SessionListing,
  SessionPreview,
  SessionResponse,
  SignalingClientMessage,
  SignalingIce,
  SignalingInvite,
  SignalingJoin,
  SignalingJoined,
  SignalingLink,
  SignalingPeer,
  SignalingPublish,
  SignalingResume,
  SignalingResumed,
  SignalingServerMessage,
  SignalingSignal,
  SignalingSignalled,
  SignalingWelcome,
  SignInProvider,
  SignInWays,
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
export type {
  Component,
  ComponentRegistry,
  DiscussionEntry,
  DiscussionIndex,
  FeaturedEntry,
  FeaturedList,
  JobListing,
  JobListings,
  LearningPath,
  LearningPaths,
  PlannedSession,
  ProjectShowcase,
  SessionCalendar,
  ShowcaseProject,
  Tutorial,
  TutorialIndex,
} from './generated/registry.ts';
export { type WireSchemaName, wireSchemas } from './generated/wire-schemas.ts';
export {
  parseErrorMessage,
  parseHealthReport,
  parseProblemDetails,
  parseReadyReport,
  parseTokenClaims,
} from './parse/answers.ts';
export {
  parseAcceptanceRequest,
  parseAccessTokenRequest,
  parseDeviceRequest,
  parseDeviceResponse,
  parseExchangeRequest,
  parseGuestRequest,
  parseInvitationList,
  parseInvitationRequest,
  parseInvitationResponse,
  parseLoginRequest,
  parseMeResponse,
  parseOpenSessions,
  parsePasswordRequest,
  parseRefreshRequest,
  parseRegisterRequest,
  parseRevocationPage,
  parseServiceTokenRequest,
  parseServiceTokenResponse,
  parseSessionResponse,
  parseSignInWays,
} from './parse/identity.ts';
export {
  parseInboxClientMessage,
  parseInboxServerMessage,
  parsePublishRequest,
  parsePublishResponse,
} from './parse/notifications.ts';
export type { Parse, Parsed } from './parse/parser.ts';
export {
  parseSessionList,
  parseSessionPreview,
  parseSignalingClientMessage,
  parseSignalingServerMessage,
} from './parse/signaling.ts';
export { parseSyncControlDown, parseSyncControlUp } from './parse/sync.ts';
export { parseIceServersResponse } from './parse/turn.ts';
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
export { checkRegistry, type RegistryText } from './registry/check-registry.ts';
export { type RegistryFiles, type RegistryKind, registryPaths } from './registry/kinds.ts';
export { fixRegistryFile, type RegistryRead, readRegistryFile } from './registry/read-registry.ts';
export type { Access, Durability, GrantRole, PeerRole, Role } from './vocabulary.ts';
