import { randomBytes } from 'node:crypto';
import { types } from 'node:util';
import type { Clock } from '@nodegx/service-kit';
import { Client, DatabaseError, Pool } from 'pg';
import type { Heard, ServerStore } from '../delivery/takeover.ts';
import { apply } from '../inbox/apply.ts';
import type { InboxEvent } from '../inbox/event.ts';
import { currentEvent } from '../inbox/older.ts';
import { fromSnapshot, type InboxSnapshot, toSnapshot } from '../inbox/snapshot.ts';
import { emptyInbox, type InboxState } from '../inbox/state.ts';
import type { PresenceStore } from '../people/presence.ts';
import { Group, type Waiting } from './group.ts';
import { migrations } from './migrations.ts';
import { statements } from './statements.ts';
import type { Entry, Failure, InboxStore, SecretStore } from './store.ts';

export interface PostgresStoreOptions {
  /** `postgres://…`, with credentials and TLS (`sslmode`) if need be: a secret. */
  readonly url: string;
  /** The schema that holds the tables. Servers that are to share inboxes name the same. */
  readonly schema?: string;
  readonly clock: Clock;
  onListening(isListening: boolean): void;
  onCommit(seconds: number, entries: number): void;
}

const statementTimeoutMs = 15_000;
const listenAgainMs = 1_000;
/** So many commits since the snapshot make a new one worth its while. */
const snapshotAfter = 200;

/**
 * Inboxes in PostgreSQL, for any number of servers. A commit moves an inbox on only from the position that it was decided
 * at; where another server was faster it is told so, loads what is there, and decides anew. Every commit tells the other
 * servers which inboxes it changed.
 */
export class PostgresStore implements InboxStore, PresenceStore, ServerStore, SecretStore {
  readonly durability = 'disk';
  readonly #options: Required<PostgresStoreOptions>;
  readonly #sql: ReturnType<typeof statements>;
  readonly #node = randomBytes(9).toString('base64url');
  readonly #group = new Group((batch) => this.#commit(batch));
  #pool: Pool | undefined;
  #listener: Client | undefined;
  #onNews: (person: string | undefined) => void = () => undefined;
  #isClosed = false;

  constructor(options: PostgresStoreOptions) {
    this.#options = { schema: 'nodegx_notifications', ...options };
    if (!/^[a-z_][a-z0-9_]{0,62}$/.test(this.#options.schema)) throw new RangeError('not a name for a schema');
    this.#sql = statements(this.#options.schema);
  }

  get pending(): number {
    return this.#group.pending;
  }

  get isFailing(): boolean {
    return this.#group.isFailing;
  }

  shownEpoch(epoch: string): string {
    return epoch;
  }

  async open(onNews: (person: string | undefined) => void): Promise<void> {
    this.#onNews = onNews;
    this.#isClosed = false;
    const pool = new Pool({
      connectionString: this.#options.url,
      max: 4,
      connectionTimeoutMillis: 5_000,
      statement_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + 2_000,
      keepAlive: true,
      application_name: 'nodegx-notifications',
      onConnect: async (client) => {
        await client.query(keepsItsWord);
      },
    });
    // A connection that broke while nobody used it: the next statement takes another.
    pool.on('error', () => undefined);
    this.#pool = pool;
    try {
      await this.#migrate();
      await this.#query(this.#sql.forget, []);
      await this.#listen();
    } catch (cause) {
      await this.close();
      throw withoutContents(cause);
    }
  }

  async load(person: string): Promise<InboxState> {
    const rows = await this.#query<{ epoch: string; snapshot: string | null; events: string | null }>(this.#sql.load, [
      person,
    ]);
    const [first] = rows;
    if (first === undefined) return emptyInbox(randomBytes(9).toString('base64url'));
    const snapshot: InboxSnapshot | undefined = first.snapshot === null ? undefined : JSON.parse(first.snapshot);
    const state = snapshot ? fromSnapshot(snapshot) : emptyInbox(first.epoch);
    for (const { events } of rows) {
      if (events === null) continue;
      const commit: InboxEvent[] = JSON.parse(events);
      for (const event of commit) if (event.seq > state.seq) apply(state, currentEvent(event));
    }
    // A later load is shorter. Whether it works out does not matter to this one.
    if (rows.length > snapshotAfter) await this.#snapshot(person, state);
    return state;
  }

  append(entry: Entry, settled: (failure?: Failure) => void): void {
    this.#group.add({ entry, settled });
  }

  async tellHere(people: ReadonlyMap<string, number>): Promise<void> {
    await this.#query(this.#sql.here, [[...people.keys()], [...people.values()], this.#node]);
  }

  async tellGone(people: readonly string[]): Promise<void> {
    await this.#query(this.#sql.gone, [people, this.#node]);
  }

  async idleElsewhere(userId: string): Promise<number> {
    const [row] = await this.#query<{ idle: number | null }>(this.#sql.idle, [userId, this.#node]);
    return row?.idle ?? Number.POSITIVE_INFINITY;
  }

  async beat(silentMs: number): Promise<Heard> {
    const [row] = await this.#query<{ is_new: boolean; ended: number }>(this.#sql.beat, [this.#node, silentMs]);
    return { ended: row?.ended ?? 0, wasMissed: row?.is_new ?? false };
  }

  async end(): Promise<void> {
    await this.#query(this.#sql.end, [this.#node]);
  }

