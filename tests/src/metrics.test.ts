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
      /_(total|seconds|bytes|bool|limit|info|ratio|entries|documents|connections|people|updates|sockets|accounts|keys|guests)$/;
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
  });
});
