/** What `PostgresStore` says to the database, for the schema that its tables are in. */
export function statements(schema: string) {
  return {
    listen: `LISTEN ${schema}`,
    load: `
      SELECT inbox.epoch, inbox.snapshot, event.events FROM ${schema}.inbox
      LEFT JOIN ${schema}.event ON event.inbox = inbox.id AND event.seq > inbox.snapshot_seq
      WHERE inbox.person = $1 ORDER BY event.seq`,
    append: `
      WITH given AS (
        SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::text[])
          AS given (person, epoch, base, seq, events)
      ), taken AS (
        INSERT INTO ${schema}.inbox AS known (person, epoch, seq, base)
        SELECT person, epoch, seq, base FROM given ORDER BY person COLLATE "C"
        ON CONFLICT (person) DO UPDATE SET seq = excluded.seq, base = excluded.base
          WHERE known.seq = excluded.base AND known.epoch = excluded.epoch
        RETURNING id, person
      ), stored AS (
        INSERT INTO ${schema}.event (inbox, seq, events)
        SELECT taken.id, given.seq, given.events FROM given JOIN taken ON taken.person = given.person COLLATE "C"
      )
      SELECT person, pg_notify('${schema}', $6 || ' ' || person) FROM taken`,
    snapshot: `
      WITH kept AS (
        UPDATE ${schema}.inbox SET snapshot = $4, snapshot_seq = $3
        WHERE person = $1 AND epoch = $2 AND snapshot_seq < $3 AND seq >= $3 RETURNING id
      )
      DELETE FROM ${schema}.event USING kept WHERE event.inbox = kept.id AND event.seq <= $3`,
    here: `
      INSERT INTO ${schema}.presence AS known (person, node, active_at)
      SELECT person, $3, now() - idle * interval '1 millisecond'
      FROM unnest($1::text[], $2::float8[]) AS given (person, idle) ORDER BY person COLLATE "C"
      ON CONFLICT (person, node) DO UPDATE SET active_at = greatest(known.active_at, excluded.active_at)`,
    forget: `DELETE FROM ${schema}.presence WHERE active_at < now() - interval '2 days'`,
    beat: `
      WITH here AS (
        INSERT INTO ${schema}.server (node, beat_at) VALUES ($1, now())
        ON CONFLICT (node) DO UPDATE SET beat_at = now() RETURNING xmax = 0 AS is_new
      ), ended AS (
        DELETE FROM ${schema}.server WHERE node IN (
          SELECT node FROM ${schema}.server WHERE node <> $1 AND beat_at < now() - $2 * interval '1 millisecond'
          FOR UPDATE SKIP LOCKED
        ) RETURNING node
      ), nobody AS (
        DELETE FROM ${schema}.presence USING ended WHERE presence.node = ended.node
      )
      SELECT (SELECT is_new FROM here) AS is_new, (SELECT count(*)::int FROM ended) AS ended`,
    keep: `INSERT INTO ${schema}.secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING`,
    secret: `SELECT value FROM ${schema}.secret WHERE name = $1`,
    end: `UPDATE ${schema}.server SET beat_at = '-infinity' WHERE node = $1`,
    gone: `DELETE FROM ${schema}.presence WHERE node = $2 AND person = ANY ($1::text[])`,
    idle: `
      SELECT extract(epoch FROM now() - max(active_at))::float8 * 1000 AS idle
      FROM ${schema}.presence WHERE person = $1 AND node <> $2`,
    probe: `INSERT INTO ${schema}.probe (id, at) VALUES (1, now()) ON CONFLICT (id) DO UPDATE SET at = now()`,
  };
}
