import { eq } from "drizzle-orm";
import type { Context } from "hono";
import { Hono } from "hono";
import type { LetterVersionsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { LetterVersion } from "../../../protocol/wire/dossier-records.ts";
import { byPaper } from "../../access/by-paper.ts";
import { mayCorrectLetter } from "../../access/may-correct-letter.ts";
import { mayRead } from "../../access/may-read.ts";
import { subjectOf } from "../../access/subject-of.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { letters } from "../tables.ts";
import { noteLook } from "../note-look.ts";
import { correctLetter } from "./correct-letter.ts";
import { readLetterVersions } from "./letter-versions.ts";
import { newLetterVersion } from "./new-letter.ts";

/** A debt from a letter as it was put right: every version stays for who may read the letter. */
export function letterVersionRoutes(services: Services, limit: RateLimit) {
  const { database, keys } = services;
  const found = async (c: Context<Carried>) => {
    const acting = await actingAccount(services, c);
    const { viewer, facts } = acting;
    const [row] = await database
      .select()
      .from(letters)
      .where(eq(letters.id, uuidParam(c)));
    const subject = row && (await subjectOf(services, facts, row.subject));
    if (!row || !subject || !mayRead(viewer, subject, "letters")) throw new Problem("not-found");
    // A signed paper is about what stands there now.
    if (byPaper(viewer, subject, "letters")) throw new Problem("not-found");
    return { acting, viewer, subject, row };
  };
  return new Hono<Carried>()
    .get("/letters/:id/versions", async (c) => {
      const { acting, row } = await found(c);
      const key = (await keys.of([row.subject])).get(row.subject)!;
      const versions = await readLetterVersions(services, database, key, [row.id]);
      await noteLook(services, acting, "letters", [row.subject]);
      return c.json<LetterVersionsAnswer>({ mayKnow: row.mayKnow, versions });
    })
    .post("/letters/:id/versions", async (c) => {
      const { viewer, subject, row } = await found(c);
      limit(viewer.address);
      if (!mayCorrectLetter(viewer, subject)) throw new Problem("not-found");
      const better = await readBody(c, newLetterVersion);
      return c.json<LetterVersion>(await correctLetter(services, viewer.address, row, better), 201);
    });
}
