/** Something about a configuration that its operator should know. */
export interface LintFinding {
  /** `error`: it does not do what it says, or lets people in where they must not be. */
  readonly severity: 'error' | 'warning';
  /** From 1; `undefined` for what is missing. */
  readonly line: number | undefined;
  /** What is wrong and what to do. Repeats no value of a secret. */
  readonly message: string;
}
