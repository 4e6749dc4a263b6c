export { type SignalingOptions, signalingOptions } from './config.ts';
export { InboxMailbox } from './http/inbox-mailbox.ts';
export type { IceServers } from './ice.ts';
export type { Mailbox, Stored } from './mailbox.ts';
export { createSignalingService, type Siblings } from './service.ts';
