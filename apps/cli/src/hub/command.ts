import { describeExitCodes, describeOptions, exitWith } from '@nodegx/service-kit';
import type { Command } from 'commander';
import { hubOptions } from './options.ts';

/** Adds `nodegx hub`. */
export function addHubCommand(program: Command): void {
  program
    .command('hub')
    .description('Serve the page, community.json and the health of services that each run on their own, until Ctrl-C.')
    .addHelpText(
      'after',
      `
\`nodegx up\` has all of this in one process. This is for a proxy that leads /sync, /signaling, /notifications, /turn and
/identity to a process each, and everything else here; docker-compose.yml does.

Example:
  SERVICES='identity=http://127.0.0.1:4448 sync=http://127.0.0.1:4445' nodegx hub

Environment:
${describeOptions(hubOptions)}

Exit codes:
  0  after Ctrl-C or SIGTERM
${describeExitCodes()}
`,
    )
    .action(async () => {
      try {
        const { hub } = await import('./hub.ts');
        await hub(process.env);
      } catch (error) {
        exitWith(error, 'hub');
      }
    });
}
