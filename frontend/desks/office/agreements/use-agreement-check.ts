import { readContract } from "viem/actions";
import type { Head } from "../../../../protocol/wire/basics.ts";
import type { AgreementRow } from "../../../../protocol/wire/index-answers.ts";
import { abis } from "../../../check/abis.ts";
import { useRowCheck } from "../../../check/use-row-check.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { sameAddress } from "../same-address.ts";

/** As the contract numbers them. */
const ROUTES = ["forgiven", "paidByFund", "claimBought"] as const;
const STATUSES = [null, "proposed", "active", "ended"] as const;

/** Whether an agreement's terms and its use of this year are what the register on the chain says. */
export function useAgreementCheck(row: AgreementRow, head: Head) {
  const { contracts } = useConfig();
  const { last, ...told } = row;
  const register = { address: contracts.DebtRegister, abi: abis.DebtRegister };
  const year = Number(
    new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Europe/Amsterdam" }).format(
      head.time * 1000,
    ),
  );
  return useRowCheck("agreement", [told, last.id], head, async (chain) => {
    const [[terms, status], used] = await Promise.all([
      readContract(chain, { ...register, functionName: "agreement", args: [row.id] }),
      readContract(chain, { ...register, functionName: "usedInYear", args: [row.id, year] }),
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
