import { Hono } from "hono";
import { z } from "zod";
import { byPaper } from "../../access/by-paper.ts";
import { mayRead } from "../../access/may-read.ts";
import { mayList } from "../../access/may-list.ts";
import { subjectOf } from "../../access/subject-of.ts";
import type { LettersAnswer, PermissionRequest } from "../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import { addressParam } from "../../gateway/address-param.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { stopAbout } from "../papers/about-matter.ts";
import { notePaperLook } from "../papers/note-paper-look.ts";
import { noteLook } from "../note-look.ts";
import { answerPermission } from "./answer-permission.ts";
import { linkClaims } from "./link-claims.ts";
import { listLetter } from "./list-letter.ts";
import { newLetter } from "./new-letter.ts";
import { readLetters } from "./read-letters.ts";

export const permission = z.strictObject({
  mayKnow: z.enum(["yes", "no"]),
}) satisfies z.ZodType<PermissionRequest>;

/** Debts from letters, before any creditor knows: listed by resident and mentor, released by the resident alone. */
export function letterRoutes(services: Services, limit: RateLimit) {
  return new Hono<Carried>()
    .get("/residents/:address/letters", async (c) => {
      const acting = await actingAccount(services, c);
      const { viewer, facts } = acting;
      const subject = await subjectOf(services, facts, addressParam(c));
      if (!mayRead(viewer, subject, "letters")) throw new Problem("not-allowed");

      const found = await readLetters(services, subject.address);
      const letters = await linkClaims(services, facts, subject.address, found);
      const paper = byPaper(viewer, subject, "letters");
      if (paper) {
        await notePaperLook(services, acting, subject, ["letters"]);
        return c.json<LettersAnswer>({ letters: letters.filter(asks).map(withoutCode) });
      }
      await noteLook(services, acting, "letters", [subject.address]);
      return c.json<LettersAnswer>({ letters });
    })
    .post("/residents/:address/letters", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      const subject = await subjectOf(services, facts, addressParam(c));
      if (!mayList(viewer, subject)) throw new Problem("not-allowed");
      if ((await facts.statusOf(subject.address)) === "none") throw new Problem("not-enrolled");

      const letter = await readBody(c, newLetter);
      return c.json<Letter>(
        await listLetter(services, viewer.address, subject.address, letter),
        201,
      );
    })
    .put("/letters/:id/permission", async (c) => {
      const { address } = (await actingAccount(services, c)).viewer;
      limit(address);
      const id = uuidParam(c);
      const answer = await readBody(c, permission);
      const answered = await services.database.transaction(async (change) => {
        const own = { subject: address, by: address };
        const letter = await answerPermission(services, change, own, id, answer);
        await stopAbout(change, address, { kind: "letter", letter: id }, address);
        return letter;
      });
      return c.json<Letter>(answered);
    });
}

/** Letters of which there is somebody to let know. */
const asks = ({ redeemable, creditor }: Letter) => redeemable && creditor !== null;
const withoutCode = (letter: Letter): Letter => ({ ...letter, matchCode: null });
