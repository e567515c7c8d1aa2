import { z } from "zod";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { BundlerError } from "./explain-refusal.ts";

export type BundlerReply = { result: unknown } | { error: BundlerError };

/** A trial of an operation can take a second where the node is busy. In milliseconds. */
const TIMEOUT = 15_000;

const reply = z.union([
  z.object({
    error: z.object({
      code: z.number().optional(),
      message: z.string(),
      data: z.unknown().optional(),
    }),
  }),
  z.object({ result: z.unknown() }).refine((found) => "result" in found),
]);

/** One JSON-RPC request to the bundler. @throws Problem bundler-unreachable, also where what answers is none */
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
    return reply.parse(await response.json()) as BundlerReply;
  } catch {
    throw new Problem("bundler-unreachable");
  }
}
