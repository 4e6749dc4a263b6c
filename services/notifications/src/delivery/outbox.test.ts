import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { type DeadLetter, type Job, maxAttempts, Outbox } from './outbox.ts';
import type { Posted } from './post.ts';

let clock: FakeClock;
let answers: Posted[];
let posts: number[];
let dead: DeadLetter[];
let outbox: Outbox;

beforeEach(() => {
  clock = new FakeClock();
  answers = [];
  posts = [];
  dead = [];
  outbox = new Outbox({
    clock,
    post: async () => {
      posts.push(clock.monotonic());
      return answers.shift() ?? { kind: 'answered', status: 204 };
    },
    random: () => 1,
    maxQueued: 3,
    onResult: () => undefined,
    onDead: (letter) => dead.push(letter),
  });
});

const letter = { url: 'https://example.org', headers: {}, body: '' };
const job: Job = { way: 'webhook', notificationId: 'n', targetId: 't', write: async () => letter };
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('[NTF18] what could not be sent', () => {
  it('is sent again after pauses that grow, and then given up', async () => {
    answers = Array.from({ length: maxAttempts }, () => ({ kind: 'unreachable' }));
    outbox.add(job);
    for (let hours = 0; hours < 6; hours++) {
      await settle();
      clock.advance(3_600_000);
    }
    await settle();
    expect(posts).toHaveLength(maxAttempts);
    expect(dead).toMatchObject([{ attempts: maxAttempts, reason: 'out of reach', notificationId: 'n' }]);
    expect(outbox.size).toBe(0);
  });

  it('waits as long as it is told to', async () => {
    answers = [{ kind: 'answered', status: 429, retryAfterMs: 60_000 }];
    outbox.add(job);
    await settle();
    clock.advance(59_999);
    await settle();
    expect(posts).toHaveLength(1);
    clock.advance(1);
    await settle();
    expect(posts).toHaveLength(2);
    expect(outbox.size).toBe(0);
  });

  it('is asked for again before each attempt', async () => {
    answers = [{ kind: 'answered', status: 503 }];
    let isRead = false;
    outbox.add({ ...job, write: async () => (isRead ? undefined : letter) });
    await settle();
    isRead = true;
    clock.advance(3_600_000);
    await settle();
    expect(posts).toHaveLength(1);
    expect(dead).toEqual([]);
  });

  it('is given up at once where trying again does not help', async () => {
    answers = [{ kind: 'answered', status: 401 }, { kind: 'refused' }];
    outbox.add(job);
    outbox.add(job);
    await settle();
    expect(dead.map(({ reason }) => reason)).toEqual(['answered 401', 'the address is not public']);
  });

  it('does not pile up without a bound', async () => {
    const never = { ...job, write: () => new Promise<undefined>(() => undefined) };
    for (let count = 0; count < 5; count++) outbox.add(never);
    expect(outbox.size).toBe(3);
    expect(dead).toHaveLength(2);
  });
});
