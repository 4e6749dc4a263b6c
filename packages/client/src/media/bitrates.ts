import type { MediaKind, MediaLimits } from '../session/session-types.ts';

/** What this person's pictures may take of the network if nothing else is said. */
const usually = { cameraBitsPerSecond: 2_500_000, screenBitsPerSecond: 4_000_000 } as const;
/** Speech is clear with that. */
const soundBits = 40_000;
/** More does not make a picture of 720 lines, or a text, any better; less cannot be made out. */
const most = { video: 1_200_000, screen: 2_500_000 } as const;
const least = { video: 60_000, screen: 150_000 } as const;

/** How one line to one person is sent. */
export interface LineLimit {
  readonly maxBitrate: number;
  /** How many times smaller the picture is made, in each direction. */
  readonly scaleResolutionDownBy?: number;
  readonly maxFramerate?: number;
}

/**
 * How to send to each of so many people, as everybody gets a copy of their own: the more there are, the less there is for
 * each. Faces become smaller first, then slower; a screen keeps its size, as it is to be read, and becomes slower.
 */
export function lineLimit(kind: MediaKind, people: number, limits: MediaLimits = {}): LineLimit {
  if (kind === 'audio') return { maxBitrate: soundBits };
  const { cameraBitsPerSecond, screenBitsPerSecond } = { ...usually, ...limits };
  const all = kind === 'video' ? cameraBitsPerSecond : screenBitsPerSecond;
  const maxBitrate = Math.round(Math.min(most[kind], Math.max(least[kind], all / Math.max(1, people))));
  const share = maxBitrate / most[kind];
  if (kind === 'screen') return { maxBitrate, maxFramerate: share < 0.25 ? 5 : 15 };
  if (share >= 0.5) return { maxBitrate, scaleResolutionDownBy: 1, maxFramerate: 30 };
  return share >= 0.2
    ? { maxBitrate, scaleResolutionDownBy: 2, maxFramerate: 30 }
    : { maxBitrate, scaleResolutionDownBy: 4, maxFramerate: 15 };
}
