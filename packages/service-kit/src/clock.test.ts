import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { systemClock } from './clock.ts';

describe('systemClock', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('runs once after the delay, unless cancelled', () => {
    const run = jest.fn();
    const cancelled = jest.fn();
    systemClock.after(100, run);
    systemClock.after(100, cancelled).cancel();
    jest.advanceTimersByTime(99);
    expect(run).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
    expect(cancelled).not.toHaveBeenCalled();
  });

  test('keeps delays that are longer than what Node takes', () => {
    const days = 24 * 60 * 60 * 1000;
    const run = jest.fn();
    systemClock.after(60 * days, run);
    jest.advanceTimersByTime(60 * days - 1);
    expect(run).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('a long delay can be cancelled half-way', () => {
    const days = 24 * 60 * 60 * 1000;
    const run = jest.fn();
    const timer = systemClock.after(60 * days, run);
    jest.advanceTimersByTime(40 * days);
    timer.cancel();
    jest.advanceTimersByTime(40 * days);
    expect(run).not.toHaveBeenCalled();
  });

  test('repeats until cancelled', () => {
    const run = jest.fn();
    const timer = systemClock.every(10, run);
    jest.advanceTimersByTime(35);
    timer.cancel();
    jest.advanceTimersByTime(100);
    expect(run).toHaveBeenCalledTimes(3);
  });

  test('its durations are fractional and do not go back', () => {
    const before = systemClock.monotonic();
    expect(systemClock.monotonic()).toBeGreaterThanOrEqual(before);
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1_000);
  });
});
