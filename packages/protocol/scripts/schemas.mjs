import { readFile } from 'node:fs/promises';

/**
 * The schemas of what goes over the wire: each becomes a type `name` and a validator `validateName`. A new message needs its
 * schema in schemas/, a line here and a parser in src/parse/. What only clients read is checked by its schema (`isForClients`):
 * code made from it would be most of what a page loads.
 */
export const messageSchemas = [
  { name: 'ErrorMessage', file: 'error.v1.json' },
  { name: 'ProblemDetails', file: 'problem.v1.json', isForClients: true },
  { name: 'TokenClaims', file: 'token-claims.v1.json' },
  { name: 'HealthReport', file: 'health.v1.json', isForClients: true },
  { name: 'ReadyReport', file: 'ready.v1.json' },
  { name: 'GuestRequest', file: 'identity/guest-request.v1.json' },
  { name: 'SessionResponse', file: 'identity/session-response.v1.json', isForClients: true },
  { name: 'RefreshRequest', file: 'identity/refresh-request.v1.json' },
  { name: 'MeResponse', file: 'identity/me-response.v1.json' },
  { name: 'RegisterRequest', file: 'identity/register-request.v1.json' },
  { name: 'LoginRequest', file: 'identity/login-request.v1.json' },
  { name: 'PasswordRequest', file: 'identity/password-request.v1.json' },
  { name: 'AccessTokenRequest', file: 'identity/access-token-request.v1.json' },
  { name: 'ExchangeRequest', file: 'identity/exchange-request.v1.json' },
  { name: 'DeviceResponse', file: 'identity/device-response.v1.json', isForClients: true },
  { name: 'DeviceRequest', file: 'identity/device-request.v1.json' },
  { name: 'InvitationRequest', file: 'identity/invitation-request.v1.json' },
  { name: 'InvitationResponse', file: 'identity/invitation-response.v1.json' },
  { name: 'InvitationList', file: 'identity/invitation-list.v1.json' },
  { name: 'InvitationQuestion', file: 'identity/invitation-question.v1.json' },
  { name: 'InvitationPreview', file: 'identity/invitation-preview.v1.json', isForClients: true },
  { name: 'AcceptanceRequest', file: 'identity/acceptance-request.v1.json' },
  { name: 'OpenSessions', file: 'identity/open-sessions.v1.json', isForClients: true },
  { name: 'SignInWays', file: 'identity/sign-in-ways.v1.json', isForClients: true },
  { name: 'ServiceTokenRequest', file: 'identity/service-token-request.v1.json' },
  { name: 'ServiceTokenResponse', file: 'identity/service-token-response.v1.json' },
  { name: 'RevocationPage', file: 'identity/revocation-page.v1.json' },
  { name: 'IceServersResponse', file: 'turn/ice-servers.v1.json' },
  { name: 'SyncControlUp', file: 'sync/control-up.v1.json' },
  { name: 'SyncControlDown', file: 'sync/control-down.v1.json', isForClients: true },
  { name: 'SignalingClientMessage', file: 'signaling/client-message.v1.json' },
  { name: 'SignalingServerMessage', file: 'signaling/server-message.v1.json', isForClients: true },
  { name: 'SessionList', file: 'signaling/session-list.v1.json', isForClients: true },
  { name: 'SessionPreview', file: 'signaling/session-preview.v1.json', isForClients: true },
  { name: 'InboxClientMessage', file: 'notifications/inbox-up.v1.json' },
  { name: 'InboxServerMessage', file: 'notifications/inbox-down.v1.json', isForClients: true },
  { name: 'PublishRequest', file: 'notifications/publish-request.v1.json' },
  { name: 'PublishResponse', file: 'notifications/publish-response.v1.json' },
  { name: 'DeadLetterList', file: 'notifications/dead-letters.v1.json' },
];

/**
 * The schemas of the files in a community's repository, below schemas/registry: each becomes a type `type` and, by its
 * `name`, a format that diagnoses are made with. A new one also needs its path in src/registry/kinds.ts.
 */
export const registrySchemas = [
  { name: 'components', type: 'ComponentRegistry' },
  { name: 'featured', type: 'FeaturedList' },
  { name: 'tutorials', type: 'TutorialIndex' },
  { name: 'learning-paths', type: 'LearningPaths' },
  { name: 'projects', type: 'ProjectShowcase' },
  { name: 'jobs', type: 'JobListings' },
  { name: 'sessions', type: 'SessionCalendar' },
  { name: 'discussions', type: 'DiscussionIndex' },
];

/** Words that tools read and that draft-07 does not know; ajv must be told of them. */
export const annotations = ['patternErrorMessage'];

/** Reads one schema, by its path in schemas/. */
export async function readSchema(file) {
  return JSON.parse(await readFile(new URL(`../../../schemas/${file}`, import.meta.url), 'utf8'));
}
