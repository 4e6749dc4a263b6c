import { indexedDbValues } from '../storage/indexed-db-values.ts';
import { openBroadcastChannel } from './broadcast-channel.ts';
import { openBrowserPeer } from './browser-peer.ts';
import {
  noSurroundings,
  type OpenSocket,
  type OpenTextSocket,
  type Platform,
  type Surroundings,
  systemBasics,
} from './platform.ts';

const openSocket: OpenSocket = (url, protocols, events) => {
  const socket = new WebSocket(url, [...protocols]);
  socket.binaryType = 'arraybuffer';
  socket.addEventListener('open', () => events.opened());
  socket.addEventListener('message', ({ data }) =>
    events.message(data instanceof ArrayBuffer ? new Uint8Array(data) : undefined),
  );
  socket.addEventListener('close', ({ code, reason }) => events.closed(code, reason));
  return {
    send: (bytes) => socket.send(new Uint8Array(bytes)),
    close: (code) => socket.close(code),
    get buffered() {
      return socket.bufferedAmount;
    },
  };
};

const openTextSocket: OpenTextSocket = (url, protocols, events) => {
  const socket = new WebSocket(url, [...protocols]);
  socket.addEventListener('open', () => events.opened());
  socket.addEventListener('message', ({ data }) => events.message(typeof data === 'string' ? data : undefined));
  socket.addEventListener('close', ({ code, reason }) => events.closed(code, reason));
  return {
    send: (text) => socket.send(text),
    close: (code) => socket.close(code),
    get buffered() {
      return socket.bufferedAmount;
    },
  };
};

/** A listener on an event target, and how to take it away. */
function listen(target: EventTarget, name: string, listener: (event: Event) => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}

/** The lock manager is missing on pages without https, whatever the types say. */
const lockManager: LockManager | undefined = typeof navigator === 'undefined' ? undefined : navigator.locks;

const pageSurroundings: Surroundings = {
  isOnline: () => navigator.onLine,
  isVisible: () => document.visibilityState === 'visible',
  onWake(listener) {
    const stops = [
      listen(window, 'online', listener),
      listen(window, 'pageshow', listener),
      listen(document, 'visibilitychange', () => {
        if (document.visibilityState === 'visible') listener();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  },
  onOffline: (listener) => listen(window, 'offline', listener),
  onHide: (listener) => listen(window, 'pagehide', listener),
  onShow: (listener) => listen(window, 'pageshow', listener),
  onLeave: (listener) => listen(window, 'beforeunload', (event) => listener(() => event.preventDefault())),
};

/**
 * Browsers, Electron renderers and workers; in workers without what only a page knows. Keeps no documents: see
 * `browserDocuments`.
 */
export const browserPlatform: Platform = {
  ...systemBasics,
  surroundings: typeof window === 'undefined' || typeof document === 'undefined' ? noSurroundings : pageSurroundings,
  openSocket: typeof WebSocket === 'undefined' ? undefined : openSocket,
  openTextSocket: typeof WebSocket === 'undefined' ? undefined : openTextSocket,
  openPeer: typeof RTCPeerConnection === 'undefined' ? undefined : openBrowserPeer,
  openTabs: typeof BroadcastChannel === 'undefined' ? undefined : openBroadcastChannel,
  exclusively: lockManager && ((name, work) => lockManager.request(name, work)),
  values: () => indexedDbValues(),
  storage: () => undefined,
};
