/**
 * A failure that a person can do something about. The message says what happened and what to do;
 * it is shown as it is, without a stack.
 */
export class Advice extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "Advice";
  }
}
