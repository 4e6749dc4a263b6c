import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll, closeLater } from '../harness/open.ts';
import { Line, Publisher } from './publisher.ts';
import { communityFile, InboxServer } from './server.ts';

const databaseUrl = process.env['TEST_POSTGRES_URL'];
const onPostgres = databaseUrl === undefined ? it.skip : it;
const suffix = databaseUrl === undefined ? ' (needs PostgreSQL: TEST_POSTGRES_URL)' : '';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  closeAll();
  await folder.remove();
});

/** Takes webhooks. `answers`: whether it does, or leaves the sender waiting. */
async function openHook() {
  const numbers: number[] = [];
  const hook = { url: '', numbers, answers: true, onCall: (): void => undefined };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (hook.answers) {
        numbers.push(JSON.parse(String(Buffer.concat(chunks))).notification.data.number);
        response.writeHead(204).end();
      }
      hook.onCall();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closeLater(() => server.closeAllConnections());
  closeLater(() => server.close());
  const address = server.address();
  hook.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`;
  return hook;
}

onPostgres(
  `[NTF18] what a server waited for and what it was sending when it was killed is sent by another one soon${suffix}`,
  async () => {
    const hook = await openHook();
    const called = (): Promise<void> => new Promise((resolve) => (hook.onCall = resolve));
    const env = {
      COMMUNITY_FILE: communityFile(folder.path),
      DATABASE_URL: databaseUrl ?? '',
      DATABASE_SCHEMA_NOTIFICATIONS: `test_${randomBytes(8).toString('hex')}`,
      ALLOW_PRIVATE_TARGETS: 'true',
      AWAY_MINUTES: '0',
      GRACE_SECONDS: '1',
    };
    const first = await InboxServer.start(`${folder.path}/first`, env);
    const other = await InboxServer.start(`${folder.path}/other`, env);
    const publisher = new Publisher(1);
    const line = await Line.open(first.url, 'person-0');
    const added = line.waitFor('webhook-added');
    line.send({ type: 'add-webhook', url: hook.url });
    await added;
    line.ws.close();
    await line.closed;
    await publisher.connect(first.url);
    hook.answers = false;
    let call = called();
    publisher.publish(1);
    await publisher.settled();
    await call;
    // One is under way, and one waits for its reader.
    publisher.publish(1);
    await publisher.settled();
    first.process.kill('SIGKILL');
    await first.exited;
    const killedAt = performance.now();
    hook.answers = true;
    while (new Set(hook.numbers).size < 2) {
      call = called();
      await call;
    }
    expect([...new Set(hook.numbers)].sort()).toEqual([0, 1]);
    // The scan that finds letters in any case comes every ten minutes.
    expect(performance.now() - killedAt).toBeLessThan(120_000);
    await other.stop();
  },
  150_000,
);
