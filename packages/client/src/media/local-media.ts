import { type ClientError, clientError } from '../errors.ts';
import type { LocalMedia, LocalTrack, MediaDevice, MediaKind, TrackOptions } from '../session/session-types.ts';
import type { Devices } from './devices.ts';
import { mediaError } from './errors.ts';

export interface OwnMediaOptions {
  /** `undefined` where there are none. */
  readonly devices: Devices | undefined;
  onChange(media: LocalMedia): void;
  /** What is sent has changed; `null`: nothing is. */
  onTrack(kind: MediaKind, track: MediaStreamTrack | null): void;
  /** The person ended it with the browser's own button, or the device was unplugged. */
  onEnded(kind: MediaKind): void;
}

interface Open {
  readonly track: MediaStreamTrack;
  readonly stream: MediaStream;
  readonly onEnded: () => void;
}

const off: LocalTrack = { state: 'off', stream: undefined, deviceId: undefined };
const nothing: LocalMedia = { audio: off, video: off, screen: off, isSpeaking: false };

/** This person's own microphone, camera and screen. */
export class OwnMedia {
  readonly #options: OwnMediaOptions;
  readonly #open = new Map<MediaKind, Open>();
  /** Counts what was asked for each, so that a device that opens late is not used after it was turned off. */
  readonly #turns = new Map<MediaKind, number>();
  readonly #lastDevice = new Map<MediaKind, string>();
  #media: LocalMedia = nothing;
  #stopListening: (() => void) | undefined;

  constructor(options: OwnMediaOptions) {
    this.#options = options;
  }

  get state(): LocalMedia {
    return this.#media;
  }

  track(kind: MediaKind): MediaStreamTrack | null {
    return this.#open.get(kind)?.track ?? null;
  }

  /** Turns it on, or changes to another device. Rejects with `media_denied`, `media_missing`, `media_in_use` or `media_unsupported`. */
  async turnOn(kind: MediaKind, options: TrackOptions = {}): Promise<void> {
    const { devices } = this.#options;
    if (devices === undefined) throw mediaError(kind, { name: 'NotSupportedError' });
    const turn = this.#turn(kind);
    const deviceId = options.deviceId ?? this.#lastDevice.get(kind);
    if (!this.#open.has(kind)) this.#set(kind, { state: 'starting' });
    let track: MediaStreamTrack;
    try {
      track = await devices.open(kind, { ...options, ...(deviceId === undefined ? {} : { deviceId }) });
    } catch (cause) {
      throw this.#failed(kind, turn, mediaError(kind, cause));
    }
    if (turn !== this.#turns.get(kind)) {
      track.stop();
      return;
    }
    this.#use(kind, track, devices);
    if (options.deviceId !== undefined) this.#lastDevice.set(kind, options.deviceId);
  }

  /** Gives the device back. */
  turnOff(kind: MediaKind): void {
    this.#turn(kind);
    this.#release(kind);
    if (this.#media[kind].state === 'off') return;
    this.#set(kind, off);
    this.#options.onTrack(kind, null);
  }

  /** Keeps the device, and sends nothing of it. */
  mute(kind: MediaKind, isMuted: boolean): void {
    const open = this.#open.get(kind);
    if (open === undefined) return;
    open.track.enabled = !isMuted;
    this.#set(kind, { ...this.#media[kind], state: isMuted ? 'muted' : 'on' });
    if (kind === 'audio' && isMuted) this.#speaking(false);
  }

  async devices(): Promise<MediaDevice[]> {
    const { devices } = this.#options;
    if (devices === undefined) return [];
    try {
      return await devices.list();
    } catch (cause) {
      throw clientError('media_unsupported', { cause });
    }
  }

  /** Gives all of them back. */
  stop(): void {
    for (const kind of ['audio', 'video', 'screen'] as const) this.turnOff(kind);
  }

  #failed(kind: MediaKind, turn: number, error: ClientError): ClientError {
    if (turn === this.#turns.get(kind) && !this.#open.has(kind)) this.#set(kind, off);
    return error;
  }

  #use(kind: MediaKind, track: MediaStreamTrack, devices: Devices): void {
    const wasMuted = this.#media[kind].state === 'muted';
    this.#release(kind);
    const onEnded = (): void => {
      if (this.#open.get(kind)?.track !== track) return;
      this.turnOff(kind);
      this.#options.onEnded(kind);
    };
    track.addEventListener('ended', onEnded);
    track.enabled = !wasMuted;
    const stream = devices.streamOf(track);
    this.#open.set(kind, { track, stream, onEnded });
    const { deviceId } = track.getSettings();
    this.#set(kind, { state: wasMuted ? 'muted' : 'on', stream, deviceId });
    if (kind === 'audio') this.#stopListening = devices.listen(track, (isSpeaking) => this.#speaking(isSpeaking));
    this.#options.onTrack(kind, track);
  }

  #release(kind: MediaKind): void {
    const open = this.#open.get(kind);
    if (open === undefined) return;
    this.#open.delete(kind);
    open.track.removeEventListener('ended', open.onEnded);
    open.track.stop();
    if (kind !== 'audio') return;
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#speaking(false);
  }

  #turn(kind: MediaKind): number {
    const turn = (this.#turns.get(kind) ?? 0) + 1;
    this.#turns.set(kind, turn);
    return turn;
  }

  #speaking(isSpeaking: boolean): void {
    const isHeard = isSpeaking && this.#media.audio.state === 'on';
    if (this.#media.isSpeaking === isHeard) return;
    this.#media = { ...this.#media, isSpeaking: isHeard };
    this.#options.onChange(this.#media);
  }

  #set(kind: MediaKind, track: Partial<LocalTrack> & Pick<LocalTrack, 'state'>): void {
    this.#media = { ...this.#media, [kind]: { ...off, ...track } };
    this.#options.onChange(this.#media);
  }
}
