import { describe, expect, test } from '@jest/globals';
import { parseHealthReport, parseReadyReport } from '@nodegx/protocol';
import { Health, type HealthOptions } from './health.ts';
import { FakeClock } from './testing/fake-clock.ts';
import { fakeService } from './testing/fake-service.ts';
import { recordingLogger } from './testing/recording-logger.ts';

const sync = fakeService({
  name: 'sync',
  health: () => ({ counts: { documents: 2 }, durability: 'disk' }),
  ready: async () => [{ name: 'store', ok: true }],
});
const notes = fakeService({ name: 'notes', health: () => ({ counts: {}, durability: 'memory', degraded: true }) });

function setUp(overrides: Partial<HealthOptions> = {}) {
  const clock = new FakeClock();
  const { logger, lines } = recordingLogger();
  const health = new Health({
    name: 'community',
    version: '1.2.3',
    services: [sync],
    clock,
    logger,
    isAccepting: () => true,
    isDegraded: () => false,
    ...overrides,
  });
  return { clock, lines, health };
}

describe('health', () => {
  test('a service alone reports itself', () => {
    const { clock, health } = setUp();
    clock.advance(5_000);
    expect(health.report()).toEqual({
      status: 'ok',
      service: 'sync',
      version: '1.2.3',
      uptimeSeconds: 5,
      counts: { documents: 2 },
      durability: 'disk',
    });
  });

  test('several report the worst of all, and each for itself', () => {
    const report = setUp({ services: [sync, notes] }).health.report();
    expect(report).toMatchObject({ status: 'degraded', service: 'community', durability: 'memory' });
    expect(report.services?.['sync']).toMatchObject({ status: 'ok', durability: 'disk' });
    expect(parseHealthReport(report).ok).toBe(true);
  });

  test('a broken edit of the community degrades everything', () => {
    expect(setUp({ isDegraded: () => true }).health.report().status).toBe('degraded');
  });
});

describe('readiness', () => {
  test('all checks must hold; those of several services carry their names', async () => {
    const full = fakeService({
      name: 'notes',
      ready: async () => [{ name: 'store', ok: false, code: 'storage_full' }],
    });
    const report = await setUp({ services: [sync, full] }).health.ready();
    expect(report.ready).toBe(false);
    expect(report.checks.map(({ name, ok }) => `${name} ${ok}`)).toEqual([
      'accepting true',
      'sync.store true',
      'notes.store false',
    ]);
    expect(parseReadyReport(report).ok).toBe(true);
  });

  test('a process that drains is not ready', async () => {
    const report = await setUp({ isAccepting: () => false }).health.ready();
    expect(report).toMatchObject({ ready: false, checks: [{ code: 'draining' }, {}] });
  });

  test('a check that throws or hangs is a check that failed', async () => {
    const broken = fakeService({ name: 'broken', ready: () => Promise.reject(new Error('x')) });
    const hanging = fakeService({ name: 'hanging', ready: () => new Promise(() => undefined) });
    const { clock, health, lines } = setUp({ services: [broken, hanging] });
    const report = health.ready();
    clock.advance(2_000);
    expect((await report).checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['broken', 'hanging']);
    expect(lines).toHaveLength(2);
  });
});
