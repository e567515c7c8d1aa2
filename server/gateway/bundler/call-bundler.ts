import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { BundlerError } from "./explain-refusal.ts";

export type BundlerReply = { result: unknown } | { error: BundlerError };

/** A trial of an operation can take a second where the node is busy. In milliseconds. */
const TIMEOUT = 15_000;

/** One JSON-RPC request to the bundler. @throws Problem bundler-unreachable */
export async function callBundler(
  { settings }: Services,
  method: string,
  params: unknown[],
): Promise<BundlerReply> {
  if (!settings.bundlerUrl) throw new Problem("bundler-unreachable", "There is no bundler");
  try {
    const response = await fetch(settings.bundlerUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return (await response.json()) as BundlerReply;
  } catch {
    throw new Problem("bundler-unreachable");
  }
}
