import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, runTool } from './prepare.mjs';

// `npm test`: install what is missing, build, check types and style, run every test that this machine can run, and say
// which it could not. Arguments go to jest. With CI=true a skipped test is a failure, and what needs a browser or containers
// has a second try.
prepare();
console.error('Checking types and style …');
runTool('turbo', ['run', 'check', '--output-logs=errors-only', '--no-update-notifier'], {
  TURBO_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: '0',
  TURBO_PRINT_VERSION_DISABLED: '1',
});
runTool('biome', ['check', '--error-on-warnings', '.']);

const first = runJest('test-results.json', process.argv.slice(2));
let suites = first.testResults;
const isUnexplained = first.status !== 0 && suites.every(({ status }) => status !== 'failed');
if (process.env.CI === 'true') suites = tryAgain(suites);

const tests = suites.flatMap((suite) => suite.assertionResults);
const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
const skipped = tests.filter(({ status }) => status === 'pending' || status === 'todo');
// A file that could not even be loaded has failed without a failed test.
const broken = suites.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed));
const passed = count('passed');
const failed = count('failed') + broken.length;
if (skipped.length > 0) {
  console.log('\nNot run on this machine:');
  for (const test of skipped) console.log(`  - ${test.fullName}`);
}
console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`);

const isSkipFatal = process.env.CI === 'true' && skipped.length > 0;
if (isSkipFatal) console.error('In CI nothing may be skipped.');
process.exit(isUnexplained || failed > 0 || passed === 0 || isSkipFatal ? 1 : 0);

/** Runs jest, whose output goes to standard error, and returns its report. */
function runJest(reportName, args) {
  const report = join(root, 'artifacts', reportName);
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--json',
      `--outputFile=${report}`,
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (existsSync(report)) return { status, ...JSON.parse(readFileSync(report, 'utf8')) };
  console.error(`jest ended with ${status} and left no report.`);
  process.exit(1);
}

/**
 * Runs the files again that failed and have a browser or containers in them: a machine that CI shares with others may be
 * too slow for those for a moment. What fails again has failed; what passes is named, to be looked into. No other test
 * has a second try: a random run that fails once has found something.
 */
function tryAgain(suites) {
  const failed = suites.filter(({ name, status }) => status === 'failed' && hasOwnPace(name)).map(({ name }) => name);
  // So many are no accident.
  if (failed.length === 0 || failed.length > 3) return suites;
  const { testResults } = runJest('test-results-again.json', ['--runInBand', '--runTestsByPath', ...failed]);
  const again = new Map(testResults.map((suite) => [suite.name, suite]));
  console.log('\nFailed at first, and run again alone:');
  for (const { name, assertionResults } of suites.filter(({ name }) => again.has(name))) {
    for (const test of assertionResults.filter(isFailed)) {
      const isGood = again.get(name).assertionResults.some((one) => one.fullName === test.fullName && !isFailed(one));
      console.log(`  - ${isGood ? 'unstable' : 'failed'}: ${test.fullName}`);
    }
  }
  return suites.map((suite) => again.get(suite.name) ?? suite);
}

function hasOwnPace(file) {
  return file.startsWith(join(root, 'tests', 'containers')) || /chromium|browser/i.test(readFileSync(file, 'utf8'));
}

function isFailed({ status }) {
  return status === 'failed';
}
