import { Argument, type Command } from 'commander';
import { run } from '../command/run.ts';
import { type RotateFlags, secretNames } from './rotate.ts';

/** Adds `nodegx secrets rotate`. */
export function addSecretsCommands(program: Command): void {
  const secrets = program.command('secrets').description('Look after the secrets of a community.');
  secrets
    .command('rotate')
    .addArgument(new Argument('<name>', 'which secret').choices(secretNames))
    .description(
      'Put a new secret into .env; where two can be in force at a time, the old one stays beside it for now.',
    )
    .option('--env <file>', 'the file with the secrets (default: ./.env)')
    .option('--finish', 'take the old ones out again')
    .addHelpText(
      'after',
      `
turn       the secret that is shared with the relay (TURN_SECRET, or the file that TURN_SECRET_FILE names)
signaling  the key of invitation links (SIGNALING_SECRET); links that were made with the old one are void
The keys that sign tokens change by themselves (SIGNING_KEY_DAYS). No secret is printed.

Examples:
  nodegx secrets rotate turn              new and old are in force; restart, tell the relay, nodegx turn check
  nodegx secrets rotate turn --finish     after TURN_TTL_SECONDS: the old one is out
  nodegx secrets rotate signaling

Exit codes:
  0  done
  2  an argument cannot be used, or the file cannot be read or written
`,
    )
    .action((name: string, flags: RotateFlags, command: Command) =>
      run(command, async () => {
        const { rotate } = await import('./rotate.ts');
        return rotate(name, flags);
      }),
    );
}
