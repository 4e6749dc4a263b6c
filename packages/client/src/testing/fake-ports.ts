import type { Clock } from '../clock.ts';
import {
  type Candidate,
  type DataEvents,
  type DataPort,
  type Description,
  type IceServer,
  lowWaterBytes,
  type OpenPeer,
  type PeerPort,
  type PortEvents,
} from '../pair/peer-port.ts';

/** The network between fake connections, as a test wants it. */
export class FakeIce {
  readonly clock: Clock;
  readonly ports: FakePort[] = [];
  /** Whether two ends find a way to each other. */
  isPassable = true;
  /** How long anything takes. */
  delayMs = 5;
  /** Bytes a millisecond that a channel takes. */
  bytesPerMs = Number.POSITIVE_INFINITY;
  /** Messages on lossy channels get through. */
  losesLossy = false;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  readonly openPeer: OpenPeer = (servers, events) => {
    const port = new FakePort(this, servers, events);
    this.ports.push(port);
    return port;
  };

  find(sdp: string | undefined): FakePort | undefined {
    return this.ports.find(({ name, isClosed }) => !isClosed && sdp?.includes(`port:${name};`));
  }

  later(run: () => void, ms = this.delayMs): void {
    this.clock.after(ms, run);
  }
}

type Signaling = 'stable' | 'have-local-offer' | 'have-remote-offer';

interface Channel {
  events: DataEvents;
  isOpen: boolean;
  buffered: number;
  freeAtMs: number;
}

/** An RTCPeerConnection as far as the pair engine sees it, with the rules that it throws by. */
export class FakePort implements PeerPort {
  static #made = 0;
  readonly name = `p${FakePort.#made++}`;
  readonly channels = new Map<number, Channel>();
  servers: readonly IceServer[];
  isClosed = false;
  restarts = 0;
  candidates: Candidate[] = [];
  localDescription: Description | undefined;
  remoteDescription: Description | undefined;
  readonly #ice: FakeIce;
  readonly #events: PortEvents;
  #signaling: Signaling = 'stable';
  #round = 0;
  #isNeeded = false;
  #isConnected = false;

  constructor(ice: FakeIce, servers: readonly IceServer[], events: PortEvents) {
    this.#ice = ice;
    this.#events = events;
    this.servers = servers;
  }

  get isStable(): boolean {
    return this.#signaling === 'stable';
  }

  async setLocalDescription(): Promise<void> {
    await this.#pause();
    const type = this.#signaling === 'have-remote-offer' ? 'answer' : 'offer';
    this.localDescription = { type, sdp: `port:${this.name};a=ice-ufrag:${this.name}${this.#round};` };
    this.#signaling = type === 'answer' ? 'stable' : 'have-local-offer';
    this.#isNeeded = false;
    for (const number of [1, 2]) {
      const candidate = { candidate: `${number}`, usernameFragment: `${this.name}${this.#round}` };
      this.#ice.later(() => {
        if (!this.isClosed) this.#events.candidate(candidate);
      });
    }
    this.#settled();
  }

  async setRemoteDescription(description: Description): Promise<void> {
    await this.#pause();
    if (description.type === 'answer' && this.#signaling !== 'have-local-offer') throw new Error('InvalidStateError');
    if (description.type === 'offer' && this.#signaling === 'have-local-offer') this.#isNeeded = true;
    this.remoteDescription = description;
    this.#signaling = description.type === 'offer' ? 'have-remote-offer' : 'stable';
    this.#settled();
  }

  async addCandidate(candidate: Candidate): Promise<void> {
    await this.#pause();
    if (this.remoteDescription === undefined) throw new Error('InvalidStateError');
    this.candidates.push(candidate);
  }

  restartIce(): void {
    this.restarts += 1;
    this.#round += 1;
    this.#need();
  }

  setIceServers(servers: readonly IceServer[]): void {
    this.servers = servers;
  }

  openData(number: number, isLossy: boolean, events: DataEvents): DataPort {
    const channel: Channel = { events, isOpen: false, buffered: 0, freeAtMs: 0 };
    this.channels.set(number, channel);
    this.#need();
    return {
      get isOpen() {
        return channel.isOpen;
      },
      get buffered() {
        return channel.buffered;
      },
      send: (bytes) => this.#send(number, channel, bytes.slice(), isLossy),
    };
  }

  async isRelayed(): Promise<boolean> {
    return this.servers.some(({ username }) => username !== undefined);
  }

  close(): void {
    this.isClosed = true;
    for (const channel of this.channels.values()) channel.isOpen = false;
  }

  /** The way breaks, as ICE tells it. */
  lose(state: 'disconnected' | 'failed'): void {
    this.#isConnected = false;
    this.#events.state(state);
  }

  #send(number: number, channel: Channel, bytes: Uint8Array, isLossy: boolean): void {
    if (!channel.isOpen) throw new Error('InvalidStateError');
    channel.buffered += bytes.length;
    if (channel.buffered > 16 * 1024 * 1024) throw new Error('OperationError');
    const { clock, bytesPerMs, delayMs } = this.#ice;
    channel.freeAtMs = Math.max(channel.freeAtMs, clock.monotonic()) + bytes.length / bytesPerMs;
    this.#ice.later(
      () => {
        const wasAbove = channel.buffered > lowWaterBytes;
        channel.buffered -= bytes.length;
        const other = this.#ice.find(this.remoteDescription?.sdp);
        const isLost = !this.#ice.isPassable || (isLossy && this.#ice.losesLossy);
        if (!isLost && !this.isClosed) other?.channels.get(number)?.events.message(bytes);
        if (wasAbove && channel.buffered <= lowWaterBytes && channel.isOpen) channel.events.drained();
      },
      channel.freeAtMs - clock.monotonic() + delayMs,
    );
  }

  #need(): void {
    this.#isNeeded = true;
    this.#ice.later(() => {
      if (this.#isNeeded && this.isStable && !this.isClosed) this.#events.negotiationNeeded();
    }, 1);
  }

  /** Both ends have agreed: they look for a way. */
  #settled(): void {
    if (this.isClosed || !this.isStable || this.remoteDescription === undefined) return;
    if (this.#isNeeded) this.#need();
    this.#ice.later(() => {
      const other = this.#ice.find(this.remoteDescription?.sdp);
      if (this.isClosed || !other?.isStable || !this.#ice.isPassable) return;
      this.#connected();
      other.#connected();
    });
  }

  #connected(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    this.#events.state('connected');
    for (const channel of this.channels.values()) {
      if (channel.isOpen) continue;
      channel.isOpen = true;
      channel.events.open();
    }
  }

  #pause(): Promise<void> {
    if (this.isClosed) return Promise.reject(new Error('InvalidStateError'));
    return new Promise((resolve) => this.#ice.later(resolve, 1));
  }
}
