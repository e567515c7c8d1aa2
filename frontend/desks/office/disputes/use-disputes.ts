import type { DebtsAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { usePages } from "../../../data/use-pages.ts";
import { useNamesTold } from "../../../data/use-names.ts";
import { useResidentsTold } from "../../../data/use-resident-names.ts";
import { useResidentsNamed } from "../use-office.ts";

/** Bills that are not right, in pages, who waits longest first, with the names of whose they are: `named` once those were told, or can not be had. */
export function useDisputes() {
  const pages = usePages<DebtsAnswer>("/index/office/disputes");
  const disputes = (valueOf(pages.needs) ?? []).flatMap(({ debts, head }) =>
    debts.map((debt) => ({ debt, head })),
  );
  const residents = disputes.map(({ debt }) => debt.resident);
  const residentOf = useResidentsNamed(residents);
  const named = [useNamesTold(), useResidentsTold(residents)].every(Boolean);
  return { pages, disputes, residentOf, named };
}
