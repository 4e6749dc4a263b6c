import { describe, expect, test } from '@jest/globals';
import type { HealthReport, ReadyReport } from '@nodegx/protocol';
import type { HubState, Link } from '../../state/hub-state.ts';
import { serviceViews } from './service-view.ts';
import { describeStatus } from './status.ts';

const well: ReadyReport = { ready: true, checks: [{ name: 'store', ok: true }] };
const live: Link = { state: 'live', roundTripMs: 4 };

function report(service: string, more: Partial<HealthReport> = {}): HealthReport {
  return { status: 'ok', service, version: '0.1.0', uptimeSeconds: 60, counts: {}, ...more };
}

function hub(sync: Partial<HealthReport> = {}, ready: ReadyReport | undefined = well, link: Link = live): HubState {
  const services = { identity: report('identity'), sync: report('sync', sync) };
  return { link, known: { health: report('community', { services }), ...(ready && { ready }) }, heardMs: 1_000 };
}

function failing(name: string, code: string): ReadyReport {
  return { ready: false, checks: [{ name, ok: false, code, detail: 'Check the disk.' }] };
}

describe('the sentence', () => {
  test('says that everything works', () => {
    expect(describeStatus(hub(), 1_000)).toMatchObject({ tone: 'good', headline: 'Everything works' });
  });

  test('says that saving is delayed, and what to do', () => {
    const status = describeStatus(hub({}, failing('sync.store', 'storage_unavailable')), 1_000);
    expect(status).toMatchObject({ tone: 'bad', headline: 'Saving is delayed', detail: 'Check the disk.' });
  });

  test('tells a restart from a failure', () => {
    const headline = (name: string, code: string) => describeStatus(hub({}, failing(name, code)), 0).headline;
    expect(headline('accepting', 'draining')).toBe('The server is starting or about to stop');
    expect(headline('accepting', 'internal')).toBe('The server is not ready');
    expect(headline('identity.signing_key', 'internal')).toBe('Identity is not ready');
    expect(headline('identity.data_folder', 'storage_unavailable')).toBe('Identity is not ready');
  });

  test('names the service that is degraded', () => {
    const status = describeStatus(hub({ status: 'degraded' }), 0);
    expect(status).toMatchObject({ tone: 'warning', detail: 'Degraded: Documents.' });
  });

  test('claims nothing when readiness is not known', () => {
    expect(describeStatus({ ...hub(), known: { health: report('sync') } }, 0).tone).toBe('warning');
  });

  test('counts the seconds without news, and says aloud only what does not tick', () => {
    const lost = hub({}, well, { state: 'lost', failure: 'no_answer', sinceMs: 3_000 });
    const [early, late] = [describeStatus(lost, 6_000), describeStatus(lost, 13_000)];
    expect(late.headline).toBe('This server cannot be reached');
    expect(late.detail).toBe('No news for 12 s. Showing what was last known.');
    expect(late.announcement).toBe(early.announcement);
  });

  test('owns that nothing is known yet', () => {
    const never: HubState = { link: { state: 'lost', failure: 'timeout', sinceMs: 0 }, known: {} };
    expect(describeStatus(never, 5_000).detail).toBe('No news for 5 s. Nothing is known of it yet.');
  });
});

describe('the cards', () => {
  test('stand in an order of their own, with words for their counts', () => {
    const views = serviceViews(hub({ counts: { documents: 1, connections: 1_204, unsavedUpdates: 3 } }));
    expect(views.map(({ title }) => title)).toEqual(['Documents', 'Identity']);
    expect(views[0]?.counts.map(({ value, label, isConcern }) => [value, label, isConcern])).toEqual([
      ['1', 'open document', false],
      ['1,204', 'connections', false],
      ['3', 'unsaved updates', true],
    ]);
  });

  test.each(['sync', 'sync.store'])('a failing check named %p is on Documents', (name) => {
    const states = serviceViews(hub({}, failing(name, 'storage_full'))).map(({ state }) => state);
    expect(states).toEqual(['not_ready', 'works']);
  });

  test('a check of nobody leaves the cards alone', () => {
    const states = serviceViews(hub({}, failing('synchrotron', 'internal'))).map(({ state }) => state);
    expect(states).toEqual(['works', 'works']);
  });

  test('all are unreachable when the server is, whatever they were', () => {
    const lost = hub({ status: 'degraded' }, well, { state: 'lost', failure: 'no_answer', sinceMs: 0 });
    expect(serviceViews(lost).map(({ state }) => state)).toEqual(['unreachable', 'unreachable']);
  });

  test('a service alone is one card, and an unknown one has its own name', () => {
    const views = serviceViews({ link: live, known: { health: report('sync') } });
    expect(views.map(({ title }) => title)).toEqual(['Documents']);
    const other = serviceViews({ link: live, known: { health: report('weather-map', { counts: { stormsSeen: 2 } }) } });
    expect(other[0]).toMatchObject({ title: 'Weather map', counts: [{ label: 'storms seen' }] });
  });
});
