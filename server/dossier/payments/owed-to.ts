import type { Viewer } from "../../access/viewer.ts";
import { askIndex } from "../../gateway/ask-index.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Owed, OwedAnswer } from "../../../protocol/wire/payments-api.ts";
import type { Services } from "../../services.ts";

/** The index is asked for no more by name at once. */
const AT_ONCE = 100;

/** Who keeps these accounts: the office that pays, and the creditor that is paid. */
export function readsPayments({ role }: Viewer): boolean {
  return role === "office" || role === "creditor";
}

/** Where the index tells what funds owe, as somebody who keeps these accounts may see it: all of it for the office, its own for a creditor. */
export function owedPath({ role, address }: Viewer): string {
  return role === "office" ? "/owed" : `/creditors/${address}/owed`;
}

/** What funds owe one creditor for these offers. */
export async function owedFor(
  { settings }: Services,
  creditor: Address,
  offers: readonly number[],
): Promise<Owed[]> {
  const asks = Array.from({ length: Math.ceil(offers.length / AT_ONCE) }, async (_, turn) => {
    const of = offers.slice(turn * AT_ONCE, (turn + 1) * AT_ONCE).join(",");
    const answer = await askIndex(settings.indexUrl, `/creditors/${creditor}/owed?of=${of}`);
    return ((await answer.json()) as OwedAnswer).owed;
  });
  return (await Promise.all(asks)).flat();
}
