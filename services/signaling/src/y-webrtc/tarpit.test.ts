import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { longestHoldMs, Tarpit } from './tarpit.ts';

let clock: FakeClock;
let tarpit: Tarpit;

beforeEach(() => {
  clock = new FakeClock();
  tarpit = new Tarpit({ clock, maxHeld: 3 });
});

/** Milliseconds until it is closed. */
function held(caller: string): number {
  const start = clock.monotonic();
  let closedAt: number | undefined;
  tarpit.hold(caller, () => {
    closedAt = clock.monotonic();
  });
  while (closedAt === undefined) clock.advance(100);
  return closedAt - start;
}

describe('[YWR4] the tarpit', () => {
  it('closes the first time at once, and then later and later, but before the client gives up', () => {
    expect(Array.from({ length: 7 }, () => held('ada'))).toEqual([0, 2_000, 4_000, 8_000, 16_000, 25_000, 25_000]);
    expect(longestHoldMs).toBeLessThan(30_000);
  });

  it('keeps callers apart, and forgets after a minute', () => {
    expect([held('ada'), held('ada'), held('ben')]).toEqual([0, 2_000, 0]);
    clock.advance(60_000);
    expect(held('ada')).toBe(0);
  });

  it('a client that comes back at once for an hour costs some 150 connections', () => {
    let connections = 0;
    while (clock.monotonic() < 3_600_000) {
      held('ada');
      connections += 1;
    }
    expect(connections).toBeLessThan(150);
  });

  it('holds no more than it may, and none that hung up', () => {
    const hold = (caller: string): (() => void) => tarpit.hold(caller, () => undefined);
    for (const caller of 'abcde') hold(caller);
    const leave = [...'abc'].map(hold);
    expect(tarpit.held).toBe(3);
    let isClosed = false;
    tarpit.hold('d', () => {
      isClosed = true;
    });
    expect(isClosed).toBe(true);
    for (const one of [...leave, ...leave]) one();
    expect([tarpit.held, clock.pending]).toEqual([0, 0]);
  });

  it('remembers no more callers than it may', () => {
    for (let n = 0; n < 20_000; n++) tarpit.hold(`caller ${n}`, () => undefined);
    expect(tarpit.remembered).toBe(10_000);
    expect(held('caller 0')).toBe(0);
    expect(held('caller 19999')).toBe(2_000);
  });
});
