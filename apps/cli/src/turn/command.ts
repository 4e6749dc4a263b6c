import { describeExitCodes, describeOptions } from '@nodegx/service-kit';
import { relaySecretOptions } from '@nodegx/turn-config';
import type { Command } from 'commander';
import { run } from '../command/run.ts';
import { type CheckFlags, turnCheck } from './check.ts';
import { turnConfig } from './config.ts';
import type { ConfigFlags } from './wishes.ts';

const environment = `
Environment:
${describeOptions(relaySecretOptions)}
`;

const exitCodes = `
Exit codes:
  0  everything is well; lines with ! are worth a look
  1  something is not (✗), or a bug
${describeExitCodes()
  .split('\n')
  .filter((line) => / [23] {2}/.test(line))
  .join('\n')}
`;

/** Adds `nodegx turn config` and `nodegx turn check`. */
export function addTurnCommands(program: Command): void {
  const turn = program.command('turn').description('Set up and check the relay (TURN) of a community.');
  const repeated = (value: string, before: string[] = []): string[] => [...before, value];
  turn
    .command('config')
    .description("Write a hardened configuration of coturn for a community's relay, or look through one.")
    .option('--community <file>', 'the community.json: a path or an http(s) URL (COMMUNITY_FILE)')
    .option('--out <file>', 'where to write it (default: ./turnserver.conf)')
    .option('--print', 'show it with the secrets hidden, write nothing')
    .option('--check <file>', 'look through an existing configuration instead')
    .option('--coturn-version <version>', 'the coturn that reads it (default: 4.17.1); older ones know fewer options')
    .option('--external-ip <address>', 'what others see the relay as; behind NAT public/private. Repeatable', repeated)
    .option('--relay-ip <address>', 'the address of the machine to relay from. Repeatable', repeated)
    .option('--listening-ip <address>', 'the address of the machine to listen on. Repeatable', repeated)
    .option('--listening-port <number>', 'where the addresses name several, or another one is forwarded')
    .option('--tls-port <number>', 'the same for TLS')
    .option('--cert <file>', 'certificate with its chain, for turns:')
    .option('--pkey <file>', 'its private key')
    .option('--realm <name>', 'name of the relay (default: the host of its first address)')
    .option('--min-port <number>', 'first relay port (default: 49152)')
    .option('--max-port <number>', 'last relay port (default: 65535)')
    .option('--user-quota <number>', 'allocations of one person (default: what a full session needs)')
    .option('--total-quota <number>', 'allocations of all (default: the number of relay ports)')
    .option('--max-bps <bytes>', 'bytes a second of one allocation (default: 1000000)')
    .option(
      '--bps-capacity <bytes>',
      'bytes a second of all; each allocation reserves its --max-bps (default: no bound)',
    )
    .option('--deny <range>', 'further peers to refuse, such as your own public servers. Repeatable', repeated)
    .option('--allow <range>', 'peers to let through although they are internal. Repeatable', repeated)
    .option('--proc-user <name>', 'the user to become after starting as root')
    .addHelpText(
      'after',
      `
Examples:
  nodegx turn config --community ./community.json --external-ip 203.0.113.5 --cert fullchain.pem --pkey key.pem
  nodegx turn config --community ./community.json --print --coturn-version 4.6.1
  nodegx turn config --check /etc/turnserver.conf
${environment}${exitCodes}`,
    )
    .action((flags: ConfigFlags, command: Command) => run(command, () => turnConfig(flags, process.env)));
  turn
    .command('check')
    .description("Use a community's relay as its people do, over each of its addresses, and say what does not work.")
    .option('--community <file>', 'the community.json: a path or an http(s) URL (COMMUNITY_FILE)')
    .option('--ca <file>', 'certificates (PEM) to trust besides the public ones')
    .option('--timeout <seconds>', 'how long to wait for an answer (default: 5)')
    .addHelpText(
      'after',
      `
It makes allocations and gives them back; people who use the relay do not notice.

Examples:
  TURN_SECRET_FILE=/run/secrets/turn nodegx turn check --community https://collab.example.org/community.json
${environment}${exitCodes}`,
    )
    .action((flags: CheckFlags, command: Command) => run(command, () => turnCheck(flags, process.env)));
}
