import { describe, expect, test } from '@jest/globals';
import { maxThrottledMs, Throttle } from './throttle.ts';

const rates = { messagesPerSecond: 10, bytesPerSecond: 1_000 };

describe('Throttle', () => {
  test('reads on below the rate', () => {
    const throttle = new Throttle(rates, 1_000, 0);
    for (let now = 0; now < 60_000; now += 100) expect(throttle.take(10, now)).toBe(0);
  });

  test('pauses until what came too fast is paid back', () => {
    const throttle = new Throttle(rates, 1_000, 0);
    for (let i = 0; i < 20; i++) expect(throttle.take(1, 0)).toBe(0);
    expect(throttle.take(1, 0)).toBe(100);
  });

  test('one message of the allowed size is never too much by itself', () => {
    const throttle = new Throttle(rates, 50_000, 0);
    expect(throttle.take(50_000, 0)).toBe(0);
    expect(throttle.take(2_000, 0)).toBe(2_000);
  });

  test('a pause is bounded', () => {
    const throttle = new Throttle(rates, 50_000, 0);
    throttle.take(50_000, 0);
    expect(throttle.take(50_000, 0)).toBe(maxThrottledMs);
  });

  test('gives up on who keeps pushing for more than ten seconds', () => {
    const throttle = new Throttle(rates, 1_000, 0);
    let now = 0;
    let pauseMs = 0;
    while (Number.isFinite(pauseMs)) {
      pauseMs = throttle.take(100, now);
      if (Number.isFinite(pauseMs)) now += pauseMs;
      expect(now).toBeLessThan(60_000);
    }
    expect(now).toBeGreaterThan(maxThrottledMs);
  });

  test('forgets earlier pushing once the sender has calmed down', () => {
    const throttle = new Throttle(rates, 1_000, 0);
    for (let now = 0; now < 600_000; now += 5_000) {
      for (let i = 0; i < 21; i++) expect(throttle.take(1, now)).toBeLessThanOrEqual(1_000);
    }
  });

  test('a flood within one read is given up at once', () => {
    const throttle = new Throttle(rates, 1_000, 0);
    const pauses = Array.from({ length: 1_000 }, () => throttle.take(1, 0));
    expect(pauses).toContain(Number.POSITIVE_INFINITY);
  });
});
