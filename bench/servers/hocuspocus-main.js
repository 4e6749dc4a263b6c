import { DatabaseSync } from 'node:sqlite';
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';

// Hocuspocus as its documentation sets it up: the defaults of its server (stores 2 s after the last edit, 10 s at the
// latest), whole documents in SQLite. Its SQLite extension is this Database extension over a package that must be
// compiled for the Node it runs on; Node 24 has SQLite built in.
/** @param {string} file */
function storeIn(file) {
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, data BLOB NOT NULL)');
  const read = database.prepare('SELECT data FROM documents WHERE name = ?');
  const write = database.prepare(
    'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
  );
  return new Database({
    fetch: async ({ documentName }) => read.get(documentName)?.['data'] ?? null,
    store: async ({ documentName, state }) => {
      write.run(documentName, state);
    },
  });
}

const file = process.env['DATABASE'];
const server = new Server({
  address: '127.0.0.1',
  port: Number(process.env['PORT']),
  quiet: true,
  extensions: file ? [storeIn(file)] : [],
});
await server.listen();
