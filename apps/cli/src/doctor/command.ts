import { readVersion } from '@nodegx/service-kit';
import type { Command } from 'commander';
import { run } from '../command/run.ts';
import type { DoctorFlags } from './doctor.ts';

/** Adds `nodegx doctor`. */
export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('Look at all that usually goes wrong with a community of your own, and say what to do about it.')
    .option('--url <url>', 'where people reach it (PUBLIC_URL, else servers.publicUrl of the community)')
    .option('--local <url>', 'where it runs on this machine (default: http://127.0.0.1:4440, NODEGX_PORT)')
    .option(
      '--service <name=url>',
      'where a service runs that has a port of its own, instead of --local (SERVICES). Repeatable',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option('--data <folder>', 'its data folder (NODEGX_DATA; else ./data)')
    .option('--community <file>', 'its community.json: a path or an http(s) URL (COMMUNITY_FILE)')
    .option('--idle <seconds>', 'how long a socket is left alone to see whether it lives; 0: not tried (default: 35)')
    .option('--timeout <seconds>', 'how long to wait for an answer (default: 5)')
    .option('--bundle <file>', 'also write what was found, without secrets and names, for others to look at')
    .addHelpText(
      'after',
      `
It looks at this machine, the community.json, the services here, the way through the public address (the WebSocket
upgrade hop by hop, forwarded headers, idle sockets), the keys of the tokens and the relay. ✓ is fine, ! is worth a look,
✗ is broken; each says what to do. Through the public address it joins once as a guest called "nodegx doctor".

Examples:
  nodegx doctor                                                the community of nodegx up, on this machine
  nodegx doctor --url https://collab.example.org               and the way to it through your proxy
  nodegx doctor --url https://collab.example.org --idle 0      the same in seconds
  nodegx doctor --service sync=http://127.0.0.1:4445 --service signaling=http://127.0.0.1:4444
  nodegx doctor --json | jq '.findings[] | select(.status == "fail")'

Exit codes:
  0  nothing is broken; lines with ! are worth a look
  1  something is (✗), or a bug
  2  an argument or a variable cannot be used
`,
    )
    .action((flags: DoctorFlags, command: Command) =>
      run(command, async () => {
        const { doctor } = await import('./doctor.ts');
        return doctor(flags, process.env, readVersion(process.argv[1]));
      }),
    );
}
