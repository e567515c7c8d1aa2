import type { Address } from "../../../protocol/wire/basics.ts";
import type { Facts } from "../../chain/facts.ts";
import { isSocialAccount } from "../../chain/is-social-account.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";

/** Nothing can be done on paper for a stranger, or for an account of another kind. @throws Problem not-enrolled, conflict. */
export async function needsPaperAccount(
  services: Services,
  facts: Facts,
  resident: Address,
): Promise<void> {
  if ((await facts.statusOf(resident)) === "none") throw new Problem("not-enrolled");
  if (!(await isSocialAccount(services, resident))) throw new Problem("conflict");
}
