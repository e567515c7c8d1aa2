import type { Address } from "../../../protocol/wire/basics.ts";
import type { Ask } from "./ask.ts";
import { needActing } from "./ask.ts";

/** Enrolled or staff. What a trial says about others (why it would fail) is not for just anybody with a key. */
export async function isKnown(ask: Ask, account: Address): Promise<boolean> {
  const { facts } = needActing(ask);
  if ((await facts.statusOf(account)) !== "none") return true;
  return (await facts.staffOf(account)).role !== "none";
}
