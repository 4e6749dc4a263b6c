import { describe, expect, test } from '@jest/globals';
import { explainSecurity } from './connection-test/security.ts';
import { glanceAt, readMetrics, refusalsIn, sumOf } from './metrics-text.ts';

const text = `# HELP nodegx_sync_open_documents Documents.
# TYPE nodegx_sync_open_documents gauge
nodegx_sync_open_documents 3
nodegx_edge_open_connections{service="sync"} 2
nodegx_edge_open_connections{service="signaling"} 5
nodegx_edge_closed_connections_total{code="too_slow",service="sync"} 4
nodegx_edge_closed_connections_total{code="rate_limited",service="sync"} 9
nodegx_sync_oldest_unsaved_seconds 1.5e0
nodegx_sync_refused_refusals_total{code="read_only"} 2
nodegx_signaling_refused_refusals_total{code="room_full"} 7
nodegx_signaling_refused_refusals_total{code="room_locked"} 0
odd{a="say \\"hi\\", {x}"} 1
not a metric
broken NaN
`;

describe('/metrics at a glance', () => {
  const samples = readMetrics(text);

  test('counts over services, and by label', () => {
    expect(glanceAt(samples)).toMatchObject({ documents: 3, connections: 7, unsavedSeconds: 1.5, slowConsumers: 4 });
    expect(sumOf(samples, 'never_heard_of')).toBe(0);
  });

  test('reads quoted labels, and passes over what it does not understand', () => {
    expect(samples.find(({ name }) => name === 'odd')?.labels).toEqual({ a: 'say "hi", {x}' });
    expect(samples.some(({ name }) => name === 'broken' || name === 'not')).toBe(false);
  });

  test('lists refusals, the most frequent first, without those that never happened', () => {
    expect(refusalsIn(samples)).toEqual([
      { service: 'signaling', code: 'room_full', count: 7 },
      { service: 'sync', code: 'read_only', count: 2 },
    ]);
  });
});

describe('whether the page came securely', () => {
  test.each([
    [{ protocol: 'https:', isSecure: true, host: 'acme.example' }, 'good'],
    [{ protocol: 'http:', isSecure: true, host: '127.0.0.1:4440' }, 'good'],
    [{ protocol: 'http:', isSecure: false, host: '10.0.0.5:4440' }, 'bad'],
  ])('%j is %s', (page, tone) => {
    const { tone: found, fix } = explainSecurity(page);
    expect(found).toBe(tone);
    expect(fix !== undefined).toBe(tone !== 'good');
  });
});
