import type { Diagnosis } from '../diagnosis.ts';
import { type Finding, formatPath, maxFindings, type SyntaxFinding } from './finding.ts';
import type { FileFormat } from './format.ts';
import { type JsonDocument, readJson } from './json-document.ts';
import { findSchemaErrors } from './schema-findings.ts';

/** What a file that is in order holds, or what is wrong with it, in the file's order and with what would mend it. */
export type Examined<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly SyntaxFinding[]; readonly document?: JsonDocument };

/** What became of a value that its schema lets through: `value` is used where there are no findings. */
export type Interpreted<T> = { readonly value: T; readonly findings: readonly Finding[] };

/**
 * Reads a file of some format: the text's own errors first of all, then what the schema refuses, then what `interpret`
 * finds in the whole. Never throws.
 */
export function examine<F, T>(
  text: string,
  format: FileFormat<F>,
  interpret: (file: F, document: JsonDocument) => Interpreted<T>,
): Examined<T> {
  const json = readJson(text, format.smallest);
  if (!json.ok) return json;
  const { document } = json;
  const { value: file } = document;
  const fail = (findings: readonly Finding[]): Examined<T> => {
    const located = findings.map(({ at, ...finding }) => ({ ...document.position(finding.path, at), ...finding }));
    return {
      ok: false,
      findings: [...document.duplicateKeys, ...located].sort(byPosition).slice(0, maxFindings),
      document,
    };
  };
  if (!format.validate(file)) return fail(findSchemaErrors(format, file, (path) => document.written(path)));
  const { value, findings } = interpret(file, document);
  return findings.length + document.duplicateKeys.length === 0 ? { ok: true, value } : fail(findings);
}

function byPosition(a: SyntaxFinding, b: SyntaxFinding): number {
  return a.line - b.line || a.column - b.column;
}

/** What is wrong as others are told it. */
export function toDiagnosis({ path, line, column, code, message, suggestion }: SyntaxFinding, file: string): Diagnosis {
  return {
    file,
    line,
    column,
    path: formatPath(path),
    code,
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
