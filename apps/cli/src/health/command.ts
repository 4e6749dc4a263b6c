import type { Command } from 'commander';
import { jsonHelp } from '../command/json.ts';
import { health } from './health.ts';
import type { HealthFlags } from './ready-url.ts';

/**
 * Adds `nodegx health`. Containers run it every few seconds, so neither this file nor what it imports may import a service
 * or the service-kit.
 */
export function addHealthCommand(program: Command): void {
  program
    .command('health')
    .argument('[service]', 'which service, when each runs on a port of its own')
    .description('Ask a running community, or one service of it, whether it takes work.')
    .option('--url <url>', 'where it is reached (default: http://127.0.0.1 and the port)')
    .option('--port <number>', 'its port (PORT; without a service NODEGX_PORT)')
    .option('--timeout <seconds>', 'how long to wait for the answer (default: 3)')
    .option('--json', jsonHelp)
    .addHelpText(
      'after',
      `
Examples:
  nodegx health                                      the community of nodegx up, on port 4440
  nodegx health sync                                 the sync server on its port, 4445 unless PORT says otherwise
  nodegx health --url https://collab.example.org     from anywhere

As the health check of a container:
  HEALTHCHECK CMD ["node", "apps/cli/dist/main.js", "health", "sync"]

Exit codes:
  0  it takes work
  1  it does not, or nothing answers in time
  2  an argument or a variable cannot be used
`,
    )
    .action(async (service: string | undefined, flags: HealthFlags) => {
      const { line, json, exitCode } = await health(service, flags, process.env);
      if (flags.json === true) process.stdout.write(`${JSON.stringify(json, undefined, 2)}\n`);
      else (exitCode === 2 ? process.stderr : process.stdout).write(`${line}\n`);
      process.exitCode = exitCode;
    });
}
