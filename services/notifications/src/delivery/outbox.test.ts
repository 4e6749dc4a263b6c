import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock, recordingLogger } from '@nodegx/service-kit/testing';
import type { Change } from '../inbox/event.ts';
import type { DeadLetter, Letter } from '../inbox/letter.ts';
import { Inboxes } from '../inboxes.ts';
import { FileStore } from '../store/file-store.ts';
import { maxAttempts, Outbox, type Verdict } from './outbox.ts';
import type { Posted } from './post.ts';

const tally = { damagedFiles: 0, checkpoints: 0, failedCheckpoints: 0, committed: () => undefined };
const request = { url: 'https://example.org', headers: {}, body: '' };

/** An outbox over a store in a folder, as one process has it; another one on the same folder is that process after a crash. */
class World {
  readonly clock: FakeClock;
  readonly store: FileStore;
  readonly inboxes: Inboxes;
  readonly outbox: Outbox;
  answers: Posted[] = [];
  /** When each request was made. */
  readonly posts: number[] = [];
  readonly dead: DeadLetter[] = [];
  verdict: Verdict = { do: 'send', request };
  isHere = false;
  rescans = 0;
  /** Holds a request up until it is called. */
  answer: (() => void) | undefined;
  holdsUp = false;

  constructor(folder: string, clock: FakeClock) {
    this.clock = clock;
    this.store = new FileStore({ folder, clock, logger: recordingLogger().logger, tally, settled: () => undefined });
    this.inboxes = new Inboxes({
      store: this.store,
      clock,
      maxOpen: 100,
      maxPending: 1_000,
      prepare: (inbox, state) => () => this.outbox.expect(inbox, state),
      onDrift: () => undefined,
      onUnreadable: () => undefined,
    });
    this.outbox = new Outbox({
      inboxes: this.inboxes,
      clock,
      post: async () => {
        this.posts.push(clock.monotonic());
        if (this.holdsUp) await new Promise<void>((resolve) => (this.answer = resolve));
        return this.answers.shift() ?? { kind: 'answered', status: 204 };
      },
      random: () => 1,
      maxWaiting: 3,
      isHere: async () => this.isHere,
      judge: () => this.verdict,
      spread: async () => true,
      forget: () => undefined,
      bury: async (letter) => {
        this.dead.push(letter);
        return true;
      },
      rescan: () => {
        this.rescans += 1;
      },
      onResult: () => undefined,
    });
  }

  async add(id: string, inbox = 'ada'): Promise<void> {
    const posting = { id, way: 'webhook' as const, targetId: 'w', dueAt: this.clock.now() };
    const change: Change = { kind: 'posted', notificationId: id, outbound: [posting] };
    await this.inboxes.ask(inbox, () => ({ changes: [change], answer: () => true }));
  }

  async letters(inbox = 'ada'): Promise<Letter[]> {
    const asked = await this.inboxes.ask(inbox, (state) => ({
      changes: [],
      answer: () => [...state.letters.values()],
    }));
    return asked.ok ? asked.value : [];
  }

  /** Lets time pass until it is so. */
  async until(test: () => boolean | Promise<boolean>, stepMs = 0): Promise<void> {
    while (!(await test())) {
      await new Promise((resolve) => setImmediate(resolve));
      this.clock.advance(stepMs);
    }
  }

  async end(): Promise<void> {
    this.outbox.stop();
    this.inboxes.stop();
    await this.store.close();
  }
}

let folder: string;
let clock: FakeClock;
let world: World;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-outbox-'));
  clock = new FakeClock();
  world = new World(folder, clock);
  await world.store.open();
});
afterEach(async () => {
  await world.end();
  await rm(folder, { recursive: true, force: true });
});

