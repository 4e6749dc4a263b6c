import { StartupError, withoutContent } from '@nodegx/service-kit';
import type { Outcome } from './outcome.ts';

/**
 * Prints what came of a command and leaves its exit code. What its user gave wrongly is a sentence on standard error, a bug
 * says where it happened without repeating what stood there.
 */
export async function run(name: string, command: () => Promise<Outcome>): Promise<void> {
  try {
    const { text, exitCode } = await command();
    process.stdout.write(text);
    process.exitCode = exitCode;
  } catch (error) {
    const isExpected = error instanceof StartupError;
    process.stderr.write(`nodegx ${name}: ${isExpected ? error.message : JSON.stringify(withoutContent(error))}\n`);
    process.exitCode = isExpected ? error.exitCode : 1;
  }
}

/** Ends a command for something that its user gave: exits with 2. */
export function invalid(message: string): StartupError {
  return new StartupError('options_invalid', message);
}
