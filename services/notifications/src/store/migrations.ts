/**
 * The tables, as steps that each database takes once and in this order. Steps that were released are never changed.
 * `$schema` stands for the schema that they lie in.
 */
export const migrations: readonly string[] = [
  `
  -- One row an inbox. Its lock, which every commit takes, is what makes positions unique: see postgres.ts.
  CREATE TABLE $schema.inbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person text COLLATE "C" NOT NULL UNIQUE,
    epoch text NOT NULL,
    -- The last position, and the one before the commit that brought it.
    seq bigint NOT NULL,
    base bigint NOT NULL,
    snapshot text,
    snapshot_seq bigint NOT NULL DEFAULT 0
  ) WITH (fillfactor = 50);

  -- What was stored since the snapshot: the events of one commit a row, by the position of the last.
  CREATE TABLE $schema.event (
    inbox bigint NOT NULL REFERENCES $schema.inbox (id) ON DELETE CASCADE,
    seq bigint NOT NULL,
    events text NOT NULL,
    PRIMARY KEY (inbox, seq)
  );

  CREATE TABLE $schema.probe (id int PRIMARY KEY, at timestamptz NOT NULL);
  `,
  `
  -- Who is connected to which server, and when they last did something. Of a server that died, rows stay until the
  -- same people come again; by then what they did is long ago.
  CREATE TABLE $schema.presence (
    person text COLLATE "C" NOT NULL,
    node text NOT NULL,
    active_at timestamptz NOT NULL,
    PRIMARY KEY (person, node)
  );
  CREATE INDEX presence_by_time ON $schema.presence (active_at);
  `,
  `
  -- The servers that share these tables, and when each of them last said that it is there.
  CREATE TABLE $schema.server (node text PRIMARY KEY, beat_at timestamptz NOT NULL);
  `,
  `
  -- What all servers must have in common and nobody else may know.
  CREATE TABLE $schema.secret (name text PRIMARY KEY, value text NOT NULL);
  `,
];
