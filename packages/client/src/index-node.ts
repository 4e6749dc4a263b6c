import type { SessionDirectory as DirectoryInstance } from './directory/directory.ts';
import { directoryOn, type SessionDirectoryConstructor } from './directory/open-directory.ts';
import type { Identity as IdentityInstance } from './identity/identity.ts';
import { type IdentityConstructor, identityOn } from './identity/open-identity.ts';
import { type OpenNotifications, openNotificationsOn } from './notifications/open-notifications.ts';
import { type OpenDocument, openDocumentOn } from './open-document.ts';
import { nodePlatform } from './platform/node.ts';
import { platformDevices } from './platform/node-media.ts';
import { type SessionConstructor, sessionOn } from './session/open-session.ts';
import type { Session as SessionInstance } from './session/session.ts';

/** Opens a document. It connects by itself, comes back by itself, and keeps what is written until the server has it. */
export const openDocument: OpenDocument = /* @__PURE__ */ openDocumentOn(nodePlatform);

/** Opens a person's inbox. It connects by itself, comes back by itself, and keeps what it knows on this device. */
export const openNotifications: OpenNotifications = /* @__PURE__ */ openNotificationsOn(nodePlatform);

/** Who somebody is in a community: coming in, tokens that stay fresh, leaving. */
export const Identity: IdentityConstructor = /* @__PURE__ */ identityOn(nodePlatform);
export type Identity = IdentityInstance;

/** The public sessions of a community: page by page, or live. */
export const SessionDirectory: SessionDirectoryConstructor = /* @__PURE__ */ directoryOn(nodePlatform);
export type SessionDirectory = DirectoryInstance;

/** Working on something together: one seat in one session at a time, its document, and the people in it. */
export const Session: SessionConstructor = /* @__PURE__ */ sessionOn(nodePlatform, platformDevices);
export type Session = SessionInstance;

export type {
  InboxMuteRule,
  InboxPreferences,
  InvitationPreview,
  ListedSession,
  Notification,
  NotificationActivity,
  NotificationRequirement,
  NotificationSender,
  OpenSession,
  SessionList,
  SessionListing,
  SessionPreview,
  SignInWays,
  User,
} from '@nodegx/protocol';
export { systemClock } from './clock.ts';
export type { Community } from './community/community.ts';
export type { Endpoints } from './community/endpoints.ts';
export type { CommunityHealth, ServiceHealth } from './community/health.ts';
export { type CommunityEvents, CommunityManager, type CommunityManagerOptions } from './community/manager.ts';
export type {
  DirectoryState,
  SessionDirectoryEvents,
  SessionDirectoryOptions,
  SessionQuery,
} from './directory/directory.ts';
export { ClientError, type ClientProblemCode, clientProblems } from './errors.ts';
export type { Changed, GraphChange } from './graph/changes.ts';
export { Graph, type GraphEvents, type NewConnection, type NewNode } from './graph/graph.ts';
export type { GraphConnection, GraphData, GraphNode, Position } from './graph/graph-data.ts';
export type { Json, JsonObject } from './graph/json.ts';
export type { FetchService } from './http/ask.ts';
export type { DeviceSignIn } from './identity/device-sign-in.ts';
export type { IdentityEvents, IdentityOptions } from './identity/identity.ts';
export type { NotificationType } from './notifications/changes.ts';
export {
  describeNotification,
  type NotificationAction,
  type NotificationText,
} from './notifications/describe.ts';
export {
  type DesktopEvents,
  DesktopNotifications,
  type DesktopOptions,
  type DesktopPermission,
  desktopSentences,
} from './notifications/desktop.ts';
export { filterNotifications, type NotificationFilter } from './notifications/filter.ts';
export type { Notifications } from './notifications/notifications.ts';
export type {
  NewNotification,
  NotificationContent,
  NotificationQuery,
  NotificationsEvents,
  NotificationsOptions,
  NotificationsSnapshot,
  Webhook,
} from './notifications/notifications-types.ts';
export type { OpenNotifications } from './notifications/open-notifications.ts';
export { subscribeToPush, unsubscribeFromPush } from './notifications/push.ts';
export { NotificationSound, type SoundEvents } from './notifications/sound.ts';
export type { Toast } from './notifications/toasts.ts';
export type { OpenDocument } from './open-document.ts';
export { Pair, type PairOptions, type PairState } from './pair/pair.ts';
export type { IceServer, OpenPeer, PeerPort } from './pair/peer-port.ts';
export type { PairSignal } from './pair/signal.ts';
export { openBrowserPeer } from './platform/browser-peer.ts';
export type { DocumentEvents, DocumentOptions, Provider } from './provider.ts';
export type { Durability, SaveState } from './saved.ts';
export type { TokenSource } from './server/tokens.ts';
export { parseSessionLink, type SessionLink, sessionLink } from './session/links.ts';
export type {
  ChatMessage,
  CommunitySource,
  Cursor,
  Departure,
  Invitation,
  InvitationUpdate,
  InviteLink,
  InviteOptions,
  InviteResult,
  JoinOptions,
  LinkOptions,
  LocalMedia,
  LocalTrack,
  MediaDevice,
  MediaKind,
  MediaLimits,
  Participant,
  ParticipantPresence,
  Point,
  RemoteTrack,
  Selection,
  SessionEnd,
  SessionEndpoints,
  SessionEvents,
  SessionIdentity,
  SessionInfo,
  SessionOptions,
  SessionRole,
  SessionState,
  SharedDocument,
  StartOptions,
  TrackOptions,
  TrackState,
  Viewport,
  WaitingPerson,
} from './session/session-types.ts';
export type { ConnectionState, PeerState, Via } from './state.ts';
export { indexedDbStorage } from './storage/indexed-db.ts';
export { indexedDbValues } from './storage/indexed-db-values.ts';
export { MemoryStorage } from './storage/memory.ts';
export type { DocumentStorage, StoredDocument } from './storage/storage.ts';
export { MemoryValues, type ValueStorage } from './storage/values.ts';
export type { Channel, ChannelEvents } from './sync/peer-line.ts';
export type { WaitOptions } from './within.ts';
