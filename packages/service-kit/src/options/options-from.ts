import { StartupError } from '../startup-error.ts';
import type { OptionTable, OptionValues } from './option.ts';
import { formatOptionProblem, readOptions } from './read-options.ts';

/** The options of a table. Throws `StartupError` with every value that cannot be used. */
export function optionsFrom<T extends OptionTable>(
  table: T,
  env: Readonly<Record<string, string | undefined>>,
): OptionValues<T> {
  const read = readOptions(table, env);
  if (read.ok) return read.options;
  throw new StartupError('options_invalid', read.problems.map(formatOptionProblem).join('\n'));
}
