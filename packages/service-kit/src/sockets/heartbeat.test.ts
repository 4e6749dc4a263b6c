import { describe, expect, test } from '@jest/globals';
import { FakeClock } from '../testing/fake-clock.ts';
import { Heartbeat } from './heartbeat.ts';

function member() {
  return {
    beats: 0,
    beat() {
      this.beats++;
    },
  };
}

describe('Heartbeat', () => {
  test('beats every member once an interval', () => {
    const clock = new FakeClock();
    const heartbeat = new Heartbeat(clock, 30_000);
    const members = Array.from({ length: 100 }, member);
    for (const one of members) heartbeat.add(one);
    clock.advance(90_000);
    expect(new Set(members.map(({ beats }) => beats))).toEqual(new Set([3]));
  });

  test('spreads members over the interval', () => {
    const clock = new FakeClock();
    const heartbeat = new Heartbeat(clock, 30_000);
    const members = Array.from({ length: 300 }, member);
    for (const one of members) heartbeat.add(one);
    clock.advance(1_000);
    expect(members.filter(({ beats }) => beats > 0)).toHaveLength(10);
  });

  test('needs one timer however many there are, and none after it stopped', () => {
    const clock = new FakeClock();
    const heartbeat = new Heartbeat(clock, 30_000);
    for (let i = 0; i < 100; i++) heartbeat.add(member());
    expect(clock.pending).toBe(1);
    heartbeat.stop();
    expect(clock.pending).toBe(0);
  });

  test('leaves members alone once they are removed, even during a beat', () => {
    const clock = new FakeClock();
    const heartbeat = new Heartbeat(clock, 30_000);
    const shy = {
      beats: 0,
      beat() {
        this.beats++;
        heartbeat.remove(this);
      },
    };
    heartbeat.add(shy);
    clock.advance(120_000);
    expect(shy.beats).toBe(1);
  });
});
