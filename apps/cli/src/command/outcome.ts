/** What a command prints and exits with. 0: all is well. 1: a check failed. 3: the community file is invalid. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1 | 3;
}
