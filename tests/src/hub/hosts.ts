import { Identity, Session, type StartOptions } from '@nodegx/client';

/** Somebody with another editor, who is in a session: what the hub shows comes from people like these. */
export interface Host {
  readonly room: string;
  readonly userId: string;
  readonly session: Session;
  readonly leave: () => Promise<void>;
}

/** Opens a session as a guest with an editor of their own. */
export async function hostSession(url: string, name: string, options: StartOptions): Promise<Host> {
  const { identity, session } = await guestWithEditor(url, name);
  const { id } = await session.start(options);
  return { room: id, userId: identity.user?.id ?? '', session, leave: async () => void (await session.close()) };
}

/** Joins a session as a guest with an editor of their own. */
export async function joinSession(url: string, name: string, linkOrId: string): Promise<Host> {
  const { identity, session } = await guestWithEditor(url, name);
  const { id } = await session.join(linkOrId);
  return { room: id, userId: identity.user?.id ?? '', session, leave: async () => void (await session.close()) };
}

async function guestWithEditor(url: string, name: string): Promise<{ identity: Identity; session: Session }> {
  const identity = new Identity({ community: url });
  await identity.guest(name);
  return { identity, session: new Session({ community: url, identity, storage: false }) };
}
