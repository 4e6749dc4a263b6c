import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, runTool } from './prepare.mjs';

// `npm test`: install what is missing, build, check types and style, run every test that this machine can run, and say
// which it could not. Arguments go to jest. With CI=true a skipped test is a failure.
prepare();
console.error('Checking types and style …');
runTool('turbo', ['run', 'check', '--output-logs=errors-only', '--no-update-notifier'], {
  TURBO_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: '0',
  TURBO_PRINT_VERSION_DISABLED: '1',
});
runTool('biome', ['check', '--error-on-warnings', '.']);

mkdirSync(join(root, 'artifacts'), { recursive: true });
const results = join(root, 'artifacts', 'test-results.json');
const jest = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--json',
    `--outputFile=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);

const report = JSON.parse(readFileSync(results, 'utf8'));
const tests = report.testResults.flatMap((suite) => suite.assertionResults);
const skipped = tests.filter((test) => test.status === 'pending' || test.status === 'todo');
const brokenSuites = report.numRuntimeErrorTestSuites;
const failed = report.numFailedTests + brokenSuites;
if (skipped.length > 0) {
  console.log('\nNot run on this machine:');
  for (const test of skipped) console.log(`  - ${test.fullName}`);
}
console.log(`\n${report.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`);

const isSkipFatal = process.env.CI === 'true' && skipped.length > 0;
if (isSkipFatal) console.error('In CI nothing may be skipped.');
process.exit(jest.status !== 0 || failed > 0 || report.numPassedTests === 0 || isSkipFatal ? 1 : 0);
