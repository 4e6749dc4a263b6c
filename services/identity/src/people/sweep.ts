import { isLasting } from '../role.ts';
import type { People } from './people.ts';
import type { PersonRecord } from './person-record.ts';

/**
 * Forgets sessions that have ended by themselves, and people of whom nothing else is worth keeping. Whoever has an account
 * or is known by a provider stays, so that their id is never somebody else's. How many people were forgotten.
 */
export async function sweepPeople(people: People, nowMs: number, onDamaged: (error: unknown) => void): Promise<number> {
  let forgotten = 0;
  for await (const { id } of people.all(onDamaged)) {
    forgotten += await people.change(id, (record) => {
      const next = record === undefined ? undefined : swept(record, nowMs);
      return { next, result: record !== undefined && next === undefined ? 1 : 0 };
    });
  }
  return forgotten;
}

function swept(record: PersonRecord, nowMs: number): PersonRecord | undefined {
  const sessions = record.sessions.filter(({ endsAtMs }) => endsAtMs > nowMs);
  const isWorthKeeping =
    sessions.length > 0 || record.password !== undefined || record.link !== undefined || isLasting(record.id);
  if (!isWorthKeeping && (record.forgetAtMs ?? 0) <= nowMs) return undefined;
  return sessions.length === record.sessions.length ? record : { ...record, sessions };
}
