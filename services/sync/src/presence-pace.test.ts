import { describe, expect, it } from '@jest/globals';
import { longestTickMs, PresencePace } from './presence-pace.ts';

describe('PresencePace', () => {
  it('[SYN13] gathers changes for longer the more a frame cost, up to a bound', () => {
    const pace = new PresencePace(40);
    expect(pace.tickMs).toBe(40);
    pace.spent(1);
    expect(pace.tickMs).toBe(40);
    pace.spent(3);
    expect(pace.tickMs).toBe(60);
    pace.spent(1_000);
    expect(pace.tickMs).toBe(longestTickMs);
    pace.spent(0.1);
    expect(pace.tickMs).toBe(40);
  });

  it('is never quicker than it was told to be', () => {
    const pace = new PresencePace(500);
    pace.spent(1_000);
    expect(pace.tickMs).toBe(500);
  });
});
