import { expect, it } from '@jest/globals';
import { Device } from './testing/device.ts';
import { serveNotifications } from './testing/server.ts';

it('[NTF28] a device that reads nothing is closed with 4508 and resumes; nobody waits for it', async () => {
  const server = await serveNotifications({
    options: {
      maxBufferedBytes: 65_536,
      sentPerHour: 1e6,
      sentPerHourToOne: 1e6,
      maxInboxBytes: 6 * 1024 * 1024,
      messagesPerSecond: 1e6,
    },
  });
  const [stalled, quick] = [await server.device('ada'), await server.device('ada')];
  const bob = await server.device('bob');
  const { replica } = stalled;
  const { seq } = replica;
  stalled.client.ws.pause();
  let slowestMs = 0;
  let count = 0;
  // Until what the two kernels hold between them is full, too.
  const text = 'x'.repeat(15_000);
  for (let isOpen = true; isOpen; count++) {
    const startedAt = performance.now();
    const told = quick.reaches(quick.replica.seq + 1);
    expect(await bob.send1('ada', { text })).toMatchObject({ type: 'notification-sent' });
    await told;
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    isOpen = server.lines.length === 0 && (await connections(server.url)) === 3;
  }
  expect(count).toBeGreaterThan(5);
  expect(slowestMs).toBeLessThan(2_000);
  stalled.client.ws.resume();
  expect((await stalled.client.ended).code).toBe(4508);
  const again = await Device.enter(server.host.wsUrl, { userId: 'ada', replica: { ...replica, seq } });
  expect(again.heard.map(({ type }) => type)).toEqual(['authenticated', 'resumed']);
  const fetched = await again.fetch();
  expect(again.replica).toMatchObject({ seq: fetched.seq, unread: fetched.unread });
  await server.stop();
});

async function connections(url: string): Promise<number> {
  const response = await fetch(`${url}/health`);
  const { counts }: { counts: { connections: number } } = JSON.parse(await response.text());
  return counts.connections;
}
