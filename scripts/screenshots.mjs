import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, run } from './prepare.mjs';

// `npm run screenshots`: the pictures of the docs, taken of the running community by the tests of the page.
prepare();
run(process.execPath, [
  '--experimental-vm-modules',
  join('node_modules', 'jest', 'bin', 'jest.js'),
  'tests/src/start-page',
]);
mkdirSync(join(root, 'docs', 'images'), { recursive: true });
for (const name of ['start-page.png']) copyFileSync(join(root, 'artifacts', name), join(root, 'docs', 'images', name));
