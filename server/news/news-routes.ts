import { randomInt, randomUUID, timingSafeEqual } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type { Address } from "../../protocol/wire/basics.ts";
import type { NewsAddress, NewsAnswer, NewsConfirmation } from "../../protocol/wire/news-api.ts";
import { news, newsAddresses } from "../dossier/tables.ts";
import { writeAudit } from "../dossier/write-audit.ts";
import type { RateLimit } from "../gateway/rate-limit.ts";
import { readBody } from "../gateway/read-body.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";
import { actingAccount } from "../session/acting-account.ts";
import { officeAt } from "./office-at.ts";
import { standsBeside } from "./stands-beside.ts";
import { newsAddressOf, sealAddress } from "./news-address.ts";

/** How long a code works, in milliseconds, and how many wrong ones may be typed. */
const CODE_TERM = 3_600_000;
const MOST_TRIES = 5;

export const newsRequest = z.strictObject({
  email: z.email().max(254),
  language: z.enum(["nl", "en", "tr", "ar"]),
}) satisfies z.ZodType<NewsAddress>;

export const newsConfirmation = z.strictObject({
  code: z.string().regex(/^\d{8}$/),
}) satisfies z.ZodType<NewsConfirmation>;

/**
 * A person's own choice to hear by e-mail that there is news.
 * @param mails Counts the codes that an account lets go out: each goes to an address that may be a stranger's.
 */
export function newsRoutes(services: Services, limit: RateLimit, mails: RateLimit) {
  const { database, keys } = services;

  const answer = async (subject: Address): Promise<NewsAnswer> => {
    const known = await newsAddressOf(keys, database, subject);
    const state = !known ? "off" : known.fromBlock === null ? "asked" : "on";
    const address = known && { email: known.email, language: known.language };
    return { available: services.settings.mail !== null, state, address };
  };

  return new Hono<Carried>()
    .get("/me/news", async (c) => {
      const { viewer } = await actingAccount(services, c);
      return c.json<NewsAnswer>(await answer(viewer.address));
    })
    .put("/me/news", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      const subject = viewer.address;
      limit(subject);
      const address = await readBody(c, newsRequest);
      if (!services.settings.mail) throw new Problem("conflict", "This server sends no mail");
      const status = await facts.statusOf(subject);
      const isOutside = viewer.role === "none" && (status === "none" || status === "left");
      if (isOutside) {
        const office = await officeAt(services.settings.indexUrl).catch(() => null);
        if (!office || !standsBeside(office, subject)) throw new Problem("not-enrolled");
      }
      mails(subject);
      await database.transaction(async (change) => {
        const key = await keys.forWriting(subject, subject, change);
        const code = String(randomInt(100_000_000)).padStart(8, "0");
        const row = {
          sealedAddress: sealAddress(key, subject, { ...address, code }),
          codeUntil: new Date(Date.now() + CODE_TERM),
          codeTries: 0,
          fromBlock: null,
        };
        await change
          .insert(newsAddresses)
          .values({ subject, ...row })
          .onConflictDoUpdate({ target: newsAddresses.subject, set: row });
        // Codes that did not leave yet are for an address that is no longer the one.
        await change.delete(news).where(and(eq(news.subject, subject), eq(news.kind, "code")));
        await change.insert(news).values({ subject, reason: `code ${randomUUID()}`, kind: "code" });
        await writeAudit(services, change, subject, "write", "news", [subject]);
      });
      services.newsSoon();
      return c.json<NewsAnswer>(await answer(subject));
    })
    .post("/me/news/confirmation", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const subject = viewer.address;
      limit(subject);
      const { code } = await readBody(c, newsConfirmation);
      const head = await services.chain.client.getBlockNumber();
      const isRight = await database.transaction(async (change) => {
        // Counted first, and one after the other: no code is guessed by trying many at once.
        await change
          .update(newsAddresses)
          .set({ codeTries: sql`${newsAddresses.codeTries} + 1` })
          .where(eq(newsAddresses.subject, subject));
        const known = await newsAddressOf(keys, change, subject);
        if (!known?.code || known.codeTries > MOST_TRIES || known.codeUntil! < new Date()) {
          return false;
        }
        if (!timingSafeEqual(Buffer.from(code), Buffer.from(known.code))) return false;
        const key = (await keys.of([subject], change)).get(subject)!;
        const { email, language } = known;
        await change
          .update(newsAddresses)
          .set({
            sealedAddress: sealAddress(key, subject, { email, language, code: null }),
            codeUntil: null,
            fromBlock: Number(head),
          })
          .where(eq(newsAddresses.subject, subject));
        await writeAudit(services, change, subject, "write", "news", [subject]);
        return true;
      });
      if (!isRight) throw new Problem("wrong-code");
      return c.json<NewsAnswer>(await answer(subject));
    })
    .delete("/me/news", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const subject = viewer.address;
      limit(subject);
      await database.transaction(async (change) => {
        await change.delete(newsAddresses).where(eq(newsAddresses.subject, subject));
        await change.delete(news).where(eq(news.subject, subject));
        await writeAudit(services, change, subject, "write", "news", [subject]);
      });
      return c.body(null, 204);
    });
}
