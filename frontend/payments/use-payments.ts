import type { PaymentsAnswer } from "../../protocol/wire/payments-api.ts";
import type { Answer } from "../data/answer.ts";
import { useAsk } from "../data/use-ask.ts";
import { accountsOf, type FundAccount } from "./accounts-of.ts";
import { useOwed } from "./use-owed.ts";

/** How often to ask what the other side said: it leaves no trace on the chain. In milliseconds. */
const EVERY = 20_000;

/** What funds owe and what was said of it: everything for the office, its own for a creditor. */
export function usePayments(): Answer<FundAccount[]> {
  const owed = useOwed();
  const said = useAsk<PaymentsAnswer>("/api/v1/payments", { every: EVERY });
  if (owed.state !== "ready") return owed;
  if (said.state !== "ready") return said;
  return { state: "ready", value: accountsOf(owed.value, said.value.payments) };
}
