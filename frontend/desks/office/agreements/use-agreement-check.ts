import type { Head } from "../../../../protocol/wire/basics.ts";
import type { AgreementRow } from "../../../../protocol/wire/index-answers.ts";
import { useRowCheck } from "../../../check/use-row-check.ts";
import { sameAddress } from "../same-address.ts";

/** As the contract numbers them. */
const ROUTES = ["forgiven", "paidByFund", "claimBought"] as const;
const STATUSES = [null, "proposed", "active", "ended"] as const;

/** Whether an agreement's terms and its use of this year are what the register on the chain says. */
export function useAgreementCheck(row: AgreementRow, head: Head) {
  const { last, ...told } = row;
  const year = Number(
    new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Europe/Amsterdam" }).format(
      head.time * 1000,
    ),
  );
  return useRowCheck("agreement", [told, last.id], head, async (read) => {
    const [[terms, status], used] = await Promise.all([
      read("DebtRegister", "agreement", [row.id]),
      read("DebtRegister", "usedInYear", [row.id, year]),
    ]);
    return (
      sameAddress(terms.creditor, row.creditor) &&
      STATUSES[status] === row.status &&
      terms.rateBps === row.rateBps &&
      terms.until === row.until &&
      terms.answerPeriod === row.answerPeriod &&
      terms.order === row.order &&
      ROUTES[terms.route] === row.route &&
      terms.fundId === row.fundId &&
      terms.yearlyCeiling === BigInt(row.yearlyCeiling) &&
      terms.freezesCosts === row.freezesCosts &&
      used === BigInt(row.usedThisYear)
    );
  });
}
