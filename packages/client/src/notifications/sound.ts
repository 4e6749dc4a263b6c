import { Emitter } from '../emitter.ts';
import type { Notifications } from './notifications.ts';

/** What a sound tells of. */
export interface SoundEvents {
  /** The browser allows no sound before the person has done something on the page. */
  blocked: undefined;
}

const lengthSeconds = 0.18;
const tones = [659.25, 880];
const pauseMs = 2_000;

/** A short sound for each toast, off unless asked for. Nothing of it ever throws. */
export class NotificationSound {
  isOn: boolean;
  readonly #events = new Emitter<SoundEvents>();
  readonly #unlisten: () => void;
  #context: AudioContext | undefined;
  #playedMs = Number.NEGATIVE_INFINITY;

  constructor(inbox: Notifications, { isOn = false }: { isOn?: boolean } = {}) {
    this.isOn = isOn;
    this.#unlisten = inbox.on('toast', () => {
      if (this.isOn && performance.now() - this.#playedMs >= pauseMs) void this.play();
    });
  }

  /** Plays it now, as for trying it out; resolves with whether it could be heard. */
  async play(): Promise<boolean> {
    if (typeof AudioContext === 'undefined') return false;
    this.#playedMs = performance.now();
    try {
      this.#context ??= new AudioContext();
      const context = this.#context;
      // Without a gesture it stays suspended, and its promise waits for one.
      if (context.state !== 'running') await Promise.race([context.resume(), afterMs(100)]);
      if (context.state !== 'running') {
        this.#events.emit('blocked', undefined);
        return false;
      }
      for (const [index, frequency] of tones.entries()) playTone(context, frequency, index * lengthSeconds);
      return true;
    } catch {
      this.#events.emit('blocked', undefined);
      return false;
    }
  }

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof SoundEvents>(name: Name, listener: (value: SoundEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  stop(): void {
    this.#unlisten();
    this.#events.clear();
    void this.#context?.close().catch(() => undefined);
  }
}

function playTone(context: AudioContext, frequency: number, afterSeconds: number): void {
  const begin = context.currentTime + afterSeconds;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.0001, begin);
  volume.gain.exponentialRampToValueAtTime(0.15, begin + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, begin + lengthSeconds);
  const tone = context.createOscillator();
  tone.frequency.value = frequency;
  tone.connect(volume).connect(context.destination);
  tone.start(begin);
  tone.stop(begin + lengthSeconds);
}

function afterMs(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
