import { Hono } from "hono";
import { z } from "zod";
import { findAccounts } from "../../protocol/accounts/find-accounts.ts";
import type { FindAccountsAnswer, FindAccountsRequest } from "../../protocol/wire/joining-api.ts";
import type { RateLimit } from "../gateway/rate-limit.ts";
import { readBody } from "../gateway/read-body.ts";
import type { Carried, Services } from "../services.ts";

export const findAccountsRequest = z.strictObject({
  keys: z
    .array(z.templateLiteral(["0x", z.string().regex(/^[0-9a-f]{128}$/)]))
    .min(1)
    .max(4),
}) satisfies z.ZodType<FindAccountsRequest>;

/** Whose passkey this is, for a device that has forgotten it. Whoever knows a key that signed may know its account. */
export function accountRoutes(services: Services, limit: RateLimit) {
  const { chain, deployment } = services;
  return new Hono<Carried>().post("/sign-in/accounts", async (c) => {
    limit(services.remoteAddress(c));
    const { keys } = await readBody(c, findAccountsRequest);
    const { accounts: place, startBlock } = deployment;
    const accounts = place ? await findAccounts(chain.client, { ...place, startBlock }, keys) : [];
    return c.json<FindAccountsAnswer>({ accounts });
  });
}
