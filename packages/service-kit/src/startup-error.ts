/**
 * Why a process did not start, by code: what it exits with and what that means to an operator. The table is the
 * documentation: `describeExitCodes` prints it into the help text.
 */
export const startupFailures = {
  unexpected: { exitCode: 1, meaning: 'a bug or a failing machine; the log has the details' },
  options_invalid: { exitCode: 2, meaning: 'an option (environment variable or argument) cannot be used' },
  community_invalid: { exitCode: 3, meaning: 'the community file cannot be read or is invalid' },
  port_unavailable: { exitCode: 4, meaning: 'the address cannot be listened on' },
  data_folder_unusable: { exitCode: 5, meaning: 'the data folder cannot be used' },
  insecure: { exitCode: 6, meaning: 'refused to start without protection on an address that others can reach' },
  store_unusable: { exitCode: 7, meaning: 'the database that holds the data cannot be used' },
} as const;

export type StartupFailure = keyof typeof startupFailures;

/** Says besides the cause whether it may pass by itself. */
export interface StartupErrorOptions extends ErrorOptions {
  /** `retry`: what is needed may come later, and the start is tried again. Else the operator has something to do first. */
  readonly kind?: 'retry' | 'fix';
}

/** Ends a start, or puts it off. Its message says what happened and what to do, in sentences for the operator. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
  readonly code: StartupFailure;
  readonly exitCode: number;
  readonly kind: 'retry' | 'fix';

  constructor(code: StartupFailure, message: string, options: StartupErrorOptions = {}) {
    super(message, options);
    this.kind = options.kind ?? 'fix';
    this.code = code;
    this.exitCode = startupFailures[code].exitCode;
  }
}

/** The exit codes as lines of a help text. */
export function describeExitCodes(): string {
  return Object.values(startupFailures)
    .map(({ exitCode, meaning }) => `  ${exitCode}  ${meaning}`)
    .join('\n');
}
