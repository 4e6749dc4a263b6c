import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { TestClient } from '../testing/test-client.ts';

/** A service as a user would write one, on the built package. */
const program = `
const { commonOptions, defineOptions, runService } = await import(process.env.KIT);
await runService({
  name: 'echo',
  table: defineOptions({ ...commonOptions, port: { ...commonOptions.port, default: 0 } }),
  create: ({ logger }) => ({
    name: 'echo',
    async start() {},
    routes(http) {
      http.get('/crash', async () => setImmediate(() => { throw new Error('private words'); }));
    },
    sockets: [{
      path: '/*', protocols: ['nodegx.v1'], maxBufferedBytes: 1e6,
      maxMessageBytes: () => 1000,
      rates: () => ({ messagesPerSecond: 100, bytesPerSecond: 1e6 }),
      open: (socket) => ({ message: (data) => socket.send(data), closed() {} }),
    }],
    health: () => ({ counts: {} }),
    ready: async () => [],
    async drain() {},
    async stop() { if (process.env.HANG) await new Promise(() => {}); logger.info('flushed'); },
  }),
});
`;

const kit = new URL('../../dist/index.js', import.meta.url).href;

let main: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-'));
  main = join(folder, 'main.mjs');
  await writeFile(main, program);
});

interface Run {
  readonly child: ChildProcess;
  readonly firstLine: Promise<string>;
  readonly done: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

function run(env: Record<string, string> = {}, args: string[] = []): Run {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, env: { KIT: kit, ...env } });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (texts.stdout += data));
  child.stderr.on('data', (data) => (texts.stderr += data));
  const firstLine = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  const done = once(child, 'close').then(([code]) => ({ code, ...texts }));
  return { child, firstLine, done };
}

async function urlOf({ firstLine }: Run): Promise<string> {
  const line = await firstLine;
  expect(line).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+$/);
  return line.slice('ready '.length);
}

describe('a service that runs', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('on %s tells its clients, flushes and exits with 0', async (signal) => {
    const running = run();
    const url = await urlOf(running);
    const client = await new TestClient(`${url.replace('http', 'ws')}/x`, ['nodegx.v1']).open();
    client.send(Buffer.from('hello'));
    expect(await client.next()).toEqual(Buffer.from('hello'));
    running.child.kill(signal);
    expect((await client.ended).code).toBe(4503);
    const { code, stdout, stderr } = await running.done;
    expect(code).toBe(0);
    expect(stdout).toBe(`ready ${url}\n`);
    expect(stderr).toContain('"flushed"');
  });

  test('takes a signal that comes twice, as from npm and the terminal, for one', async () => {
    const running = run();
    await urlOf(running);
    running.child.kill('SIGINT');
    running.child.kill('SIGINT');
    const { code, stderr } = await running.done;
    expect(code).toBe(0);
    expect(stderr).toContain('"flushed"');
  });

  test('exits at once when the operator insists', async () => {
    const running = run({ HANG: '1' });
    await urlOf(running);
    const insisting = setInterval(() => running.child.kill('SIGTERM'), 50);
    const { code, stderr } = await running.done;
    clearInterval(insisting);
    expect(code).toBe(1);
    expect(stderr).not.toContain('did not stop in time');
  });

  test('on an error that nobody caught flushes, says where it was but not what it said, and exits with 1', async () => {
    const running = run();
    await fetch(`${await urlOf(running)}/crash`);
    const { code, stderr } = await running.done;
    expect(code).toBe(1);
    expect(stderr).toContain('"flushed"');
    expect(stderr).toContain('an error that nobody caught');
    expect(stderr).not.toContain('private words');
  });
});

describe('a service that cannot start says why and exits', () => {
  test.each<[string, number, RegExp, Record<string, string>]>([
    ['options', 2, /PORT="abc".*[\s\S]*MAX_CONNECTIONS="0"/, { PORT: 'abc', MAX_CONNECTIONS: '0' }],
    ['the community', 3, /nowhere\.json cannot be read \(ENOENT\)/, { COMMUNITY_FILE: 'nowhere.json' }],
    ['strangers', 6, /Set COMMUNITY_FILE/, { HOST: '0.0.0.0' }],
  ])('because of %s: %i', async (_what, expected, sentence, env) => {
    const { code, stdout, stderr } = await run(env).done;
    expect(code).toBe(expected);
    expect(stderr).toMatch(/^echo did not start: /);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
  });

  test('because of an argument', async () => {
    expect(await run({}, ['--port=1']).done).toMatchObject({ code: 2 });
  });
});

test('--help lists options and exit codes', async () => {
  const { code, stdout } = await run({}, ['--help']).done;
  expect(code).toBe(0);
  expect(stdout).toMatch(/HEARTBEAT_INTERVAL/);
  expect(stdout).toMatch(/\n {2}6 {2}refused to start/);
});
