import { ProblemError } from "./request.ts";

/** A part of the wallet that is loaded only now. @throws ProblemError when it can not be fetched: the server is away. */
export function fetched<T>(part: Promise<T>): Promise<T> {
  return part.catch((cause: unknown) => {
    throw Object.assign(new ProblemError("server-unreachable"), { cause });
  });
}
