import { eq } from "drizzle-orm";
import type { Address, Seconds } from "../../../protocol/wire/basics.ts";
import type { PaperChoiceChange } from "../../../protocol/wire/help-api.ts";
import { mayChangeChoice } from "../../access/may-change-choice.ts";
import type { Viewer } from "../../access/viewer.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import { keepFromErasing } from "../keys/erasing-turns.ts";
import { paperChoices } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { hasLapsed, WAIT_PERIOD } from "./choice-terms.ts";
import { openChoice } from "./open-choice.ts";
import { settleMatter } from "./settle-matter.ts";

/**
 * Confirms, does or stops a choice from paper. @returns whose it is.
 * @throws Problem not-found for one that is not theirs to see; not-allowed; conflict where its state does not allow it now.
 */
export async function changeChoice(
  services: Pick<Services, "database" | "keys" | "master">,
  viewer: Viewer,
  id: string,
  change: PaperChoiceChange["change"],
  now: Seconds,
): Promise<Address> {
  const by = viewer.address;
  return services.database.transaction(async (database) => {
    const same = database.select().from(paperChoices).where(eq(paperChoices.id, id));
    const [known] = await same;
    if (known) await keepFromErasing(database, known.subject);
    const [row] = await same.for("update");
    if (!row) throw new Problem("not-found");
    const choice = openChoice(row);
    if (!mayChangeChoice(viewer, choice, change)) throw new Problem("not-allowed");

    const { readyAt, end, resident, matter, answer } = choice;
    const isOpen = end === null && !hasLapsed(choice, now);
    const can = {
      confirm: isOpen && readyAt === null,
      perform: isOpen && readyAt !== null && now >= readyAt,
      stop: end === null,
    };
    if (!can[change]) throw new Problem("conflict");

    const at = new Date(now * 1_000);
    const set = {
      confirm: { confirmedBy: by, readyAt: new Date((now + WAIT_PERIOD) * 1_000) },
      perform: { ended: "performed", endedBy: by, endedAt: at },
      stop: { ended: "stopped", endedBy: by, endedAt: at },
    } as const;
    await database.update(paperChoices).set(set[change]).where(eq(paperChoices.id, id));
    await writeAudit(services, database, by, "write", `paper-choice-${change}`, [resident]);
    if (change === "perform")
      await settleMatter(services, database, { subject: resident, by }, matter, answer);
    return resident;
  });
}
