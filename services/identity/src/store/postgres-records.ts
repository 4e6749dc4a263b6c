import { createHash, randomBytes } from 'node:crypto';
import { type Clock, systemCode, type Timer } from '@nodegx/service-kit';
import { Client, DatabaseError, Pool } from 'pg';
import { migrate } from './migrations.ts';
import { DamagedRecordError, type Kept, type Kind, kinds, type RecordStore, StoreError } from './records.ts';

export interface PostgresRecordsOptions {
  /** `postgres://…`, with credentials and TLS (`sslmode`) if need be: a secret. */
  readonly url: string;
  /** The schema that holds the tables. Servers that are to know the same people name the same. */
  readonly schema: string;
  readonly clock: Clock;
  /** Whether changes of other servers are heard of; while they are not, nobody is told of any. */
  readonly onListening?: (isListening: boolean) => void;
}

interface Row {
  readonly key: string;
  readonly version: number;
  readonly value: string;
}

const statementTimeoutMs = 15_000;
const listenAgainMs = 500;
const countEveryMs = 10_000;
const pageRows = 500;
const applicationName = 'nodegx-identity';

/** Records in PostgreSQL, for any number of servers. A change of a version that is there no more changes no row. */
export class PostgresRecords implements RecordStore {
  readonly #options: PostgresRecordsOptions;
  readonly #sql: ReturnType<typeof statements>;
  readonly #node = randomBytes(9).toString('base64url');
  readonly #counts = new Map<string, number>();
  readonly #watchers = new Map<string, Set<() => void>>();
  #pool: Pool | undefined;
  #listener: Client | undefined;
  #counting: Timer | undefined;
  #isClosed = false;

  constructor(options: PostgresRecordsOptions) {
    if (!/^[a-z_][a-z0-9_]{0,62}$/.test(options.schema)) throw new RangeError('not a name for a schema');
    this.#options = options;
    this.#sql = statements(options.schema);
  }

  async open(): Promise<void> {
    const { url, schema, clock } = this.#options;
    const pool = new Pool({
      connectionString: url,
      max: 4,
      connectionTimeoutMillis: 5_000,
      statement_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + 2_000,
      keepAlive: true,
      application_name: applicationName,
      onConnect: async (client) => {
        await client.query(keepsItsWord);
      },
    });
    // A connection that broke while nobody used it: the next statement takes another.
    pool.on('error', () => undefined);
    this.#pool = pool;
    try {
      await migrate(pool, schema);
      await this.#recount();
      await this.#listen();
    } catch (cause) {
      await this.close();
      throw withoutContents(cause);
    }
    let isCounting = false;
    this.#counting = clock.every(countEveryMs, () => {
      if (isCounting) return;
      isCounting = true;
      // Where it cannot be had the last count goes on to be the bound.
      const done = () => {
        isCounting = false;
      };
      this.#recount().then(done, done);
    });
  }

  async get(kind: Kind, key: string): Promise<Kept | undefined> {
    const [row] = await this.#query<Row>(this.#sql.get, [kind, idOf(key)]);
    return row && { version: row.version, value: parse(kind, row.value) };
  }

  async put(kind: Kind, key: string, value: object, version: number | undefined): Promise<number | undefined> {
    const known = [kind, idOf(key), JSON.stringify(value), this.#node];
    const rows =
      version === undefined
        ? await this.#query(this.#sql.add, [...known, JSON.stringify(key)])
        : await this.#query(this.#sql.change, [...known, version]);
    if (rows.length === 0) return undefined;
    if (version === undefined) this.#count(kind, 1);
    return (version ?? 0) + 1;
  }

  async delete(kind: Kind, key: string, version: number): Promise<boolean> {
    const rows = await this.#query(this.#sql.remove, [kind, idOf(key), this.#node, version]);
    if (rows.length > 0) this.#count(kind, -1);
    return rows.length > 0;
  }

  async *list(kind: Kind, onDamaged: (error: unknown) => void = () => undefined) {
    for (let after = ''; ; ) {
      const rows: (Row & { readonly id: string })[] = await this.#query(this.#sql.list, [kind, after, pageRows]);
      for (const { key, version, value } of rows) {
        try {
          yield { key: String(JSON.parse(key)), version, value: parse(kind, value) };
        } catch (error) {
          onDamaged(error);
        }
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < pageRows) return;
      after = last.id;
    }
  }

  count(kind: Kind): number {
    return this.#counts.get(kind) ?? 0;
  }

  watch(kind: Kind, key: string, onChange: () => void): () => void {
    const name = `${kind} ${idOf(key)}`;
    const watchers = this.#watchers.get(name) ?? new Set();
    this.#watchers.set(name, watchers);
    watchers.add(onChange);
    return () => watchers.delete(onChange);
  }

  async probe(): Promise<void> {
    await this.#query(this.#sql.probe, []);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#counting?.cancel();
    const [listener, pool] = [this.#listener, this.#pool];
    this.#listener = undefined;
    this.#pool = undefined;
    await listener?.end().catch(() => undefined);
    await pool?.end();
  }

  #count(kind: Kind, by: number): void {
    this.#counts.set(kind, Math.max(0, this.count(kind) + by));
  }

  /** Other servers add records, too. */
  async #recount(): Promise<void> {
    const rows = await this.#query<{ kind: string; count: string }>(this.#sql.count, []);
    for (const kind of kinds) this.#counts.set(kind, Number(rows.find((row) => row.kind === kind)?.count ?? 0));
  }

  async #listen(): Promise<void> {
    const { url, onListening } = this.#options;
    const client = new Client({
      connectionString: url,
      keepAlive: true,
      application_name: applicationName,
      connectionTimeoutMillis: 5_000,
    });
    let isOver = false;
    const again = (): void => {
      if (isOver || this.#isClosed) return;
      isOver = true;
      onListening?.(false);
      client.end().catch(() => undefined);
      this.#listenLater();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ payload = '' }) => {
      const at = payload.indexOf(' ');
      if (payload.slice(0, at) === this.#node) return;
      for (const onChange of this.#watchers.get(payload.slice(at + 1)) ?? []) onChange();
    });
    await client.connect();
    await client.query(this.#sql.listen);
    if (this.#isClosed) {
      isOver = true;
      return client.end();
    }
    this.#listener = client;
    onListening?.(true);
  }

  #listenLater(): void {
    this.#options.clock.after(listenAgainMs, () => {
      if (this.#isClosed) return;
      this.#listen().then(
        () => {
          // Nobody knows what was told while nobody listened.
          for (const watchers of this.#watchers.values()) for (const onChange of watchers) onChange();
        },
        () => this.#listenLater(),
      );
    });
  }

  async #query<R extends object>(text: string, values: unknown[]): Promise<R[]> {
    if (this.#pool === undefined) throw new StoreError('the store is not open', false);
    try {
      return (await this.#pool.query<R>(text, values)).rows;
    } catch (cause) {
      throw withoutContents(cause);
    }
  }
}

