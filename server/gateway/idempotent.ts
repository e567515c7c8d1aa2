import { createHash, hkdfSync } from "node:crypto";
import { eq } from "drizzle-orm";
import type { MiddlewareHandler } from "hono";
import { sealJson, unsealJson } from "../dossier/keys/seal-json.ts";
import { idempotentAnswers } from "../dossier/tables.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";
import { actingAccount } from "../session/acting-account.ts";

/** How long an answer is kept for who asks the same again, in milliseconds. */
const KEEP = 24 * 3_600_000;

type Kept = { request: string; status: number; type: string; body: string };

/**
 * A write with an `Idempotency-Key` is done once: who sends it again, because the answer got lost, gets that answer.
 * The answer is sealed under the key itself, of which only a hash is kept: the database opens none of them.
 * Routes without a session (signing in) have no use for it.
 */
export function idempotent(services: Services): MiddlewareHandler<Carried> {
  const { database } = services;
  return async (c, next) => {
    const key = c.req.header("idempotency-key");
    if (key === undefined || c.req.method === "GET" || c.req.path.endsWith("/sign-in")) {
      return next();
    }
    if (!/^[\x21-\x7e]{16,200}$/.test(key)) {
      throw new Problem(
        "bad-input",
        "Idempotency-Key: 16 to 200 visible characters, as random as a UUID",
      );
    }
    const { viewer } = await actingAccount(services, c);
    const { address } = viewer;
    const request = `${c.req.method} ${c.req.path} ${digest(new Uint8Array(await c.req.arrayBuffer())).toString("hex")}`;
    const keyHash = digest(`${address} ${key}`);
    const seal = Buffer.from(hkdfSync("sha256", key, address, "idempotent answer", 32));
    const place = {
      table: "idempotent_answer",
      id: keyHash.toString("hex"),
      version: 1,
      field: "answer",
    };

    const [taken] = await database
      .insert(idempotentAnswers)
      .values({ keyHash, expiresAt: new Date(Date.now() + KEEP) })
      .onConflictDoNothing()
      .returning();
    if (!taken) {
      const [row] = await database
        .select()
        .from(idempotentAnswers)
        .where(eq(idempotentAnswers.keyHash, keyHash));
      if (!row?.sealedAnswer)
        throw new Problem("conflict", "The first of these requests still runs");
      const kept = unsealJson<Kept>(seal, place, row.sealedAnswer);
      if (kept.request !== request) {
        throw new Problem("conflict", "This Idempotency-Key was used for another request");
      }
      const headers = { "content-type": kept.type, "idempotency-replayed": "true" };
      return new Response(kept.body === "" ? null : kept.body, { status: kept.status, headers });
    }

    try {
      await next();
    } finally {
      const same = eq(idempotentAnswers.keyHash, keyHash);
      if (c.res.ok && !c.error) {
        const kept: Kept = {
          request,
          status: c.res.status,
          type: c.res.headers.get("content-type") ?? "application/json",
          body: await c.res.clone().text(),
        };
        await database
          .update(idempotentAnswers)
          .set({ sealedAnswer: sealJson(seal, place, kept) })
          .where(same);
      } else {
        // What was refused was not done: it may be tried again.
        await database.delete(idempotentAnswers).where(same);
      }
    }
    return undefined;
  };
}

function digest(text: string | Uint8Array): Buffer {
  return createHash("sha256").update(text).digest();
}
