import { StartupError } from '../startup-error.ts';
import type { OptionTable, OptionValues } from './option.ts';
import { formatOptionProblem, readOptions } from './read-options.ts';
import { withSecretFiles } from './secret-files.ts';

/**
 * The options of a table, secrets also from the files that `NAME_FILE` names. Throws `StartupError` with every value that
 * cannot be used.
 */
export function optionsFrom<T extends OptionTable>(
  table: T,
  env: Readonly<Record<string, string | undefined>>,
): OptionValues<T> {
  const filled = withSecretFiles(table, env);
  const read = readOptions(table, filled.env);
  if (read.ok && filled.problems.length === 0) return read.options;
  const problems = [...filled.problems, ...(read.ok ? [] : read.problems)];
  throw new StartupError('options_invalid', problems.map(formatOptionProblem).join('\n'));
}
