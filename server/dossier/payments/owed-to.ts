import type { Viewer } from "../../access/viewer.ts";
import { askIndex } from "../../gateway/ask-index.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Owed, OwedAnswer } from "../../../protocol/wire/payments-api.ts";
import type { Services } from "../../services.ts";

/** Who keeps these accounts: the office that pays, and the creditor that is paid. */
export function readsPayments({ role }: Viewer): boolean {
  return role === "office" || role === "creditor";
}

/** What funds owe, as somebody who keeps these accounts may see it: all of it for the office, its own for a creditor. */
export async function owedFor(services: Services, { role, address }: Viewer): Promise<Owed[]> {
  return role === "office" ? askOwed(services, "/owed") : owedTo(services, address);
}

/** What funds owe one creditor. */
export async function owedTo(services: Services, creditor: Address): Promise<Owed[]> {
  return askOwed(services, `/creditors/${creditor}/owed`);
}

async function askOwed({ settings }: Services, path: string): Promise<Owed[]> {
  const answer = await askIndex(settings.indexUrl, path);
  return ((await answer.json()) as OwedAnswer).owed;
}