  async secret(name: string, make: () => Promise<string>): Promise<string> {
    const read = async (): Promise<string | undefined> =>
      (await this.#query<{ value: string }>(this.#sql.secret, [name]))[0]?.value;
    const known = await read();
    if (known !== undefined) return known;
    await this.#query(this.#sql.keep, [name, await make()]);
    const kept = await read();
    if (kept === undefined) throw new Error('a secret is not where it was written');
    return kept;
  }

  async probe(): Promise<void> {
    await this.#query(this.#sql.probe, []);
    this.#group.isFailing = false;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#group.settled();
    const listener = this.#listener;
    this.#listener = undefined;
    await listener?.end().catch(() => undefined);
    const pool = this.#pool;
    this.#pool = undefined;
    await pool?.end();
  }

  /** One statement for all: each inbox moves on, or not, and those that did are told to the other servers with the commit. */
  async #commit(batch: readonly Waiting[]): Promise<(Failure | undefined)[]> {
    const startedAt = performance.now();
    const byPerson = new Map<string, { epoch: string; base: number; events: InboxEvent[] }>();
    for (const { entry } of batch) {
      const known = byPerson.get(entry.person);
      if (known) known.events.push(...entry.events);
      else {
        const base = (entry.events[0]?.seq ?? 1) - 1;
        byPerson.set(entry.person, { epoch: entry.epoch, base, events: [...entry.events] });
      }
    }
    const all = [...byPerson.values()];
    const rows = await this.#query<{ person: string }>(this.#sql.append, [
      [...byPerson.keys()],
      all.map(({ epoch }) => epoch),
      all.map(({ base }) => base),
      all.map(({ events }) => events.at(-1)?.seq ?? 0),
      all.map(({ events }) => JSON.stringify(events)),
      this.#node,
    ]);
    const taken = new Set(rows.map(({ person }) => person));
    this.#options.onCommit((performance.now() - startedAt) / 1000, batch.length);
    return batch.map(({ entry }) => (taken.has(entry.person) ? undefined : { kind: 'behind' }));
  }

  async #snapshot(person: string, state: InboxState): Promise<void> {
    const values = [person, state.epoch, state.seq, JSON.stringify(toSnapshot(state))];
    await this.#query(this.#sql.snapshot, values).catch(() => undefined);
  }

  async #listen(): Promise<void> {
    const client = new Client({
      connectionString: this.#options.url,
      keepAlive: true,
      application_name: 'nodegx-notifications',
      connectionTimeoutMillis: 5_000,
    });
    let isOver = false;
    const again = (): void => {
      if (isOver || this.#isClosed) return;
      isOver = true;
      this.#options.onListening(false);
      client.end().catch(() => undefined);
      this.#listenLater();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ payload = '' }) => {
      const at = payload.indexOf(' ');
      if (payload.slice(0, at) !== this.#node) this.#onNews(payload.slice(at + 1));
    });
    try {
      await client.connect();
      await client.query(this.#sql.listen);
    } catch (cause) {
      // Whoever asked to listen tries again, and only they.
      isOver = true;
      throw cause;
    }
    if (this.#isClosed) {
      isOver = true;
      return client.end();
    }
    this.#listener = client;
    this.#options.onListening(true);
  }

  #listenLater(): void {
    this.#options.clock.after(listenAgainMs, () => {
      if (this.#isClosed) return;
      this.#listen().then(
        // Nobody knows what was told while nobody listened.
        () => this.#onNews(undefined),
        () => this.#listenLater(),
      );
    });
  }

  async #query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    if (this.#pool === undefined) throw new Error('the store is not open');
    try {
      return (await this.#pool.query<Row>(text, values)).rows;
    } catch (cause) {
      throw withoutContents(cause);
    }
  }

  async #migrate(): Promise<void> {
    const { schema } = this.#options;
    const client = await this.#pool?.connect();
    if (client === undefined) throw new Error('the store is not open');
    try {
      await client.query('BEGIN');
      await client.query(`SELECT pg_advisory_xact_lock(hashtext('${schema}'))`);
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await client.query(`CREATE TABLE IF NOT EXISTS ${schema}.migration (version int PRIMARY KEY)`);
      const done = await client.query<{ version: number | null }>(
        `SELECT max(version) AS version FROM ${schema}.migration`,
      );
      const version = done.rows[0]?.version ?? 0;
      if (version > migrations.length) throw new Error('a newer version of this server has changed the tables');
      for (const [at, step] of migrations.entries()) {
        if (at < version) continue;
        await client.query(step.replaceAll('$schema', schema));
        await client.query(`INSERT INTO ${schema}.migration (version) VALUES ($1)`, [at + 1]);
      }
      await client.query('COMMIT');
    } catch (cause) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw cause;
    } finally {
      client.release();
    }
  }
}

/** A database may be set to confirm commits that are not on its disk yet; what is stronger than `on` stays. */
const keepsItsWord =
  "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') IN ('off', 'local')";

/** What went wrong, by code and in PostgreSQL's words; without details, which quote names and values. */
function withoutContents(cause: unknown): Error {
  if (!(cause instanceof DatabaseError)) return types.isNativeError(cause) ? cause : new Error(String(cause));
  return Object.assign(new Error(`PostgreSQL: ${cause.message}`), { code: cause.code });
}
