import { shorten } from './finding.ts';

/** A value as a diagnosis mentions it. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return String(value);
}

/** A text in quotes, cut to what fits into a line. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text, 60));
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'an object { … }',
  array: 'a list [ … ]',
  string: 'a text in quotes',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

/** The types that a place takes, as a diagnosis names them. */
export function describeTypes(types: readonly string[]): string {
  return types.map((type) => typeNames[type] ?? type).join(' or ');
}

const units = ['bytes', 'KiB', 'MiB', 'GiB'];

/** A limit; for sizes also in units that people read: `52428800 (50 MiB)`. */
export function describeLimit(limit: number, key: string): string {
  if (!/bytes/i.test(key) || limit < 1024) return String(limit);
  const power = Math.min(units.length - 1, Math.floor(Math.log2(limit) / 10));
  return `${limit} (${Number((limit / 1024 ** power).toFixed(1))} ${units[power]})`;
}

/** Joins words as a sentence does: `a, b and c`. */
export function enumerate(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