describe('[NTF18] what could not be sent', () => {
  it('is sent again after pauses that grow, and then given up', async () => {
    world.answers = Array.from({ length: maxAttempts }, () => ({ kind: 'unreachable' }));
    await world.add('n');
    await world.until(() => world.dead.length === 1, 500);
    expect(world.posts).toHaveLength(maxAttempts);
    const pauses = world.posts.slice(1).map((at, index) => at - (world.posts[index] ?? 0));
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(Math.min(3_600_000, 5_000 * 3 ** index));
    }
    expect(world.dead).toMatchObject([{ attempts: maxAttempts, reason: 'out of reach', inbox: 'ada' }]);
    await world.until(async () => (await world.letters()).length === 0);
  });

  it('waits as long as it is told to', async () => {
    world.answers = [{ kind: 'answered', status: 429, retryAfterMs: 60_000 }];
    await world.add('n');
    await world.until(() => world.posts.length === 2, 250);
    expect((world.posts[1] ?? 0) - (world.posts[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  it('is asked for again before each attempt, and not sent to somebody who came', async () => {
    world.answers = [{ kind: 'answered', status: 503 }];
    await world.add('n');
    await world.until(async () => (await world.letters())[0]?.attempts === 1);
    world.isHere = true;
    await world.until(async () => (await world.letters()).length === 0, 500);
    expect([world.posts.length, world.dead]).toEqual([1, []]);
  });

  it('is given up at once where trying again does not help', async () => {
    world.answers = [{ kind: 'answered', status: 401 }, { kind: 'refused' }];
    await world.add('a');
    await world.add('b');
    await world.until(() => world.dead.length === 2, 10);
    expect(world.dead.map(({ reason }) => reason)).toEqual(['answered 401', 'the address is not public']);
    world.verdict = { do: 'give-up', reason: 'could not be written' };
    await world.add('c');
    await world.until(() => world.dead.length === 3, 10);
    expect(world.dead[2]).toMatchObject({ id: 'c', attempts: 0, reason: 'could not be written' });
  });
});

describe('[NTF18] a letter outlives the process', () => {
  /** Everything that the process had in memory is gone; the folder stays. */
  async function crash(): Promise<World> {
    await world.end();
    const next = new World(folder, clock);
    await next.store.open();
    await next.inboxes.ask('ada', (state) => ({ changes: [], answer: () => next.outbox.expect('ada', state) }));
    return next;
  }

  it('that waited', async () => {
    world.outbox.stop();
    await world.add('n');
    expect(await world.letters()).toHaveLength(1);
    world = await crash();
    await world.until(() => world.posts.length === 1, 10);
    await world.until(async () => (await world.letters()).length === 0);
  });

  it('that was being sent: it is sent again under its id, once nobody else can be at it any more', async () => {
    world.holdsUp = true;
    await world.add('n');
    await world.until(() => world.answer !== undefined, 10);
    const before = clock.now();
    world = await crash();
    expect(await world.letters()).toMatchObject([{ id: 'n', attempts: 1 }]);
    await world.until(() => world.posts.length === 1, 1_000);
    expect(clock.now() - before).toBeGreaterThanOrEqual(14_000);
    await world.until(async () => (await world.letters()).length === 0);
  });

  it('and counts its attempts on', async () => {
    world.answers = [{ kind: 'unreachable' }];
    await world.add('n');
    await world.until(() => world.posts.length === 1, 10);
    await world.until(async () => ((await world.letters())[0]?.dueAt ?? 0) <= clock.now() + 5_000);
    world = await crash();
    world.answers = Array.from({ length: maxAttempts }, () => ({ kind: 'unreachable' }));
    await world.until(() => world.dead.length === 1, 500);
    expect(world.posts).toHaveLength(maxAttempts - 1);
  });
});

it('[NTF30] waits for so many inboxes at a time, and looks for the others when there is room', async () => {
  world.holdsUp = true;
  world.outbox.stop();
  const inboxes = ['a', 'b', 'c', 'd', 'e'];
  for (const inbox of inboxes) await world.add('n', inbox);
  await world.end();
  world = new World(folder, clock);
  await world.store.open();
  const look = async (): Promise<void> => {
    for (const inbox of inboxes) {
      await world.inboxes.ask(inbox, (state) => ({ changes: [], answer: () => world.outbox.expect(inbox, state) }));
    }
  };
  await look();
  expect(world.outbox.size).toBe(3);
  await world.until(() => world.rescans === 1, 1);
  await look();
  await world.until(() => world.posts.length === 5, 1);
});
