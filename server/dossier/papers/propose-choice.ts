import { randomUUID } from "node:crypto";
import type { Address, Seconds } from "../../../protocol/wire/basics.ts";
import type { NewPaperChoice } from "../../../protocol/wire/help-api.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import { sealJson } from "../keys/seal-json.ts";
import { openLetter } from "../letters/open-letter.ts";
import { letterOf } from "../letters/letter-of.ts";
import { paperChoices } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { openAbout, stopAbout } from "./about-matter.ts";
import { ANSWER_PERIOD, hasLapsed } from "./choice-terms.ts";
import { choicePlace, openChoice, type ChoiceFact } from "./open-choice.ts";
import { settleMatter } from "./settle-matter.ts";

type By = { address: Address; organisation: number };

/**
 * Writes down what a resident chose on signed paper. A no holds at once: nobody waits to take back a permission.
 * @throws Problem not-found for a letter of somebody else; conflict where there is nobody to let know, or where the same
 * waits already.
 */
export async function proposeChoice(
  services: Pick<Services, "database" | "keys" | "master">,
  { address: by, organisation }: By,
  subject: Address,
  { matter, answer, place }: NewPaperChoice,
  now: Seconds,
): Promise<ChoiceFact> {
  const { database, keys } = services;
  return database.transaction(async (change) => {
    const key = await keys.forWriting(subject, by, change);
    if (matter.kind === "letter") {
      const letter = openLetter(key, await letterOf(change, subject, matter.letter), undefined);
      if (letter.creditor === null || !letter.redeemable) throw new Problem("conflict");
    }
    const waiting = await change.select().from(paperChoices).where(openAbout(subject, matter));
    const lives = waiting.some((row) => !hasLapsed(openChoice(row), now));
    if (lives && answer === "yes") throw new Problem("conflict", "This waits already");
    await stopAbout(change, subject, matter, by);

    const id = randomUUID();
    const at = new Date(now * 1_000);
    const [row] = await change
      .insert(paperChoices)
      .values({
        id,
        subject,
        letter: matter.kind === "letter" ? matter.letter : null,
        audience: matter.kind === "sharing" ? matter.audience : null,
        what: matter.kind === "sharing" ? matter.what : null,
        answer,
        sealedPlace: sealJson(key, choicePlace(id), place),
        proposedBy: by,
        organisation,
        proposedAt: at,
        answerUntil: new Date((now + ANSWER_PERIOD) * 1_000),
        ...(answer === "no" && { ended: "performed", endedBy: by, endedAt: at }),
      })
      .returning();
    await writeAudit(services, change, by, "write", "paper-choice", [subject]);
    if (answer === "no") await settleMatter(services, change, { subject, by }, matter, answer);
    return openChoice(row!);
  });
}
