import { mkdirSync } from 'node:fs';
import { summarise } from '../measure/profile.js';
import { ServerProcess } from '../servers/server-process.js';
import { suites } from '../suites.js';

// The load generator: a process of its own for each row and server. It starts the server, drives it, and reports.

/** @typedef {{ suite: string, row: string, server: string, isQuick: boolean, profileFolder?: string }} Order */

process.on('SIGTERM', () => process.exit(1));

process.once('message', async (/** @type {Order} */ order) => {
  const { suite, row: rowName, server: serverName, isQuick, profileFolder } = order;
  const { rows, servers } = suites[suite] ?? { rows: [], servers: {} };
  const row = rows.find(({ name }) => name === rowName);
  const kind = servers[serverName];
  if (!row || !kind) throw new Error(`there is no ${rowName} for ${serverName}`);
  if (profileFolder) mkdirSync(profileFolder, { recursive: true });
  const isOurs = serverName.startsWith('ours');
  const server = new ServerProcess(kind, {
    profileFolder: isOurs ? profileFolder : undefined,
    ...(isOurs && row.ourProtocol ? { protocol: row.ourProtocol } : {}),
  });
  const other = servers[row.without?.[serverName] ?? ''];
  const without = other && new ServerProcess(other);
  /** @type {import('./index.js').Outcome & { profile?: string[] }} */
  let outcome;
  try {
    await server.start();
    await without?.start();
    outcome = await row.run({ server, ...(without ? { without } : {}), seconds: isQuick ? 3 : 8, isQuick });
  } catch (cause) {
    outcome = { failed: cause instanceof Error ? cause.message : String(cause) };
  }
  await server.dispose();
  await without?.dispose();
  if (isOurs && profileFolder) outcome.profile = summarise(profileFolder);
  process.send?.(outcome, () => process.exit(0));
});
