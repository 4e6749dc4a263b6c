import { WebSocket } from 'ws';
import { loadNodePeer } from './node-peer.ts';
import { noSurroundings, type OpenSocket, type OpenTextSocket, type Platform, systemBasics } from './platform.ts';

const openSocket: OpenSocket = (url, protocols, events) => {
  const socket = new WebSocket(url, [...protocols]);
  socket.binaryType = 'arraybuffer';
  socket.on('open', () => events.opened());
  socket.on('message', (data, isBinary) =>
    events.message(isBinary && data instanceof ArrayBuffer ? new Uint8Array(data) : undefined),
  );
  socket.on('close', (code, reason) => events.closed(code, reason.toString('utf8')));
  // An error is followed by the close, which says all that matters.
  socket.on('error', () => undefined);
  return {
    send: (bytes) => socket.send(bytes),
    close: (code) => socket.close(code),
    get buffered() {
      return socket.bufferedAmount;
    },
  };
};

const openTextSocket: OpenTextSocket = (url, protocols, events) => {
  const socket = new WebSocket(url, [...protocols]);
  socket.on('open', () => events.opened());
  socket.on('message', (data, isBinary) => events.message(isBinary ? undefined : data.toString()));
  socket.on('close', (code, reason) => events.closed(code, reason.toString('utf8')));
  // An error is followed by the close, which says all that matters.
  socket.on('error', () => undefined);
  return {
    send: (text) => socket.send(text),
    close: (code) => socket.close(code),
    get buffered() {
      return socket.bufferedAmount;
    },
  };
};

/** Node, and Electron's main process. Documents are kept only where a folder is given: see `fileStorage`. */
export const nodePlatform: Platform = {
  ...systemBasics,
  surroundings: noSurroundings,
  openSocket,
  openTextSocket,
  get openPeer() {
    return loadNodePeer();
  },
  openTabs: undefined,
  exclusively: undefined,
  values: () => undefined,
  storage: () => undefined,
};
