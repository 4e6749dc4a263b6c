import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import parsePrometheusTextFormat from 'parse-prometheus-text-format';
import { openEditor } from './harness/clients.ts';
import { CommunityProcess } from './harness/community.ts';
import { temporaryFolder } from './harness/folder.ts';
import { closeAll } from './harness/open.ts';

interface Family {
  name: string;
  help: string;
  type: string;
  metrics: { value?: string; labels?: Record<string, string> }[];
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
let families: Family[];

beforeAll(async () => {
  folder = await temporaryFolder();
  community = await CommunityProcess.start({ dataDir: folder.path });
  const editor = openEditor(community.webSocketUrl, 'measured');
  const reader = openEditor(community.webSocketUrl, 'measured');
  await Promise.all([editor.synced(), reader.synced()]);
  editor.text.insert(0, 'counted');
  await reader.shows((text) => text === 'counted');
  // Readers see an edit before it is stored.
  while ((await unsavedUpdates()) > 0);
  families = parsePrometheusTextFormat(await (await fetch(`${community.url}/metrics`)).text());
  editor.leave();
  reader.leave();
});

afterAll(async () => {
  await community.stop();
  await folder.remove();
});

async function unsavedUpdates(): Promise<number> {
  return JSON.parse(await (await fetch(`${community.url}/sync/health`)).text()).counts.unsavedUpdates;
}

const figureOf = (name: string): number => Number(families.find((family) => family.name === name)?.metrics[0]?.value);

afterEach(closeAll);

describe('/metrics', () => {
  it('is Prometheus text, with the metrics of the process and of every service', () => {
    const names = families.map((family) => family.name);
    expect(names).toContain('process_cpu_seconds_total');
    for (const service of ['sync', 'identity', 'edge']) {
      expect(names.some((name) => name.startsWith(`nodegx_${service}_`))).toBe(true);
    }
  });

  it('says of every metric what it is, and of every one of ours in which unit', () => {
    const units =
      /_(total|seconds|bytes|bool|limit|info|ratio|entries|documents|connections|networks|people|updates|clients|ids|topics|subscriptions|sockets|accounts|keys|guests|rooms|seats|invites|links|inboxes|changes|reviews|letters|names|files|records|sessions|revocations|followers|sign_ins|failures|passwords|invitations)$/;
    for (const { name, help } of families) {
      expect({ name, help }).toEqual({ name, help: expect.stringMatching(/\S/) });
      if (name.startsWith('nodegx_')) expect(name).toMatch(units);
    }
  });

  it('counts what happened', () => {
    expect(figureOf('nodegx_sync_open_documents')).toBe(1);
    expect(figureOf('nodegx_sync_open_connections')).toBe(2);
    expect(figureOf('nodegx_sync_relayed_updates_total')).toBe(1);
    expect(figureOf('nodegx_sync_stored_entries_total')).toBeGreaterThanOrEqual(1);
  });

  it('shows every bound of the sync service', () => {
    const bounds = families.find((family) => family.name === 'nodegx_sync_bound_limit')?.metrics ?? [];
    expect(bounds.map((metric) => metric.labels?.['name'])).toEqual(
      expect.arrayContaining(['max_documents', 'max_unsaved_bytes', 'max_buffered_bytes', 'max_document_bytes']),
    );
    for (const { value } of bounds) expect(Number(value)).toBeGreaterThan(0);
  });

  it('shows how late the event loop was, and how late it may be', () => {
    const bounds = families.find((family) => family.name === 'nodegx_sync_bound_limit')?.metrics ?? [];
    const bound = bounds.find((metric) => metric.labels?.['name'] === 'max_event_loop_delay_seconds');
    expect(Number(bound?.value)).toBe(0.05);
    expect(figureOf('nodejs_eventloop_lag_max_seconds')).toBeGreaterThan(0);
  });

  it.each([
    'nodegx_sync_entering_connections',
    'nodegx_sync_behind_connections',
    'nodegx_sync_behind_documents',
    'nodegx_sync_waiting_clients',
    'nodegx_sync_parked_updates',
    'nodegx_sync_unsaved_updates',
    'nodegx_sync_oldest_unsaved_seconds',
    'nodegx_sync_foreign_updates_total',
    'nodegx_sync_log_gaps_total',
    'nodegx_sync_bus_lost_connections_total',
    'nodegx_sync_failed_compactions_total',
    'nodegx_sync_failed_commits_total',
  ])('shows that nothing is amiss: %s is 0', (name) => {
    expect(figureOf(name)).toBe(0);
  });
});
