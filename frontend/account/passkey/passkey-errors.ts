/** Whoever was asked said no, waited too long, or the device has no such passkey: it does not tell which. */
export class PasskeyCancelledError extends Error {
  override readonly name = "PasskeyCancelledError";
}

/** This device or this address can hold no passkey. */
export class PasskeyImpossibleError extends Error {
  override readonly name = "PasskeyImpossibleError";
}

/** The passkey that was chosen belongs to no account here. */
export class PasskeyUnknownError extends Error {
  override readonly name = "PasskeyUnknownError";
}

/** What was signed did not reach the chain in its day, or its owner signed out before it did. */
export class OperationOverError extends Error {
  override readonly name = "OperationOverError";
}

/** What a device throws, as one of these. */
export function passkeyError(cause: unknown): Error {
  const { name } = cause as Error;
  if (name === "NotAllowedError" || name === "AbortError")
    return new PasskeyCancelledError("No touch", { cause });
  return new PasskeyImpossibleError("No passkey here", { cause });
}
