import { type Clock, type Random, systemClock } from '../clock.ts';
import type { OpenPeer } from '../pair/peer-port.ts';
import type { DocumentStorage } from '../storage/storage.ts';
import type { ValueStorage } from '../storage/values.ts';

/** What happens to a socket. */
export interface SocketEvents {
  opened(): void;
  /** `undefined`: it was text, which nobody should send. */
  message(bytes: Uint8Array | undefined): void;
  /** Once, whether it was ever open or not. */
  closed(code: number, reason: string): void;
}

export interface Socket {
  send(bytes: Uint8Array): void;
  close(code?: number): void;
  /** Bytes that wait to leave. */
  readonly buffered: number;
}

/** Opens a WebSocket; throws where the address is none. */
export type OpenSocket = (url: string, protocols: readonly string[], events: SocketEvents) => Socket;

/** What happens to a socket that carries texts. */
export interface TextSocketEvents {
  opened(): void;
  /** `undefined`: it was bytes, which nobody should send. */
  message(text: string | undefined): void;
  /** Once, whether it was ever open or not. */
  closed(code: number, reason: string): void;
}

export interface TextSocket {
  send(text: string): void;
  close(code?: number): void;
  /** Bytes that wait to leave. */
  readonly buffered: number;
}

/** Opens a WebSocket that carries texts; throws where the address is none. */
export type OpenTextSocket = (url: string, protocols: readonly string[], events: TextSocketEvents) => TextSocket;

/** What all tabs of one origin hear but the one that says it. */
export interface TabsChannel {
  post(message: unknown): void;
  close(): void;
}

export type OpenTabs = (name: string, onMessage: (message: unknown) => void) => TabsChannel;

/** Runs one piece of work of a name at a time among all tabs of one origin. */
export type Exclusively = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** What the surroundings know of the network and of the page; all that is given may be told late or never. */
export interface Surroundings {
  isOnline(): boolean;
  /** Whether a person may be looking at this page. Where there is no page: yes. */
  isVisible(): boolean;
  /** The network is back, or the page is seen again: a good time to try. */
  onWake(listener: () => void): () => void;
  /** The network has gone. */
  onOffline(listener: () => void): () => void;
  /** The page is about to be left; `ask` makes the browser ask the person first, where it can. */
  onLeave(listener: (ask: () => void) => void): () => void;
  /** The page goes out of use, for good or until `onShow`. */
  onHide(listener: () => void): () => void;
  onShow(listener: () => void): () => void;
}

/** What the client needs of the system it runs on. */
export interface Platform {
  readonly clock: Clock;
  readonly random: Random;
  readonly surroundings: Surroundings;
  readonly openSocket: OpenSocket | undefined;
  readonly openTextSocket: OpenTextSocket | undefined;
  /** Makes direct connections; `undefined` where there is no WebRTC, so that all goes through the server. */
  readonly openPeer: OpenPeer | undefined;
  /** A channel between the tabs of one origin; `undefined` where there are no tabs. */
  readonly openTabs: OpenTabs | undefined;
  /** `undefined` where tabs cannot wait for each other: nowhere else, and on pages without https. */
  readonly exclusively: Exclusively | undefined;
  /** Keeps values on this device, shared by all tabs; `undefined` where there is no place for it. */
  values(): ValueStorage | undefined;
  /** Keeps documents on this device under a name; `undefined` where there is no place for it. */
  storage(name: string): DocumentStorage | undefined;
}

/** Where there is no page and nothing is told of the network. */
export const noSurroundings: Surroundings = {
  isOnline: () => true,
  isVisible: () => true,
  onWake: () => () => undefined,
  onOffline: () => () => undefined,
  onLeave: () => () => undefined,
  onHide: () => () => undefined,
  onShow: () => () => undefined,
};

export const systemBasics = { clock: systemClock, random: Math.random };
