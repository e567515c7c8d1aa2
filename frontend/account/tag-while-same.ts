import type { Address } from "../../protocol/wire/basics.ts";
import { ProblemError, send, type RequestOptions } from "./request.ts";

/** The ETag of what stands there now. @throws ProblemError changed-since when the page showed something else. */
export async function tagWhileSame(
  { path, same }: NonNullable<RequestOptions["seen"]>,
  account: Address | undefined,
): Promise<string | null> {
  const response = await send(path, { account });
  if (!same((await response.json()) as never)) throw new ProblemError("changed-since");
  return response.headers.get("ETag");
}
