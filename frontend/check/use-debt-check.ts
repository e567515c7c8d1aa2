import type { Head } from "../../protocol/wire/basics.ts";
import type { DebtRow } from "../../protocol/wire/index-answers.ts";
import { readParts } from "../../protocol/money/read-parts.ts";
import { sameArgs } from "./same-args.ts";
import { useRowCheck } from "./use-row-check.ts";

/** Whether a debt's open parts, what is offered on it and whether it is paused are what the register on the chain says. */
export function useDebtCheck(debt: DebtRow, head: Head) {
  const told = [debt.id, debt.resident, debt.open, debt.offered, debt.paused];
  return useRowCheck("debt", told, head, async (read) => {
    const found = await read("DebtRegister", "debt", [debt.id]);
    return (
      found.resident.toLowerCase() === debt.resident.toLowerCase() &&
      found.offered === BigInt(debt.offered) &&
      found.paused === debt.paused &&
      sameArgs(readParts(debt.open), found.open)
    );
  });
}
