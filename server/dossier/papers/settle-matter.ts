import type { Address } from "../../../protocol/wire/basics.ts";
import type { Matter, PaperChoice } from "../../../protocol/wire/help-api.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { answerPermission } from "../letters/answer-permission.ts";
import { setSharing } from "../sharing/set-sharing.ts";

/** What a person chose, as their own button would do it. @param by Who does it; the log names them. */
export async function settleMatter(
  services: Pick<Services, "keys" | "master">,
  change: Database,
  { subject, by }: { subject: Address; by: Address },
  matter: Matter,
  answer: PaperChoice["answer"],
): Promise<void> {
  if (matter.kind === "letter") {
    await answerPermission(services, change, { subject, by }, matter.letter, { mayKnow: answer });
  } else {
    const share = answer === "yes" ? "always" : "no";
    await setSharing(services, change, { subject, by }, matter, share);
  }
}
