/** What the operator has to put right before anything starts. The codes are those of the services. */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {2 | 3} exitCode
   */
  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
