import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { Pace } from './pace.ts';

/** Lets the pace see one second in which this share of the time went into passing on. */
function load(pace: Pace, clock: FakeClock, share: number): void {
  for (let period = 0; period < 10; period++) {
    pace.spent(share * 100);
    clock.advance(100);
    pace.windowMs(0);
  }
}

describe('Pace', () => {
  const make = () => {
    const clock = new FakeClock();
    return { clock, pace: new Pace({ clock, maxWindowMs: 30 }) };
  };

  it('[SYN11] lets a keystroke leave with its turn while passing on takes up to 4 % of the time', () => {
    const { clock, pace } = make();
    expect(pace.windowMs(0)).toBe(0);
    load(pace, clock, 0.04);
    expect(pace.windowMs(0.4)).toBe(0);
  });

  it('[SYN11] makes frames wait for more under load, never longer than 30 ms', () => {
    const { clock, pace } = make();
    load(pace, clock, 0.06);
    expect(pace.windowMs(0)).toBe(16);
    load(pace, clock, 0.9);
    expect(pace.windowMs(0)).toBe(30);
  });

  it('[SYN11] delays nothing that nothing more would join: with 50 ms between two keys no window helps', () => {
    const { clock, pace } = make();
    load(pace, clock, 0.06);
    expect(pace.windowMs(0, 16)).toBe(16);
    expect(pace.windowMs(0, 17)).toBe(0);
    load(pace, clock, 0.9);
    expect(pace.windowMs(0, 50)).toBe(0);
  });

  it('gives a document that many read a window of its own: eight times what its frame takes', () => {
    const { pace } = make();
    expect(pace.windowMs(0.9)).toBe(0);
    expect(pace.windowMs(3)).toBe(24);
    expect(pace.windowMs(50)).toBe(30);
  });

  it('forgets the load of a busy hour within a second of silence', () => {
    const { clock, pace } = make();
    load(pace, clock, 0.9);
    clock.advance(1_001);
    expect(pace.windowMs(0)).toBe(0);
    expect(pace.share).toBe(0);
  });
});
