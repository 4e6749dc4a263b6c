import { readFileSync } from 'node:fs';
import { systemCode } from '../system-error.ts';
import type { Option, OptionTable } from './option.ts';
import { isSecret, type OptionProblem } from './read-options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** More than any secret. */
const maxBytes = 64 * 1024;

/** The variable that names a file with the value of a secret, as container engines hand secrets out. */
export function fileVariableOf(variable: string): string {
  return `${variable}_FILE`;
}

/**
 * The environment with every secret filled in whose file is named: `NAME_FILE` stands for the content of that file,
 * without the line break at its end. A table that declares `NAME_FILE` itself reads that one as it likes.
 */
export function withSecretFiles(
  table: OptionTable,
  env: Environment,
): { readonly env: Environment; readonly problems: readonly OptionProblem[] } {
  const options = Object.values<Option>(table);
  const own = new Set(options.map((option) => option.env));
  const read: Record<string, string> = {};
  const problems: OptionProblem[] = [];
  for (const option of options) {
    if (!isSecret(option)) continue;
    const variable = fileVariableOf(option.env);
    const path = env[variable]?.trim();
    if (!path || own.has(variable)) continue;
    const content = env[option.env]?.trim() ? `that ${option.env} is not set as well` : contentOf(path);
    if (typeof content === 'string') {
      problems.push({ variable, got: path, expected: content, example: `/run/secrets/${option.env.toLowerCase()}` });
    } else read[option.env] = content.text;
  }
  return { env: { ...env, ...read }, problems };
}

/** The file's content, or what was expected instead. */
function contentOf(path: string): { text: string } | string {
  try {
    const bytes = readFileSync(path);
    const text = bytes.subarray(0, maxBytes).toString('utf8').trim();
    if (bytes.length > maxBytes) return 'a file with nothing but the secret in it';
    return text === '' ? 'a file that is not empty' : { text };
  } catch (error) {
    return `a file that this user may read (${systemCode(error) ?? 'unknown error'})`;
  }
}
