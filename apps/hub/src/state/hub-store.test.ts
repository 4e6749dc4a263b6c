import { beforeEach, describe, expect, test } from '@jest/globals';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakePage } from '../testing/fake-page.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { HubStore } from './hub-store.ts';

let clock: FakeClock;
let page: FakePage;
let server: FakeServer;
let store: HubStore;

beforeEach(async () => {
  clock = new FakeClock();
  page = new FakePage();
  server = new FakeServer();
  store = new HubStore({ fetch: server.fetch, clock, page, random: () => 0 });
});

async function start(): Promise<void> {
  store.start();
  await clock.settle();
}

describe('while the server answers', () => {
  test('knows the community, its health and whether it is ready', async () => {
    expect(store.getState().link.state).toBe('connecting');
    await start();
    const { link, known } = store.getState();
    expect(link.state).toBe('live');
    expect(known.community?.name).toBe('Local community');
    expect(known.health?.services?.['sync']?.counts).toEqual({ documents: 2 });
    expect(known.ready?.ready).toBe(true);
  });

  test('asks every two seconds and tells those who listen, until they stop', async () => {
    let told = 0;
    const unlisten = store.subscribe(() => {
      told += 1;
    });
    await start();
    await clock.advance(4_000, 2_000);
    expect(server.rounds).toBe(3);
    expect(told).toBe(3);
    unlisten();
    await clock.advance(2_000);
    expect(told).toBe(3);
  });

  test('reads a report that comes with 503', async () => {
    server.ready = { ready: false, checks: [{ name: 'sync.store', ok: false, code: 'storage_full' }] };
    server.readyStatus = 503;
    await start();
    expect(store.getState().link.state).toBe('live');
    expect(store.getState().known.ready?.checks[0]?.code).toBe('storage_full');
  });

  test('keeps the community when one answer of it is lost, but not an old word on readiness', async () => {
    await start();
    server.community = 'nonsense';
    server.ready = 'nonsense';
    await clock.advance(2_000);
    expect(store.getState().known.community?.name).toBe('Local community');
    expect(store.getState().known.ready).toBeUndefined();
  });
});

describe('when the server cannot be reached', () => {
  test('keeps what was known and since when, and backs off', async () => {
    await start();
    server.mode = 'down';
    await clock.advance(2_000);
    const { link, known, heardMs } = store.getState();
    expect(link).toEqual({ state: 'lost', failure: 'no_answer', sinceMs: 2_000, nextTryMs: 4_000 });
    expect(known.health?.version).toBe('0.1.0');
    expect(heardMs).toBe(0);

    await clock.advance(2_000);
    expect(store.getState().link).toMatchObject({ sinceMs: 2_000, nextTryMs: 8_000 });
    await clock.advance(4_000);
    expect(store.getState().link).toMatchObject({ sinceMs: 2_000, nextTryMs: 16_000 });
    expect(server.rounds).toBe(4);
  });

  test('recovers, and starts again with short waits the next time', async () => {
    server.mode = 'down';
    await start();
    await clock.advance(2_000);
    server.mode = 'up';
    await clock.advance(4_000);
    expect(store.getState().link.state).toBe('live');
    server.mode = 'down';
    await clock.advance(2_000);
    expect(store.getState().link).toMatchObject({ sinceMs: 8_000, nextTryMs: 10_000 });
  });

  test('gives a round up after five seconds', async () => {
    server.mode = 'silent';
    await start();
    await clock.advance(4_999);
    expect(store.getState().link.state).toBe('connecting');
    await clock.advance(1);
    expect(store.getState().link).toMatchObject({ state: 'lost', failure: 'timeout', sinceMs: 0 });
  });

  test('tells a proxy’s error page from a community', async () => {
    server.mode = 'proxy';
    await start();
    expect(store.getState().link).toMatchObject({ state: 'lost', failure: 'other_answer' });
  });

  test('counts one that is well as lost as long as it has told of no community', async () => {
    server.community = 'nonsense';
    await start();
    expect(store.getState().link).toMatchObject({ state: 'lost', failure: 'other_answer' });
  });

  test('shows that it is trying while it is', async () => {
    server.mode = 'down';
    await start();
    server.mode = 'silent';
    store.refresh();
    expect(store.getState().link).not.toHaveProperty('nextTryMs');
    expect(store.getState().link).toMatchObject({ state: 'lost', sinceMs: 0 });
  });
});

describe('as the page comes and goes', () => {
  test('asks nothing while hidden, and at once when seen again', async () => {
    await start();
    page.show(false);
    await clock.advance(60_000, 1_000);
    expect(server.rounds).toBe(1);
    page.show(true);
    await clock.settle();
    expect(server.rounds).toBe(2);
    await clock.advance(2_000);
    expect(server.rounds).toBe(3);
  });

  test('waits for a page that opens in the background', async () => {
    page.show(false);
    await start();
    expect(server.rounds).toBe(0);
    page.show(true);
    await clock.settle();
    expect(store.getState().link.state).toBe('live');
  });

  test('asks at once when the machine is online again', async () => {
    server.mode = 'down';
    await start();
    server.mode = 'up';
    page.goOnline();
    await clock.settle();
    expect(store.getState().link.state).toBe('live');
  });

  test('gives up the older of two rounds', async () => {
    server.mode = 'silent';
    await start();
    server.mode = 'up';
    store.refresh();
    await clock.advance(6_000, 1_000);
    expect(store.getState().link.state).toBe('live');
    expect(clock.pending).toBe(1);
  });

  test('leaves nothing behind when stopped', async () => {
    await start();
    store.stop();
    page.goOnline();
    await clock.advance(10_000, 1_000);
    expect(server.rounds).toBe(1);
    expect(clock.pending).toBe(0);
  });
});
