import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { Attempts } from './attempts.ts';
import { Guard } from './guard.ts';

const waitOf = (attempt: ReturnType<Guard['begin']>) => ('code' in attempt ? attempt.retryAfterMs : 0);

describe('[IDN15] a guard', () => {
  it('makes each failure after the free ones wait twice as long, up to a minute at a name', () => {
    const clock = new FakeClock();
    const guard = new Guard(clock, { freePerName: 2, freePerAddress: 1_000 });
    const waits: (number | undefined)[] = [];
    for (let n = 0; n < 10; n += 1) {
      let attempt = guard.begin('ada', `10.0.0.${n}`);
      waits.push(waitOf(attempt));
      clock.advance(waitOf(attempt) ?? 0);
      if ('code' in attempt) attempt = guard.begin('ada', `10.0.0.${n}`);
      expect('code' in attempt).toBe(false);
    }
    expect(waits).toEqual([0, 0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    clock.advance(15 * 60_000);
    expect(waitOf(guard.begin('ada', '10.0.0.1'))).toBe(0);
  });

  it('counts attempts from their beginning, so that many at once are as slow as one after another', () => {
    const guard = new Guard(new FakeClock(), { freePerName: 3, freePerAddress: 1_000 });
    const atOnce = Array.from({ length: 10 }, () => guard.begin('ada', '10.0.0.1'));
    expect(atOnce.filter((attempt) => !('code' in attempt))).toHaveLength(3);
  });

  it('slows an address down whatever the names, a whole IPv6 network as one, and own successes buy no guesses', () => {
    const guard = new Guard(new FakeClock(), { freePerName: 100, freePerAddress: 3 });
    for (let n = 0; n < 3; n += 1) {
      guard.begin(`name ${n}`, `2001:db8::${n}`);
      const own = guard.begin('mallory', '2001:db8::aaaa');
      if (!('code' in own)) own.succeeded();
    }
    expect(waitOf(guard.begin('ada', '2001:db8:0:0:1:2:3:4'))).toBeGreaterThan(0);
    expect(waitOf(guard.begin('ada', '2001:db9::1'))).toBe(0);
  });

  it('lets whoever came in before from an address in again while strangers guess', () => {
    const guard = new Guard(new FakeClock(), { freePerName: 2, freePerAddress: 100 });
    const own = guard.begin('ada', '10.0.0.1');
    if (!('code' in own)) own.succeeded();
    for (let n = 0; n < 5; n += 1) guard.begin('ada', '10.9.9.9');
    expect(waitOf(guard.begin('ada', '10.9.9.9'))).toBeGreaterThan(0);
    expect(waitOf(guard.begin('ada', '10.0.0.1'))).toBe(0);
  });

  it('lets whoever came in before from an address in again while neighbours at it mistype', () => {
    const guard = new Guard(new FakeClock(), { freePerName: 2, freePerAddress: 3 });
    const own = guard.begin('ada', '10.0.0.1');
    if (!('code' in own)) own.succeeded();
    for (let n = 0; n < 5; n += 1) guard.begin(`name ${n}`, '10.0.0.1');
    expect(waitOf(guard.begin('ben', '10.0.0.1'))).toBeGreaterThan(0);
    expect(waitOf(guard.begin('ada', '10.0.0.1'))).toBe(0);
  });

  it('remembers so many at most', () => {
    const attempts = new Attempts({ clock: new FakeClock(), free: 1, maxWaitMs: 1_000, maxKeys: 10 });
    for (let n = 0; n < 100; n += 1) attempts.begin(`key ${n}`);
    expect(attempts.size).toBe(10);
  });

  it('knows an IPv4 address behind the IPv6 that a server on :: sees from every other', () => {
    const guard = new Guard(new FakeClock(), { freePerName: 100, freePerAddress: 3 });
    for (let n = 0; n < 3; n += 1) guard.begin(`name ${n}`, '::ffff:198.51.100.7');
    expect(waitOf(guard.begin('ada', '::ffff:203.0.113.9'))).toBe(0);
    expect(waitOf(guard.begin('ada', '198.51.100.7'))).toBeGreaterThan(0);
  });
});
