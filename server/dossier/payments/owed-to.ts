import type { Viewer } from "../../access/viewer.ts";
import { askIndex } from "../../gateway/ask-index.ts";
import type { Owed, OwedAnswer } from "../../../protocol/wire/payments-api.ts";
import type { Services } from "../../services.ts";

/** Who keeps these accounts: the office that pays, and the creditor that is paid. */
export function readsPayments({ role }: Viewer): boolean {
  return role === "office" || role === "creditor";
}

/** What funds owe: all of it for the office, its own for a creditor. */
export async function owedTo({ settings }: Services, { role, address }: Viewer): Promise<Owed[]> {
  const answer = await askIndex(settings.indexUrl, "/owed");
  const { owed } = (await answer.json()) as OwedAnswer;
  return role === "office" ? owed : owed.filter(({ creditor }) => creditor === address);
}
