import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

// `npm start`: install what is missing, build what changed, then become the community's one process.
prepare();
const command = join(root, 'apps', 'cli', 'dist', 'main.js');
process.argv = [process.argv[0] ?? 'node', command, 'up', ...process.argv.slice(2)];
await import(pathToFileURL(command).href);
