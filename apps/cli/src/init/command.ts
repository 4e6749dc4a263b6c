import type { Command } from 'commander';
import { run } from '../command/run.ts';
import type { InitFlags } from './wishes.ts';

/** Adds `nodegx init`. */
export function addInitCommand(program: Command): void {
  program
    .command('init')
    .argument('[folder]', 'where to write; made when it is missing (default: here)')
    .description('Write the community.json and the .env of a community of your own, with secrets that nobody has seen.')
    .option('--name <name>', 'what the community is called')
    .option('--id <id>', 'its short name, which never changes (default: made from the name)')
    .option('--domain <host>', 'where people reach it, such as collab.example.org; without it: this machine only')
    .option('--owner-github <user>', 'who is its owner when they sign in with GitHub')
    .option('--relay <host>', 'the host of its relay (TURN); nodegx turn config sets that up')
    .option('--data <folder>', 'folder for everything that is kept (default: ./data)')
    .option('--compose', 'for docker compose: the folder is that of docker-compose.yml, which makes the secrets itself')
    .option('--yes', 'ask nothing: take the defaults for what no flag says')
    .option('--force', 'replace a community.json that is there; values in .env stay as they are even then')
    .addHelpText(
      'after',
      `
Examples:
  nodegx init                                                           asks
  nodegx init --name "Garden Club" --domain garden.example.org --yes    asks nothing
  nodegx init --compose --name "Garden Club" --domain garden.example.org --yes
  nodegx init --yes                                                     in a folder that has both: adds what .env lacks

Secrets go into .env, which only its owner may read. They are never printed, and one that is there is never changed:
nodegx secrets rotate does that.

Exit codes:
  0    both files are there and in order
  2    an argument cannot be used, or a file cannot be written
  3    the community.json that is there is invalid
  130  stopped with Ctrl-C; nothing was written
`,
    )
    .action((folder: string | undefined, flags: InitFlags, command: Command) =>
      run(command, async () => {
        const { init } = await import('./init.ts');
        return init(folder ?? '.', flags);
      }),
    );
}
