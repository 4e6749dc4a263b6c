import type { MediaKind } from '../session/session-types.ts';
import type { LineLimit } from './bitrates.ts';

const kinds = ['audio', 'video', 'screen'] as const;

export interface MediaLinesOptions {
  readonly connection: RTCPeerConnection;
  /** Exactly one of the two ends opens the lines; the other takes them as they come. */
  readonly isOpener: boolean;
  /** What this end sends now. */
  trackOf(kind: MediaKind): MediaStreamTrack | null;
  /** How much may be sent now. */
  limitOf(kind: MediaKind): LineLimit;
  onStream(kind: MediaKind, stream: MediaStream): void;
  onFault(cause: unknown): void;
}

/**
 * Sound, camera and screen over one connection: three lines, in this order, for both directions, opened by one end when
 * either has something to say. After that nothing is negotiated any more: tracks are put into the lines and taken out.
 */
export class MediaLines {
  readonly #options: MediaLinesOptions;
  readonly #lines: RTCRtpTransceiver[] = [];
  #limiting: Promise<void> = Promise.resolve();

  constructor(options: MediaLinesOptions) {
    this.#options = options;
    const { connection } = options;
    connection.addEventListener('track', ({ transceiver }) => this.#came(transceiver));
    connection.addEventListener('signalingstatechange', () => {
      if (connection.signalingState === 'stable') this.adapt();
    });
  }

  /** Opens the lines, if it is for this end to do so and has not been done. */
  open(): void {
    const { connection, isOpener } = this.#options;
    if (!isOpener || this.#lines.length > 0 || connection.signalingState === 'closed') return;
    for (const kind of kinds) {
      const line = connection.addTransceiver(kind === 'audio' ? 'audio' : 'video', { direction: 'sendrecv' });
      this.#lines.push(line);
    }
    this.#fill();
  }

  /** Sends this from now on; `null`: nothing. */
  send(kind: MediaKind, track: MediaStreamTrack | null): void {
    const line = this.#lines[kinds.indexOf(kind)];
    if (line === undefined || line.sender.track === track) return;
    line.sender.replaceTrack(track).then(
      () => this.#limit(kind, line.sender),
      (cause: unknown) => {
        if (this.#options.connection.signalingState !== 'closed') this.#options.onFault(cause);
      },
    );
  }

  /** What may be sent has changed. */
  adapt(): void {
    for (const [index, kind] of kinds.entries()) {
      const sender = this.#lines[index]?.sender;
      if (sender) this.#limit(kind, sender);
    }
  }

  /** One change at a time, and none while something is negotiated: what was read of a sender is good for one change. */
  #limit(kind: MediaKind, sender: RTCRtpSender): void {
    const { connection, limitOf } = this.#options;
    this.#limiting = this.#limiting
      .then(async () => {
        if (sender.track === null || connection.signalingState !== 'stable') return;
        const parameters = sender.getParameters();
        const limit = limitOf(kind);
        if (parameters.encodings.every((encoding) => has(encoding, limit))) return;
        for (const encoding of parameters.encodings) Object.assign(encoding, limit);
        await sender.setParameters(parameters);
      })
      // A negotiation came in between. It is done again when that is over, and nothing is wrong meanwhile.
      .catch(() => undefined);
  }

  #came(line: RTCRtpTransceiver): void {
    if (!this.#lines.includes(line)) {
      if (this.#options.isOpener || this.#lines.length >= kinds.length) return;
      // Before the answer is made: it then says that this end sends as well.
      line.direction = 'sendrecv';
      this.#lines.push(line);
    }
    const kind = kinds[this.#lines.indexOf(line)];
    if (kind === undefined) return;
    this.#options.onStream(kind, new MediaStream([line.receiver.track]));
    this.send(kind, this.#options.trackOf(kind));
  }

  #fill(): void {
    for (const kind of kinds) this.send(kind, this.#options.trackOf(kind));
  }
}

/** Whether it is sent so already. */
function has(encoding: RTCRtpEncodingParameters, limit: LineLimit): boolean {
  const { maxBitrate, scaleResolutionDownBy, maxFramerate } = { ...encoding, ...limit };
  return (
    encoding.maxBitrate === maxBitrate &&
    encoding.scaleResolutionDownBy === scaleResolutionDownBy &&
    encoding.maxFramerate === maxFramerate
  );
}
