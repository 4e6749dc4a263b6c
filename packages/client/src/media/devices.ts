import type { MediaDevice, MediaKind, TrackOptions } from '../session/session-types.ts';

/** Microphones, cameras and screens, as far as a session needs them. Methods reject as the browser does. */
export interface Devices {
  open(kind: MediaKind, options: TrackOptions): Promise<MediaStreamTrack>;
  list(): Promise<MediaDevice[]>;
  /** A stream to give to a media element. */
  streamOf(track: MediaStreamTrack): MediaStream;
  /** Listens whether somebody speaks, until the function that it returns is called. */
  listen(track: MediaStreamTrack, onSpeaking: (isSpeaking: boolean) => void): () => void;
}
