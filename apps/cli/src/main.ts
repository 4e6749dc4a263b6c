#!/usr/bin/env node
import { endWithoutReader } from './command/pipe.ts';

endWithoutReader(process.stdout);
endWithoutReader(process.stderr);

// A container asks for its health every few seconds and must not load everything else for it.
if (process.argv[2] === 'health') await import('./health/main.ts');
else await import('./program.ts');
