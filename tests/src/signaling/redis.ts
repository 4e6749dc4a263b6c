import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';

/** A Redis for tests: that of TEST_REDIS_URL, else one of the machine's own in a process of its own, else why there is none. */
export async function findRedis(): Promise<{ url: string; stop(): Promise<void> } | { reason: string }> {
  const url = process.env['TEST_REDIS_URL'];
  if (url) return { url, stop: async () => undefined };
  if (spawnSync('redis-server', ['--version']).error) return { reason: 'needs Redis: TEST_REDIS_URL or redis-server' };
  const folder = await temporaryFolder();
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder.path,
  ];
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'close');
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on(
      'line',
      (line) => /[Rr]eady to accept connections/.test(line) && resolve(),
    );
    exited.then(() => reject(new Error('redis-server did not start')), reject);
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGKILL');
      await exited;
      await folder.remove();
    },
  };
}
