import { once } from 'node:events';
import { chmod, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Editor, openEditor } from '../src/harness/clients.ts';
import { selfHostingGuide } from '../src/harness/guide.ts';
import { closeAll } from '../src/harness/open.ts';
import { claimsOf, joinAsGuest } from '../src/harness/tokens.ts';
import { hasBrowser } from '../src/hub/browser.ts';
import { findEngine, onEngine } from './engine.ts';
import { workAtTheHub } from './hub-people.ts';
import { Stack, until } from './stack.ts';

const ours = ['identity', 'signaling', 'sync', 'notifications', 'turn-config', 'hub'];
const longRunning = [...ours, 'caddy', 'coturn'];
const graceSeconds = new Map([['coturn', 10]]);
/** Far above what anything takes here, as machines differ. */
const minute = 60_000;

onEngine(describe, await findEngine(), 'docker compose up', (engine) => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await Stack.create(engine());
    await stack.build();
    await stack.follow('docker', 0);
    await stack.ready();
  }, 15 * minute);
  afterEach(closeAll);
  afterAll(() => stack?.remove(), 5 * minute);

  const open = async (document: string): Promise<Editor> => {
    const { token } = await joinAsGuest(stack.url, 'Ada');
    const editor = openEditor(stack.webSocketUrl, document, { token });
    await editor.synced();
    return editor;
  };
  /** Resolves once a document that shows this text has it on the disk of the sync server. */
  const saved = async (document: string, expected: string) => {
    const other = await open(document);
    await other.shows((text) => text === expected);
    await until(async () => {
      const health = await (await fetch(`${stack.url}/sync/health`)).json();
      return health.counts.unsavedUpdates === 0;
    });
    other.leave();
  };

  it('starts with no edits: makes the secrets that are missing, and says where to go', async () => {
    const init = await stack.compose('logs', '--no-color', 'init');
    expect(init).toContain(`open       ${stack.url}/`);
    expect(init).toContain('the secret of the relay');
    const page = await fetch(`${stack.url}/`);
    // As the hub says it.
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/(^|; ?)script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/script-src [^;]*unsafe/);
    const script = "fetch('http://127.0.0.1:4440/').then((r) => console.log(r.headers.get('content-security-policy')))";
    expect(await stack.exec('hub', 'node', '-e', script)).toBe(`${policy}\n`);
    expect(await page.text()).toContain('<div id="root">');
    const made: unknown = JSON.parse(await readFile(stack.communityFile, 'utf8'));
    expect(made).toMatchObject({ community: { id: 'my-community' } });
  });

  it(
    'makes whoever started it its owner, by a link that works once',
    async () => {
      const init = await stack.compose('logs', '--no-color', 'init');
      const [link = ''] = /\bhttp\S+\/invite#token=\S+/.exec(init) ?? [];
      const { origin, pathname, hash } = new URL(link);
      expect(`${origin}${pathname}`).toBe(`${stack.url}/invite`);
      const page = await fetch(link, { headers: { accept: 'text/html' } });
      expect(page.headers.get('content-type')).toContain('text/html');
      const accept = (name: string) =>
        fetch(`${stack.url}/identity/register`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            invitation: hash.slice('#token='.length),
            name,
            password: 'correct horse battery staple 4',
          }),
        });
      const first = await accept('Ada');
      expect({ ok: first.ok, ...claimsOf((await first.json()).token) }).toMatchObject({ ok: true, role: 'owner' });
      expect((await accept('Eve')).ok).toBe(false);
      // Another one, as the operator makes it.
      expect(await stack.follow('docker', 1)).toContain(`${stack.url}/invite#token=`);
    },
    5 * minute,
  );

  it(
    'is looked through by the doctor, from inside of the containers',
    async () => {
      const said = await stack.follow('docker', 2);
      expect(said).toContain('Nothing is broken.');
      for (const service of ['identity', 'sync', 'signaling', 'notifications', 'turn-config']) {
        expect(said).toMatch(new RegExp(`services at http://${service}:\\d+\n(.*\n)*? +✓ Ready`));
      }
      expect(said).toContain('! Not tried: it leads to this machine alone');
    },
    5 * minute,
  );

  it(
    'is saved in one file by what docs/self-hosting.md says',
    async () => {
      expect(await stack.follow('docker', 3)).toContain('/backup/today.tar.gz: ');
      expect((await stat(join(stack.folder, 'backup', 'today.tar.gz'))).mode & 0o077).toBe(0);
    },
    5 * minute,
  );

  it('is an image of less than 250 MB, without a package manager or a program that gives other rights', async () => {
    const image = engine().client.container.dockerode.getImage((await stack.inspect()).get('sync')?.Image ?? '');
    const { Size, Config } = await image.inspect();
    process.stderr.write(`  containers: the image has ${(Size / 1e6).toFixed(0)} MB\n`);
    expect(Size).toBeLessThan(250e6);
    expect(Config).toMatchObject({ User: '1000:1000', Healthcheck: { Test: ['CMD', 'nodegx', 'health'] } });
    const script = 'find / -xdev -type f -perm /6000 2>/dev/null; command -v apt dpkg perl curl wget npm; echo done';
    expect(await stack.exec('sync', 'sh', '-c', script)).toBe('done\n');
  });

  it(
    'runs every container with as few rights as it needs',
    async () => {
      const all = await stack.inspect();
      expect([...all.keys()].sort()).toEqual(['init', 'prepare', ...longRunning].sort());
      for (const [service, { Config, HostConfig, Mounts, State }] of all) {
        expect({ service, ...HostConfig }).toMatchObject({
          service,
          ReadonlyRootfs: true,
          CapDrop: ['ALL'],
          SecurityOpt: ['no-new-privileges:true'],
          Init: true,
          Privileged: false,
          PidsLimit: expect.any(Number),
          Memory: expect.any(Number),
          Tmpfs: { '/tmp': expect.stringMatching(/^size=\d+m,mode=1777$/) },
          LogConfig: { Config: { 'max-size': '10m', 'max-file': '5' } },
        });
        expect(HostConfig.PidsLimit).toBeGreaterThan(0);
        expect(HostConfig.Memory).toBeGreaterThan(0);
        expect(HostConfig.NetworkMode).not.toBe('host');
        for (const bindings of Object.values<{ HostIp: string }[] | null>(HostConfig.PortBindings)) {
          for (const { HostIp } of bindings ?? [])
            expect({ service, HostIp }).toEqual({ service, HostIp: '127.0.0.1' });
        }
        if (service === 'init' || service === 'prepare') {
          expect(State).toMatchObject({ Status: 'exited', ExitCode: 0 });
          continue;
        }
        expect({ service, ...Config, ...State }).toMatchObject({
          service,
          User: '1000:1000',
          Status: 'running',
          StopTimeout: graceSeconds.get(service) ?? 20,
        });
        expect({ service, added: HostConfig.CapAdd ?? [] }).toEqual({
          service,
          added: ours.includes(service) ? [] : ['NET_BIND_SERVICE'],
        });
        expect(HostConfig.RestartPolicy).toMatchObject({ Name: 'unless-stopped' });
        const writable = Mounts.filter(({ RW }) => RW).map(({ Destination }) => Destination);
        expect({ service, writable: writable.filter((path) => !/^\/(data|config|tmp)\b/.test(path)) }).toEqual({
          service,
          writable: [],
        });
      }
      expect(all.get('caddy')?.Config).toMatchObject({ Healthcheck: { Test: ['CMD', 'sh', '/etc/caddy/health.sh'] } });
      const asksRelay = ['CMD', 'turnutils_stunclient', '-p', expect.stringMatching(/^\d+$/), '127.0.0.1'];
      expect(all.get('coturn')?.Config).toMatchObject({ Healthcheck: { Test: asksRelay } });
      for (const service of ours) {
        const { Config, State } = all.get(service) ?? {};
        const name = service === 'hub' ? [] : [service];
        expect(Config).toMatchObject({
          StopSignal: 'SIGTERM',
          Healthcheck: { Test: ['CMD', 'nodegx', 'health', ...name] },
          Env: expect.arrayContaining(['MALLOC_MMAP_THRESHOLD_=131072']),
        });
        expect(State?.Health).toBeDefined();
        // No secret stands in the environment, where every `docker inspect` would show it.
        expect(Config?.Env.join('\n')).not.toMatch(/[0-9a-f]{64}/);
        // What the settings promise, tried.
        const tried = await stack.exec(
          service,
          'sh',
          '-c',
          'touch /app/x /x; grep -E "^(CapEff|NoNewPrivs)" /proc/1/status',
        );
        expect({ service, tried }).toEqual({ service, tried: 'CapEff:\t0000000000000000\nNoNewPrivs:\t1\n' });
      }
      await until(async () =>
        [...(await stack.inspect())].every(
          ([service, { State }]) => !longRunning.includes(service) || State.Health?.Status === 'healthy',
        ),
      );
    },
    5 * minute,
  );

  const inBrowser = hasBrowser ? it : it.skip;

  inBrowser(
    'serves the hub: two people come in, the second by a link, and what they make is saved (needs chromium)',
    async () => {
      const { link, grace, ben, eve, faults } = await workAtTheHub(stack.url);
      expect(link.startsWith(`${stack.url}/s/`)).toBe(true);
      expect(grace.nodes.map(({ type }) => type).sort()).toEqual(['page', 'text']);
      expect(ben).toEqual(grace);
      expect(eve).toEqual(grace);
      expect(faults).toEqual([]);
    },
    5 * minute,
  );

  it('keeps what operators look at from everyone else', async () => {
    for (const path of [
      '/metrics',
      ...['sync', 'signaling', 'notifications', 'turn', 'identity'].map((one) => `/${one}/metrics`),
    ]) {
      expect({ path, status: (await fetch(stack.url + path)).status }).toEqual({ path, status: 404 });
    }
    const editor = await open('metrics');
    editor.text.insert(0, 'a document may be called so');
    const other = await open('metrics');
    await other.shows((text) => text === 'a document may be called so');
  });

  it('takes an edit of community.json over while it runs', async () => {
    const text = await readFile(stack.communityFile, 'utf8');
    await writeFile(`${stack.communityFile}.new`, text.replaceAll('My community', 'Garden Club'));
    await rename(`${stack.communityFile}.new`, stack.communityFile);
    await until(async () => (await (await fetch(`${stack.url}/community.json`)).text()).includes('Garden Club'));
    await until(async () => (await (await fetch(`${stack.url}/sync/community.json`)).text()).includes('Garden Club'));
  });

  it(
    'lets stock clients edit through the proxy, whichever container is killed under them',
    async () => {
      const [ada, ben] = [await open('garden'), await open('garden')];
      let expected = '';
      for (const service of longRunning) {
        await stack.killAndStart(service);
        const word = `${service} `;
        ada.text.insert(ada.text.length, word);
        expected += word;
        await ben.shows((text) => text === expected);
      }
      await stack.ready();
    },
    5 * minute,
  );

  it(
    'keeps a saved edit when all of it is killed at once',
    async () => {
      const ada = await open('all at once');
      ada.text.insert(0, 'on disk');
      await saved('all at once', 'on disk');
      ada.leave();
      await stack.killAndStart(...longRunning);
      await stack.ready();
      const ben = await open('all at once');
      expect(ben.text.toString()).toBe('on disk');
    },
    5 * minute,
  );

  it(
    'comes back by itself when all of it is restarted',
    async () => {
      const [ada, ben] = [await open('restart'), await open('restart')];
      await stack.compose('restart');
      await stack.ready();
      ada.text.insert(0, 'again');
      await ben.shows((text) => text === 'again');
    },
    5 * minute,
  );

  it(
    'has the same text and the same secrets after down and up',
    async () => {
      const ada = await open('down and up');
      ada.text.insert(0, 'still here');
      const ben = await open('down and up');
      await ben.shows((text) => text === 'still here');
      const keys = await (await fetch(`${stack.url}/identity/.well-known/jwks.json`)).text();
      const volumes = await stack.volumes();
      expect(volumes.length).toBeGreaterThan(8);
      closeAll();
      await stack.compose('down');
      expect((await stack.inspect()).size).toBe(0);
      expect(await stack.volumes()).toEqual(volumes);
      await stack.compose('up', '-d');
      await stack.ready();
      expect(await stack.compose('logs', '--no-color', 'init')).toContain('kept       all secrets');
      expect(await (await fetch(`${stack.url}/identity/.well-known/jwks.json`)).text()).toBe(keys);
      const eve = await open('down and up');
      expect(eve.text.toString()).toBe('still here');
    },
    5 * minute,
  );

  it(
    'tells the operator what is wrong before anything starts',
    async () => {
      const refused = async (variable: string, value: string) =>
        stack.composeResult('run', '--rm', '--no-deps', '-T', '-e', `${variable}=${value}`, 'init');
      const [domain, address, scaled, nowhere] = await Promise.all([
        refused('DOMAIN', 'https://two words'),
        refused('PUBLIC_IP', 'localhost'),
        refused('COMPOSE_PROFILES', 'scale'),
        refused('DOMAIN', 'nodegx-has-no-such-name.invalid'),
      ]);
      expect(domain.code).toBe(2);
      expect(domain.output).toContain('DOMAIN=https://two words cannot be used: expected a host name');
      expect(address.output).toContain('PUBLIC_IP=localhost is no address.');
      expect(scaled.code).toBe(2);
      expect(scaled.output).toMatch(/are kept on this disk, and the profile `scale` keeps them in PostgreSQL/);
      // The relay is an optional part: everything else starts.
      expect(nowhere).toMatchObject({ code: 0, output: expect.stringContaining('has no address yet') });

      await chmod(stack.communityFile, 0o600);
      const rights = await refused('DOMAIN', '');
      await chmod(stack.communityFile, 0o644);
      expect(rights.code).toBe(2);
      expect(rights.output).toMatch(/The services may not read \S+community\.json\. Let them: chmod o\+r /);

      const text = await readFile(stack.communityFile, 'utf8');
      await writeFile(stack.communityFile, text.replace('"community":', '"comunity":'));
      const edit = await refused('DOMAIN', '');
      await writeFile(stack.communityFile, text);
      expect(edit.code).toBe(3);
      expect(edit.output).toContain('community.json cannot be used, and nothing was started.');
      expect(edit.output).toContain('comunity');
    },
    5 * minute,
  );

  it(
    'says what is gone with a volume that was deleted',
    async () => {
      closeAll();
      await stack.compose('down');
      await stack.removeVolume('sync');
      const said = await stack.compose('run', '--rm', '--no-deps', '-T', 'init');
      expect(said).toContain('! The volume sync is new and the others are not: documents are gone.');
      expect(said).not.toContain('The volume identity');
      // Told once, and not for ever.
      expect(await stack.compose('run', '--rm', '--no-deps', '-T', 'init')).not.toContain('is new and the others');
    },
    5 * minute,
  );

  it(
    'has what Docker says of a port that is taken, and where it does not run, in the table of docs/self-hosting.md',
    async () => {
      const [, table = ''] = (await readFile(selfHostingGuide, 'utf8')).split('### When it does not start\n');
      const rows = table.trim().split('\n\n')[0]?.split('\n').slice(2) ?? [];
      const adviceOn = (said: string) => {
        const isNamed = (row: string) => [...row.matchAll(/`([^`]+)`/g)].some(([, words = '']) => said.includes(words));
        return { said, advice: rows.filter(isNamed).join() };
      };
      // Another program has its port.
      await stack.compose('down');
      const other = createServer().listen(Number(new URL(stack.url).port), '127.0.0.1');
      await once(other, 'listening');
      const run = ['run', '--rm', '--no-deps', '-T', '--service-ports', 'caddy', 'caddy', 'version'];
      const taken = await stack.composeResult(...run);
      other.close();
      expect(taken.code).not.toBe(0);
      expect(adviceOn(taken.output)).toMatchObject({
        advice: expect.stringContaining('set `HTTP_PORT` and `HTTPS_PORT`'),
      });
      const absent = await stack.composeWith({ env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' } }, 'ps');
      expect(absent.code).not.toBe(0);
      expect(adviceOn(absent.output)).toMatchObject({ advice: expect.stringContaining('install Docker with Compose') });
    },
    5 * minute,
  );
});