/** Keys may be long, and hold characters that PostgreSQL takes for none. */
function idOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 40);
}

function parse(kind: Kind, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DamagedRecordError(`a record of ${kind} is no JSON`);
  }
}

/** A database may be set to confirm commits that are not on its disk yet; what is stronger than `on` stays. */
const keepsItsWord =
  "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') IN ('off', 'local')";
const diskFull = '53100';

/** What went wrong, by code and in PostgreSQL's words; without details, which quote names and values. */
function withoutContents(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = systemCode(cause);
  const words = cause instanceof DatabaseError ? cause.message : 'cannot be reached';
  return Object.assign(new StoreError(`PostgreSQL: ${words}`, code === diskFull), code !== undefined && { code });
}

function statements(schema: string) {
  const told = (node: string) => `pg_notify('${schema}', ${node} || ' ' || kind || ' ' || id)`;
  return {
    listen: `LISTEN ${schema}`,
    get: `SELECT key, version, value FROM ${schema}.record WHERE kind = $1 AND id = $2`,
    add: `
      INSERT INTO ${schema}.record (kind, id, value, key, version) VALUES ($1, $2, $3, $5, 1)
      ON CONFLICT (kind, id) DO NOTHING RETURNING ${told('$4::text')}`,
    change: `
      UPDATE ${schema}.record SET value = $3, version = version + 1
      WHERE kind = $1 AND id = $2 AND version = $5 RETURNING ${told('$4::text')}`,
    remove: `
      DELETE FROM ${schema}.record WHERE kind = $1 AND id = $2 AND version = $4 RETURNING ${told('$3::text')}`,
    list: `
      SELECT id, key, version, value FROM ${schema}.record WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3`,
    count: `SELECT kind, count(*) AS count FROM ${schema}.record GROUP BY kind`,
    probe: `INSERT INTO ${schema}.probe (id, at) VALUES (1, now()) ON CONFLICT (id) DO UPDATE SET at = now()`,
  };
}
