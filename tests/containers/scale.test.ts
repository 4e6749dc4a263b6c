import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openEditor } from '../src/harness/clients.ts';
import { freePort } from '../src/harness/community.ts';
import { closeAll } from '../src/harness/open.ts';
import { joinAsGuest } from '../src/harness/tokens.ts';
import { chosenImages, findEngine, onEngine } from './engine.ts';
import { numbersIn, owners, Program } from './inboxes.ts';
import { allQueries, metricsIn } from './queries.ts';
import { Stack, until } from './stack.ts';

/** Far above what anything takes here, as machines differ. */
const minute = 60_000;
const key = 'a-key-that-programs-use-in-tests';
const password = 'correct horse battery staple 4';

/** What Prometheus tells of a server that it asks. */
interface Target {
  readonly health: string;
  readonly labels: { readonly job: string };
}

onEngine(describe, await findEngine(), 'docker compose --profile scale up', (engine) => {
  let stack: Stack;
  let prometheusPort: number;
  let withoutGrafana: string[];

  beforeAll(async () => {
    prometheusPort = await freePort();
    const { GRAFANA_IMAGE, PROMETHEUS_IMAGE } = await chosenImages(engine().client);
    // Where images are stand-ins that were built here, Grafana is none of them; monitoring.test.ts looks at what it is given.
    const hasGrafana = GRAFANA_IMAGE !== undefined || PROMETHEUS_IMAGE === undefined;
    const env = {
      COMPOSE_PROFILES: 'scale,monitoring',
      SERVICE_KEYS: `tests:notifications:write:${key}`,
      PROMETHEUS_PORT: String(prometheusPort),
      GRAFANA_PORT: String(await freePort()),
      ...(!hasGrafana && { GRAFANA_IMAGE: 'debian:bookworm-slim' }),
    };
    stack = await Stack.create(engine(), { env });
    await stack.build();
    withoutGrafana = hasGrafana ? [] : ['--scale', 'grafana=0'];
    await stack.compose('up', '-d', ...withoutGrafana);
    await stack.ready();
    await stack.takeWork('identity', 'identity-2', 'sync', 'sync-2');
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

  const identity = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${stack.url}/identity/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return { status: response.status, ...(await response.json()) };
  };
  /** The token in the link for the owner, once it is known whether there is one. */
  const ownersLink = async (): Promise<string | undefined> => {
    await until(async () => (await stack.inspect()).get('owner')?.State.Status === 'exited');
    const said = await stack.compose('logs', '--no-color', 'owner');
    return /\bhttp\S+\/invite#token=(\S+)/.exec(said)?.[1];
  };

  it('makes whoever started it its owner, once there is a database to keep them in', async () => {
    const invitation = await ownersLink();
    expect(await identity('register', { invitation, name: 'ada', password })).toMatchObject({
      user: { role: 'owner' },
    });
    expect(await identity('register', { invitation, name: 'eve', password })).toMatchObject({
      code: 'invitation_invalid',
    });
    // The operator's commands look into the database, too.
    expect((await stack.tools('user', 'list', '--json')).output).toContain('"id": "account:ada"');
  });

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
      const each = ['identity', 'sync', 'signaling', 'notifications', 'turn-config'];
      for (const services of [each, each.map((service) => `${service}-2`)]) {
        const restarted = stack.restart(...services);
        // Meanwhile people come in at the others; again where the stand-in for Caddy, which is older than the default, lost
        // what they sent to one that went away.
        await until(async () => (await joinAsGuest(stack.url, 'Eve')).token !== '');
        await restarted;
        const word = `${services.join()} `;
        editors[0]?.text.insert(expected.length, word);
        expected += word;
        await Promise.all(editors.map((editor) => editor.shows((text) => text === expected)));
        await stack.takeWork(...services);
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
      const kinds = ['identity', 'notifications', 'signaling', 'sync', 'turn-config'];
      const all = ['hub', ...kinds, ...kinds].sort().join(' ');
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
      const others = ['identity-2', 'sync-2', 'notifications-2'];
      await stack.stop('postgres', 'identity', 'sync', 'notifications', ...others);
      await stack.start('identity', 'sync', 'notifications');
      const waits = async (path: string) => {
        const response = await fetch(`${stack.url}/${path}/ready`);
        const report: { checks?: { name: string; ok: boolean; code?: string }[] } = await response.json();
        const check = report.checks?.find(({ name }) => name === 'started');
        return response.status === 503 && check?.ok === false && check.code === 'storage_unavailable';
      };
      await until(() => waits('identity'));
      await until(() => waits('sync'));
      await until(() => waits('notifications'));
      expect(await stack.composeResult('logs', 'sync')).toMatchObject({
        output: expect.stringContaining('cannot start yet; trying again'),
      });
      const restarts = [...(await stack.inspect())].map(([service, one]) => [service, one.RestartCount]);
      expect(Object.fromEntries(restarts)).toMatchObject({ identity: 0, sync: 0, notifications: 0 });
      await stack.start('postgres', ...others);
      await stack.takeWork('identity', 'sync', 'notifications', ...others);
      ada.text.insert(ada.text.length, 'after');
      const ben = await open('patience');
      await ben.shows((text) => text === 'before after');
    },
    5 * minute,
  );

  it(
    'is saved with its database by what docs/self-hosting.md says, and put back into new volumes: all of it is equal',
    async () => {
      const people = await owners(stack.url, 3);
      const program = new Program(stack.url, key, people);
      program.start();
      const ada = await open('kept');
      ada.text.insert(0, 'every word');
      const ben = await open('kept');
      await ben.shows((text) => text === 'every word');
      await until(async () => program.count >= 9);
      await program.stop();
      const inboxes = await Promise.all(people.map((owner) => numbersIn(stack.webSocketUrl, owner)));
      closeAll();

      // What would be no backup is not made.
      expect(await stack.tools('backup', '--out', '/backup/half.tar.gz')).toMatchObject({
        code: 2,
        output: expect.stringContaining('a file without them would be no backup'),
      });
      expect(await stack.follow('docker-scale', 0)).toContain('/backup/today.tar.gz: ');
      const dump = join(stack.folder, 'backup', 'database.dump');
      const whole = await readFile(dump);
      await stack.compose('down', '--volumes');

      await writeFile(dump, whole.subarray(0, whole.length - 200));
      await expect(stack.follow('docker-scale', 1)).rejects.toThrow(/pg_restore/);
      await writeFile(dump, whole);
      expect(await stack.follow('docker-scale', 1)).toContain('/backup/today.tar.gz was put back into /data');
      await stack.compose('up', '-d', 'caddy', 'notifications', 'redis', 'owner');
      await stack.takeWork('identity', 'sync', 'notifications');

      const eve = await open('kept');
      expect(eve.text.toString()).toBe('every word');
      // Tokens of before open what is theirs: the keys that sign them came along.
      expect(await Promise.all(people.map((owner) => numbersIn(stack.webSocketUrl, owner)))).toEqual(inboxes);
      expect(inboxes.flat().length).toBeGreaterThanOrEqual(9);
      expect(await identity('login', { name: 'ada', password })).toMatchObject({ user: { role: 'owner' } });
      // It has its people: nobody else becomes the owner.
      expect(await ownersLink()).toBeUndefined();
    },
    10 * minute,
  );

  it(
    'does not begin anew unseen: without its profile, or without the volume of its database',
    async () => {
      closeAll();
      const init = (...flags: string[]) => stack.composeResult('run', '--rm', '--no-deps', '-T', ...flags, 'init');
      expect(await init('-e', 'COMPOSE_PROFILES=')).toMatchObject({
        code: 2,
        output: expect.stringMatching(
          /are kept in PostgreSQL, and without the profile `scale` nothing would look there/,
        ),
      });
      await stack.compose('down');
      await stack.removeVolume('postgres');
      const told = '! The volume postgres is new and the others are not: documents, inboxes and people are gone.';
      expect(await init()).toMatchObject({ code: 0, output: expect.stringContaining(told) });
      expect((await init()).output).not.toContain(told);
    },
    5 * minute,
  );
});
