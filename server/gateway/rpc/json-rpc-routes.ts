import type { Context } from "hono";
import { Hono } from "hono";
import { z } from "zod";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { fromOwnOrigin } from "../own-origin.ts";
import type { RateLimit } from "../rate-limit.ts";
import { answerRequests } from "./answer-requests.ts";
import type { Door } from "./answer-requests.ts";
import type { Ask } from "./ask.ts";
import { rpcRequest } from "./rpc-request.ts";

/** JSON-RPC, one request or a batch, as far as who asks may ask and see it. */
export function jsonRpcRoutes(services: Services, door: Door, limit: RateLimit) {
  return new Hono<Carried>().post("/", async (c) => {
    if (!/^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? "")) {
      throw new Problem("bad-input", "Send application/json");
    }
    const body: unknown = await c.req.json().catch((error: unknown) => {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    });
    if (body === undefined) return c.json(refusal(-32700, "Parse error"));

    const batch = Array.isArray(body);
    const read = z
      .array(rpcRequest)
      .min(1)
      .max(door.mostInBatch)
      .safeParse(batch ? body : [body]);
    if (!read.success) return c.json(refusal(-32600, "Invalid request"));

    const ask = await askOf(services, c);
    const key = ask.acting?.viewer.address ?? services.remoteAddress(c);
    read.data.forEach(() => limit(key));
    const answers = await answerRequests(ask, door, read.data);
    return c.json(batch ? answers : answers[0]!);
  });
}

/**
 * Who asks. Without a session, with an ended one, from another site, or without saying which account acts, it is the
 * public that asks.
 */
async function askOf(services: Services, c: Context): Promise<Ask> {
  try {
    const names = c.req.header("x-account") !== undefined;
    if (!names || !fromOwnOrigin(services, c)) throw new Problem("sign-in-needed");
    return { services, acting: await actingAccount(services, c), refusal: null };
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 401) throw error;
    return { services, acting: null, refusal: error };
  }
}

function refusal(code: number, message: string) {
  return { jsonrpc: "2.0", id: null, error: { code, message } };
}
