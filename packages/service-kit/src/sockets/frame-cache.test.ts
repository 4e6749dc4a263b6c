import { describe, expect, it } from '@jest/globals';
import { FrameCache, maxCachedBytes } from './frame-cache.ts';

describe('FrameCache', () => {
  it.each([
    [0, '00'],
    [125, '7d'],
    [126, '7e007e'],
    [65_535, '7effff'],
    [maxCachedBytes, '7f0000000000010000'],
  ])('begins the frame of %i bytes with its length, %s (RFC 6455, 5.2)', (length, head) => {
    const message = new Uint8Array(length).fill(7);
    const frame = Buffer.concat([Buffer.from(`82${head}`, 'hex'), message]);
    expect(new FrameCache().frameOf(message)).toEqual({ frame, byteLength: length });
  });

  it('makes text frames of strings, in UTF-8', () => {
    expect(new FrameCache().frameOf('Grüße 🙂')).toEqual({
      frame: Buffer.concat([Buffer.from('810c', 'hex'), Buffer.from('Grüße 🙂')]),
      byteLength: 12,
    });
  });

  it.each([new Uint8Array([1, 2, 3]), 'abc'])('builds a frame once, however many sockets it goes to: %p', (message) => {
    const cache = new FrameCache();
    const framed = cache.frameOf(message);
    expect(cache.frameOf(message)).toBe(framed);
    expect(cache.frameOf('other')).not.toBe(framed);
    expect(cache.frameOf(message)).toEqual(framed);
  });

  it('leaves large messages alone', () => {
    const cache = new FrameCache();
    expect(cache.frameOf(new Uint8Array(maxCachedBytes + 1))).toBeUndefined();
    expect(cache.frameOf('€'.repeat(maxCachedBytes / 3 + 1))).toBeUndefined();
    expect(cache.frameOf('€'.repeat(maxCachedBytes / 3))?.byteLength).toBeLessThanOrEqual(maxCachedBytes);
  });
});
