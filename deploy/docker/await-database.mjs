// Loaded before a service (node --import): lets it start once its database takes connections, where it has one. Without it
// a first start would end and begin again until PostgreSQL has made its files.
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';

const patienceMs = 60_000;
const againMs = 250;

const { DATABASE_URL } = process.env;
if (isMainThread && DATABASE_URL && URL.canParse(DATABASE_URL)) {
  const { hostname, port } = new URL(DATABASE_URL);
  const deadline = Date.now() + patienceMs;
  // After that the service itself says what is wrong.
  while (Date.now() < deadline && !(await answers(hostname, Number(port || 5432)))) await delay(againMs);
}

async function answers(host, port) {
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
