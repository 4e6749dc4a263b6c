import { readVersion } from '@nodegx/service-kit';
import type { Command } from 'commander';
import { invalid, run } from '../command/run.ts';
import type { UpgradeFlags } from './upgrade.ts';

/** Adds `nodegx upgrade --check`. */
export function addUpgradeCommand(program: Command): void {
  program
    .command('upgrade')
    .description('Say whether the community that runs here can be replaced by the version of this command.')
    .option('--check', 'look only; nothing else is done yet')
    .option('--local <url>', 'where it runs (default: http://127.0.0.1:4440, NODEGX_PORT)')
    .option('--data <folder>', 'its data folder (NODEGX_DATA; else ./data)')
    .option('--community <file>', 'its community.json (COMMUNITY_FILE)')
    .option('--backup <file>', 'the backup that you would go back to; it is read from end to end')
    .addHelpText(
      'after',
      `
Run it with the new version while the old one is up.

Examples:
  nodegx backup --out /backup/before.tar.gz
  nodegx upgrade --check --backup /backup/before.tar.gz

Exit codes:
  0  it can; lines with ! are worth a look
  1  it cannot yet (✗)
  2  an argument cannot be used
`,
    )
    .action((flags: UpgradeFlags, command: Command) =>
      run(command, async () => {
        if (flags.check !== true) throw invalid('Say --check. Upgrading is: stop the old version, start the new one.');
        const { checkUpgrade } = await import('./upgrade.ts');
        return checkUpgrade(flags, process.env, readVersion(process.argv[1]));
      }),
    );
}
