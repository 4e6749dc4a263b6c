import {
  type Candidate,
  type CandidateKind,
  type DataEvents,
  type DataPort,
  type Description,
  type IceServer,
  lowWaterBytes,
  type OpenPeer,
  type PeerPort,
  type PortEvents,
} from '../pair/peer-port.ts';

const candidateKinds: readonly CandidateKind[] = ['host', 'srflx', 'prflx', 'relay'];

/** The browser's own WebRTC, also that of Electron's renderers. */
export const openBrowserPeer: OpenPeer = (servers, events) => {
  const connection = new RTCPeerConnection({ iceServers: toIceServers(servers) });
  listenTo(connection, events);
  return new BrowserPeer(connection);
};

/** Has a connection tell what happens to it. */
export function listenTo(connection: RTCPeerConnection, events: PortEvents): void {
  connection.onnegotiationneeded = () => events.negotiationNeeded();
  connection.onicecandidate = ({ candidate }) => {
    if (candidate) events.candidate(toCandidate(candidate));
  };
  connection.onconnectionstatechange = () => events.state(connection.connectionState);
}

export function toIceServers(servers: readonly IceServer[]): RTCIceServer[] {
  return servers.map(({ urls, ...rest }) => ({ urls: [...urls], ...rest }));
}

/** A connection of the browser, for those who add sound and pictures to it. */
export class BrowserPeer implements PeerPort {
  readonly connection: RTCPeerConnection;

  constructor(connection: RTCPeerConnection) {
    this.connection = connection;
  }

  get isStable(): boolean {
    return this.connection.signalingState === 'stable';
  }

  get localDescription(): Description | undefined {
    return toDescription(this.connection.localDescription);
  }

  get remoteDescription(): Description | undefined {
    return toDescription(this.connection.remoteDescription);
  }

  setLocalDescription(): Promise<void> {
    return this.connection.setLocalDescription();
  }

  setRemoteDescription(description: Description): Promise<void> {
    return this.connection.setRemoteDescription(description);
  }

  addCandidate(candidate: Candidate): Promise<void> {
    return this.connection.addIceCandidate({ ...candidate });
  }

  restartIce(): void {
    this.connection.restartIce();
  }

  setIceServers(servers: readonly IceServer[]): void {
    this.connection.setConfiguration({ ...this.connection.getConfiguration(), iceServers: toIceServers(servers) });
  }

  openData(id: number, isLossy: boolean, events: DataEvents): DataPort {
    const channel = this.connection.createDataChannel(isLossy ? 'presence' : 'sync', {
      negotiated: true,
      id,
      ...(isLossy ? { ordered: false, maxRetransmits: 0 } : {}),
    });
    channel.binaryType = 'arraybuffer';
    channel.bufferedAmountLowThreshold = lowWaterBytes;
    channel.onopen = () => events.open();
    channel.onclose = () => events.closed();
    channel.onbufferedamountlow = () => events.drained();
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data instanceof ArrayBuffer) events.message(new Uint8Array(data));
    };
    return {
      get isOpen() {
        return channel.readyState === 'open';
      },
      get buffered() {
        return channel.bufferedAmount;
      },
      send: (bytes) => channel.send(new Uint8Array(bytes)),
    };
  }

  async isRelayed(): Promise<boolean> {
    return (await this.#ends()).includes('relay');
  }

  async localCandidate(): Promise<CandidateKind | undefined> {
    const [local] = await this.#ends();
    return candidateKinds.find((kind) => kind === local);
  }

  /** The kinds of the two addresses that the bytes go between, this end's first. */
  async #ends(): Promise<unknown[]> {
    const stats = await this.connection.getStats();
    const reports = new Map<string, Record<string, unknown>>();
    stats.forEach((report: Record<string, unknown>, id: string) => void reports.set(id, report));
    for (const report of reports.values()) {
      if (report['type'] !== 'transport') continue;
      const pair = reports.get(String(report['selectedCandidatePairId']));
      const ends = [pair?.['localCandidateId'], pair?.['remoteCandidateId']].map((id) => reports.get(String(id)));
      return ends.map((end) => end?.['candidateType']);
    }
    return [];
  }

  close(): void {
    this.connection.close();
  }
}

function toCandidate({ candidate, sdpMid, sdpMLineIndex, usernameFragment }: RTCIceCandidate): Candidate {
  return { candidate, sdpMid, sdpMLineIndex, usernameFragment };
}

function toDescription(description: RTCSessionDescription | null): Description | undefined {
  if (description === null || (description.type !== 'offer' && description.type !== 'answer')) return undefined;
  return { type: description.type, sdp: description.sdp };
}
