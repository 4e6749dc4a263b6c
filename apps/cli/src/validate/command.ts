import type { Command } from 'commander';
import { run } from '../command/run.ts';
import type { ValidateFlags } from './validate.ts';

/** Adds `nodegx validate`. */
export function addValidateCommand(program: Command): void {
  program
    .command('validate')
    .argument('[file]', 'a path, an http(s) URL, or - for standard input (COMMUNITY_FILE; else ./community.json)')
    .description('Say everything that is wrong with a community.json, with line, column and what to write instead.')
    .option('--fix', 'mend what is mechanical and leave the rest of the file as it is written')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      `
Examples:
  nodegx validate                                            ./community.json
  nodegx validate --fix community.json                       mends it in place and says what it did
  nodegx validate https://collab.example.org/community.json  what a server shows
  git show main:community.json | nodegx validate - --json

--fix writes the value that a diagnosis names, corrects misspelt keys, moves misplaced ones, and removes repeated
entries, comments and stray commas. It leaves secrets, contradictions and what is missing to you.

Exit codes:
  0  the file is in order (with --fix: now)
  2  an argument cannot be used, or the file cannot be written
  3  the community file cannot be read, or something is wrong with it
`,
    )
    .action((file: string | undefined, flags: ValidateFlags) =>
      run('validate', async () => {
        const { validate } = await import('./validate.ts');
        return validate(file, flags, process.env);
      }),
    );
}
