import { expect, it } from '@jest/globals';
import { DirectoryIndex } from './directory-index.ts';
import { makeServer } from './testing/parts.ts';
import { chanceOf } from './testing/simulation.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

it(`[SIG26] the directory that is kept up to date is the one that is there (SEED=${seed})`, async () => {
  const random = chanceOf(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const server = await makeServer();
  let limit = 10;
  const options = [() => server.hub.world, () => limit] as const;
  const kept = new DirectoryIndex(...options);
  const people = Array.from({ length: 6 }, (_, index) => server.connect({ userId: `u${index}` }));
  for (const person of people) await person.ask({ type: 'hello' });
  const seen = new Set<number>();
  for (let step = 0; step < 400; step++) {
    const person = people[pick(people.length)];
    const room = `room ${pick(8)}`;
    const session = { title: `T${pick(3)}` };
    const scheduledFor = new Date(server.clock.now() + 60_000 * (1 + pick(100))).toISOString();
    const said = [
      { type: 'join', room, peerId: `p${step}`, ...(pick(2) === 0 && { options: { session } }) },
      { type: 'leave', room },
      { type: 'publish', room, session },
      { type: 'publish', room, session: { ...session, scheduledFor } },
      { type: 'unpublish', room },
      { type: 'lock', room, locked: pick(2) === 0 },
    ][pick(6)];
    person?.send(said);
    kept.changed(room);
    if (pick(50) === 0) limit = 5 + pick(5);
    server.clock.advance(1 + pick(1_000));
    if (pick(3) > 0) continue;
    expect(kept.all()).toEqual(new DirectoryIndex(...options).all());
    expect(kept.one(room)).toEqual(kept.all().find((one) => one.session.room === room));
    seen.add(kept.all().length);
  }
  // A directory in which nothing ever is proves nothing.
  expect(seen.size).toBeGreaterThan(2);
});

it('[SIG26] makes up for changes that nobody asked about', async () => {
  const server = await makeServer();
  const index = new DirectoryIndex(
    () => server.hub.world,
    () => 10,
  );
  const ada = server.connect({ userId: 'ada' });
  expect(index.all()).toEqual([]);
  for (let count = 0; count < 20_000; count++) index.changed(`elsewhere ${count}`);
  await ada.ask({ type: 'join', room: 'r', peerId: 'a', options: { session: { title: 'T' } } });
  index.changed('r');
  expect(index.all()).toMatchObject([{ session: { room: 'r' } }]);
});
