import { describe, expect, it } from '@jest/globals';
import { FrameCache, maxCachedBytes } from './frame-cache.ts';

describe('FrameCache', () => {
  it.each([
    [0, '8200'],
    [125, '827d'],
    [126, '827e007e'],
    [65_535, '827effff'],
    [maxCachedBytes, '827f0000000000010000'],
  ])('begins the frame of %i bytes with %s (RFC 6455, 5.2)', (length, head) => {
    const message = new Uint8Array(length).fill(7);
    const frame = new FrameCache().frameOf(message);
    expect(frame).toEqual(Buffer.concat([Buffer.from(head, 'hex'), message]));
  });

  it('builds the frame of a message once, however many sockets it goes to', () => {
    const cache = new FrameCache();
    const message = new Uint8Array([1, 2, 3]);
    const frame = cache.frameOf(message);
    expect(cache.frameOf(message)).toBe(frame);
    expect(cache.frameOf(new Uint8Array([1, 2, 3]))).not.toBe(frame);
  });
});
