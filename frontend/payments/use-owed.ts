import type { Owed } from "../../protocol/wire/payments-api.ts";
import { useAccount } from "../account/AccountContext.ts";
import type { Answer } from "../data/answer.ts";
import { useAsk } from "../data/use-ask.ts";
import { askOwed } from "./ask-owed.ts";

/** What funds owe: everything for the office, its own for a creditor. After each block no more is asked than what came. */
export function useOwed(): Answer<Owed[]> {
  const { ask } = useAccount();
  return useAsk<Owed[]>("/index/owed", { how: (before) => askOwed(ask, before) });
}
