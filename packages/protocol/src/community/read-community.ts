import type { Diagnosis } from '../diagnosis.ts';
import type { Community, CommunityFile } from '../generated/community.ts';
import { validateCommunityFile } from '../generated/community-validator.ts';
import { type Finding, formatPath, maxFindings, type SyntaxFinding } from './finding.ts';
import { type JsonDocument, readJson } from './json-document.ts';
import { resolveCommunity } from './resolve.ts';
import { findContradictions } from './rules.ts';
import { findSchemaErrors } from './schema-findings.ts';

/** A community that is in order, or everything that is wrong with its file: at least one diagnosis, in the file's order. */
export type CommunityRead =
  | { readonly ok: true; readonly community: Community }
  | { readonly ok: false; readonly diagnoses: readonly Diagnosis[] };

/**
 * Reads a community.json: its text to the community as services use it, every default filled in. `file` is only repeated in
 * the diagnoses. Reports everything at once (up to a hundred), one diagnosis for a mistake: the text's own errors first of
 * all, then what the schema refuses, then what contradicts itself. Never throws; does no I/O.
 */
export function readCommunity(text: string, file: string): CommunityRead {
  const examined = examineCommunity(text);
  if (examined.ok) return examined;
  return { ok: false, diagnoses: examined.findings.map((finding) => toDiagnosis(finding, file)) };
}

/** A community that is in order, or what is wrong with its file, in the file's order and with what would mend it. */
export type Examined =
  | { readonly ok: true; readonly community: Community }
  | { readonly ok: false; readonly findings: readonly SyntaxFinding[]; readonly document?: JsonDocument };

/** The work behind `readCommunity`. */
export function examineCommunity(text: string): Examined {
  const json = readJson(text);
  if (!json.ok) return json;
  const { document } = json;
  const { value } = document;
  const fail = (findings: readonly Finding[]): Examined => {
    const located = findings.map((finding) => locate(finding, document));
    return {
      ok: false,
      findings: [...document.duplicateKeys, ...located].sort(byPosition).slice(0, maxFindings),
      document,
    };
  };

  if (!isCommunityFile(value)) return fail(findSchemaErrors(value, (path) => document.written(path)));
  const community = resolveCommunity(value);
  const contradictions = findContradictions(community, (path) => document.has(path));
  return contradictions.length + document.duplicateKeys.length === 0 ? { ok: true, community } : fail(contradictions);
}

function isCommunityFile(value: unknown): value is CommunityFile {
  return validateCommunityFile(value);
}

function locate({ at, ...finding }: Finding, document: JsonDocument): SyntaxFinding {
  return { ...document.position(finding.path, at), ...finding };
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
