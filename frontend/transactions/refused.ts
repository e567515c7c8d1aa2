/** It was taken in, and the contract said no after all, because something changed in between. */
export class RevertedError extends Error {
  override readonly name = "RevertedError";
}

/** Whoever acts had a role that does not hold any more. */
export class RoleEndedError extends Error {
  override readonly name = "RoleEndedError";
}
