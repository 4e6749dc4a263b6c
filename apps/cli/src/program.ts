import { describeExitCodes, describeOptions, exitWith, readVersion } from '@nodegx/service-kit';
import { Command } from 'commander';
import { addBackupCommands } from './backup/command.ts';
import { addEnvFile } from './command/env-file.ts';
import { allExitCodes } from './command/exit-codes.ts';
import { addJson } from './command/json.ts';
import { pointToOwnHelp } from './command/own-help.ts';
import { addDoctorCommand } from './doctor/command.ts';
import { addHealthCommand } from './health/command.ts';
import { addHubCommand } from './hub/command.ts';
import { addIdentityCommands } from './identity/command.ts';
import { addInitCommand } from './init/command.ts';
import { addSecretsCommands } from './secrets/command.ts';
import { addTurnCommands } from './turn/command.ts';
import { upOptions } from './up/options.ts';
import { addUpgradeCommand } from './upgrade/command.ts';
import { addValidateCommand } from './validate/command.ts';

const program = new Command('nodegx')
  .description('Runs and looks after a Nodegx community.')
  .version(readVersion(process.argv[1]))
  .addHelpText(
    'after',
    `
Examples:
  nodegx up                                                            try it on this machine
  nodegx init --name "Garden Club" --domain garden.example.org --yes   begin a community of your own
  nodegx up --env .env                                                 start it
  nodegx doctor --env .env                                             something is wrong: what?
  nodegx backup --out /backup/today.tar.gz                             save everything, while it runs
  nodegx help backup                                                   a command, with examples

Exit codes:
${allExitCodes()}
`,
  )
  // Before the commands, which take it over: every misuse exits with 2.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('up')
  .description('Run the whole community in one process on one port, until Ctrl-C.')
  .option('--host <address>', 'address to listen on (NODEGX_HOST)')
  .option('--port <number>', 'port to listen on; 0 takes any free one (NODEGX_PORT)')
  .option('--data <folder>', 'folder for everything that is kept (NODEGX_DATA)')
  .option('--community <file>', 'the community.json to serve: a path or an http(s) URL (COMMUNITY_FILE)')
  .addHelpText(
    'after',
    `
Examples:
  nodegx up                                    a community for this machine, on http://127.0.0.1:4440
  nodegx up --port 8080 --data /srv/nodegx     another port, another folder
  nodegx up --env .env                         the community that nodegx init wrote
  nodegx up --community ./community.json       your community; edits of the file take effect while it runs

Environment:
${describeOptions(upOptions)}

Exit codes:
  0  after Ctrl-C or SIGTERM, with everything flushed
${describeExitCodes()}
`,
  )
  .action(async (flags: Record<string, string>) => {
    try {
      // Only this command needs all services: the others start without waiting for them.
      const { up } = await import('./up/up.ts');
      await up(flags, process.env);
    } catch (error) {
      exitWith(error, 'nodegx');
    }
  });

addHubCommand(program);
addInitCommand(program);
addHealthCommand(program);
addValidateCommand(program);
addDoctorCommand(program);
addBackupCommands(program);
addSecretsCommands(program);
addUpgradeCommand(program);
addIdentityCommands(program);
addTurnCommands(program);

addEnvFile(program);
addJson(program);
pointToOwnHelp(program);

await program.parseAsync();
