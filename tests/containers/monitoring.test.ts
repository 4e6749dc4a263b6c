import { readFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import parsePrometheusTextFormat from 'parse-prometheus-text-format';
import { ImageName } from 'testcontainers';
import { CommunityProcess } from '../src/harness/community.ts';
import { temporaryFolder } from '../src/harness/folder.ts';
import { chosenImages, findEngine, onEngine } from './engine.ts';
import { allQueries, dashboards, metricsIn, monitoringFolder } from './queries.ts';

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
    const all = await allQueries();
    expect(all.length).toBeGreaterThan(30);
    const missing = all.flatMap((query) =>
      metricsIn(query)
        .filter((name) => !names.has(name))
        .map((name) => `${query.where} asks for ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('has dashboards that ask the source that is provisioned with them', async () => {
    const provisioning = `${monitoringFolder}grafana/provisioning/`;
    const source = await readFile(`${provisioning}datasources/prometheus.yml`, 'utf8');
    const uid = /^ +uid: (\S+)$/m.exec(source)?.[1];
    expect(source).toMatch(/^ +url: http:\/\/prometheus:9090$/m);
    const all = await dashboards();
    expect(new Set([...all.values()].map((dashboard) => dashboard.uid)).size).toBe(all.size);
    for (const [file, { panels }] of all) {
      for (const panel of panels) {
        expect({ file, title: panel.title, uid: panel.datasource.uid }).toEqual({ file, title: panel.title, uid });
      }
    }
    const compose = await readFile(`${monitoringFolder}../../docker-compose.yml`, 'utf8');
    const [, path = 'none'] =
      /^ +path: (\S+)$/m.exec(await readFile(`${provisioning}dashboards/nodegx.yml`, 'utf8')) ?? [];
    expect(compose).toContain(`- ./deploy/monitoring/grafana/dashboards:${path}:ro,z`);
  });
});

onEngine(describe, await findEngine(), 'rules', (engine) => {
  it('fire when they should, and only then', async () => {
    const { dockerode } = engine().client.container;
    const { PROMETHEUS_IMAGE = 'prom/prometheus:v3.13.1' } = await chosenImages(engine().client);
    const promtool = async (...args: string[]): Promise<string> => {
      let said = '';
      const output = new Writable({
        write(chunk: Buffer, _encoding, done) {
          said += chunk.toString('utf8');
          done();
        },
      });
      await engine()
        .client.image.pull(ImageName.fromString(PROMETHEUS_IMAGE))
        .catch(() => undefined);
      await dockerode.run(PROMETHEUS_IMAGE, args, output, {
        Entrypoint: ['promtool'],
        WorkingDir: '/etc/prometheus',
        Tty: true,
        HostConfig: { AutoRemove: true, Binds: [`${monitoringFolder}prometheus:/etc/prometheus:ro`] },
      });
      return said;
    };
    expect(await promtool('check', 'config', 'prometheus.yml')).toContain('13 rules found');
    expect(await promtool('test', 'rules', 'rules.test.yml')).toContain('SUCCESS');
  }, 120_000);
});
