import { describe, expect, it } from '@jest/globals';
import { lineLimit } from './bitrates.ts';
import { MediaLines } from './media-lines.ts';

describe('what is sent to each of many', () => {
  it('is a good picture for one, and less for each the more there are', () => {
    const all = [1, 2, 4, 8, 16, 32].map((people) => lineLimit('video', people));
    expect(all[0]).toEqual({ maxBitrate: 1_200_000, scaleResolutionDownBy: 1, maxFramerate: 30 });
    expect(all[2]).toEqual({ maxBitrate: 625_000, scaleResolutionDownBy: 1, maxFramerate: 30 });
    expect(all[3]).toEqual({ maxBitrate: 312_500, scaleResolutionDownBy: 2, maxFramerate: 30 });
    expect(all[4]).toEqual({ maxBitrate: 156_250, scaleResolutionDownBy: 4, maxFramerate: 15 });
    expect(all[5]?.maxBitrate).toBe(78_125);
  });

  it('keeps the size of a screen, which is to be read, and makes it slower', () => {
    expect(lineLimit('screen', 1)).toEqual({ maxBitrate: 2_500_000, maxFramerate: 15 });
    expect(lineLimit('screen', 16)).toEqual({ maxBitrate: 250_000, maxFramerate: 5 });
    expect(lineLimit('audio', 32)).toEqual({ maxBitrate: 40_000 });
  });

  it('is all together what the application says, down to what can be made out', () => {
    const limits = { cameraBitsPerSecond: 600_000 };
    expect(lineLimit('video', 2, limits).maxBitrate).toBe(300_000);
    expect(lineLimit('video', 32, limits).maxBitrate).toBe(60_000);
    expect(lineLimit('screen', 2, limits).maxBitrate).toBe(2_000_000);
  });

  it('changes while it is sent, one change after the other', async () => {
    const senders = ['audio', 'video', 'screen'].map(() => new FakeSender());
    let next = 0;
    const connection = Object.assign(new EventTarget(), {
      signalingState: 'stable',
      addTransceiver: () => ({ sender: senders[next++] }),
    }) as unknown as RTCPeerConnection;
    let people = 1;
    const faults: unknown[] = [];
    const camera = {} as MediaStreamTrack;
    const lines = new MediaLines({
      connection,
      isOpener: true,
      trackOf: (kind) => (kind === 'video' ? camera : null),
      limitOf: (kind) => lineLimit(kind, people),
      onStream: () => undefined,
      onFault: (cause) => faults.push(cause),
    });
    lines.open();
    people = 8;
    lines.adapt();
    lines.adapt();
    const [sound, pictures] = senders;
    await pictures?.idle();
    expect(pictures?.encoding).toEqual(lineLimit('video', 8));
    expect(sound?.encoding).toEqual({});
    // A negotiation comes in between: it is done when that is over.
    people = 16;
    if (pictures) pictures.isNegotiated = true;
    lines.adapt();
    await pictures?.idle();
    expect(pictures?.encoding).toEqual(lineLimit('video', 8));
    connection.dispatchEvent(new Event('signalingstatechange'));
    await pictures?.idle();
    expect(pictures?.encoding).toEqual(lineLimit('video', 16));
    expect(faults).toEqual([]);
  });
});

/** Parameters that were asked for are good for one change, as a browser has it. */
class FakeSender {
  track: MediaStreamTrack | null = null;
  /** The next change fails, as it does where what was read is out of date. */
  isNegotiated = false;
  encoding: object = {};
  #transaction = 0;
  #changes: Promise<void>[] = [];

  async replaceTrack(track: MediaStreamTrack | null): Promise<void> {
    this.track = track;
  }

  getParameters(): { transactionId: string; encodings: object[] } {
    return { transactionId: `${++this.#transaction}`, encodings: [{ ...this.encoding }] };
  }

  setParameters({ transactionId, encodings }: { transactionId: string; encodings: object[] }): Promise<void> {
    const change = (async () => {
      const isOutOfDate = transactionId !== `${this.#transaction}` || this.isNegotiated;
      this.isNegotiated = false;
      if (isOutOfDate) throw new DOMException('out of date', 'InvalidModificationError');
      await Promise.resolve();
      [this.encoding = {}] = encodings;
    })();
    this.#changes.push(change);
    return change;
  }

  /** Resolves when nothing is changed any more. */
  async idle(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    await Promise.allSettled(this.#changes);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  }
}
