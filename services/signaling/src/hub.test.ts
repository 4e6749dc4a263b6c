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

it('[SIG22] [SIG25] moves people from a server that stops to another, and their peers never notice', async () => {
  const log = new SharedLog();
  const [end, other] = [log.end('one'), log.end('two')];
  const one = await makeServer({ log: end });
  const two = await makeServer({ log: other, clock: one.clock });
  const ben = one.connect({ userId: 'ben' });
  const [welcome] = await ben.ask({ type: 'hello' });
  const ada = two.connect({ userId: 'ada' });
  await ada.ask({ type: 'hello' });
  for (const [client, peerId] of [
    [ada, 'ada'],
    [ben, 'ben'],
  ] as const)
    client.send({ type: 'join', room: 'r', peerId });
  log.settle();
  const seq = Number(ben.take().at(-1)?.['seq']);
  ada.take();

  one.hub.sendAway();
  ben.drop();
  end.append({ kind: 'node-lost', node: 'one', atMs: one.clock.now(), isExpected: true });
  log.settle();
  await end.close();
  ada.send({ type: 'signal', to: 'ben', signal: 'meanwhile' });
  // Who comes now takes ben for present, as those do who were there before.
  const eve = two.connect({ userId: 'eve' });
  eve.send({ type: 'join', room: 'r', peerId: 'eve' });
  await settle();
  log.settle();
  const [joined] = eve.take();
  expect(joined?.['peers']).toMatchObject([{ peerId: 'ada' }, { peerId: 'ben', state: 'here' }]);

  const back = two.connect({ userId: 'ben' });
  await back.ask({ type: 'hello' });
  back.send({ type: 'resume', resumeId: welcome?.['resumeId'], rooms: [{ room: 'r', seq }] });
  log.settle();
  expect(back.take()).toMatchObject([
    { type: 'resumed', reset: false },
    { type: 'signal', signal: 'meanwhile' },
    { type: 'peer-joined', peerId: 'eve' },
  ]);
  expect(ada.take()).toMatchObject([{ type: 'peer-joined', peerId: 'eve' }]);
  expect(eve.take()).toEqual([]);
});

it('[SIG7] lets a connection into no more rooms than it may have, however late the answers are', async () => {
  const log = new SharedLog();
  const end = log.end('one');
  const server = await makeServer({ log: end, connection: { maxRooms: 2 } });
  const ada = server.connect({ userId: 'ada' });
  await ada.ask({ type: 'hello' });
  const enter = (room: string): void => ada.send({ type: 'join', id: room, room, peerId: 'ada' });
  for (const room of ['a', 'b', 'c', 'd']) enter(room);
  log.settle();
  expect(ada.take().map(({ type, id, code }) => [type, id, code])).toEqual([
    ['error', 'c', 'too_many_rooms'],
    ['error', 'd', 'too_many_rooms'],
    ['joined', 'a', undefined],
    ['joined', 'b', undefined],
  ]);
  expect(server.hub.world.rooms.size).toBe(2);
  // What was refused or given up counts no more.
  ada.send({ type: 'leave', room: 'a' });
  log.settle();
  ada.send({ type: 'join', room: 'e', peerId: 'ada', mustExist: true });
  log.settle();
  enter('f');
  log.settle();
  expect(ada.take().map(({ type, code }) => code ?? type)).toEqual(['room_not_found', 'joined']);
});

it('[SIG25] gives up who was sent away and does not come', async () => {
  const log = new SharedLog();
  const [end, other] = [log.end('one'), log.end('two')];
  const one = await makeServer({ log: end });
  const two = await makeServer({ log: other, clock: one.clock });
  const [ada, ben] = [two.connect({ userId: 'ada' }), one.connect({ userId: 'ben' })];
  for (const client of [ada, ben]) await client.ask({ type: 'hello' });
  for (const [client, peerId] of [
    [ada, 'ada'],
    [ben, 'ben'],
  ] as const)
    client.send({ type: 'join', room: 'r', peerId });
  log.settle();
  ada.take();
  one.hub.sendAway();
  ben.drop();
  log.settle();
  await end.close();
  expect(ada.take()).toEqual([]);
  one.clock.advance(30_000);
  two.hub.sweep();
  log.settle();
  expect(ada.take()).toMatchObject([{ type: 'peer-left', peerId: 'ben', reason: 'lost' }]);
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
  end.append({ kind: 'node-lost', node: 'two', atMs: one.clock.now(), isExpected: false });
  log.settle();
  expect(ben.take().map(({ type }) => type)).toEqual(['goaway', 'error']);
  expect(ben.socket.closedWith).toMatchObject({ code: 'storage_unavailable', close: 4500 });
  // The seat waits for whoever comes back, on any server.
  expect(one.hub.world.rooms.get('r')?.seats.get('ben')).toMatchObject({ place: undefined });
});

it('[SIG21] has nothing to save when people only signal, or when nothing is over', async () => {
  let saves = 0;
  const server = await makeServer({ onDirty: () => (saves += 1) });
  const [ada, ben] = [server.connect({ userId: 'ada' }), server.connect({ userId: 'ben' })];
  for (const client of [ada, ben]) await client.ask({ type: 'hello' });
  await ada.ask({ type: 'join', room: 'r', peerId: 'ada' });
  await ben.ask({ type: 'join', room: 'r', peerId: 'ben' });
  await ada.ask({ type: 'invite', targetUserId: 'ben', roomId: 'r', key: 'k', expiresInMs: 60_000 });
  saves = 0;
  await ada.ask({ type: 'signal', to: 'ben', signal: 'hello' });
  server.hub.tidy();
  expect(saves).toBe(0);
  server.clock.advance(60_000);
  server.hub.tidy();
  expect(saves).toBe(1);
  server.hub.tidy();
  expect(saves).toBe(1);
  // The hour in which the room was opened and the invitation sent, and a day in which the invitation is remembered.
  for (const [hours, expected] of [
    [1, 2],
    [1, 2],
    [23, 3],
    [24, 3],
  ] as const) {
    server.clock.advance(hours * 3_600_000);
    server.hub.tidy();
    expect(saves).toBe(expected);
  }
});
