import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openEditor } from '../src/harness/clients.ts';
import { freePort } from '../src/harness/community.ts';
import { closeAll } from '../src/harness/open.ts';
import { joinAsGuest } from '../src/harness/tokens.ts';
import { chosenImages, findEngine, onEngine } from './engine.ts';
import { allQueries, metricsIn } from './queries.ts';
import { Stack, until } from './stack.ts';

/** Far above what anything takes here, as machines differ. */
const minute = 60_000;

/** What Prometheus tells of a server that it asks. */
interface Target {
  readonly health: string;
  readonly labels: { readonly job: string };
}

onEngine(describe, await findEngine(), 'docker compose --profile scale up', (engine) => {
  let stack: Stack;
  let prometheusPort: number;

  beforeAll(async () => {
    prometheusPort = await freePort();
    const { GRAFANA_IMAGE, PROMETHEUS_IMAGE } = await chosenImages(engine().client);
    // Where images are stand-ins that were built here, Grafana is none of them; monitoring.test.ts looks at what it is given.
    const hasGrafana = GRAFANA_IMAGE !== undefined || PROMETHEUS_IMAGE === undefined;
    const env = {
      COMPOSE_PROFILES: 'scale,monitoring',
      PROMETHEUS_PORT: String(prometheusPort),
      GRAFANA_PORT: String(await freePort()),
      ...(!hasGrafana && { GRAFANA_IMAGE: 'debian:bookworm-slim' }),
    };
    stack = await Stack.create(engine(), { env });
    await stack.build();
    await stack.compose('up', '-d', ...(hasGrafana ? [] : ['--scale', 'grafana=0']));
    await stack.ready();
  }, 15 * minute);
  afterEach(closeAll);
  afterAll(() => stack?.remove(), 5 * minute);

  const open = async (document: string) => {
    const { token } = await joinAsGuest(stack.url, 'Ada');
    const editor = openEditor(stack.webSocketUrl, document, { token });
    await editor.synced();
    return editor;
  };
  const connectionsOf = async (service: string): Promise<number> => {
    const script =
      "fetch('http://127.0.0.1:4445/health').then((r) => r.json()).then((h) => console.log(h.counts.connections))";
    return Number(await stack.exec(service, 'node', '-e', script));
  };

  it(
    'spreads people over both servers, and they see each other',
    async () => {
      const editors = await Promise.all(Array.from({ length: 6 }, () => open('shared')));
      expect(await connectionsOf('sync')).toBeGreaterThan(0);
      expect(await connectionsOf('sync-2')).toBeGreaterThan(0);
      for (const [index, editor] of editors.entries()) editor.text.insert(0, String(index));
      const all = (text: string) => [...text].sort().join('') === '012345';
      await Promise.all(editors.map((editor) => editor.shows(all)));
    },
    5 * minute,
  );

  it(
    'goes on while one server of each is restarted after the other, and loses nothing',
    async () => {
      const editors = await Promise.all(Array.from({ length: 4 }, () => open('restarted')));
      let expected = '';
      for (const service of ['sync', 'sync-2', 'signaling', 'signaling-2', 'notifications', 'notifications-2']) {
        await stack.compose('restart', service);
        editors[0]?.text.insert(expected.length, `${service} `);
        expected += `${service} `;
        await Promise.all(editors.map((editor) => editor.shows((text) => text === expected)));
      }
      const late = await open('restarted');
      expect(late.text.toString()).toBe(expected);
    },
    5 * minute,
  );

  it(
    'is watched by Prometheus: every server is heard, every rule and panel has its metrics',
    async () => {
      const ask = async <T>(path: string): Promise<T> => {
        const response = await fetch(`http://127.0.0.1:${prometheusPort}/api/v1/${path}`);
        const answer: { status: string; data: T } = await response.json();
        expect({ path, status: answer.status }).toEqual({ path, status: 'success' });
        return answer.data;
      };
      const heard = async () => {
        const { activeTargets } = await ask<{ activeTargets: Target[] }>('targets');
        const jobs = activeTargets.filter(({ health }) => health === 'up').map(({ labels }) => labels.job);
        return jobs.sort().join(' ');
      };
      const two = ['notifications', 'signaling', 'sync', 'turn-config'].flatMap((name) => [name, name]);
      const all = ['hub', 'identity', ...two].sort().join(' ');
      await until(async () => (await heard()) === all);
      const { groups } = await ask<{ groups: { rules: { health: string; name: string }[] }[] }>('rules');
      expect(groups.flatMap(({ rules }) => rules)).toHaveLength(13);
      const queries = await allQueries();
      const wanted = new Set(queries.flatMap(metricsIn));
      // What servers say that they have: a counter with labels has no series before it counts.
      const metadata = await ask<Record<string, { type: string }[]>>('metadata');
      const known = new Set(
        Object.entries(metadata).flatMap(([name, [first]]) =>
          first?.type === 'histogram' ? ['bucket', 'sum', 'count'].map((part) => `${name}_${part}`) : [name],
        ),
      );
      expect([...wanted].filter((name) => !known.has(name))).toEqual([]);
      for (const { query } of queries) await ask(`query?query=${encodeURIComponent(query)}`);
      const ports = (await stack.inspect()).get('prometheus')?.HostConfig.PortBindings;
      expect(Object.values(ports)).toEqual([[{ HostIp: '127.0.0.1', HostPort: String(prometheusPort) }]]);
    },
    5 * minute,
  );

  it('has a PostgreSQL and a Redis with as few rights as they need', async () => {
    const all = await stack.inspect();
    for (const service of ['postgres', 'redis', 'prometheus']) {
      expect({ service, ...all.get(service)?.HostConfig }).toMatchObject({
        service,
        ReadonlyRootfs: true,
        CapDrop: ['ALL'],
        SecurityOpt: ['no-new-privileges:true'],
        Init: true,
        PidsLimit: expect.any(Number),
        Memory: expect.any(Number),
        ...(service !== 'prometheus' && { PortBindings: {} }),
      });
      expect(all.get(service)?.Config.Env.join('\n')).not.toMatch(/[0-9a-f]{64}/);
    }
  });

  it(
    'starts without its database, says so, and takes work once that is there',
    async () => {
      const ada = await open('patience');
      ada.text.insert(0, 'before ');
      await stack.compose('stop', 'postgres', 'sync', 'sync-2', 'notifications', 'notifications-2');
      await stack.compose('up', '-d', '--no-deps', 'sync', 'notifications');
      const waits = async (path: string) => {
        const response = await fetch(`${stack.url}/${path}/ready`);
        const report: { checks?: { name: string; ok: boolean; code?: string }[] } = await response.json();
        const check = report.checks?.find(({ name }) => name === 'started');
        return response.status === 503 && check?.ok === false && check.code === 'storage_unavailable';
      };
      await until(() => waits('sync'));
      await until(() => waits('notifications'));
      expect(await stack.composeResult('logs', 'sync')).toMatchObject({
        output: expect.stringContaining('cannot start yet; trying again'),
      });
      const restarts = [...(await stack.inspect())].map(([service, one]) => [service, one.RestartCount]);
      expect(Object.fromEntries(restarts)).toMatchObject({ sync: 0, notifications: 0 });
      await stack.compose('start', 'postgres', 'sync-2', 'notifications-2');
      await stack.ready();
      ada.text.insert(ada.text.length, 'after');
      const ben = await open('patience');
      await ben.shows((text) => text === 'before after');
    },
    5 * minute,
  );
});
