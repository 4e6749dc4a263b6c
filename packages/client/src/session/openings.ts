import type { RoomOptions, SessionListing } from '@nodegx/protocol';
import type { Entry } from '../signaling/seat.ts';
import type { StartOptions } from './session-types.ts';
import { unguessableId } from './unguessable-id.ts';

/** What the server is told to open a session. */
export function entryOf(options: StartOptions): Omit<Entry, 'metadata' | 'peerId'> {
  const { id = unguessableId(), size, topology, lobby, entry, onHostLeave } = options;
  const session = listingOf(options);
  const room: RoomOptions = {
    ...(size === undefined ? {} : { maxPeers: size }),
    ...(topology === undefined ? {} : { topology }),
    ...(lobby === undefined ? {} : { lobby }),
    ...(entry === undefined ? {} : { entry }),
    ...(onHostLeave === undefined ? {} : { onHostLeave }),
    ...(session === undefined ? {} : { session }),
  };
  return { room: id, options: room };
}

/** How it shows in the directory; nothing where it is private. */
export function listingOf(options: StartOptions): SessionListing | undefined {
  const { title, description, tags, isPublic = false, audio, video } = options;
  if (!isPublic) return undefined;
  return {
    title: title ?? '',
    ...(description === undefined ? {} : { description }),
    ...(tags === undefined ? {} : { tags: [...tags] }),
    ...(audio === undefined ? {} : { audio }),
    ...(video === undefined ? {} : { video }),
  };
}
