import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chart } from './report/chart.js';
import { merged, save } from './report/save.js';
import { rowLines } from './report/table.js';
import { suites } from './suites.js';

const usage = `npm run bench -- SUITE [--only NAME[,NAME]] [--server NAME[,NAME]] [--quick] [--profile FOLDER] [--save]

  SUITE      ${Object.keys(suites).join(', ')}
  --only     rows
  --server   servers
  --quick    short windows: to see that it runs, not to publish
  --profile  a CPU profile of our server for each row, and the functions that cost most
  --save     put the rows into bench/results/SUITE.json and SUITE.svg (a whole run does so by itself)
${Object.entries(suites).map(contents).join('')}`;

const longestRowMs = 150_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    server: { type: 'string' },
    quick: { type: 'boolean', default: false },
    profile: { type: 'string' },
    save: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [suite = ''] = positionals;
const measured = suites[suite];
if (values.help || !measured) {
  print(usage);
  process.exit(values.help ? 0 : 1);
}
const { title, rows, servers } = measured;

const chosenRows = chosen(
  values.only,
  rows.map(({ name }) => name),
);
const chosenServers = chosen(values.server, Object.keys(servers));

/** @type {import('./report/save.js').Results} */
const results = {
  measuredAt: new Date().toISOString(),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
  isQuick: values.quick,
  rows: [],
};
print(`${results.machine}${values.quick ? ' · quick: not for publishing' : ''}`);

for (const row of rows) {
  if (!chosenRows.has(row.name)) continue;
  /** @type {Record<string, import('./scenarios/index.js').Outcome>} */
  const outcomes = {};
  for (const server of row.servers) {
    if (!chosenServers.has(server)) continue;
    process.stderr.write(`… ${row.name}: ${servers[server]?.title}\n`);
    outcomes[server] = await measure(row.name, server);
  }
  const { run, ourProtocol, ...described } = row;
  results.rows.push({ ...described, measuredAt: new Date().toISOString(), outcomes });
  for (const line of rowLines(row, outcomes, servers)) print(line);
}

const isWhole = !values.only && !values.server && !values.quick;
if (isWhole || values.save) {
  const folder = fileURLToPath(new URL('./results/', import.meta.url));
  const whole = isWhole ? results : merged(folder, suite, results);
  save(folder, suite, whole, chart(title, whole, servers));
  print(`\nWritten to ${folder}`);
}

/**
 * One row on one server, in processes of its own, within a time.
 *
 * @param {string} row
 * @param {string} server
 * @returns {Promise<import('./scenarios/index.js').Outcome>}
 */
function measure(row, server) {
  return new Promise((resolve) => {
    const load = fork(fileURLToPath(new URL('./scenarios/run-one.js', import.meta.url)));
    const timer = setTimeout(() => {
      load.kill('SIGTERM');
      resolve({ failed: `took longer than ${longestRowMs / 1000} s` });
    }, longestRowMs);
    load.once('message', (outcome) => resolve(/** @type {import('./scenarios/index.js').Outcome} */ (outcome)));
    load.once('exit', (code) => {
      clearTimeout(timer);
      resolve({ failed: `the load generator ended with ${code}` });
    });
    const profileFolder = values.profile ? join(values.profile, row, server) : undefined;
    load.send({ suite, row, server, isQuick: values.quick, ...(profileFolder ? { profileFolder } : {}) });
  });
}

/**
 * @param {[string, import('./suites.js').Suite]} suite
 */
function contents([name, { rows, servers }]) {
  return `
${name}
  rows       ${rows.map((row) => row.name).join(', ')}
  servers    ${Object.keys(servers).join(', ')}
`;
}

/**
 * @param {string | undefined} list
 * @param {string[]} all
 */
function chosen(list, all) {
  const names = list?.split(',') ?? all;
  for (const name of names) {
    if (all.includes(name)) continue;
    process.stderr.write(`There is no ${name}. There are: ${all.join(', ')}\n`);
    process.exit(1);
  }
  return new Set(names);
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
