/** What sort of thing is wrong in a file of a community. Stable names, for programs and for looking them up. */
export type DiagnosisCode =
  // How the file is written.
  | 'unknown_file'
  | 'file_too_large'
  | 'nested_too_deeply'
  | 'empty_file'
  | 'json_comment'
  | 'json_trailing_comma'
  | 'json_missing_comma'
  | 'json_missing_colon'
  | 'json_missing_quotes'
  | 'json_single_quotes'
  | 'json_unclosed'
  | 'json_bad_string'
  | 'json_bad_value'
  | 'json_trailing_text'
  | 'duplicate_key'
  // What stands in it.
  | 'unknown_key'
  | 'missing_key'
  | 'secret_in_file'
  | 'wrong_type'
  | 'not_a_choice'
  | 'too_small'
  | 'too_large'
  | 'too_short'
  | 'too_long'
  | 'too_many'
  | 'duplicate_item'
  | 'bad_format'
  | 'bad_address'
  // What contradicts itself or another file.
  | 'contradiction'
  | 'unknown_reference'
  | 'nobody_can_enter';

/** One thing that is wrong in a file of a community, and what to write instead. */
export interface Diagnosis {
  /** The file's name as the caller gave it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** Where, as one would write it in code: `features.collaboration.maxSessionSize`, `moderation.moderators[1]`; empty for the file. */
  readonly path: string;
  readonly code: DiagnosisCode;
  /** What is wrong, to be read after the path: `must be at most 100, not 1000`. No full stop. Holds no secret. */
  readonly message: string;
  /** What to do, as a whole sentence. */
  readonly suggestion?: string;
}

/**
 * A diagnosis on one line, the same in every log, terminal and pull request; terminals and editors make a link of its start:
 *
 * `community.json:12:25 features.collaboration.maxSessionSize must be at most 100, not 1000. Write 100. [too_large]`
 */
export function formatDiagnosis(diagnosis: Diagnosis): string {
  const { file, line, column, path, code, message, suggestion } = diagnosis;
  const sentence = `${path === '' ? '' : `${path} `}${message}.`;
  return `${file}:${line}:${column} ${sentence}${suggestion === undefined ? '' : ` ${suggestion}`} [${code}]`;
}
