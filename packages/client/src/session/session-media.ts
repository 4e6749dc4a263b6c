import { type ClientError, clientError } from '../errors.ts';
import { lineLimit } from '../media/bitrates.ts';
import type { OwnMedia } from '../media/local-media.ts';
import { MediaLines } from '../media/media-lines.ts';
import type { PeerPort } from '../pair/peer-port.ts';
import type { OwnPresence } from './presence.ts';
import type { LocalMedia, MediaKind, MediaLimits } from './session-types.ts';

export interface SessionMediaOptions {
  readonly presence: OwnPresence;
  readonly limits: MediaLimits | undefined;
  own(): OwnMedia;
  /** Whether it is for this end to open the lines to somebody. */
  isOpener(peerId: string): boolean;
  onStream(): void;
  onFault(error: ClientError): void;
}

interface Way {
  readonly lines: MediaLines;
  readonly streams: Map<MediaKind, MediaStream>;
}

/** Sound, cameras and screens between this person and each of the others. */
export class SessionMedia {
  readonly #options: SessionMediaOptions;
  readonly #ways = new Map<string, Way>();
  /** Who has something on: their lines are opened as soon as there is a connection. */
  readonly #wanted = new Set<string>();

  constructor(options: SessionMediaOptions) {
    this.#options = options;
  }

  stream(peerId: string, kind: MediaKind): MediaStream | undefined {
    return this.#ways.get(peerId)?.streams.get(kind);
  }

  /** There is a new connection to somebody. */
  connected(peerId: string, { connection }: PeerPort): void {
    if (connection === undefined) return;
    const { own, isOpener, limits, onStream, onFault } = this.#options;
    const streams = new Map<MediaKind, MediaStream>();
    const lines = new MediaLines({
      connection,
      isOpener: isOpener(peerId),
      trackOf: (kind) => own().track(kind),
      limitOf: (kind) => lineLimit(kind, this.#ways.size, limits),
      onStream: (kind, stream) => {
        if (this.#ways.get(peerId)?.lines !== lines) return;
        streams.set(kind, stream);
        onStream();
      },
      onFault: (cause) => onFault(clientError('media_in_use', { cause })),
    });
    this.#ways.set(peerId, { lines, streams });
    if (this.#wanted.has(peerId) || this.#isSending(own().state)) lines.open();
    this.#adapt();
  }

  gone(peerId: string): void {
    const wasThere = this.#ways.delete(peerId);
    this.#wanted.delete(peerId);
    if (wasThere) this.#adapt();
  }

  /** Somebody has something on. */
  wanted(peerId: string): void {
    this.#wanted.add(peerId);
    this.#ways.get(peerId)?.lines.open();
  }

  /** Something of this person's own is sent from now on, or not any more. */
  send(kind: MediaKind, track: MediaStreamTrack | null): void {
    for (const { lines } of this.#ways.values()) {
      lines.open();
      lines.send(kind, track);
    }
  }

  /** Tells the others what is on: they open the lines where it is for them to do so. */
  announce({ audio, video, screen, isSpeaking }: LocalMedia): void {
    const told = (state: LocalMedia['audio']['state']) => (state === 'starting' ? 'off' : state);
    this.#options.presence.announce({
      audio: told(audio.state),
      video: told(video.state),
      screen: told(screen.state),
      ...(isSpeaking ? { isSpeaking } : {}),
    });
  }

  /** The more people there are, the less each of them gets. */
  #adapt(): void {
    for (const { lines } of this.#ways.values()) lines.adapt();
  }

  #isSending({ audio, video, screen }: LocalMedia): boolean {
    return [audio, video, screen].some(({ stream }) => stream !== undefined);
  }
}
