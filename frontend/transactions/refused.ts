/** It was taken in, and the contract said no after all, because something changed in between. */
export class RevertedError extends Error {
  override readonly name = "RevertedError";
}

/** Whoever acts had a role that does not hold any more. */
export class RoleEndedError extends Error {
  override readonly name = "RoleEndedError";
}

/** The turn of the account went to another transaction. Whether that did the same can not be told from here. */
export class ReplacedError extends Error {
  override readonly name = "ReplacedError";
}

/** It went out, or may have, and no answer came back: it may be in the book. */
export class UnheardError extends Error {
  override readonly name = "UnheardError";
}
