import { readVersion } from '@nodegx/service-kit';
import type { Command } from 'commander';
import { run } from '../command/run.ts';
import type { BackupFlags } from './backup.ts';
import type { RestoreFlags } from './restore.ts';

/** Adds `nodegx backup` and `nodegx restore`. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description('Put everything that a community keeps into one file, while it runs, and read it back to prove it.')
    .option('--data <folder>', 'the data folder of the community (NODEGX_DATA; else ./data)')
    .requiredOption('--out <file>', 'the file to write; it must not be there yet')
    .option('--without-database', 'leave out what is in PostgreSQL (DATABASE_URL), which you save by itself')
    .addHelpText(
      'after',
      `
Whatever was acknowledged before it began is in it. It holds keys and what people wrote: only its owner may read it, and
whoever stores it should encrypt it.

Where documents, inboxes and people are in PostgreSQL (DATABASE_URL) pg_dump saves those, and they are not in this file:
it is only made with --without-database.

Examples:
  nodegx backup --data ./data --out /backup/nodegx-$(date +%F).tar.gz
  nodegx restore /backup/nodegx-2026-11-21.tar.gz --data ./data

Exit codes:
  0    written, read back, and whole
  1    it could not be made; nothing is left of it
  2    an argument cannot be used
  5    the data folder cannot be used
  130  stopped with Ctrl-C; nothing is left of it
`,
    )
    .action((flags: BackupFlags, command: Command) =>
      run(command, async () => {
        const { backup } = await import('./backup.ts');
        return backup(flags, process.env, readVersion(process.argv[1]));
      }),
    );
  program
    .command('restore')
    .argument('<file>', 'a file that nodegx backup wrote')
    .description('Put back what nodegx backup saved, into a folder that is empty or not there.')
    .option('--data <folder>', 'the data folder to make (NODEGX_DATA; else ./data)')
    .option('--check', 'only read the file and say whether it is whole')
    .addHelpText(
      'after',
      `
It checks every part before anything is put in its place, and refuses a file that is cut off, changed, or of a newer
version, and a folder that holds something or is in use.

Examples:
  nodegx restore backup.tar.gz --check
  nodegx restore backup.tar.gz --data ./data && nodegx up

Exit codes:
  0    put back, and on the disk
  1    the file is damaged or too new; the folder is as it was
  2    an argument cannot be used
  5    the data folder cannot be used: it is in use, holds something, or cannot be written
  130  stopped with Ctrl-C; the folder is as it was
`,
    )
    .action((file: string, flags: RestoreFlags, command: Command) =>
      run(command, async () => {
        const { restore } = await import('./restore.ts');
        return restore(file, flags, process.env, readVersion(process.argv[1]));
      }),
    );
}
