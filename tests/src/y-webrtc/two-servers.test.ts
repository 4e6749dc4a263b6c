import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RawSocket } from '../harness/clients.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';

const redisUrl = process.env['TEST_REDIS_URL'] ?? '';
const onRedis = redisUrl === '' ? describe.skip : describe;
const main = fileURLToPath(new URL('../../../services/signaling/dist/main.js', import.meta.url));

interface Server {
  readonly url: string;
  readonly process: ChildProcess;
}

onRedis('two signaling servers (needs TEST_REDIS_URL)', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let env: NodeJS.ProcessEnv;
  const servers: Server[] = [];

  beforeEach(async () => {
    folder = await temporaryFolder();
    const file = new CommunityFile(folder.path);
    const id = `test-${randomBytes(8).toString('hex')}`;
    await file.write({ community: { id, name: 'Acme' }, features: { collaboration: { requireAuth: false } } });
    env = {
      ...process.env,
      NODE_OPTIONS: '',
      HOST: '127.0.0.1',
      PORT: '0',
      COMMUNITY_FILE: file.path,
      REDIS_URL: redisUrl,
      SIGNALING_SECRET: randomBytes(32).toString('hex'),
    };
  });

  afterEach(async () => {
    closeAll();
    for (const { process: child } of servers.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    }
    await folder.remove();
  });

  async function start(name: string): Promise<Server> {
    const child = spawn(process.execPath, [main], {
      env: { ...env, DATA_DIR: `${folder.path}/${name}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Its log says when Redis is there; its output, where it listens.
    const [url] = await Promise.all([
      found(child.stdout, /^ready (http:\S+)$/),
      found(child.stderr, /(y-webrtc clients of other servers are heard)/),
    ]);
    const server = { url: url.replace('http', 'ws'), process: child };
    servers.push(server);
    return server;
  }

  async function join(server: Server): Promise<RawSocket> {
    const socket = await RawSocket.open(`${server.url}/y-webrtc`);
    socket.send('{"type":"subscribe","topics":["room"]}');
    return socket;
  }

  it('[YWR17] peers on both find each other, also after one of the servers was killed', async () => {
    const [here, there] = [await start('here'), await start('there')];
    const [ada, ben] = [await join(here), await join(there)];
    publish(ada, { type: 'announce', from: 'A' });
    await heard(ada, { from: 'A' });
    publish(ben, { type: 'announce', from: 'B' });
    expect(await heard(ada, { from: 'B' })).toMatchObject({ clients: 2 });
    publish(ada, { type: 'signal', from: 'A', to: 'B' });
    expect(await heard(ben, { from: 'A', to: 'B' })).toMatchObject({ clients: 2 });

    there.process.kill('SIGKILL');
    await ben.closed;
    const back = await join(await start('there again'));
    publish(back, { type: 'announce', from: 'B2' });
    await heard(ada, { from: 'B2' });
    publish(ada, { type: 'signal', from: 'A', to: 'B2' });
    await heard(back, { from: 'A', to: 'B2' });
  });
});

function publish(socket: RawSocket, data: Record<string, unknown>): void {
  socket.send(JSON.stringify({ type: 'publish', topic: 'room', data }));
}

/** The next publication whose data has all of this. */
async function heard(socket: RawSocket, data: Record<string, string>): Promise<unknown> {
  const message = await socket.next((one) => {
    const read = JSON.parse(Buffer.from(one).toString());
    return Object.entries(data).every(([key, value]) => read.data?.[key] === value);
  });
  return JSON.parse(Buffer.from(message).toString());
}

/** What the first line that matches says. */
async function found(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream })) {
    lines.push(line);
    const match = pattern.exec(line)?.[1];
    if (match === undefined) continue;
    stream.resume();
    return match;
  }
  throw new Error(`the server did not start:\n${lines.join('\n')}`);
}
