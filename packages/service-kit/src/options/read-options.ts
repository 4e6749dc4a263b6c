import { resolve } from 'node:path';
import type { NumberOption, Option, OptionTable, OptionValues, StringOption } from './option.ts';

/** One value that cannot be used. */
export interface OptionProblem {
  /** The variable that was read: the option's own name or an alias. */
  readonly variable: string;
  /** The value as given; `undefined` for a secret. */
  readonly got: string | undefined;
  readonly expected: string;
  readonly example: string;
}

export type ReadOptionsResult<T extends OptionTable> =
  | { readonly ok: true; readonly options: OptionValues<T> }
  | { readonly ok: false; readonly problems: readonly OptionProblem[] };

type Parsed = { readonly value: unknown } | { readonly expected: string };
type Environment = Readonly<Record<string, string | undefined>>;

const switches = new Map([
  ...['true', '1', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', '0', 'no', 'off'].map((word) => [word, false] as const),
]);

/**
 * Reads every option of a table from an environment. A variable that is empty counts as not set, as compose files
 * write `${NAME:-}`. All problems are reported at once.
 */
export function readOptions<T extends OptionTable>(table: T, env: Environment): ReadOptionsResult<T> {
  const problems: OptionProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries<Option>(table)) {
    const variable = [option.env, ...(option.aliases ?? [])].find((key) => env[key]?.trim());
    const text = variable === undefined ? undefined : env[variable]?.trim();
    if (variable === undefined || text === undefined) {
      values[name] = option.type === 'path' && option.default !== undefined ? resolve(option.default) : option.default;
      continue;
    }
    const parsed = parse(option, text);
    if ('value' in parsed) {
      values[name] = parsed.value;
    } else {
      const got = isSecret(option) ? undefined : text;
      problems.push({ variable, got, expected: parsed.expected, example: exampleOf(option) });
    }
  }
  // The loop has filled one value of the declared type for each name of the table.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, options: values as OptionValues<T> };
}

/** A problem as one line: what was set, what is expected, an example. */
export function formatOptionProblem({ variable, got, expected, example }: OptionProblem): string {
  const shown = got === undefined ? `${variable} (value not shown)` : `${variable}=${JSON.stringify(got)}`;
  return `${shown} cannot be used: expected ${expected}, for example ${variable}=${example}`;
}

export function isSecret(option: Option): boolean {
  return option.type === 'string' && option.secret === true;
}

function parse(option: Option, text: string): Parsed {
  switch (option.type) {
    case 'integer':
    case 'number':
      return parseNumber(option, text);
    case 'boolean': {
      const value = switches.get(text.toLowerCase());
      return value === undefined ? { expected: 'true or false' } : { value };
    }
    case 'path':
      return text.includes('\0') ? { expected: 'a path' } : { value: resolve(text) };
    case 'string':
      return parseString(option, text);
  }
}

function parseNumber({ type, min = -Infinity, max = Infinity }: NumberOption, text: string): Parsed {
  const shape = type === 'integer' ? /^[+-]?\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
  const value = Number(text);
  const isRight = shape.test(text) && Number.isFinite(value) && value >= min && value <= max;
  return isRight ? { value } : { expected: `${type === 'integer' ? 'a whole number' : 'a number'}${range(min, max)}` };
}

function parseString({ choices, pattern, expected }: StringOption, text: string): Parsed {
  if (choices && !choices.includes(text)) return { expected: `one of ${choices.join(', ')}` };
  if (pattern && !pattern.test(text)) return { expected: expected ?? `a text like ${pattern.source}` };
  return { value: text };
}

function range(min: number, max: number): string {
  if (min === -Infinity) return max === Infinity ? '' : ` up to ${max}`;
  return max === Infinity ? ` from ${min}` : ` from ${min} to ${max}`;
}

function exampleOf(option: Option): string {
  if (option.example !== undefined) return option.example;
  if (option.default !== undefined && !isSecret(option)) return String(option.default);
  switch (option.type) {
    case 'integer':
    case 'number':
      return String(option.min ?? 1);
    case 'boolean':
      return 'true';
    case 'path':
      return './folder';
    case 'string':
      return option.choices?.[0] ?? 'text';
  }
}
