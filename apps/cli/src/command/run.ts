import { StartupError, withoutContent } from '@nodegx/service-kit';
import type { Command } from 'commander';
import { asJson } from './json.ts';
import type { Outcome } from './outcome.ts';

/**
 * Does the work of a command, prints what came of it and leaves its exit code. What its user gave wrongly is a sentence on
 * standard error, a bug says where it happened without repeating what stood there. With `--json` all of it is one object on
 * standard output instead.
 */
export async function run(command: Command, work: () => Promise<Outcome>): Promise<void> {
  const isJson = command.opts()['json'] === true;
  try {
    const { text, json, exitCode } = await work();
    process.stdout.write(isJson ? asJson({ ok: exitCode === 0, ...json }) : text);
    process.exitCode = exitCode;
  } catch (error) {
    process.exitCode = fail(command, error, isJson);
  }
}

/** Says why a command could not do its work; returns what to exit with. */
export function fail(command: Command, error: unknown, isJson = command.opts()['json'] === true): number {
  const isExpected = error instanceof StartupError;
  const message = isExpected ? error.message : JSON.stringify(withoutContent(error));
  const code = isExpected ? error.code : 'unexpected';
  if (isJson) process.stdout.write(asJson({ ok: false, error: { code, message } }));
  else process.stderr.write(`${wordsOf(command)}: ${message}\n`);
  return isExpected ? error.exitCode : 1;
}

/** `nodegx turn check`. */
function wordsOf(command: Command): string {
  return command.parent === null ? command.name() : `${wordsOf(command.parent)} ${command.name()}`;
}

/** Ends a command for something that its user gave: exits with 2. */
export function invalid(message: string): StartupError {
  return new StartupError('options_invalid', message);
}
