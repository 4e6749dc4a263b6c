import { describe, expect, test } from '@jest/globals';
import { createMetrics, createRegistry } from './metrics.ts';

describe('createMetrics', () => {
  test('names are nodegx_<service>_<what>_<unit>, counters end in _total', async () => {
    const registry = createRegistry();
    const metrics = createMetrics(registry, 'turn-config');
    metrics.counter({ name: 'appended', unit: 'updates', help: 'Updates.' }).inc(3);
    metrics.gauge({ name: 'open', unit: 'documents', help: 'Documents.' }).set(2);
    metrics.gauge({ name: 'documents', unit: 'documents', help: 'The unit is not said twice.' });
    metrics.histogram({ name: 'commit', unit: 'seconds', help: 'Commits.', buckets: [0.1, 1] }).observe(0.5);
    const text = await registry.metrics();
    expect(text).toContain('nodegx_turn_config_appended_updates_total 3');
    expect(text).toContain('nodegx_turn_config_open_documents 2');
    expect(text).toContain('# TYPE nodegx_turn_config_documents gauge');
    expect(text).toContain('nodegx_turn_config_commit_seconds_bucket{le="1"} 1');
  });

  test('a gauge can be read out at each scrape', async () => {
    const registry = createRegistry();
    let size = 1;
    createMetrics(registry, 'sync').gauge({
      name: 'open',
      unit: 'documents',
      help: 'Documents.',
      collect() {
        this.set(size);
      },
    });
    expect(await registry.metrics()).toContain('nodegx_sync_open_documents 1');
    size = 7;
    expect(await registry.metrics()).toContain('nodegx_sync_open_documents 7');
  });

  test('a number that is counted elsewhere is shown as a counter', async () => {
    const registry = createRegistry();
    let sent = 3;
    createMetrics(registry, 'sync').counted({ name: 'sent', unit: 'bytes', help: 'Bytes.' }, () => sent);
    expect(await registry.metrics()).toContain('nodegx_sync_sent_bytes_total 3');
    sent = 5;
    expect(await registry.metrics()).toContain('nodegx_sync_sent_bytes_total 5');
  });

  test('the process itself is measured, too', async () => {
    expect(await createRegistry().metrics()).toContain('process_resident_memory_bytes');
  });

  test.each([
    { name: 'Open', unit: 'documents', help: 'x' },
    { name: 'wait', unit: 'ms', help: 'x' },
    { name: 'wait', unit: '', help: 'x' },
    { name: 'wait', unit: 'seconds', help: ' ' },
    { name: 'messages_total', unit: 'messages', help: 'x' },
    { name: 'wait', unit: 'seconds', help: 'x', labels: ['bad-label'] },
  ])('refuses %j', (options) => {
    expect(() => createMetrics(createRegistry(), 'sync').counter(options)).toThrow(/^metric nodegx_sync_/);
  });
});
