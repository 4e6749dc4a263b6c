import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import parsePrometheusTextFormat from 'parse-prometheus-text-format';
import { CommunityProcess } from '../src/harness/community.ts';
import { temporaryFolder } from '../src/harness/folder.ts';
import { chosenImages, findEngine } from './engine.ts';
import { docker } from './stack.ts';

const folder = fileURLToPath(new URL('../../deploy/monitoring/', import.meta.url));
const engine = await findEngine();
const onEngine = 'reason' in engine ? it.skip : it;
const suffix = 'reason' in engine ? ` (${engine.reason})` : '';

/** Made by Prometheus itself. */
const notOurs = new Set(['up']);
/** Words of the query language, and labels that are grouped by. */
const words = new Set(
  'sum by max min avg rate increase changes absent or and unless histogram_quantile on ignoring le job instance service way outcome code'.split(
    ' ',
  ),
);

/** The metrics that a query names: its words outside of label selectors, durations and strings. */
function metricsIn(query: string): string[] {
  const bare = query
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/"[^"]*"/g, '');
  return [...bare.matchAll(/[a-z_][a-z0-9_]*/g)]
    .map(([name]) => name)
    .filter((name) => !words.has(name) && !notOurs.has(name));
}

async function queries(): Promise<{ where: string; query: string }[]> {
  const rules = await readFile(`${folder}prometheus/rules.yml`, 'utf8');
  const found = [...rules.matchAll(/^\s+expr: (.+)$/gm)].map(([, query = '']) => ({ where: 'rules.yml', query }));
  for (const file of await readdir(`${folder}grafana/dashboards`)) {
    const dashboard: { panels: { title: string; targets: { expr: string }[] }[] } = JSON.parse(
      await readFile(`${folder}grafana/dashboards/${file}`, 'utf8'),
    );
    for (const { title, targets } of dashboard.panels) {
      found.push(...targets.map(({ expr }) => ({ where: `${file}: ${title}`, query: expr })));
    }
  }
  return found;
}

describe('monitoring', () => {
  let data: Awaited<ReturnType<typeof temporaryFolder>>;
  let community: CommunityProcess;

  beforeAll(async () => {
    data = await temporaryFolder();
    community = await CommunityProcess.start({ dataDir: data.path });
  });
  afterAll(async () => {
    await community?.stop();
    await data?.remove();
  });

  it('asks only for metrics that a running community has', async () => {
    const text = await (await fetch(`${community.url}/metrics`)).text();
    const names = new Set<string>();
    for (const { name, type } of parsePrometheusTextFormat(text)) {
      names.add(name);
      if (type === 'HISTOGRAM') for (const part of ['bucket', 'sum', 'count']) names.add(`${name}_${part}`);
    }
    // What a service has only when it runs apart from identity.
    names.add('nodegx_access_revocations_heard_seconds');
    const all = await queries();
    expect(all.length).toBeGreaterThan(30);
    const missing = all.flatMap(({ where, query }) =>
      metricsIn(query)
        .filter((name) => !names.has(name))
        .map((name) => `${where} asks for ${name}`),
    );
    expect(missing).toEqual([]);
  });

  onEngine(`has rules that fire when they should, and only then${suffix}`, async () => {
    const { PROMETHEUS_IMAGE = 'prom/prometheus:v3.13.1' } = await chosenImages();
    const promtool = (...args: string[]) =>
      docker(
        'run',
        '--rm',
        '-v',
        `${folder}prometheus:/etc/prometheus:ro`,
        '-w',
        '/etc/prometheus',
        '--entrypoint',
        'promtool',
        PROMETHEUS_IMAGE,
        ...args,
      );
    expect(await promtool('check', 'config', 'prometheus.yml')).toContain('13 rules found');
    expect(await promtool('test', 'rules', 'rules.test.yml')).toContain('SUCCESS');
  });
});
