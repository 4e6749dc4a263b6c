import { ShownNames } from '../names/shown-names.ts';
import { LiveSessions } from '../people/live-sessions.ts';
import { People } from '../people/people.ts';
import { SessionBook } from '../people/session-book.ts';
import { RevocationLog } from '../revocations/revocation-log.ts';
import { Sessions, type SessionsOptions } from '../sessions.ts';
import { MemoryRecords } from '../store/memory-records.ts';

type Given = Pick<SessionsOptions, 'community' | 'tokens' | 'access' | 'clock' | 'newId'>;

/** Sessions that keep what they keep in memory. */
export async function sessionsWith(given: Given): Promise<Sessions> {
  const { clock } = given;
  const store = new MemoryRecords();
  const people = new People(store, 1_000);
  const log = new RevocationLog({ store, clock, newId: () => 'epoch', maxEntries: 1_000, maxWaiting: 10 });
  await log.open();
  const names = new ShownNames({ community: given.community, store });
  const book = new SessionBook(people, clock, 30 * 86_400_000);
  return new Sessions({ ...given, people, book, live: new LiveSessions(clock, 1_000), log, names });
}
