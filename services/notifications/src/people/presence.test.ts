import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Person } from '@nodegx/service-kit';
import { FakeClock } from '@nodegx/service-kit/testing';
import type { Device } from './device.ts';
import { Presence, type PresenceStore } from './presence.ts';
import { Seats } from './seats.ts';

const minute = 60_000;
const person: Person = { id: 'ada', name: 'Ada', role: 'member', verified: true, grants: undefined };
const nothing = (): void => undefined;
const device: Device = {
  reply: nothing,
  refuse: nothing,
  answerWith: nothing,
  attach: nothing,
  understandsChanges: nothing,
  live: nothing,
  catchUp: nothing,
};

let clock: FakeClock;
let seats: Seats;
let failures: unknown[];
let said: string[];
let idleElsewhere: () => Promise<number>;
const store: PresenceStore = {
  async tellHere(people) {
    for (const [userId, idleMs] of people) said.push(`${userId} ${idleMs}`);
  },
  async tellGone(people) {
    said.push(...people.map((userId) => `${userId} gone`));
  },
  idleElsewhere: () => idleElsewhere(),
};
let presence: Presence;

function start(alone: boolean): void {
  presence = new Presence({
    seats,
    clock,
    store: alone ? undefined : store,
    awayMs: 5 * minute,
    onFailure: (cause) => failures.push(cause),
  });
  presence.start();
}

/** Lets what was begun come to its end. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 1_000) {
    clock.advance(Math.min(left, 1_000));
    await settle();
  }
}

beforeEach(() => {
  clock = new FakeClock();
  seats = new Seats(clock);
  failures = [];
  said = [];
  idleElsewhere = async () => Number.POSITIVE_INFINITY;
});
afterEach(() => presence.stop());

it('[NTF16] away is who is on no device, or silent on all of them for five minutes', async () => {
  start(true);
  expect(await presence.isAway('ada')).toBe(true);
  const seat = seats.enter(device, person);
  expect(await presence.isAway('ada')).toBe(false);
  await pass(5 * minute - 1);
  expect(await presence.isAway('ada')).toBe(false);
  await pass(1);
  expect(await presence.isAway('ada')).toBe(true);
  seat.activeAtMs = clock.monotonic();
  expect(await presence.isAway('ada')).toBe(false);
  seats.leave(device, 'ada');
  expect(await presence.isAway('ada')).toBe(true);
});

it('[NTF16] whoever did something on another server within five minutes is not away', async () => {
  start(false);
  idleElsewhere = async () => 5 * minute - 1;
  expect(await presence.isAway('ada')).toBe(false);
  idleElsewhere = async () => 5 * minute;
  expect(await presence.isAway('ada')).toBe(true);
});

it('[NTF16] other servers hear who came, who did something, and who left, and no more than they need', async () => {
  start(false);
  const seat = seats.enter(device, person);
  await pass(2_000);
  expect(said).toEqual(['ada 1000']);
  for (let second = 0; second < 60; second++) {
    seat.activeAtMs = clock.monotonic();
    await pass(1_000);
  }
  expect(said.length).toBeGreaterThan(1);
  expect(said.length).toBeLessThanOrEqual(3);
  await pass(10 * minute);
  const whileSilent = said.length;
  await pass(10 * minute);
  expect(said).toHaveLength(whileSilent);
  seats.leave(device, 'ada');
  await pass(1_000);
  expect(said.at(-1)).toBe('ada gone');
  seats.enter(device, person);
  await pass(1_000);
  await presence.stop();
  expect(said.at(-1)).toBe('ada gone');
});

it('[NTF16] where other servers cannot be asked, a push too many is better than none; what was not told is told again', async () => {
  start(false);
  idleElsewhere = () => Promise.reject(new Error('no database'));
  expect(await presence.isAway('ada')).toBe(true);
  expect(failures).toHaveLength(1);
  const { tellHere } = store;
  store.tellHere = () => Promise.reject(new Error('no database'));
  seats.enter(device, person);
  await pass(1_000);
  expect([failures.length, said]).toEqual([2, []]);
  store.tellHere = tellHere;
  await pass(1_000);
  expect(said).toHaveLength(1);
});
