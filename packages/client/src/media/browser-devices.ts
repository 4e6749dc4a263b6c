import type { MediaDevice, MediaKind, TrackOptions } from '../session/session-types.ts';
import type { Devices } from './devices.ts';

const lookEveryMs = 100;
/** Speech is louder than this (root mean square of samples from -1 to 1), and a pause shorter than this does not end it. */
const loud = 0.015;
const pauseMs = 500;

/** The browser's own devices. */
export const browserDevices: Devices = {
  async open(kind: MediaKind, { deviceId, constraints = {} }: TrackOptions): Promise<MediaStreamTrack> {
    const { mediaDevices } = navigator;
    const wanted = { ...constraints, ...(deviceId === undefined ? {} : { deviceId: { exact: deviceId } }) };
    const stream =
      kind === 'screen'
        ? await mediaDevices.getDisplayMedia({ video: { frameRate: 15, ...constraints }, audio: false })
        : kind === 'audio'
          ? await mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true, ...wanted } })
          : await mediaDevices.getUserMedia({ video: { width: { ideal: 1280 }, height: { ideal: 720 }, ...wanted } });
    const [track] = stream.getTracks();
    if (track === undefined) throw new DOMException('the stream is empty', 'NotFoundError');
    // Text on a screen is to be read; faces are to move.
    if (kind === 'screen') track.contentHint = 'detail';
    return track;
  },

  async list(): Promise<MediaDevice[]> {
    const all = await navigator.mediaDevices.enumerateDevices();
    return all.flatMap(({ deviceId, kind, label }) => {
      if (kind === 'audiooutput') return [];
      return [{ deviceId, kind: kind === 'audioinput' ? 'audio' : 'video', label }];
    });
  },

  streamOf: (track) => new MediaStream([track]),

  listen(track, onSpeaking) {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 512;
    const source = context.createMediaStreamSource(new MediaStream([track]));
    source.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    let heardMs = Number.NEGATIVE_INFINITY;
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const now = performance.now();
      if (Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length) > loud) heardMs = now;
      onSpeaking(now - heardMs < pauseMs);
    }, lookEveryMs);
    return () => {
      clearInterval(timer);
      source.disconnect();
      context.close().catch(() => undefined);
    };
  },
};
