import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { seeded, seeds } from '../durability/chance.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll, closeLater } from '../harness/open.ts';
import { Line, Publisher } from './publisher.ts';
import { communityFile, InboxServer } from './server.ts';

const kills = 4;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  closeAll();
  await folder.remove();
});

/** Takes webhooks, refuses some for a while, and keeps account of what it took. */
class Hook {
  /** The ids under which each numbered notification came. */
  readonly taken = new Map<number, Set<string>>();
  /** Of a hundred, so many are refused with 503. */
  refused = 0;
  url = '';
  onTaken: () => void = () => undefined;

  async open(random: (below: number) => number): Promise<void> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const isTaken = random(100) >= this.refused;
        response.writeHead(isTaken ? 204 : 503, isTaken ? {} : { 'retry-after': '1' }).end();
        if (!isTaken) return;
        const { notification } = JSON.parse(String(Buffer.concat(chunks)));
        const ids = this.taken.get(notification.data.number) ?? new Set();
        this.taken.set(notification.data.number, ids.add(String(request.headers['webhook-id'])));
        this.onTaken();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closeLater(() => server.closeAllConnections());
    closeLater(() => server.close());
    const address = server.address();
    this.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`;
  }

  /** Resolves when so many different ones have come. */
  async count(wanted: number): Promise<void> {
    while (this.taken.size < wanted) await new Promise<void>((resolve) => (this.onTaken = resolve));
  }
}

it.each(seeds(1))(
  `[NTF18] of ${kills} kill -9 with webhooks waiting, under way and refused, every acknowledged one is called, under one id (SEED=%i)`,
  async (seed) => {
    const random = seeded(seed);
    const hook = new Hook();
    await hook.open(random);
    const env = {
      COMMUNITY_FILE: communityFile(folder.path),
      ALLOW_PRIVATE_TARGETS: 'true',
      AWAY_MINUTES: '0',
      GRACE_SECONDS: '0.2',
      JOURNAL_BYTES: '65536',
    };
    const dataDir = `${folder.path}/data`;
    const publisher = new Publisher(3);
    let server = await InboxServer.start(dataDir, env);
    for (const person of publisher.people) {
      const line = await Line.open(server.url, person);
      const added = line.waitFor('webhook-added');
      line.send({ type: 'add-webhook', url: hook.url });
      await added;
    }
    hook.refused = 40;
    for (let kill = 0; kill < kills; kill++) {
      await publisher.connect(server.url);
      publisher.publish(10);
      await publisher.settled();
      await after(random(400));
      server.process.kill('SIGKILL');
      await server.exited;
      await publisher.untilClosed();
      server = await InboxServer.start(dataDir, env);
    }
    hook.refused = 0;
    await hook.count(publisher.acknowledged.size);
    expect([...hook.taken.keys()].sort((a, b) => a - b)).toEqual([...publisher.acknowledged].sort((a, b) => a - b));
    for (const [number, ids] of hook.taken) expect([number, ids.size]).toEqual([number, 1]);
    closeAll();
    await server.stop();
  },
  150_000,
);
