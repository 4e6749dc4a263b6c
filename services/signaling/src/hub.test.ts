import { expect, it } from '@jest/globals';
import { makeServer, settle } from './testing/parts.ts';
import { SharedLog } from './testing/shared-log.ts';

it('[SIG25] frees seats of connections that ended while the server was too far behind to hear of them', async () => {
  const log = new SharedLog();
  const one = await makeServer({ log: log.end('one') });
  const two = await makeServer({ log: log.end('two'), clock: one.clock });
  const ada = one.connect({ userId: 'ada' });
  await ada.ask({ type: 'hello' });
  const ben = two.connect({ userId: 'ben' });
  await ben.ask({ type: 'hello' });
  log.settle();
  ada.send({ type: 'join', room: 'r', peerId: 'ada' });
  ben.send({ type: 'join', room: 'r', peerId: 'ben' });
  const [end] = log.ends;
  if (end === undefined) throw new Error('nobody reads');
  while (end.step());
  // The second server reads nothing of that; its person hangs up, and it goes on from the rooms of the first.
  ben.drop();
  two.hub.restore(JSON.parse(JSON.stringify(one.hub.image())));
  while (end.step());
  await settle();
  expect(one.hub.world.rooms.get('r')?.seats.get('ben')?.place).toBeUndefined();
  expect(ada.take().map(({ type }) => type)).toEqual(['joined', 'peer-joined', 'peer-interrupted']);
});

it('[SIG25] sends every connection of a server away that the others gave up', async () => {
  const log = new SharedLog();
  const one = await makeServer({ log: log.end('one') });
  const end = log.end('two');
  const two = await makeServer({ log: end, clock: one.clock });
  const ben = two.connect({ userId: 'ben' });
  await ben.ask({ type: 'hello' });
  ben.send({ type: 'join', room: 'r', peerId: 'ben' });
  log.settle();
  ben.take();
  end.append({ kind: 'node-lost', node: 'two', atMs: one.clock.now() });
  log.settle();
  expect(ben.take().map(({ type }) => type)).toEqual(['goaway', 'error']);
  expect(ben.socket.closedWith).toMatchObject({ code: 'storage_unavailable', close: 4500 });
  // The seat waits for whoever comes back, on any server.
  expect(one.hub.world.rooms.get('r')?.seats.get('ben')).toMatchObject({ place: undefined });
});
