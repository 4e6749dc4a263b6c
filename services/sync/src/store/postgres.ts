import { types } from 'node:util';
import { DatabaseError, Pool, type PoolClient } from 'pg';
import { migrations } from './migrations.ts';
import type { Compacted, LogEntry, Store, StoredLog } from './store.ts';

export interface PostgresOptions {
  /** `postgres://…`, with credentials and TLS (`sslmode`) if need be: a secret. */
  url: string;
  /** The schema that holds the tables. Servers that are to share documents name the same. */
  schema?: string;
  /** Above this a statement is given up, by PostgreSQL itself or, where nothing is heard of it, by us a little later. */
  statementTimeoutMs?: number;
}

const connections = 4;
const connectWithinMs = 5_000;
const namesAtOnce = 1_000;

/**
 * Documents in PostgreSQL, for any number of servers.
 *
 * Positions are handed out under the lock of the document's row, which a commit takes with its first statement and
 * keeps to its end. So they are seen in their order: whoever sees position n sees everything below it, now or later,
 * and no smaller position can still be on its way, as it can with sequences. "All up to n" is then a safe thing to say
 * about a log, which is all that `loadSince` and compaction rely on. A commit takes the rows in the order of the names,
 * so that two commits never wait for each other.
 */
export class PostgresStore implements Store {
  readonly durability = 'disk';
  readonly #options: Required<PostgresOptions>;
  readonly #sql: ReturnType<typeof statements>;
  #pool: Pool | undefined;
  #community = '';

  constructor(options: PostgresOptions) {
    this.#options = { schema: 'nodegx_sync', statementTimeoutMs: 15_000, ...options };
    if (!/^[a-z_][a-z0-9_]{0,62}$/.test(this.#options.schema)) throw new RangeError('not a name for a schema');
    this.#sql = statements(this.#options.schema);
  }

  /** What tells this database from all others; known once it is open. */
  get community(): string {
    return this.#community;
  }

  async open(): Promise<void> {
    const { url, statementTimeoutMs } = this.#options;
    const pool = new Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: connectWithinMs,
      statement_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + 2_000,
      idle_in_transaction_session_timeout: statementTimeoutMs,
      keepAlive: true,
      application_name: 'nodegx-sync',
      // Nobody gets a connection before this is settled, or where it fails.
      onConnect: async (client) => {
        await client.query(keepsItsWord);
      },
    });
    // A connection that broke while nobody used it: the next statement takes another.
    pool.on('error', () => undefined);
    this.#pool = pool;
    try {
      await this.#migrate();
      const [row] = await this.#query<{ id: string }>(this.#sql.community, []);
      this.#community = row?.id ?? '';
    } catch (cause) {
      await this.close();
      throw cause;
    }
  }

  load(document: string): Promise<StoredLog> {
    return this.loadSince(document, -1);
  }

  async loadSince(document: string, position: number): Promise<StoredLog> {
    const rows = await this.#query<{ position: string; update: Buffer }>(this.#sql.loadSince, [document, position]);
    const updates = rows.map(({ update }) => new Uint8Array(update.buffer, update.byteOffset, update.byteLength));
    return { updates, through: Number(rows.at(-1)?.position ?? position) };
  }

  async lastPositions(documents: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#query<{ name: string; last: string }>(this.#sql.lastPositions, [documents]);
    return new Map(rows.map(({ name, last }) => [name, Number(last)]));
  }

  async append(entries: readonly LogEntry[]): Promise<readonly number[]> {
    if (entries.length === 0) return [];
    const counts = new Map<string, number>();
    const ordinals = entries.map(({ document }) => {
      const ordinal = counts.get(document) ?? 0;
      counts.set(document, ordinal + 1);
      return ordinal;
    });
    const names = entries.map(({ document }) => document);
    const backs = entries.map(({ document }, at) => (counts.get(document) ?? 0) - 1 - (ordinals[at] ?? 0));
    const lengths = entries.map(({ update }) => update.length);
    let end = 0;
    const starts = lengths.map((length) => {
      end += length;
      return end - length + 1;
    });
    // One value for all of them: as an array they would travel as hexadecimal text.
    const bytes = Buffer.concat(entries.map(({ update }) => update));
    const values = [[...counts.keys()], [...counts.values()], names, backs, starts, lengths, bytes];
    const rows = await this.#query<{ name: string; last: string }>(this.#sql.append, values);
    const last = new Map(rows.map((row) => [row.name, Number(row.last)]));
    return entries.map(({ document }, at) => {
      const reached = last.get(document);
      if (reached === undefined) throw new Error('PostgreSQL did not say where an entry is');
      return reached - (backs[at] ?? 0);
    });
  }

