import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openEditor } from '../src/harness/clients.ts';
import { closeAll } from '../src/harness/open.ts';
import { joinAsGuest } from '../src/harness/tokens.ts';
import { findEngine, onEngine } from './engine.ts';
import { Stack, until } from './stack.ts';

const minute = 60_000;

onEngine(describe, await findEngine(), 'docker compose --profile scale up', (engine) => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await Stack.create(engine(), { env: { COMPOSE_PROFILES: 'scale' } });
    await stack.build();
    await stack.compose('up', '-d');
    await stack.ready();
  }, 8 * minute);
  afterEach(closeAll);
  afterAll(() => stack?.remove(), minute);

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
      await stack.compose('up', '-d');
      await stack.ready();
      ada.text.insert(ada.text.length, 'after');
      const ben = await open('patience');
      await ben.shows((text) => text === 'before after');
    },
    3 * minute,
  );
});
