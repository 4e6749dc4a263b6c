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

/** Ends a start. Its message says what happened and what to do about it, in sentences for the operator. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
  readonly code: StartupFailure;
  readonly exitCode: number;

  constructor(code: StartupFailure, message: string, options?: ErrorOptions) {
    super(message, options);
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
