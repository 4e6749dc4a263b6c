const withinMs = 12_000;
/** What a relay answers to credentials that it does not take: Unauthorized, Wrong Credentials (RFC 8656). */
const refusals = new Set([401, 441]);

/** How two ends of this very page found each other. */
export interface PeerOutcome {
  readonly isOpen: boolean;
  readonly tookMs: number;
  /** What the browser said about servers that it could not use. */
  readonly errors: readonly string[];
  /** Whether a relay did not take the credentials. */
  readonly isRefused: boolean;
  /** Kinds of addresses that were found: host, srflx, relay. */
  readonly kinds: ReadonlySet<string>;
}

/** Connects two ends in this page over WebRTC and sends a word through; only over relays if `policy` says so. */
export async function connectToSelf(
  iceServers: readonly RTCIceServer[],
  policy: RTCIceTransportPolicy,
): Promise<PeerOutcome> {
  const startMs = performance.now();
  const errors = new Set<string>();
  const kinds = new Set<string>();
  let isRefused = false;
  const configuration: RTCConfiguration = { iceServers: [...iceServers], iceTransportPolicy: policy };
  const ends = [new RTCPeerConnection(configuration), new RTCPeerConnection(configuration)] as const;
  const [one, other] = ends;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    for (const [end, far] of [
      [one, other],
      [other, one],
    ] as const) {
      end.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate === null) return;
        if (candidate.type !== null) kinds.add(candidate.type);
        // A candidate that comes too late for a closed end is of no use to anybody.
        far.addIceCandidate(candidate).catch(() => undefined);
      });
      end.addEventListener('icecandidateerror', ({ url, errorCode, errorText }) => {
        if (refusals.has(errorCode)) isRefused = true;
        errors.add(`${url}: ${errorText === '' ? `error ${errorCode}` : errorText}`);
      });
    }
    const isOpen = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), withinMs);
      // Whoever has found no address at all need not wait for an answer.
      const gathered = () => {
        if (kinds.size === 0 && ends.every(({ iceGatheringState }) => iceGatheringState === 'complete')) resolve(false);
      };
      for (const end of ends) end.addEventListener('icegatheringstatechange', gathered);
      one.createDataChannel('test').addEventListener('open', ({ target }) => {
        if (target instanceof RTCDataChannel) target.send('hello');
      });
      other.addEventListener('datachannel', ({ channel }) => channel.addEventListener('message', () => resolve(true)));
    });
    await one.setLocalDescription();
    if (one.localDescription) await other.setRemoteDescription(one.localDescription);
    await other.setLocalDescription();
    if (other.localDescription) await one.setRemoteDescription(other.localDescription);
    return { isOpen: await isOpen, tookMs: performance.now() - startMs, errors: [...errors], isRefused, kinds };
  } finally {
    clearTimeout(timer);
    for (const end of ends) end.close();
  }
}
