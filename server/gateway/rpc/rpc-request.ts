import { z } from "zod";

/** One request as JSON-RPC 2.0 shapes it; anything longer than the chain has use for is refused. */
export const rpcRequest = z.object({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string().max(100), z.number(), z.null()]).default(null),
  method: z.string().max(100),
  params: z.array(z.unknown()).max(10).default([]),
});

export type RpcRequest = z.infer<typeof rpcRequest>;
