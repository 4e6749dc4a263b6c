import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Editor, openEditor } from '../src/harness/clients.ts';
import { closeAll } from '../src/harness/open.ts';
import { joinAsGuest } from '../src/harness/tokens.ts';
import { findEngine } from './engine.ts';
import { Stack, until } from './stack.ts';

const engine = await findEngine();
const onEngine = 'reason' in engine ? describe.skip : describe;
const suffix = 'reason' in engine ? ` (${engine.reason})` : '';

const ours = ['identity', 'signaling', 'sync', 'notifications', 'turn-config', 'hub'];
const longRunning = [...ours, 'caddy', 'coturn'];
const minute = 60_000;

onEngine(`docker compose up${suffix}`, () => {
  let stack: Stack;

  beforeAll(async () => {
    if ('reason' in engine) return;
    stack = await Stack.create(engine.compose);
    await stack.build();
    await stack.compose('up', '-d');
    await ready();
  }, 6 * minute);
  afterEach(closeAll);
  afterAll(() => stack?.remove(), minute);

  const ready = () => until(async () => (await fetch(`${stack.url}/ready`)).ok);
  const open = async (document: string): Promise<Editor> => {
    const { token } = await joinAsGuest(stack.url, 'Ada');
    const editor = openEditor(stack.url.replace('http', 'ws'), document, { token });
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
    expect(init).toContain('--role owner');
    const page = await fetch(`${stack.url}/`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).toContain('<div id="root">');
    const made: unknown = JSON.parse(await readFile(stack.communityFile, 'utf8'));
    expect(made).toMatchObject({ community: { id: 'my-community' } });
  });

  it('runs every container with as few rights as it needs', async () => {
    const all = await stack.inspect();
    expect([...all.keys()].sort()).toEqual(['init', ...longRunning].sort());
    expect(all.get('init')?.State).toMatchObject({ Status: 'exited', ExitCode: 0 });
    for (const [service, { Config, HostConfig, Mounts, State }] of all) {
      const facts = { service, ...HostConfig, user: Config.User };
      expect(facts).toMatchObject({
        service,
        ReadonlyRootfs: true,
        CapDrop: ['ALL'],
        SecurityOpt: ['no-new-privileges:true'],
        Init: true,
        Privileged: false,
        LogConfig: { Config: { 'max-size': '10m', 'max-file': '5' } },
      });
      expect(HostConfig.PidsLimit).toBeGreaterThan(0);
      expect(HostConfig.Memory).toBeGreaterThan(0);
      expect(HostConfig.NetworkMode).not.toBe('host');
      for (const bindings of Object.values(HostConfig.PortBindings)) {
        for (const { HostIp } of bindings ?? []) expect({ service, HostIp }).toEqual({ service, HostIp: '127.0.0.1' });
      }
      if (service === 'init') continue;
      expect({ service, user: Config.User, status: State.Status }).toEqual({
        service,
        user: '1000:1000',
        status: 'running',
      });
      expect({ service, added: HostConfig.CapAdd ?? [] }).toEqual({
        service,
        added: ours.includes(service) ? [] : ['NET_BIND_SERVICE'],
      });
      expect(HostConfig.RestartPolicy.Name).toBe('unless-stopped');
      expect({ service, seconds: Config.StopTimeout ?? 0 }).toEqual({ service, seconds: expect.any(Number) });
      expect(Config.StopTimeout).toBeGreaterThanOrEqual(10);
      const writable = Mounts.filter(({ RW }) => RW).map(({ Destination }) => Destination);
      expect({ service, writable: writable.filter((path) => !/^\/(data|config|tmp)\b/.test(path)) }).toEqual({
        service,
        writable: [],
      });
    }
    for (const service of ours) {
      expect(all.get(service)?.Config.StopSignal).toBe('SIGTERM');
      expect(all.get(service)?.Config.Env).toContain('MALLOC_MMAP_THRESHOLD_=131072');
      // No secret stands in the environment, where every `docker inspect` would show it.
      expect(all.get(service)?.Config.Env.join('\n')).not.toMatch(/[0-9a-f]{64}/);
    }
  });

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
      await ready();
    },
    2 * minute,
  );

  it(
    'keeps a saved edit when all of it is killed at once',
    async () => {
      const ada = await open('all at once');
      ada.text.insert(0, 'on disk');
      await saved('all at once', 'on disk');
      ada.leave();
      await stack.killAndStart(...longRunning);
      await ready();
      const ben = await open('all at once');
      expect(ben.text.toString()).toBe('on disk');
    },
    minute,
  );

  it(
    'has the same text and the same secrets after down and up',
    async () => {
      const ada = await open('down and up');
      ada.text.insert(0, 'still here');
      const ben = await open('down and up');
      await ben.shows((text) => text === 'still here');
      const keys = await (await fetch(`${stack.url}/identity/.well-known/jwks.json`)).text();
      closeAll();
      await stack.compose('down');
      await stack.compose('up', '-d');
      await ready();
      expect(await stack.compose('logs', '--no-color', 'init')).toContain('kept       all secrets');
      expect(await (await fetch(`${stack.url}/identity/.well-known/jwks.json`)).text()).toBe(keys);
      const eve = await open('down and up');
      expect(eve.text.toString()).toBe('still here');
    },
    2 * minute,
  );

  it(
    'tells the operator what is wrong before anything starts',
    async () => {
      const refused = async (variable: string, value: string) =>
        stack.composeResult('run', '--rm', '--no-deps', '-T', '-e', `${variable}=${value}`, 'init');
      const domain = await refused('DOMAIN', 'https://two words');
      expect(domain.code).toBe(2);
      expect(domain.output).toContain('DOMAIN=https://two words cannot be used: expected a host name');
      const address = await refused('PUBLIC_IP', 'localhost');
      expect(address.output).toContain('PUBLIC_IP=localhost is no address.');

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
    minute,
  );
});
