import { and, eq, isNull } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Matter } from "../../../protocol/wire/help-api.ts";
import type { Database } from "../connect-database.ts";
import { paperChoices } from "../tables.ts";

/** The choices from paper of this person about this that have not ended. */
export function openAbout(subject: Address, matter: Matter) {
  return and(
    eq(paperChoices.subject, subject),
    isNull(paperChoices.ended),
    matter.kind === "letter"
      ? eq(paperChoices.letter, matter.letter)
      : and(eq(paperChoices.audience, matter.audience), eq(paperChoices.what, matter.what)),
  );
}

/** Whoever answers it in another way ends what waits: the last answer is the one that counts. */
export async function stopAbout(
  change: Database,
  subject: Address,
  matter: Matter,
  by: Address,
): Promise<void> {
  await change
    .update(paperChoices)
    .set({ ended: "stopped", endedBy: by, endedAt: new Date() })
    .where(openAbout(subject, matter));
}
