import type { Grant, SignalingPeerJoined, SyncWelcome, TokenClaims } from './generated/messages.ts';

/** What a person is in the community. */
export type Role = TokenClaims['role'];

/** What an invitation allows: `editor` writes, `reviewer` comments, `viewer` reads. */
export type GrantRole = Grant['role'];

/** Whether edits are taken. */
export type Access = SyncWelcome['access'];

/** What "saved" means: `disk` survives a crash, `memory` does not. */
export type Durability = SyncWelcome['durability'];

/** What somebody may do in a room: `host` decides about it, `editor` writes, `viewer` reads. */
export type PeerRole = NonNullable<SignalingPeerJoined['role']>;
