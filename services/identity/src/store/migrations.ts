import type { Pool } from 'pg';

/**
 * The tables, as steps that each database takes once and in this order. Steps that were released are never changed.
 * `$schema` stands for the schema that they lie in.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE $schema.record (
    kind text COLLATE "C" NOT NULL,
    -- The hash of the key.
    id text COLLATE "C" NOT NULL,
    -- As JSON: it may hold any character.
    key text NOT NULL,
    version int NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (kind, id)
  );

  CREATE TABLE $schema.probe (id int PRIMARY KEY, at timestamptz NOT NULL);
  `,
];

/** Makes the tables, or brings those of an earlier version up to date. Of several servers that start one does it. */
export async function migrate(pool: Pool, schema: string): Promise<void> {
  const client = await pool.connect();
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
