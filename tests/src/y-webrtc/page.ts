/// <reference lib="dom" />
import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';

// Bundled into the page of the browser tests: stock y-webrtc, and what a test asks of it.

export interface JoinOptions {
  readonly signaling: string;
  readonly room: string;
  readonly password?: string;
  /** Tabs of one browser are peers like all others, instead of having a channel of their own. */
  readonly isEachTabAPeer?: boolean;
  /** As the page of an application hands it to RTCPeerConnection. */
  readonly config: RTCConfiguration;
}

/** Which candidates a browser found with ICE servers, and why it found no others. */
export interface Gathered {
  readonly types: string[];
  readonly errorCodes: number[];
}

const doc = new Y.Doc();
const text = doc.getText('text');
let provider: WebrtcProvider | undefined;
let lost = 0;

/** What the page offers to a test. */
const peer = {
  join({ signaling, room, password, config, isEachTabAPeer = false }: JoinOptions): void {
    provider = new WebrtcProvider(room, doc, {
      signaling: [signaling],
      peerOpts: { config },
      filterBcConns: !isEachTabAPeer,
      ...(password !== undefined && { password }),
    });
    provider.on('peers', ({ removed }) => {
      lost += removed.length;
    });
    provider.awareness.setLocalStateField('name', room);
  },

  insert(what: string): void {
    text.insert(text.length, what);
  },

  /** Resolves once the text is as expected. */
  shows(expected: string): Promise<void> {
    return until(() => text.toString() === expected);
  },

  /** Resolves with the text once it is so long. */
  async grown(length: number): Promise<string> {
    await until(() => text.length >= length);
    return text.toString();
  },

  /** Peers with an open data channel. */
  peers(): number {
    return connections().length;
  },

  /** Resolves once there are so many, or more. */
  met(count: number): Promise<void> {
    return until(() => connections().length >= count);
  },

  /** Connections to peers that ended. */
  lost(): number {
    return lost;
  },

  /** The sort of path that data takes to each peer: the types of the candidates at its two ends. */
  paths(): string[] {
    return connections().map(({ peer: { _pc: connection } }) => {
      const pair = connection.sctp?.transport.iceTransport.getSelectedCandidatePair();
      return `${pair?.local.type} to ${pair?.remote.type}`;
    });
  },

  /** Gives the address of another token to a provider that runs. */
  renew(signaling: string): void {
    for (const connection of provider?.signalingConns ?? []) connection.url = signaling;
  },

  async gather(config: RTCConfiguration): Promise<Gathered> {
    const connection = new RTCPeerConnection(config);
    const gathered: Gathered = { types: [], errorCodes: [] };
    connection.onicecandidateerror = (event) => gathered.errorCodes.push(event.errorCode);
    const isComplete = new Promise<void>((resolve) => {
      connection.onicecandidate = ({ candidate }) => {
        if (candidate === null) resolve();
        else if (candidate.type !== null) gathered.types.push(candidate.type);
      };
    });
    connection.createDataChannel('any');
    await connection.setLocalDescription();
    await isComplete;
    connection.close();
    return gathered;
  },
};

export type BrowserPeer = typeof peer;

declare global {
  var yPeer: BrowserPeer;
}

globalThis.yPeer = peer;

/** Looks again at each frame that could be drawn: not all of it comes with an event. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 16));
}

/** simple-peer keeps the browser's connection to itself; its types, and y-webrtc's, say nothing of it. */
interface Connected {
  readonly connected: boolean;
  readonly peer: { readonly _pc: RTCPeerConnection };
}

function connections(): Connected[] {
  const all: Iterable<Connected> = provider?.room?.webrtcConns.values() ?? [];
  return [...all].filter(({ connected }) => connected);
}
