import { type OpenDocument, openDocumentOn } from './open-document.ts';
import { nodePlatform } from './platform/node.ts';

/** Opens a document. It connects by itself, comes back by itself, and keeps what is written until the server has it. */
export const openDocument: OpenDocument = /* @__PURE__ */ openDocumentOn(nodePlatform);

export { systemClock } from './clock.ts';
export type { Community } from './community/community.ts';
export type { Endpoints } from './community/endpoints.ts';
export type { CommunityHealth, ServiceHealth } from './community/health.ts';
export { type CommunityEvents, CommunityManager, type CommunityManagerOptions } from './community/manager.ts';
export { ClientError, type ClientProblemCode, clientProblems } from './errors.ts';
export type { Changed, GraphChange } from './graph/changes.ts';
export { Graph, type GraphEvents, type NewConnection, type NewNode } from './graph/graph.ts';
export type { GraphConnection, GraphData, GraphNode, Position } from './graph/graph-data.ts';
export type { Json, JsonObject } from './graph/json.ts';
export type { OpenDocument } from './open-document.ts';
export { Pair, type PairOptions, type PairState } from './pair/pair.ts';
export type { IceServer, OpenPeer, PeerPort } from './pair/peer-port.ts';
export type { PairSignal } from './pair/signal.ts';
export { openBrowserPeer } from './platform/browser-peer.ts';
export type { DocumentEvents, DocumentOptions, Provider } from './provider.ts';
export type { Durability, SaveState } from './saved.ts';
export type { TokenSource } from './server/tokens.ts';
export type { ConnectionState, PeerState, Via } from './state.ts';
export { indexedDbStorage, indexedDbValues } from './storage/indexed-db.ts';
export { MemoryStorage } from './storage/memory.ts';
export type { DocumentStorage, StoredDocument } from './storage/storage.ts';
export { MemoryValues, type ValueStorage } from './storage/values.ts';
export type { Channel, ChannelEvents } from './sync/peer-line.ts';
