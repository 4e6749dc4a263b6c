import { networkInterfaces } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openEditor } from '../src/harness/clients.ts';
import { closeAll } from '../src/harness/open.ts';
import { joinAsGuest } from '../src/harness/tokens.ts';
import { findEngine } from './engine.ts';
import { docker, Stack, until } from './stack.ts';

const engine = await findEngine();
const onEngine = 'reason' in engine ? describe.skip : describe;
const suffix = 'reason' in engine ? ` (${engine.reason})` : '';
const minute = 60_000;

onEngine(`docker compose --profile scale up${suffix}`, () => {
  let stack: Stack;

  beforeAll(async () => {
    if ('reason' in engine) return;
    // An address that is not loopback: a relay relays to no other.
    const address = Object.values(networkInterfaces())
      .flatMap((one) => one ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
    if (address === undefined) throw new Error('this machine has no address but loopback');
    stack = await Stack.create(engine.compose, { COMPOSE_PROFILES: 'scale', LISTEN: address });
    await stack.build();
    await stack.compose('up', '-d');
    await ready();
  }, 6 * minute);
  afterEach(closeAll);
  afterAll(() => stack?.remove(), minute);

  const ready = () => until(async () => (await fetch(`${stack.url}/ready`)).ok);
  const open = async (document: string) => {
    const { token } = await joinAsGuest(stack.url, 'Ada');
    const editor = openEditor(stack.url.replace('http', 'ws'), document, { token });
    await editor.synced();
    return editor;
  };
  const connectionsOf = async (service: string): Promise<number> => {
    const script =
      "fetch('http://127.0.0.1:4445/health').then((r) => r.json()).then((h) => console.log(h.counts.connections))";
    return Number(await docker('exec', await stack.container(service), 'node', '-e', script));
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
    minute,
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
    2 * minute,
  );

  it(
    'has a relay that does what a relay must and nothing else',
    async () => {
      const turnConfig = await stack.container('turn-config');
      const command = ['nodegx', 'turn', 'check', '--community', '/etc/nodegx/community.json', '--json'];
      const said = await docker('exec', turnConfig, ...command).catch(
        (error: { stdout?: string }) => error.stdout ?? '',
      );
      const report: { ok: boolean } = JSON.parse(said);
      expect({ ok: report.ok, report }).toEqual({ ok: true, report });
    },
    minute,
  );
});
