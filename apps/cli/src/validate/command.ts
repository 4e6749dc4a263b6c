import type { Command } from 'commander';
import { run } from '../command/run.ts';
import type { ValidateFlags } from './validate.ts';

/** Adds `nodegx validate`. */
export function addValidateCommand(program: Command): void {
  program
    .command('validate')
    .argument(
      '[file or folder]',
      'a file, an http(s) URL, - for standard input, or a folder with all of them (COMMUNITY_FILE; else this folder)',
    )
    .description(
      'Say everything that is wrong with a community.json and its registry, with line, column and what to write.',
    )
    .option('--fix', 'mend what is mechanical and leave the rest of the file as it is written')
    .addHelpText(
      'after',
      `
Examples:
  nodegx validate                                            community.json here, and the registry beside it
  nodegx validate jobs/listings.json                         one file of the registry
  nodegx validate --fix community.json                       mends it in place and says what it did
  nodegx validate https://collab.example.org/community.json  what a server shows
  git show main:community.json | nodegx validate - --json

In a folder it looks at community.json and, as far as they are there, components/registry.json, components/featured.json,
tutorials/LEVEL/index.json, tutorials/paths.json, showcase/projects.json, jobs/listings.json,
collaboration/public-sessions.json and discussions/index.json, and at what they say about each other. In a workflow of
GitHub each finding shows at its line of the pull request.

--fix writes the value that a diagnosis names, corrects misspelt keys, moves misplaced ones, and removes repeated
entries, comments and stray commas. It leaves secrets, contradictions and what is missing to you.

Exit codes:
  0  all of it is in order (with --fix: now)
  2  an argument cannot be used, or the file cannot be written
  3  a file cannot be read, or something is wrong with it
`,
    )
    .action((file: string | undefined, flags: ValidateFlags, command: Command) =>
      run(command, async () => {
        const { validate } = await import('./validate.ts');
        return validate(file, flags, process.env);
      }),
    );
}
