/**
 * The tables, as steps that each database takes once and in this order. Steps that were released are never changed.
 * `$schema` stands for the schema that they lie in.
 */
export const migrations: readonly string[] = [
  `
  -- One row a document. Its lock, which every commit takes, is what hands out positions: see postgres.ts.
  CREATE TABLE $schema.document (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text COLLATE "C" NOT NULL UNIQUE,
    last bigint NOT NULL
  ) WITH (fillfactor = 50);

  -- The logs. Rows are added and, by compaction, replaced by a base; never changed.
  CREATE TABLE $schema.entry (
    document bigint NOT NULL REFERENCES $schema.document (id) ON DELETE CASCADE,
    position bigint NOT NULL,
    update bytea NOT NULL,
    PRIMARY KEY (document, position)
  );

  -- How far each document's base reaches, and the state vector of what is in it.
  CREATE TABLE $schema.base (
    document bigint PRIMARY KEY REFERENCES $schema.document (id) ON DELETE CASCADE,
    through bigint NOT NULL,
    state_vector bytea NOT NULL
  );

  CREATE TABLE $schema.probe (id int PRIMARY KEY, at timestamptz NOT NULL);

  -- The name by which servers of this database know each other on a bus.
  CREATE TABLE $schema.community (id uuid NOT NULL);
  INSERT INTO $schema.community (id) VALUES (gen_random_uuid());
  `,
];
