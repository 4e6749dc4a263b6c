/**
 * What a command prints and exits with. 0: all is well. 1: a check failed, or it was not done. 3: the community file is
 * invalid.
 */
export interface Outcome {
  readonly text: string;
  /** The same for programs, which are told `ok` besides. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly exitCode: 0 | 1 | 3;
}