  /**
   * What is to be replaced is what the caller has seen: all up to `through`. One compacts at a time; a base that another
   * server made meanwhile and that reaches further stays, as it covers more than this one does.
   */
  async compact(document: string, { through, updates, stateVector }: Compacted): Promise<void> {
    const first = through - updates.length + 1;
    if (first < 0) throw new RangeError('a base cannot take more positions than it covers');
    const sql = this.#sql;
    await this.#transaction(async (client) => {
      await client.query(sql.lockCompaction, [document]);
      const found = await client.query<{ id: string; through: string | null }>(sql.baseOf, [document]);
      const [row] = found.rows;
      if (row === undefined || Number(row.through ?? -1) > through) return;
      await client.query(sql.removeThrough, [row.id, through]);
      for (const [index, update] of updates.entries()) {
        await client.query(sql.insertEntry, [row.id, first + index, Buffer.from(update)]);
      }
      await client.query(sql.setBase, [row.id, through, Buffer.from(stateVector)]);
    });
  }

  async *documents(): AsyncIterable<string> {
    for (let after = ''; ; ) {
      const rows = await this.#query<{ name: string }>(this.#sql.namesAfter, [after, namesAtOnce]);
      for (const { name } of rows) yield name;
      const lastName = rows.at(-1)?.name;
      if (lastName === undefined) return;
      after = lastName;
    }
  }

  /** What the connections of this store have a setting of PostgreSQL at. */
  async setting(name: string): Promise<string | undefined> {
    const [row] = await this.#query<{ value: string }>('SELECT current_setting($1) AS value', [name]);
    return row?.value;
  }

  forget(): void {}

  async probe(): Promise<void> {
    await this.#query(this.#sql.probe, []);
  }

  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    await pool?.end();
  }

  #opened(): Pool {
    if (this.#pool === undefined) throw new Error('the store is not open');
    return this.#pool;
  }

  async #query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    const pool = this.#opened();
    try {
      return (await pool.query<Row>(text, values)).rows;
    } catch (cause) {
      throw withoutContents(cause);
    }
  }

  async #transaction(work: (client: PoolClient) => Promise<void>): Promise<void> {
    const pool = this.#opened();
    let failure: Error | undefined;
    let client: PoolClient | undefined;
    try {
      client = await pool.connect();
      // Where the connection breaks between two statements; the next one fails.
      client.on('error', ignore);
      await client.query('BEGIN');
      await work(client);
      await client.query('COMMIT');
    } catch (cause) {
      failure = withoutContents(cause);
      throw failure;
    } finally {
      client?.off('error', ignore);
      // After a failure the connection goes, and with it whatever it had begun.
      client?.release(failure);
    }
  }

  async #migrate(): Promise<void> {
    const { schema } = this.#options;
    await this.#transaction(async (client) => {
      const facts = await client.query<{ encoding: string; fsync: string }>(
        "SELECT current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync",
      );
      const [fact] = facts.rows;
      if (fact?.encoding !== 'UTF8') throw new Error('the database must have the encoding UTF8');
      if (fact.fsync !== 'on') throw new Error('PostgreSQL runs with fsync = off and would lose what it confirmed');
      await client.query("SELECT pg_advisory_xact_lock(hashtext('nodegx migrations'), hashtext($1))", [schema]);
      const known = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
      if (known.rows.length === 0) await client.query(`CREATE SCHEMA ${schema}`);
      await client.query(
        `CREATE TABLE IF NOT EXISTS ${schema}.migration (version int PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())`,
      );
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
    });
  }
}

/** A database may be set to confirm commits that are not on its disk yet; what is stronger than `on` stays. */
const keepsItsWord =
  "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') IN ('off', 'local')";

const ignore = (): void => undefined;

/** What went wrong, by code and in PostgreSQL's words; without details, which quote names and values. */
function withoutContents(cause: unknown): Error {
  if (!(cause instanceof DatabaseError)) return types.isNativeError(cause) ? cause : new Error(String(cause));
  return Object.assign(new Error(`PostgreSQL: ${cause.message}`), { code: cause.code });
}

function statements(schema: string) {
  return {
    community: `SELECT id::text FROM ${schema}.community`,
    loadSince: `
      SELECT entry.position, entry.update FROM ${schema}.entry JOIN ${schema}.document ON document.id = entry.document
      WHERE document.name = $1 AND entry.position > $2 ORDER BY entry.position`,
    lastPositions: `SELECT name, last FROM ${schema}.document WHERE name = ANY($1::text[])`,
    append: `
      WITH taken AS (
        INSERT INTO ${schema}.document AS known (name, last)
        SELECT name, count - 1 FROM unnest($1::text[], $2::bigint[]) AS given (name, count) ORDER BY name COLLATE "C"
        ON CONFLICT (name) DO UPDATE SET last = known.last + excluded.last + 1
        RETURNING id, name, last
      ), stored AS (
        INSERT INTO ${schema}.entry (document, position, update)
        SELECT taken.id, taken.last - given.back, substring($7::bytea FROM given.start FOR given.length)
        FROM unnest($3::text[], $4::bigint[], $5::int[], $6::int[]) AS given (name, back, start, length)
        JOIN taken ON taken.name = given.name COLLATE "C"
      )
      SELECT name, last FROM taken`,
    lockCompaction: `SELECT pg_advisory_xact_lock(hashtext('${schema}'), hashtext($1))`,
    baseOf: `
      SELECT document.id, base.through FROM ${schema}.document LEFT JOIN ${schema}.base ON base.document = document.id
      WHERE document.name = $1`,
    removeThrough: `DELETE FROM ${schema}.entry WHERE document = $1 AND position <= $2`,
    insertEntry: `INSERT INTO ${schema}.entry (document, position, update) VALUES ($1, $2, $3)`,
    setBase: `
      INSERT INTO ${schema}.base (document, through, state_vector) VALUES ($1, $2, $3)
      ON CONFLICT (document) DO UPDATE SET through = excluded.through, state_vector = excluded.state_vector`,
    namesAfter: `SELECT name FROM ${schema}.document WHERE name > $1 ORDER BY name LIMIT $2`,
    probe: `INSERT INTO ${schema}.probe (id, at) VALUES (1, now()) ON CONFLICT (id) DO UPDATE SET at = now()`,
  };
}
