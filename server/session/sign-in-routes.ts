import { Hono } from "hono";
import { z } from "zod";
import type { MeAnswer, NonceAnswer, SignInRequest } from "../../protocol/wire/dossier-api.ts";
import { requestOrigin } from "../gateway/own-origin.ts";
import { comeBack } from "../dossier/rights/come-back.ts";
import type { RateLimit } from "../gateway/rate-limit.ts";
import { readBody } from "../gateway/read-body.ts";
import type { Carried, Services } from "../services.ts";
import { viewerOf } from "../access/viewer-of.ts";
import { actingAccount } from "./acting-account.ts";
import { forgetToken, readToken, writeToken } from "./cookie.ts";
import { meAnswer } from "./me-answer.ts";
import { newNonce } from "./nonces.ts";
import { signedAccount } from "./signed-account.ts";

export const signInRequest = z.strictObject({
  message: z.string().max(4_000),
  signature: z.templateLiteral(["0x", z.string().regex(/^[0-9a-fA-F]{2,20000}$/)]),
}) satisfies z.ZodType<SignInRequest>;

/** Sign-in with Ethereum, sign-out and who am I. A session holds every account that signed in to it. */
export function signInRoutes(services: Services, limit: RateLimit) {
  return new Hono<Carried>()
    .post("/sign-in/nonce", async (c) => {
      limit(services.remoteAddress(c));
      return c.json<NonceAnswer>({ nonce: await newNonce(services.database) });
    })
    .post("/sign-in", async (c) => {
      limit(services.remoteAddress(c));
      const signed = await readBody(c, signInRequest);
      const origin = requestOrigin(services, c);
      const who = await signedAccount(services, origin, signed);
      writeToken(c, await services.sessions.signIn(readToken(c), who), origin);

      const facts = await services.facts();
      const me = await meAnswer(services, facts, await viewerOf(services, facts, who.address));
      const takesPart = me.status === "participating" || me.status === "paused";
      if (takesPart) await comeBack(services.database, who.address);
      return c.json<MeAnswer>(me);
    })
    .delete("/sign-in", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const left = await services.sessions.signOut(readToken(c)!, viewer.address);
      if (left === 0) forgetToken(c, requestOrigin(services, c));
      return c.body(null, 204);
    })
    .get("/me", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      return c.json<MeAnswer>(await meAnswer(services, facts, viewer));
    });
}
