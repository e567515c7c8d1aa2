import { boundCall } from "../../../../transactions/bound-call.ts";
import { disputeDebt } from "../../../../transactions/dispute-debt.ts";
import { recogniseDebts } from "../../../../transactions/recognise-debts.ts";
import { filledWith, type PaperKind } from "../paper-kind.ts";
import { bills } from "../paper-words.ts";
import { withWords } from "./read-back.ts";

/** Knowing a bill, and saying that it is wrong. */
export const BILL_STEPS = {
  recogniseDebts: {
    at: ["DebtRegister", "recogniseMany"],
    reads: "debts",
    several: true,
    items: bills(({ status }) => status === "registered"),
    fill: ({ ids }, { debts }) => {
      const chosen = ids.flatMap((id) => debts.filter((one) => one.id === id));
      const known = chosen.length > 0 && chosen.every(({ status }) => status === "registered");
      return known ? boundCall(recogniseDebts, { debts: chosen }) : null;
    },
    readBack: ([ids]) => filledWith(ids as number[]),
  },
  disputeDebt: {
    at: ["DebtRegister", "dispute"],
    reads: "debts",
    asks: "words",
    items: bills(({ status }) => status === "registered" || status === "recognised"),
    fill: ({ ids: [debtId], text }, { debts, resident }) =>
      text !== "" && debts.some(({ id }) => id === debtId)
        ? boundCall(disputeDebt, { resident, debtId: debtId!, text })
        : null,
    readBack: withWords("dispute", ([id]) => [id as number]),
  },
} as const satisfies { [name: string]: PaperKind };
