import { Command } from 'commander';
import { addHealthCommand } from './command.ts';

const program = new Command('nodegx').exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
addHealthCommand(program);
await program.parseAsync();
