import type { DiagnosisCode } from '../diagnosis.ts';

/** Nobody reads further; and a hostile file must not keep us busy with looking for what was meant. */
export const maxFindings = 100;

/** Where in a JSON value: keys and places in lists, from the root. */
export type Path = readonly (string | number)[];

/**
 * A change that mends a finding and that nobody has to be asked about: it does what the suggestion says, and there is one
 * way to do that. `set` and `remove` are about the value, `rename` and `move` about the key.
 */
export type Fix =
  | { readonly kind: 'set'; readonly value: unknown }
  | { readonly kind: 'remove' }
  | { readonly kind: 'rename'; readonly to: string }
  /** Into another object, under the same key. */
  | { readonly kind: 'move'; readonly into: Path }
  /** Text that JSON does not have: a comment or a comma. */
  | { readonly kind: 'cut'; readonly offset: number; readonly length: number };

/** Something wrong in a community file, by its place in the value; the document knows the line and column. */
export interface Finding {
  readonly path: Path;
  /** Whether to point at the key or at its value. */
  readonly at: 'key' | 'value';
  readonly code: DiagnosisCode;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly fix?: Fix | undefined;
}

/** Where in a text; both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with how the text is written, where there is no value to point into. */
export interface SyntaxFinding extends Position {
  readonly path: Path;
  readonly code: DiagnosisCode;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly fix?: Fix | undefined;
}

/** As one would write it in code: `limits.rateLimit.invitesPerHour`, `moderation.moderators[1]`, `["odd key"]`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `${written}[${JSON.stringify(shorten(key, 60))}]`;
    return written === '' ? shorten(key, 60) : `${written}.${shorten(key, 60)}`;
  }, '');
}

/** Keeps a diagnosis on one readable line whatever stands in the file. */
export function shorten(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
