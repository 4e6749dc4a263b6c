const prefix = 'nodegx:seat:';

/** The storage that a tab keeps over a reload; `undefined` where there is none, or the page may not use it. */
function tabStorage(): Storage | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.sessionStorage;
  } catch {
    return undefined;
  }
}

/**
 * The peer ids of this tab. Whoever reloads the page takes the place of the seat that it had ([SIG7]), so that others do
 * not see them twice until the old one is given up.
 */
export const seatMemory = {
  recall(room: string): string | undefined {
    return tabStorage()?.getItem(prefix + room) ?? undefined;
  },

  keep(room: string, peerId: string): void {
    try {
      tabStorage()?.setItem(prefix + room, peerId);
    } catch {
      // A full storage costs no more than being seen twice for a while.
    }
  },

  forget(room: string): void {
    tabStorage()?.removeItem(prefix + room);
  },
};
