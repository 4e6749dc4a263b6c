import { describe, expect, test } from '@jest/globals';
import { TokenBucket } from './token-bucket.ts';

describe('TokenBucket', () => {
  test('lets a burst through, then asks for the time that pays it back', () => {
    const bucket = new TokenBucket(10, 20, 0);
    for (let i = 0; i < 20; i++) expect(bucket.take(1, 0)).toBe(0);
    expect(bucket.take(1, 0)).toBe(100);
    expect(bucket.take(4, 0)).toBe(500);
    expect(bucket.take(0, 500)).toBe(0);
  });

  test('never holds more than its capacity', () => {
    const bucket = new TokenBucket(10, 20, 0);
    expect(bucket.take(21, 1_000_000)).toBe(100);
  });

  test('a clock that stands still or goes back gives nothing', () => {
    const bucket = new TokenBucket(10, 10, 1_000);
    bucket.take(10, 1_000);
    expect(bucket.take(1, 0)).toBe(100);
    expect(bucket.fullness(0)).toBeCloseTo(-0.1);
  });

  test('over any stretch, no more than burst and rate is let through', () => {
    const bucket = new TokenBucket(5, 10, 0);
    let taken = 0;
    for (let now = 0; now < 60_000; now += 50) {
      if (bucket.fullness(now) <= 0) continue;
      bucket.take(1, now);
      taken++;
    }
    expect(taken).toBeLessThanOrEqual(10 + 5 * 60 + 1);
    expect(taken).toBeGreaterThan(5 * 60);
  });
});
