import type { Invitation } from './room/world.ts';

/** Whether an invitation waits for somebody who is not there, and if not, why. */
export type Stored = { readonly stored: true } | { readonly stored: false; readonly reason: string };

/** Where invitations go that reach no device: a person's inbox, once there is one. */
export interface Mailbox {
  /** The same invitation again, by its id, is stored once. May reject. */
  store(invitation: Invitation): Promise<Stored>;
}

/** Without an inbox: the sender is told that the person is offline. */
export const noMailbox: Mailbox = {
  store: async () => ({ stored: false, reason: 'offline' }),
};
